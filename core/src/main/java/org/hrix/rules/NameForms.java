// SPDX-License-Identifier: Apache-2.0
package org.hrix.rules;

import java.text.Normalizer;

/** Compares forms of names loosely, for names that are not the same letter by letter. */
final class NameForms {
  private NameForms() {}

  /** Tells whether a full name holds a part, without regard to case, accents and punctuation. */
  static boolean holds(String full, String part) {
    return letters(full).contains(letters(part));
  }

  private static String letters(String text) {
    String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
    StringBuilder letters = new StringBuilder(apart.length());
    apart
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .map(c -> Character.toLowerCase(Character.toUpperCase(c)))
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }
}
