// SPDX-License-Identifier: Apache-2.0
package org.hrix.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EdtfOrderTest {

  /** One date, another, whether one is before, whether one is after, whether both overlap. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # days
          2010-06-13              | 2010-06-14              | YES         | NO          | NO
          2010-06-13              | 2010-06-13              | NO          | NO          | YES
          -0045-12-31             | -0044-01-01             | YES         | NO          | NO
          0000-12-31              | 0001-01-01              | YES         | NO          | NO
          # a date less precise than a day is some day in it
          2010                    | 2011                    | YES         | NO          | NO
          2010                    | 2010                    | CANNOT_TELL | CANNOT_TELL | CANNOT_TELL
          2010-06                 | 2010                    | CANNOT_TELL | CANNOT_TELL | CANNOT_TELL
          2010-06                 | 2010-06-01              | NO          | CANNOT_TELL | CANNOT_TELL
          2010-06                 | 2010-06-30              | CANNOT_TELL | NO          | CANNOT_TELL
          2010-06-30              | 2010-07                 | YES         | NO          | NO
          Y-20000                 | Y20000                  | YES         | NO          | NO
          Y17E7                   | Y170000000              | CANNOT_TELL | CANNOT_TELL | CANNOT_TELL
          # unspecified digits
          201X                    | 2020                    | YES         | NO          | NO
          201X                    | 2015                    | CANNOT_TELL | CANNOT_TELL | CANNOT_TELL
          2010-XX-31              | 2010-01-30              | NO          | YES         | NO
          1950S2                  | 2000                    | YES         | NO          | NO
          1950S2                  | 1999                    | CANNOT_TELL | CANNOT_TELL | CANNOT_TELL
          # uncertain and approximate dates have no margin
          1900?                   | 2010                    | CANNOT_TELL | CANNOT_TELL | CANNOT_TELL
          1900                    | 2010-06~                | CANNOT_TELL | CANNOT_TELL | CANNOT_TELL
          [1800,1900%]            | 2010                    | CANNOT_TELL | CANNOT_TELL | CANNOT_TELL
          1800/1900?              | 2010                    | CANNOT_TELL | CANNOT_TELL | CANNOT_TELL
          # seasons
          2001-21                 | 2001-22                 | CANNOT_TELL | CANNOT_TELL | CANNOT_TELL
          2001-25                 | 2001-26                 | YES         | NO          | NO
          2001-28                 | 2002-01                 | CANNOT_TELL | CANNOT_TELL | CANNOT_TELL
          2001-28                 | 2002-03                 | YES         | NO          | NO
          2001-33                 | 2001-34                 | YES         | NO          | NO
          # ranges go on from day to day
          2001/2004               | 2005                    | YES         | NO          | NO
          2001/2004               | 2002-05                 | NO          | NO          | YES
          2001/2004               | 2004-06                 | CANNOT_TELL | NO          | CANNOT_TELL
          2001/2004               | 2003/2006               | NO          | NO          | YES
          2001/2003               | 2003/2006               | CANNOT_TELL | NO          | CANNOT_TELL
          2001-01-01/2001-01-09   | 2001-01-09/2001-02-01   | NO          | NO          | YES
          2001/2002               | 2003/2004               | YES         | NO          | NO
          # an open side never comes, an unknown one is somewhere
          2001/..                 | 3000                    | NO          | NO          | YES
          2001/..                 | 2000                    | NO          | YES         | NO
          ../2001                 | 2002                    | YES         | NO          | NO
          ../2001                 | 1000                    | NO          | NO          | YES
          ../..                   | 2002-01-01              | NO          | NO          | YES
          ../..                   | ../..                   | NO          | NO          | YES
          2001/..                 | 2050/..                 | NO          | NO          | YES
          ../1999                 | 2001/..                 | YES         | NO          | NO
          2001/                   | 3000                    | CANNOT_TELL | NO          | CANNOT_TELL
          2001/                   | 2000                    | CANNOT_TELL | YES         | NO
          /2001                   | 2002                    | YES         | CANNOT_TELL | NO
          /..                     | 2002                    | NO          | CANNOT_TELL | CANNOT_TELL
          # sets
          [2001,2003]             | 2004                    | YES         | NO          | NO
          [2001,2003]             | 2002                    | CANNOT_TELL | CANNOT_TELL | CANNOT_TELL
          [2001-01-01]            | 2001-01-01              | NO          | NO          | YES
          [..2001]                | 2002                    | YES         | NO          | NO
          [2001..]                | 2000                    | NO          | YES         | NO
          [2001..]                | 2002                    | CANNOT_TELL | CANNOT_TELL | CANNOT_TELL
          {2001,2003}             | 2004                    | YES         | CANNOT_TELL | NO
          {2001,2003}             | 2002                    | CANNOT_TELL | CANNOT_TELL | CANNOT_TELL
          {2001..}                | 2000                    | CANNOT_TELL | YES         | NO
          # times of day at one offset
          2004-01-01T10:10:10Z    | 2004-01-01T10:10:11Z    | YES         | NO          | YES
          2004-01-01T10:10:10     | 2004-01-01T10:10:10     | NO          | NO          | YES
          2004-01-01T24:00:00Z    | 2004-01-02T00:00:00Z    | NO          | NO          | NO
          2004-01-01T24:00:00Z    | 2004-01-02T00:00:01Z    | YES         | NO          | NO
          2004-12-31T23:00:00+01  | 2005-01-01T01:00:00+01  | YES         | NO          | NO
          # times of day at two offsets
          2004-01-01T10:00:00Z    | 2004-01-01T11:00:00+02  | CANNOT_TELL | CANNOT_TELL | YES
          2004-01-01T10:00:00Z    | 2004-01-01T11:00:00     | CANNOT_TELL | CANNOT_TELL | YES
          2004-01-01T10:00:00Z    | 2005-01-01T11:00:00+02  | YES         | NO          | NO
          # a time of day and a day
          2004-01-01T10:00:00Z    | 2004-01-02              | YES         | NO          | NO
          2004-01-01T10:00:00Z    | 2004-01-01              | NO          | NO          | YES
          """)
  void datesCompareByWhatEveryReadingHasInCommon(
      String one, String other, Answer before, Answer after, Answer overlaps) {
    Edtf a = Edtf.parse(one);
    Edtf b = Edtf.parse(other);
    assertEquals(before, a.before(b), "before");
    assertEquals(before, b.after(a), "after, turned round");
    assertEquals(after, a.after(b), "after");
    assertEquals(after, b.before(a), "before, turned round");
    assertEquals(overlaps, a.overlaps(b), "overlaps");
    assertEquals(overlaps, b.overlaps(a), "overlaps, turned round");
  }
}
