// SPDX-License-Identifier: Apache-2.0
package org.hrix.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A date in EDTF: a single date as precise as it is known, a range, or a set.
 *
 * <p>A date keeps the spelling in which it was written, and equality is by spelling; {@link
 * #canonical} gives the one spelling of its meaning and {@link #sameAs} compares by it. Nothing is
 * repaired: what is not EDTF is refused with its place. See the package for the rules by which
 * doubtful cases are decided.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Edtf implements EdtfOutcome {

  /** What form a date has. */
  public enum Kind {
    /** A year, a month or a day. */
    DATE,
    /** A day with a time of day. */
    DATE_TIME,
    /** A season, a quarter or another part of a year. */
    SEASON,
    /** From one date to another, both inclusive. */
    INTERVAL,
    /** One of several dates, written in brackets. */
    ONE_OF,
    /** All of several dates, written in braces. */
    ALL_OF
  }

  private static final Boundary NOWHERE = Boundary.UNKNOWN;
  private static final DatePart NO_PART = new DatePart();

  private final String text;
  private final Kind kind;
  private final DatePart part;
  private final Boundary start;
  private final Boundary end;
  private final List<EdtfMember> members;

  private Edtf(
      String text,
      Kind kind,
      DatePart part,
      Boundary start,
      Boundary end,
      List<EdtfMember> members) {
    this.text = text;
    this.kind = kind;
    this.part = part;
    this.start = start;
    this.end = end;
    this.members = members;
  }

  static Edtf single(String text, DatePart part) {
    Kind kind = part.time != null ? Kind.DATE_TIME : part.isSeason() ? Kind.SEASON : Kind.DATE;
    return new Edtf(text, kind, part, NOWHERE, NOWHERE, List.of());
  }

  static Edtf interval(String text, Boundary start, Boundary end) {
    return new Edtf(text, Kind.INTERVAL, NO_PART, start, end, List.of());
  }

  static Edtf set(String text, Kind kind, List<EdtfMember> members) {
    return new Edtf(text, kind, NO_PART, NOWHERE, NOWHERE, List.copyOf(members));
  }

  /**
   * Reads a date.
   *
   * @param text the date, without space around it
   * @return the date
   * @throws EdtfSyntaxException when the text is not EDTF; it says what is wrong and where
   */
  public static Edtf parse(CharSequence text) {
    EdtfOutcome outcome = read(text);
    if (outcome instanceof EdtfFailure failure) {
      throw new EdtfSyntaxException(failure);
    }
    return (Edtf) outcome;
  }

  /**
   * Reads a date without throwing.
   *
   * @param text any text
   * @return the date, or the reason why it is none
   */
  public static EdtfOutcome read(CharSequence text) {
    return EdtfParser.read(text.toString());
  }

  /**
   * Makes a day.
   *
   * @param day the day
   * @return the date
   */
  public static Edtf of(LocalDate day) {
    return ofDay(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }

  /**
   * Makes a day. EDTF can write days only in years of four digits.
   *
   * @param year -9999 to 9999
   * @param month 1 to 12
   * @param day 1 to the length of the month
   * @return the date
   * @throws IllegalArgumentException when there is no such day, or EDTF cannot write it
   */
  public static Edtf ofDay(long year, int month, int day) {
    requireFourDigits(year);
    return parse(new Day(year, month, day).toString());
  }

  /**
   * Makes a month. EDTF can write months only in years of four digits.
   *
   * @param year -9999 to 9999
   * @param month 1 to 12
   * @return the date
   * @throws IllegalArgumentException when there is no such month, or EDTF cannot write it
   */
  public static Edtf ofMonth(long year, int month) {
    return parse(ofDay(year, month, 1).text.replaceFirst("-..$", ""));
  }

  /**
   * Makes a year.
   *
   * @param year any year but {@link Long#MIN_VALUE}; 0 is the year before 1
   * @return the date
   * @throws EdtfSyntaxException for {@link Long#MIN_VALUE}
   */
  public static Edtf ofYear(long year) {
    StringBuilder text = new StringBuilder();
    DatePart.appendYear(text, year);
    return parse(text);
  }

  private static void requireFourDigits(long year) {
    if (year < -9999 || year > 9999) {
      throw new IllegalArgumentException("year must be from -9999 to 9999");
    }
  }

  /**
   * Makes a range.
   *
   * @param start where it begins
   * @param end where it ends, inclusive
   * @return the range
   * @throws EdtfSyntaxException when it is reversed, or says nothing on either side
   */
  public static Edtf interval(Boundary start, Boundary end) {
    return parse(spelling(start) + "/" + spelling(end));
  }

  private static String spelling(Boundary boundary) {
    if (boundary instanceof Boundary.At at) {
      return at.date().text;
    }
    return boundary instanceof Boundary.Open ? ".." : "";
  }

  /**
   * Returns the date as it was written.
   *
   * @return the spelling; {@code parse(text())} equals this
   */
  public String text() {
    return text;
  }

  /**
   * Returns the one spelling of the date's qualifiers: where they are fewest. Forms of years and
   * offsets stay as written.
   *
   * @return a spelling; the canonical form of it is itself
   */
  public String canonical() {
    return switch (kind) {
      case DATE, DATE_TIME, SEASON -> part.canonical();
      case INTERVAL -> canonical(start) + "/" + canonical(end);
      case ONE_OF -> "[" + canonicalMembers() + "]";
      case ALL_OF -> "{" + canonicalMembers() + "}";
    };
  }

  private static String canonical(Boundary boundary) {
    return boundary instanceof Boundary.At at ? at.date().canonical() : spelling(boundary);
  }

  private String canonicalMembers() {
    return members.stream().map(EdtfMember::canonical).collect(Collectors.joining(","));
  }

  /**
   * Returns the lowest level of EDTF that has this date.
   *
   * @return 0, 1 or 2
   */
  public int level() {
    return switch (kind) {
      case DATE, DATE_TIME, SEASON -> part.level();
      case INTERVAL -> Math.max(levelOf(start), levelOf(end));
      case ONE_OF, ALL_OF -> 2;
    };
  }

  private static int levelOf(Boundary boundary) {
    if (boundary instanceof Boundary.At at) {
      return at.date().part.isMasked() ? 2 : at.date().level();
    }
    return 1;
  }

  /**
   * Returns the form of the date.
   *
   * @return the kind
   */
  public Kind kind() {
    return kind;
  }

  /**
   * Returns the year of a single date.
   *
   * @return the astronomical year; nothing for ranges, sets, and years with unspecified digits
   */
  public Optional<Long> year() {
    boolean known = isSingle() && part.yearMask == 0;
    return known ? Optional.of(part.signedYear()) : Optional.empty();
  }

  /**
   * Returns where a range begins.
   *
   * @return the boundary; that of a date which is no range is the date itself
   */
  public Boundary start() {
    return kind == Kind.INTERVAL ? start : new Boundary.At(this);
  }

  /**
   * Returns where a range ends.
   *
   * @return the boundary; that of a date which is no range is the date itself
   */
  public Boundary end() {
    return kind == Kind.INTERVAL ? end : new Boundary.At(this);
  }

  /**
   * Returns the members of a set.
   *
   * @return in order; empty for what is no set
   */
  public List<EdtfMember> members() {
    return members;
  }

  /**
   * Tells whether any part of the date is uncertain or approximate.
   *
   * @return true for {@code ?}, {@code ~} or {@code %} anywhere
   */
  public boolean isQualified() {
    return switch (kind) {
      case DATE, DATE_TIME, SEASON -> part.isQualified();
      case INTERVAL -> isQualified(start) || isQualified(end);
      case ONE_OF, ALL_OF -> members.stream().anyMatch(EdtfMember::isQualified);
    };
  }

  private static boolean isQualified(Boundary boundary) {
    return boundary instanceof Boundary.At at && at.date().isQualified();
  }

  /**
   * Tells where the time that the date covers begins. Qualifiers do not widen it.
   *
   * @return the first day; infinite for an open start; unknown for an unknown start and for seasons
   *     without hemisphere
   */
  public Bound earliestBound() {
    return EdtfBounds.earliest(this);
  }

  /**
   * Tells where the time that the date covers ends. Qualifiers do not widen it.
   *
   * @return the last day, inclusive; infinite for an open end; unknown for an unknown end and for
   *     seasons without hemisphere
   */
  public Bound latestBound() {
    return EdtfBounds.latest(this);
  }

  /**
   * Returns the first day that the date covers.
   *
   * @return nothing where there is none, or it cannot be told
   */
  public Optional<Day> earliest() {
    return earliestBound() instanceof Bound.At at ? Optional.of(at.day()) : Optional.empty();
  }

  /**
   * Returns the last day that the date covers.
   *
   * @return nothing where there is none, or it cannot be told
   */
  public Optional<Day> latest() {
    return latestBound() instanceof Bound.At at ? Optional.of(at.day()) : Optional.empty();
  }

  /**
   * Tells whether this date ends before another begins. A date that is less precise than a day
   * stands for some day in it. Nothing can be told when either is uncertain or approximate.
   *
   * @param other another date
   * @return yes or no where every reading agrees
   */
  public Answer before(Edtf other) {
    return EdtfOrder.before(this, other);
  }

  /**
   * Tells whether this date begins after another ends.
   *
   * @param other another date
   * @return the answer of {@code other.before(this)}
   */
  public Answer after(Edtf other) {
    return EdtfOrder.before(other, this);
  }

  /**
   * Tells whether two dates have a day in common.
   *
   * @param other another date
   * @return yes or no where every reading agrees
   */
  public Answer overlaps(Edtf other) {
    return EdtfOrder.overlaps(this, other);
  }

  /**
   * Compares by meaning.
   *
   * @param other another date
   * @return true when both have the same canonical spelling
   */
  public boolean sameAs(Edtf other) {
    return canonical().equals(other.canonical());
  }

  boolean isSingle() {
    return kind == Kind.DATE || kind == Kind.DATE_TIME || kind == Kind.SEASON;
  }

  DatePart part() {
    return part;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Edtf edtf && edtf.text.equals(text);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(text);
  }

  /**
   * Returns the date as it was written.
   *
   * @return the same as {@link #text}
   */
  @Override
  public String toString() {
    return text;
  }
}
