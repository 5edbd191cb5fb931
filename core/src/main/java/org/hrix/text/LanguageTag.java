// SPDX-License-Identifier: Apache-2.0
package org.hrix.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Language tags by BCP 47 (RFC 5646): well-formed, not necessarily registered, kept as written.
 *
 * @since 0.1.0
 */
public final class LanguageTag {

  /** The tag of text whose language is not determined (ISO 639-2 {@code und}). */
  public static final String UNDETERMINED = "und";

  /** The most characters that a tag may have here, inclusive. */
  public static final int MAX_LENGTH = 100;

  /**
   * The grammar of RFC 5646, section 2.1, irregular tags included, as a regular expression that is
   * the same in Java and ECMA 262.
   */
  public static final String GRAMMAR =
      "^(([A-Za-z]{2,3}(-[A-Za-z]{3}){0,3}|[A-Za-z]{4}|[A-Za-z]{5,8})"
          + "(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?"
          + "(-([0-9A-Za-z]{5,8}|[0-9][0-9A-Za-z]{3}))*"
          + "(-[0-9A-WY-Za-wy-z](-[0-9A-Za-z]{2,8})+)*"
          + "(-[Xx](-[0-9A-Za-z]{1,8})+)?"
          + "|[Xx](-[0-9A-Za-z]{1,8})+"
          + "|[Ii]-([Aa][Mm][Ii]|[Bb][Nn][Nn]|[Dd][Ee][Ff][Aa][Uu][Ll][Tt]"
          + "|[Ee][Nn][Oo][Cc][Hh][Ii][Aa][Nn]|[Hh][Aa][Kk]|[Kk][Ll][Ii][Nn][Gg][Oo][Nn]"
          + "|[Ll][Uu][Xx]|[Mm][Ii][Nn][Gg][Oo]|[Nn][Aa][Vv][Aa][Jj][Oo]|[Pp][Ww][Nn]"
          + "|[Tt][Aa][Oo]|[Tt][Aa][Yy]|[Tt][Ss][Uu])"
          + "|[Ee][Nn]-[Gg][Bb]-[Oo][Ee][Dd]"
          + "|[Ss][Gg][Nn]-([Bb][Ee]-([Ff][Rr]|[Nn][Ll])|[Cc][Hh]-[Dd][Ee]))$";

  private static final Pattern PATTERN = Pattern.compile(GRAMMAR);
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
    boolean wellFormed = PATTERN.matcher(tag).matches();
    if (KNOWN.size() < CACHE_LIMIT) {
      KNOWN.put(tag, wellFormed);
    }
    return wellFormed;
  }

  private static boolean isLetter(char c) {
    int lower = c | 0x20;
    return lower >= 'a' && lower <= 'z';
  }
}
