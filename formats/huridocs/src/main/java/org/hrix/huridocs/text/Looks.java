// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs.text;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells what lines look like that are read as words. */
final class Looks {
  private static final Pattern PAGE =
      Pattern.compile(
          "(?i)(?:.*\\b)?(?:page|p\\.|página|pagina|стр\\.|с\\.)\\s*[0-9]{1,4}"
              + "(?:\\s*(?:of|/|de|из|sur)\\s*[0-9]{1,4})?\\s*|[-–— ]*[0-9]{1,4}[-–— ]*");
  private static final Pattern LABEL = Pattern.compile("(\\p{Lu}[\\p{L}'’ -]{2,40}):(?:\\s.*)?");
  private static final int LONGEST = 120;
  private static final int MOST_WORDS = 3;
  private static final int FEWEST_LETTERS = 4;

  private Looks() {}

  /** Tells whether a line may stand at the head or foot of a page. */
  static boolean isPage(String line) {
    return line.length() <= LONGEST && PAGE.matcher(line.strip()).matches();
  }

  /** Tells whether a line may be a field or a heading, which was not understood. */
  static boolean isField(String line, Spot spot) {
    String words = line.strip();
    NumberedLine numbered = NumberedLine.of(words);
    if (numbered != null) {
      return spot.numbered(numbered.number()) != null;
    }
    if (words.length() > LONGEST) {
      return false;
    }
    Matcher label = LABEL.matcher(words);
    boolean labelled = label.matches() && Plausible.count(label.group(1)) <= MOST_WORDS;
    return labelled || isPage(words) || isTitle(words, spot) || Answers.isConfidentiality(words);
  }

  private static boolean isTitle(String words, Spot spot) {
    long letters = words.codePoints().filter(Character::isUpperCase).count();
    return spot.apart()
        && letters >= FEWEST_LETTERS
        && Plausible.count(words) <= MOST_WORDS
        && words.equals(words.toUpperCase(Locale.ROOT));
  }
}
