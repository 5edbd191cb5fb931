// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs.text;

import java.util.regex.Pattern;
import org.hrix.huridocs.EsfField;

/** Tells whether some words may be the value of a field. */
final class Plausible {
  private static final Pattern DIGIT_FIRST = Pattern.compile("[(~]?[0-9].*", Pattern.DOTALL);
  private static final Pattern CODE_FIRST =
      Pattern.compile("\"?[0-9]{1,2}( ?[0-9]{2})*(\\W.*)?|\".*", Pattern.DOTALL);
  private static final Pattern NUMBER_ONLY =
      Pattern.compile("(?i)[0-9]+([ .,-].{0,20})?|(about|circa|ca\\.|c\\.)? ?[0-9].{0,20}");
  private static final int LONGEST = 200;
  private static final int MOST_WORDS = 8;

  private Plausible() {}

  /** Tells whether words are most likely the value of a field. */
  static boolean is(EsfField field, String words) {
    if (words.isBlank() || words.length() > LONGEST) {
      return words.isBlank() || field.type() == EsfField.Type.TEXT;
    }
    return switch (field.type()) {
      case ID, LINK -> isNumber(words);
      case YES_NO -> Answers.read(main(words)) != null;
      case DATE -> SheetDates.read(main(words)) != null || count(words) == 1;
      case NUMBER -> NUMBER_ONLY.matcher(main(words)).matches();
      case POINT -> DIGIT_FIRST.matcher(words).matches();
      case CODE, DATE_TYPE -> isCode(words);
      case TEXT, PART -> true;
    };
  }

  private static boolean isCode(String words) {
    return (CODE_FIRST.matcher(words).matches() && !words.endsWith("."))
        || (beginsUpper(words) && count(words) <= MOST_WORDS && !endsSentence(words));
  }

  /** Tells whether words may be a record number: one word, or few with a digit. */
  static boolean isNumber(String words) {
    int count = count(words);
    boolean digit = words.codePoints().anyMatch(Character::isDigit);
    boolean sign = words.codePoints().anyMatch(c -> !Character.isLetter(c)) && count == 1;
    boolean few = count == 1 || (count <= 3 && digit);
    return few && !endsSentence(words) && (digit || sign || beginsUpper(words));
  }

  private static String main(String words) {
    int note = words.indexOf(" : ");
    int more = words.indexOf(" / ");
    int end = note < 0 ? more : more < 0 ? note : Math.min(note, more);
    return (end < 0 ? words : words.substring(0, end)).strip();
  }

  static int count(String words) {
    return words.isBlank() ? 0 : words.strip().split("\\s+", LONGEST).length;
  }

  static boolean beginsUpper(String words) {
    int first = words.isEmpty() ? ' ' : words.codePointAt(0);
    return Character.isLetter(first) && !Character.isLowerCase(first);
  }

  static boolean beginsLower(String words) {
    return !words.isEmpty() && Character.isLowerCase(words.codePointAt(0));
  }

  static boolean endsSentence(CharSequence words) {
    int last = words.isEmpty() ? -1 : words.charAt(words.length() - 1);
    return last == '.' || last == '!' || last == '?' || last == '…' || last == '。';
  }
}
