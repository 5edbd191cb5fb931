// SPDX-License-Identifier: Apache-2.0
package org.hrix.time;

/**
 * What can be wrong with a text that should be a date in EDTF.
 *
 * @since 0.1.0
 */
public enum EdtfFault {
  /** No text at all. */
  EMPTY("nothing is written; a date is written like 2010-06-13, 2010-06 or 2010."),
  /** Longer than any sensible date. */
  TOO_LONG("the text is longer than 1000 characters."),
  /** Something stands where it may not. */
  UNEXPECTED_CHARACTER(
      "an unexpected character; a date is written like 2010-06-13, without spaces."),
  /** A year that has not four digits. */
  YEAR_NOT_FOUR_DIGITS(
      "a year has four digits; longer years begin with Y, like Y17000, and shorter ones with zeros."),
  /** The year before 1 is 0000, without a sign. */
  NEGATIVE_ZERO("there is no negative year zero; the year before 0001 is 0000."),
  /** A year that a 64-bit number cannot hold. */
  YEAR_OUT_OF_RANGE("the year is too large to be held."),
  /** A month or season other than 01 to 12 and 21 to 41. */
  IMPOSSIBLE_MONTH(
      "there is no such month; months are 01 to 12, seasons and parts of years 21 to 41."),
  /** A day that the month does not have in that year. */
  IMPOSSIBLE_DAY("there is no such day in that month of that year."),
  /** Digits that no date can have, whatever the unspecified ones are. */
  IMPOSSIBLE_MASK("no date fits these digits, whatever the unspecified ones are."),
  /** A time of day that does not exist. */
  TIME_OUT_OF_RANGE("there is no such time of day; it is written hh:mm:ss, at most 24:00:00."),
  /** An offset that does not exist. */
  OFFSET_OUT_OF_RANGE("there is no such offset; it is written Z or like +06:00, at most 14 hours."),
  /** An end before its start. */
  REVERSED_RANGE("the range ends before it starts."),
  /** A range that says nothing on either side. */
  EMPTY_RANGE("the range has neither start nor end; an open side is written with two dots."),
  /** A range within a set whose ends have different precision. */
  MIXED_PRECISION("the two ends of a range within a set need the same precision."),
  /** The text ends too early. */
  INCOMPLETE("the date is incomplete.");

  private final String description;

  EdtfFault(String description) {
    this.description = description;
  }

  /**
   * Says what is wrong, and how to write it.
   *
   * @return one sentence in English that begins in lower case and never quotes the input
   */
  public String description() {
    return description;
  }
}
