// SPDX-License-Identifier: Apache-2.0
package org.hrix.time;

import java.util.Objects;

/**
 * Why a text is not a date in EDTF.
 *
 * @param fault what is wrong
 * @param offset where, in UTF-16 units from 0; the length of the text when something is missing at
 *     its end
 * @since 0.1.0
 */
public record EdtfFailure(EdtfFault fault, int offset) implements EdtfOutcome {
  /** Checks that there is a fault. */
  public EdtfFailure {
    Objects.requireNonNull(fault, "fault");
  }
}
