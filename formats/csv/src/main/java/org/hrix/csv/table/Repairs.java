// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv.table;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Undoes what spreadsheet programs do to cells, where it is certain what stood there.
 *
 * <p>Dates need the evidence of their column: see {@link DateRepair}. Quotes that a program has
 * made curly are left alone, since nobody can tell which ones were.
 */
public final class Repairs {
  /** Longer cells are none of a program's numbers and words; patterns and case need a bound. */
  private static final int LONGEST = 400;

  private static final Set<String> TRUE =
      Set.of("true", "verdadero", "verdadeiro", "vrai", "истина", "істина", "wahr", "vero", "صحيح");
  private static final Set<String> FALSE =
      Set.of("false", "falso", "faux", "ложь", "хибність", "falsch", "خطأ");

  private static final Pattern DIGITS = Pattern.compile("[1-9][0-9]*");
  private static final Pattern EXPONENT =
      Pattern.compile("[+-]?[0-9]+([.,][0-9]+)?[Ee][+-]?[0-9]+");
  private static final Pattern SEPARATED =
      Pattern.compile("[+-]?[0-9]{1,3}([ .,'\\u00A0\\u202F\\u2019][0-9]{3})+([.,][0-9]+)?");
  private static final Pattern COMMA = Pattern.compile("[+-]?[0-9]+,[0-9]+");

  /** What has happened to a number. */
  public enum NumberDamage {
    /** Nothing that can be seen. */
    NONE,
    /** It is written with a power of ten, so that digits may be gone. */
    EXPONENT,
    /** It has separators of thousands, or a decimal comma; which of them cannot be told. */
    SEPARATORS
  }

  private Repairs() {}

  /**
   * Reads a truth value in the words of a spreadsheet program in English, Spanish, French, Russian,
   * Arabic, German, Italian, Portuguese or Ukrainian.
   *
   * @param cell what stands in the cell
   * @return {@code true} or {@code false}; empty when it is neither, or needs no repair
   */
  public static Optional<String> truth(String cell) {
    if (cell.equals("true") || cell.equals("false")) {
      return Optional.empty();
    }
    if (cell.length() > LONGEST) {
      return Optional.empty();
    }
    String word = cell.strip().toLowerCase(Locale.ROOT);
    if (TRUE.contains(word)) {
      return Optional.of("true");
    }
    return FALSE.contains(word) ? Optional.of("false") : Optional.empty();
  }

  /**
   * Lists the words for truth values in the languages that {@link #truth} reads.
   *
   * @return the words, in lower case
   */
  public static Set<String> truthWords() {
    Set<String> words = new HashSet<>(TRUE);
    words.addAll(FALSE);
    return Set.copyOf(words);
  }

  /**
   * Puts back the leading zeros that a code of fixed length has lost.
   *
   * @param cell what stands in the cell
   * @param length how many digits such codes have
   * @param known tells whether there is such a code; without it no repair is certain
   * @return the code; empty when the cell is no shorter number, or no known code comes of it
   */
  public static Optional<String> zeros(String cell, int length, Predicate<String> known) {
    String bare = cell.strip();
    if (bare.length() >= length || !DIGITS.matcher(bare).matches()) {
      return Optional.empty();
    }
    String whole = "0".repeat(length - bare.length()) + bare;
    return known.test(whole) ? Optional.of(whole) : Optional.empty();
  }

  /**
   * Looks what has happened to a number. It is never repaired: the digits are gone, or may mean
   * several numbers.
   *
   * @param cell what stands in the cell
   * @return the damage
   */
  public static NumberDamage number(String cell) {
    if (cell.length() > LONGEST) {
      return NumberDamage.NONE;
    }
    String bare = cell.strip();
    if (EXPONENT.matcher(bare).matches()) {
      return NumberDamage.EXPONENT;
    }
    boolean separated = SEPARATED.matcher(bare).matches() && !isDecimal(bare);
    return separated || COMMA.matcher(bare).matches() ? NumberDamage.SEPARATORS : NumberDamage.NONE;
  }

  /** Tells whether a single point may well be that of a decimal number. */
  private static boolean isDecimal(String number) {
    return number.indexOf('.') >= 0 && number.replaceFirst("\\.", "").matches("[+-]?[0-9]+");
  }
}
