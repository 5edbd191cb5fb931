// SPDX-License-Identifier: Apache-2.0
package org.hrix.time;

import org.jspecify.annotations.Nullable;

/**
 * A member of a set: a date, or a range of dates of which one side may be open.
 *
 * @param start the first date; null when the range has no beginning
 * @param end the last date, the same as the first for a single date; null when the range has no end
 * @since 0.1.0
 */
public record EdtfMember(@Nullable Edtf start, @Nullable Edtf end) {
  /** Checks that one side is there. */
  public EdtfMember {
    if (start == null && end == null) {
      throw new IllegalArgumentException("start or end must be there");
    }
  }

  int level() {
    int first = start == null ? 0 : start.level();
    return Math.max(first, end == null ? 0 : end.level());
  }

  String canonical() {
    String first = start == null ? "" : start.canonical();
    String last = end == null ? "" : end.canonical();
    return first.equals(last) ? first : first + ".." + last;
  }

  boolean isQualified() {
    return (start != null && start.isQualified()) || (end != null && end.isQualified());
  }

  Bound earliest() {
    return start == null ? Bound.INFINITE : start.earliestBound();
  }

  Bound latest() {
    return end == null ? Bound.INFINITE : end.latestBound();
  }
}
