// SPDX-License-Identifier: Apache-2.0
package org.hrix.vocabulary;

import java.text.Normalizer;
import java.util.Locale;
import org.hrix.text.CodePoints;

/** Makes labels comparable: NFC, one case, one space for any white space, none at the edges. */
final class LabelKey {
  /** Longer words are no label; case would take quadratic time for some of them. */
  private static final int LONGEST = 2000;

  private LabelKey() {}

  /** Makes the key; the key of a key is itself, as is that of very long words. */
  static String of(String label) {
    if (label.length() > LONGEST) {
      return label;
    }
    String key = fold(label);
    String again = fold(key);
    // A few letters take a second step: the capital sharp s by way of the small one to ss.
    while (!again.equals(key)) {
      key = again;
      again = fold(key);
    }
    return key;
  }

  private static String fold(String label) {
    String folded =
        Normalizer.normalize(label, Normalizer.Form.NFC)
            .toUpperCase(Locale.ROOT)
            .toLowerCase(Locale.ROOT);
    StringBuilder key = new StringBuilder(folded.length());
    boolean gap = false;
    for (int at = 0; at < folded.length(); ) {
      int codePoint = folded.codePointAt(at);
      at += Character.charCount(codePoint);
      if (CodePoints.isWhiteSpace(codePoint)) {
        gap = true;
        continue;
      }
      if (gap && key.length() > 0) {
        key.append(' ');
      }
      gap = false;
      key.appendCodePoint(codePoint);
    }
    return Normalizer.normalize(key, Normalizer.Form.NFC);
  }
}
