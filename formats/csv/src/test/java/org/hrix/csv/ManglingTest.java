// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManglingTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2010-10-12", "2010-10", "12/10/2010", "1-2", "3 Mar 2010", "mar-10", "020103010000",
        "123456789012", "1E5", "1.10", "007", "true", "FALSE", "2010-10-22T12:00:00+06:00"
      })
  void wouldChange(String cell) {
    assertNotNull(Mangling.of(cell));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2010",
        "7",
        "0",
        "0.5",
        "12345678901",
        "person-1",
        "1985/..",
        "'-5",
        "[empty]",
        "1,5",
        "a true word",
        "2010-10-12, as the letter says, before the second of the two hearings"
      })
  void wouldStay(String cell) {
    assertNull(Mangling.of(cell));
  }
}
