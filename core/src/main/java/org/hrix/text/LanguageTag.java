// SPDX-License-Identifier: Apache-2.0
package org.hrix.text;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Language tags by BCP 47 (RFC 5646): well-formed, not necessarily registered, kept as written.
 *
 * @since 0.1.0
 */
public final class LanguageTag {

  /** The tag of text whose language is not determined (ISO 639-2 {@code und}). */
  public static final String UNDETERMINED = "und";

  private static final int MAX_LENGTH = 100;
  private static final int CACHE_LIMIT = 4096;
  private static final Map<String, Boolean> KNOWN = new ConcurrentHashMap<>();

  private LanguageTag() {}

  /**
   * Tells whether a tag is well-formed by the grammar of RFC 5646 section 2.1, grandfathered tags
   * included.
   *
   * @param tag any text
   * @return true when it is well-formed and at most 100 characters long
   */
  public static boolean isWellFormed(String tag) {
    int length = tag.length();
    if (length < 2 || length > MAX_LENGTH) {
      return false;
    }
    if (length <= 3) {
      boolean plain = isLetter(tag.charAt(0)) && isLetter(tag.charAt(1));
      return plain && (length == 2 || isLetter(tag.charAt(2)));
    }
    Boolean known = KNOWN.get(tag);
    if (known != null) {
      return known;
    }
    boolean wellFormed = check(tag);
    if (KNOWN.size() < CACHE_LIMIT) {
      KNOWN.put(tag, wellFormed);
    }
    return wellFormed;
  }

  private static boolean isLetter(char c) {
    int lower = c | 0x20;
    return lower >= 'a' && lower <= 'z';
  }

  private static boolean check(String tag) {
    for (int i = 0; i < tag.length(); i++) {
      char c = tag.charAt(i);
      boolean ascii = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
      if (!ascii && c != '-') {
        return false;
      }
    }
    try {
      new Locale.Builder().setLanguageTag(tag);
      return true;
    } catch (java.util.IllformedLocaleException malformed) {
      return false;
    }
  }
}
