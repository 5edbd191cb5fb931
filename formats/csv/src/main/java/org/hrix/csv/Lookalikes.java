// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.hrix.csv.table.Repairs;

/**
 * Texts that a spreadsheet program may take for a number, a date, a time, an amount of money or a
 * truth value, in any of its languages. What it takes for one it saves in its own way, and the text
 * is gone: {@code 0012} becomes {@code 12}, and nobody can tell. Rather too many count than one too
 * few, since an apostrophe in front of them does no harm.
 */
final class Lookalikes {
  /** More digits than this are shown, and saved, with a power of ten. */
  private static final int MAX_DIGITS = 11;

  private static final int LONGEST_WORD = 10;
  private static final int SHORTEST_MONTH = 3;

  /** What stands in numbers, dates, times and amounts besides digits and letters. */
  private static final String SIGNS =
      " \t\n\u00A0\u202F\u2009.,:/\\-+%()'\u2019$\u20AC\u00A3\u00A5\u20BD\u20B4\u20BA\u20B9"
          + "\u5E74\u6708\u65E5\u6642\u65F6\u5206";

  /** Letters that stand behind digits: of powers of ten, of times, of halves of a day. */
  private static final Set<String> MARKS = Set.of("e", "t", "z", "a", "p", "am", "pm");

  private static final String MONTHS =
      """
      january february march april may june july august september october november december enero
      febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre
      diciembre janvier février fevrier mars avril mai juin juillet août aout septembre octobre
      novembre décembre decembre januar februar märz mrz juni juli oktober dezember janeiro
      fevereiro março maio junho julho setembro outubro novembro dezembro gennaio febbraio aprile
      maggio giugno luglio settembre ottobre dicembre ocak şubat mart nisan mayıs haziran temmuz
      ağustos eylül ekim kasım aralık январь января февраль февраля марта апрель апреля май мая
      июнь июня июль июля августа сентябрь сентября октябрь октября ноябрь ноября декабрь декабря
      січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня
      يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر
      """;

  /** The names of months, and their beginnings of three letters and more. */
  private static final Set<String> MONTH_WORDS = new HashSet<>();

  /** The first letters of months and marks. */
  private static final boolean[] PAIRS = new boolean[1 << 16];

  /** The first letters of truth values. */
  private static final boolean[] TRUTHS = new boolean[1 << 16];

  static {
    for (String word : Repairs.truthWords()) {
      TRUTHS[pair(word, 0)] = true;
    }
    for (String mark : MARKS) {
      PAIRS[pair(mark, 0)] = true;
    }
    for (String month : MONTHS.strip().split("\\s+", -1)) {
      PAIRS[pair(month, 0)] = true;
      for (int length = SHORTEST_MONTH; length <= month.length(); length++) {
        MONTH_WORDS.add(month.substring(0, length));
      }
    }
  }

  private Lookalikes() {}

  /** Tells whether a cell, in which something stands, is one. */
  static boolean isOne(String cell) {
    if (!isLetter(cell.charAt(0))) {
      return isMadeOfParts(cell);
    }
    int pair = pair(cell, 0);
    return (PAIRS[pair] && isMadeOfParts(cell)) || (TRUTHS[pair] && isTruth(cell));
  }

  /** Names two letters, whatever their case, so that most words are told apart without a copy. */
  private static int pair(String text, int at) {
    char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    return (31 * lower(text.charAt(at)) + (isLetter(next) ? lower(next) : ' ')) & 0xFFFF;
  }

  private static char lower(char c) {
    return c < 0x80 ? (char) (c | 0x20) : Character.toLowerCase(c);
  }

  private static boolean isDigit(char c) {
    return c < 0x80 ? c >= '0' && c <= '9' : Character.isDigit(c);
  }

  private static boolean isLetter(char c) {
    return c < 0x80 ? (c | 0x20) >= 'a' && (c | 0x20) <= 'z' : Character.isLetter(c);
  }

  private static boolean isTruth(String cell) {
    return cell.length() <= LONGEST_WORD
        && (cell.equals("true") || cell.equals("false") || Repairs.truth(cell).isPresent());
  }

  private static boolean isMadeOfParts(String cell) {
    boolean digit = false;
    int at = 0;
    while (at < cell.length()) {
      char c = cell.charAt(at);
      if (isDigit(c)) {
        digit = true;
        at++;
      } else if (SIGNS.indexOf(c) >= 0) {
        at++;
      } else {
        int end = PAIRS[pair(cell, at)] ? wordEnd(cell, at) : at;
        if (end == at || !isPart(cell.substring(at, end), digit)) {
          return false;
        }
        at = end;
      }
    }
    return digit && !isStable(cell);
  }

  /** Returns where a word that is not too long ends; where it begins when there is none. */
  private static int wordEnd(String cell, int from) {
    int end = from;
    while (end < cell.length() && isLetter(cell.charAt(end))) {
      end++;
      if (end - from > LONGEST_WORD) {
        return from;
      }
    }
    return end;
  }

  private static boolean isPart(String word, boolean behindDigits) {
    String lower = word.toLowerCase(Locale.ROOT);
    return (behindDigits && MARKS.contains(lower)) || MONTH_WORDS.contains(lower);
  }

  /** Tells whether it is a whole number that every program writes back as it was. */
  private static boolean isStable(String cell) {
    if (cell.length() > MAX_DIGITS || (cell.charAt(0) == '0' && cell.length() > 1)) {
      return false;
    }
    for (int i = 0; i < cell.length(); i++) {
      if (cell.charAt(i) < '0' || cell.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }
}
