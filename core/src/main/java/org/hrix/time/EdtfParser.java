// SPDX-License-Identifier: Apache-2.0
package org.hrix.time;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads ranges and sets, and hands single dates to {@link DateParser}. */
final class EdtfParser {
  private static final int MAX_LENGTH = 1000;

  private final String text;
  private final DateParser dates;
  private @Nullable EdtfFailure failure;

  private EdtfParser(String text) {
    this.text = text;
    this.dates = new DateParser(text);
  }

  static EdtfOutcome read(String text) {
    Edtf plain = plainDay(text);
    if (plain != null) {
      return plain;
    }
    if (text.isEmpty()) {
      return new EdtfFailure(EdtfFault.EMPTY, 0);
    }
    if (text.length() > MAX_LENGTH) {
      return new EdtfFailure(EdtfFault.TOO_LONG, MAX_LENGTH);
    }
    return new EdtfParser(text).parse();
  }

  /** Reads the most usual form, {@code YYYY-MM-DD}, without further ado; null for all others. */
  private static @Nullable Edtf plainDay(String text) {
    if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
      return null;
    }
    int year = 0;
    for (int i = 0; i < 4; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return null;
      }
      year = 10 * year + digit;
    }
    int month = twoDigits(text, 5);
    int day = twoDigits(text, 8);
    boolean exists = month >= 1 && month <= 12 && day >= 1 && day <= Day.lengthOfMonth(year, month);
    return exists ? Edtf.single(text, DatePart.of(year, month, day)) : null;
  }

  private static int twoDigits(String text, int at) {
    int tens = text.charAt(at) - '0';
    int ones = text.charAt(at + 1) - '0';
    boolean digits = tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9;
    return digits ? 10 * tens + ones : -1;
  }

  private EdtfOutcome parse() {
    char first = text.charAt(0);
    Edtf edtf;
    if (first == '[' || first == '{') {
      edtf = set(first == '[' ? ']' : '}');
    } else {
      int slash = text.indexOf('/');
      edtf = slash < 0 ? date(0, text.length(), true) : interval(slash);
    }
    if (edtf != null) {
      return edtf;
    }
    EdtfFailure found = failure != null ? failure : dates.failure();
    return found != null ? found : new EdtfFailure(EdtfFault.UNEXPECTED_CHARACTER, 0);
  }

  private @Nullable Edtf fail(EdtfFault fault, int offset) {
    if (failure == null && dates.failure() == null) {
      failure = new EdtfFailure(fault, offset);
    }
    return null;
  }

  private @Nullable Edtf date(int from, int to, boolean timeAllowed) {
    DatePart part = dates.parse(from, to, timeAllowed);
    return part == null ? null : Edtf.single(text.substring(from, to), part);
  }

  // ----- ranges -----

  private @Nullable Edtf interval(int slash) {
    Boundary start = boundary(0, slash);
    if (start == null) {
      return null;
    }
    Boundary end = boundary(slash + 1, text.length());
    if (end == null) {
      return null;
    }
    if (start == Boundary.UNKNOWN && end == Boundary.UNKNOWN) {
      return fail(EdtfFault.EMPTY_RANGE, 0);
    }
    if (start instanceof Boundary.At a && end instanceof Boundary.At b && reversed(a, b)) {
      return fail(EdtfFault.REVERSED_RANGE, slash + 1);
    }
    return Edtf.interval(text, start, end);
  }

  private @Nullable Boundary boundary(int from, int to) {
    if (from == to) {
      return Boundary.UNKNOWN;
    }
    if (to - from == 2 && text.startsWith("..", from)) {
      return Boundary.OPEN;
    }
    Edtf date = date(from, to, false);
    return date == null ? null : new Boundary.At(date);
  }

  /** Rule D2: reversed only when no reading of the two dates is in order. */
  private static boolean reversed(Boundary.At start, Boundary.At end) {
    Day first = loosestFirst(start.date().part());
    Day last = loosestLast(end.date().part());
    return first != null && last != null && first.compareTo(last) > 0;
  }

  private static @Nullable Day loosestFirst(DatePart part) {
    return part.isSeason() && part.month < 25 ? Seasons.loosestFirst(part) : part.earliest();
  }

  private static @Nullable Day loosestLast(DatePart part) {
    return part.isSeason() && part.month < 25 ? Seasons.loosestLast(part) : part.latest();
  }

  // ----- sets -----

  private @Nullable Edtf set(char close) {
    int end = text.length() - 1;
    if (end < 1 || text.charAt(end) != close) {
      return fail(EdtfFault.INCOMPLETE, text.length());
    }
    List<EdtfMember> members = new ArrayList<>();
    int from = 1;
    while (from <= end) {
      int comma = text.indexOf(',', from);
      int to = comma < 0 ? end : comma;
      EdtfMember member = member(from, to, from == 1, to == end);
      if (member == null) {
        return null;
      }
      members.add(member);
      from = to + 1;
    }
    return Edtf.set(text, close == ']' ? Edtf.Kind.ONE_OF : Edtf.Kind.ALL_OF, members);
  }

  private @Nullable EdtfMember member(int from, int to, boolean first, boolean last) {
    int dots = text.indexOf("..", from);
    if (dots < 0 || dots >= to) {
      Edtf date = date(from, to, false);
      return date == null ? null : new EdtfMember(date, date);
    }
    boolean openStart = dots == from;
    boolean openEnd = dots + 2 == to;
    if ((openStart && (openEnd || !first)) || (openEnd && !last)) {
      fail(EdtfFault.UNEXPECTED_CHARACTER, dots);
      return null;
    }
    Edtf start = openStart ? null : date(from, dots, false);
    Edtf end = openEnd ? null : date(dots + 2, to, false);
    if ((start == null && !openStart) || (end == null && !openEnd)) {
      return null;
    }
    return start != null && end != null && isWrongRange(start, end, dots)
        ? null
        : new EdtfMember(start, end);
  }

  private boolean isWrongRange(Edtf start, Edtf end, int dots) {
    if (start.part().depth() != end.part().depth()) {
      fail(EdtfFault.MIXED_PRECISION, dots);
      return true;
    }
    if (reversed(new Boundary.At(start), new Boundary.At(end))) {
      fail(EdtfFault.REVERSED_RANGE, dots + 2);
      return true;
    }
    return false;
  }
}
