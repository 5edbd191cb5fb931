// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Yes and no, as people write them. */
final class Answers {
  private static final Set<String> YES =
      Set.of("y", "yes", "x", "true", "sí", "si", "oui", "sim", "да", "نعم");
  private static final Set<String> NO =
      Set.of("n", "no", "false", "non", "não", "nao", "нет", "لا");
  private static final String STEM = "confiden";
  private static final Pattern NOTED =
      Pattern.compile("(\\p{L}{1,5})\\s*[.,;(\\[!–-]+\\s*(.*?)[)\\].]*", Pattern.DOTALL);
  private static final int LONGEST = 20;
  private static final int LONGEST_NOTE = 1_000;

  private Answers() {}

  /**
   * An answer and what stands behind it.
   *
   * @param text {@code y} or {@code n}
   * @param note the words behind it; null for none
   */
  record Answer(String text, @Nullable String note) {}

  /** Reads an answer; null when it is neither yes nor no. */
  static @Nullable Answer read(String words) {
    String plain = word(words);
    if (plain != null) {
      return new Answer(plain, null);
    }
    Matcher noted = NOTED.matcher(words);
    boolean yes =
        words.length() <= LONGEST_NOTE && noted.matches() && "y".equals(word(noted.group(1)));
    return yes ? new Answer("y", noted.group(2).isEmpty() ? null : noted.group(2)) : null;
  }

  private static @Nullable String word(String words) {
    if (words.length() > LONGEST) {
      return null;
    }
    String lower = words.toLowerCase(Locale.ROOT);
    boolean said = YES.contains(lower) || lower.equals("confidential");
    return said ? "y" : NO.contains(lower) ? "n" : null;
  }

  /** Tells whether a label is about confidentiality, in whatever form of the word. */
  static boolean isConfidentiality(String label) {
    return label.length() <= 40 && Labels.key(label).startsWith(STEM);
  }
}
