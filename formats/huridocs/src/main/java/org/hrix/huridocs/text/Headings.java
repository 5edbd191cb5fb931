// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hrix.huridocs.EsfKind;
import org.jspecify.annotations.Nullable;

/** The lines that say of which format a sheet is. */
final class Headings {
  private static final Pattern DECORATED =
      Pattern.compile("[=*#_~<>|\\[\\]-]+\\s*(.*?)\\s*[=*#_~<>|\\[\\]-]*");
  private static final Pattern UNDERLINE = Pattern.compile("\\s*([=*#_~-])\\1{2,}\\s*");
  private static final Pattern BEHIND =
      Pattern.compile(
          "(.*?)\\s*(?:format|record|sheet|form|record sheet|data sheet)?\\s*:?\\s*\\d*");
  private static final int LONGEST = 120;
  private static final String SENTENCE = ".,;!?…";
  private static final Map<String, EsfKind> KINDS = kinds();

  private Headings() {}

  private static Map<String, EsfKind> kinds() {
    Map<String, EsfKind> kinds = new HashMap<>();
    for (EsfKind kind : EsfKind.values()) {
      String title = Labels.key(kind.title());
      kinds.put(title, kind);
      kinds.put(Labels.key(kind.element()), kind);
      String details = Labels.key("Additional Details");
      if (title.startsWith(details)) {
        kinds.put(title.substring(details.length()), kind);
      }
    }
    kinds.put("biographicdetail", EsfKind.BIOGRAPHIC_DETAILS);
    kinds.put("chainofevent", EsfKind.CHAIN_OF_EVENTS);
    kinds.put("document", EsfKind.DOCUMENT);
    kinds.put("sourcematerial", EsfKind.DOCUMENT);
    return kinds;
  }

  /** Writes the heading of a format. */
  static String of(EsfKind kind) {
    return kind.title().toUpperCase(Locale.ROOT);
  }

  /** Tells whether a line is nothing but a rule. */
  static boolean isRule(String line) {
    return UNDERLINE.matcher(line).matches();
  }

  /**
   * Finds the format that a line names; null when it is no heading.
   *
   * @param line the line
   * @param apart whether nothing stands above it, so that it is no end of a sentence
   * @param open whether it may as well go on with words above it
   */
  static @Nullable EsfKind find(String line, boolean apart, boolean open) {
    String words = line.length() > LONGEST ? "" : line.strip();
    Matcher decorated = DECORATED.matcher(words);
    boolean marked = decorated.matches();
    boolean listed = marked && (words.startsWith("- ") || words.startsWith("* "));
    if (marked) {
      words = decorated.group(1);
    }
    if (words.isEmpty() || SENTENCE.indexOf(words.charAt(words.length() - 1)) >= 0) {
      return null;
    }
    boolean upper = words.equals(words.toUpperCase(Locale.ROOT));
    boolean title = Plausible.beginsUpper(words) || !open;
    boolean heading = (marked && (title || !listed)) || upper || (apart && title);
    return heading ? named(words) : null;
  }

  /** Finds the format of a heading; null for other words. */
  static @Nullable EsfKind named(String words) {
    if (words.length() > LONGEST) {
      return null;
    }
    String lower = words.toLowerCase(Locale.ROOT);
    EsfKind kind = KINDS.get(Labels.key(lower));
    if (kind == null) {
      Matcher behind = BEHIND.matcher(lower);
      kind = behind.matches() ? KINDS.get(Labels.key(behind.group(1))) : null;
    }
    return kind;
  }

  /** Tells whether a heading says more than the name of the format. */
  static boolean saysMore(String line) {
    return line.codePoints().anyMatch(Character::isDigit);
  }
}
