// SPDX-License-Identifier: Apache-2.0
/**
 * Dates in EDTF, the Extended Date/Time Format of ISO 8601-2 in the profile of the Library of
 * Congress (2019-02-04), levels 0, 1 and 2.
 *
 * <p>Start at {@link org.hrix.time.Edtf}. Where the profile leaves room, or published
 * implementations disagree, these rules hold:
 *
 * <ul>
 *   <li>D1: a day or month that does not exist is refused, whatever the year: 29 February needs a
 *       leap year of the proleptic Gregorian calendar.
 *   <li>D2: a range is reversed, and refused, when its end lies before its start for every reading
 *       of both; where some reading is in order it is accepted.
 *   <li>D3: the seasons 21 to 24 name no hemisphere, so they have no bounds and, within two years,
 *       no order. All groupings 21 to 41 may follow any year of four digits, negative ones too.
 *   <li>D4: no space stands anywhere, nor lower-case letters, nor signs other than ASCII.
 *   <li>D5: a date with time of day has hours, minutes and seconds without fraction; its offset is
 *       {@code Z}, hours, or hours and minutes of at most 59, at most 14 hours (XML Schema 1.1 part
 *       2, 3.3.7); it is not qualified, and stands alone, not in ranges or sets.
 *   <li>D6: a year has four digits; with more it needs {@code Y}, with fewer it is refused. There
 *       is no negative year zero.
 *   <li>D7: {@code X} may stand for any digit of a year, month or day, also in negative years, if
 *       at least one filling exists in the calendar.
 *   <li>D8: any date without a time of day may be qualified, masked ones and seasons included; a
 *       qualifier to the right of a part holds for it and all to its left, one to the left of a
 *       part for that part alone.
 *   <li>D9: {@code ..} stands for an open side of a range, nothing for an unknown one; at least one
 *       side says something. Outside ranges and sets {@code ..} is refused.
 *   <li>D10: a set has one member or more; a range in it joins two dates of the same precision.
 *   <li>D11: a year of any form may name its significant digits, 1 or more.
 * </ul>
 */
@NullMarked
package org.hrix.time;

import org.jspecify.annotations.NullMarked;
