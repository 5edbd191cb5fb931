// SPDX-License-Identifier: Apache-2.0
package org.hrix.rules;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.hrix.model.Name;
import org.hrix.model.NameKind;
import org.hrix.text.CodePoints;

/**
 * Words that stand where a name would, in the languages of the field; see {@code
 * schemas/placeholders.csv}.
 *
 * <p>Names are compared as wholes, without regard to case, accents that stand apart, punctuation
 * and white space; a slash counts. Nothing is allocated for a name that is none of them.
 */
final class Placeholders {
  private static final int LONGEST = 48;
  private static final long BASIS = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private static final Placeholders ANY = new Placeholders("any");
  private static final Placeholders PERSON = new Placeholders("person");

  private final long[] hashes;
  private final Set<String> words = new HashSet<>();

  private Placeholders(String use) {
    for (String[] row : DataFile.rows("placeholders.csv", "language,use,name")) {
      if (row[1].equals(use)) {
        words.add(folded(row[2], 0, row[2].length()));
      }
    }
    hashes = words.stream().mapToLong(word -> hash(word, 0, word.length())).sorted().toArray();
  }

  /**
   * Tells whether a name tells who or what it is: it is no pseudonym to protect, no placeholder.
   */
  static boolean isNaming(Name name) {
    return name.kind() != NameKind.PROTECTIVE && !stands(name.full(), true);
  }

  /**
   * Tells whether a text stands where a name would.
   *
   * @param name the text
   * @param person whether the name is a person's: anonymous is a name of some organizations
   */
  static boolean stands(String name, boolean person) {
    int length = name.length();
    if (has(name, 0, length, person)) {
      return true;
    }
    boolean any = false;
    int at = 0;
    while (at < length) {
      int end = at;
      while (end < length && !isGap(name.charAt(end))) {
        end++;
      }
      if (end > at) {
        if (has(name, at, end, person)) {
          any = true;
        } else if (!isNumber(name, at, end)) {
          return false;
        }
      }
      at = end + 1;
    }
    return any;
  }

  private static boolean isGap(char c) {
    return c == '-' || c == '_' || c == ',' || c == '#' || CodePoints.isWhiteSpace(c);
  }

  private static boolean isNumber(String name, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isLetter(name.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean has(String name, int from, int to, boolean person) {
    long hash = hash(name, from, to);
    return ANY.has(hash, name, from, to) || (person && PERSON.has(hash, name, from, to));
  }

  private boolean has(long hash, String name, int from, int to) {
    return Arrays.binarySearch(hashes, hash) >= 0 && words.contains(folded(name, from, to));
  }

  private static long hash(String text, int from, int to) {
    long hash = BASIS;
    int length = 0;
    for (int i = from; i < to && length <= LONGEST; i++) {
      char c = fold(text.charAt(i));
      if (c != 0) {
        hash = (hash ^ c) * PRIME;
        length++;
      }
    }
    return hash;
  }

  /** Returns the letters and digits of a name as they are compared. */
  static String folded(String name) {
    return folded(name, 0, name.length());
  }

  private static String folded(String text, int from, int to) {
    StringBuilder letters = new StringBuilder(to - from);
    for (int i = from; i < to; i++) {
      char c = fold(text.charAt(i));
      if (c != 0) {
        letters.append(c);
      }
    }
    return letters.toString();
  }

  /** Returns a letter, digit or slash as it is compared; 0 for what does not count. */
  static char fold(char c) {
    if (c < 0x80) {
      boolean plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '/';
      return plain ? c : c >= 'A' && c <= 'Z' ? (char) (c + 0x20) : 0;
    }
    return switch (c) {
      case 'ё', 'Ё' -> 'е';
      case 'أ', 'إ', 'آ' -> 'ا';
      case 'ى', 'ی' -> 'ي';
      case 'ک' -> 'ك';
      case '\u0640', 'ʼ', 'ʻ' -> 0;
      default -> Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : 0;
    };
  }
}
