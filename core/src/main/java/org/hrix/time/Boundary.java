// SPDX-License-Identifier: Apache-2.0
package org.hrix.time;

import java.util.Objects;

/**
 * One side of a range.
 *
 * @since 0.1.0
 */
public sealed interface Boundary {

  /** The range goes on: there is no end, or no beginning. Written {@code ..}. */
  Boundary OPEN = new Open();

  /** There is an end or beginning, but it is not known. Written as nothing. */
  Boundary UNKNOWN = new Unknown();

  /**
   * The range begins or ends with a date, inclusive.
   *
   * @param date a single date, possibly unspecified or qualified
   */
  record At(Edtf date) implements Boundary {
    /** Checks that there is a date. */
    public At {
      Objects.requireNonNull(date, "date");
    }
  }

  /** The range goes on. */
  record Open() implements Boundary {}

  /** It is not known where the range begins or ends. */
  record Unknown() implements Boundary {}
}
