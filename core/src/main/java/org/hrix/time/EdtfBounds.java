// SPDX-License-Identifier: Apache-2.0
package org.hrix.time;

import org.jspecify.annotations.Nullable;

/** Works out the first and last day that a date covers. */
final class EdtfBounds {
  private EdtfBounds() {}

  static Bound earliest(Edtf date) {
    return switch (date.kind()) {
      case DATE, DATE_TIME, SEASON -> bound(date.part().earliest());
      case INTERVAL -> side(date.start(), true);
      case ONE_OF, ALL_OF -> extreme(date, true);
    };
  }

  static Bound latest(Edtf date) {
    return switch (date.kind()) {
      case DATE, DATE_TIME, SEASON -> bound(date.part().latest());
      case INTERVAL -> side(date.end(), false);
      case ONE_OF, ALL_OF -> extreme(date, false);
    };
  }

  /** The first day on which a range may end, or the last on which it may begin. */
  static Bound innerOf(Boundary boundary, boolean end) {
    if (boundary instanceof Boundary.At at) {
      return end ? earliest(at.date()) : latest(at.date());
    }
    return side(boundary, end);
  }

  private static Bound side(Boundary boundary, boolean earliest) {
    if (boundary instanceof Boundary.At at) {
      return earliest ? earliest(at.date()) : latest(at.date());
    }
    return boundary instanceof Boundary.Open ? Bound.INFINITE : Bound.UNKNOWN;
  }

  private static Bound bound(@Nullable Day day) {
    return day == null ? Bound.UNKNOWN : new Bound.At(day);
  }

  private static Bound extreme(Edtf set, boolean earliest) {
    Day extreme = null;
    for (EdtfMember member : set.members()) {
      Bound bound = earliest ? member.earliest() : member.latest();
      if (!(bound instanceof Bound.At at)) {
        return bound;
      }
      boolean farther = extreme == null || (at.day().compareTo(extreme) < 0) == earliest;
      extreme = farther ? at.day() : extreme;
    }
    return bound(extreme);
  }
}
