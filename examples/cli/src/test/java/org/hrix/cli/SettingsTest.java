// SPDX-License-Identifier: Apache-2.0
package org.hrix.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.hrix.io.Setting;
import org.junit.jupiter.api.Test;

class SettingsTest {
  private static final Setting ENCODING = new Setting("encoding", "Names it.", List.of());
  private static final Setting TAGS = new Setting("tags", "Adds tags.", List.of("yes", "no"));

  @Test
  void takesWhatTheFormatHas() {
    Map<String, String> chosen = Map.of("encoding", "windows-1251", "tags", "yes");
    Settings.check(chosen, List.of(ENCODING), List.of(TAGS));
    assertEquals(Map.of("tags", "yes"), Settings.of(chosen, List.of(TAGS)));
  }

  @Test
  void listsWhatThereIsWhenANameIsUnknown() {
    UsageException wrong =
        assertThrows(
            UsageException.class,
            () -> Settings.check(Map.of("colour", "red"), List.of(ENCODING), List.of(TAGS)));
    assertTrue(String.valueOf(wrong.getMessage()).contains("tags=yes|no  Adds tags."));
    assertTrue(String.valueOf(wrong.getMessage()).contains("encoding  Names it."));
  }

  @Test
  void refusesAValueThatIsNotAllowed() {
    UsageException wrong =
        assertThrows(
            UsageException.class, () -> Settings.check(Map.of("tags", "maybe"), List.of(TAGS)));
    assertTrue(String.valueOf(wrong.getMessage()).contains("tags=yes|no"));
  }

  @Test
  void saysThatThereIsNothingToChoose() {
    UsageException wrong =
        assertThrows(UsageException.class, () -> Settings.check(Map.of("a", "b"), List.of()));
    assertTrue(String.valueOf(wrong.getMessage()).endsWith("none"));
  }
}
