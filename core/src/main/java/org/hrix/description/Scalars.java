// SPDX-License-Identifier: Apache-2.0
package org.hrix.description;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hrix.description.ScalarType.Notation;
import org.hrix.text.CodePoints;
import org.hrix.text.LanguageTag;
import org.hrix.time.Edtf;
import org.hrix.time.EdtfFailure;
import org.hrix.time.EdtfOutcome;
import org.jspecify.annotations.Nullable;

/**
 * The scalar types that the model is made of.
 *
 * @since 0.1.0
 */
public final class Scalars {

  /** The most code points that an id or a reference may have. */
  public static final int MAX_ID_CODE_POINTS = 200;

  /** What an id must be, in the words of messages. */
  public static final String ID_EXPECTED =
      "an id of 1 to 200 characters, without control characters or space at its edges";

  static final String REFERENCE_NAME = "reference";
  private static final int MAX_DECIMAL_SCALE = 30;
  private static final int MAX_NUMBER_LENGTH = 60;

  /** Any string, empty or not. */
  public static final ScalarType<String> STRING = string("string", (text, sink) -> text, List.of());

  /**
   * An id: opaque, case-sensitive, 1 to {@value #MAX_ID_CODE_POINTS} code points, without control
   * characters, without white space at its edges.
   */
  public static final ScalarType<String> ID = string("id", Scalars::id, List.of());

  /** A language tag by BCP 47, well-formed, as written. */
  public static final ScalarType<String> LANGUAGE =
      string("language", Scalars::language, List.of());

  /** A date in EDTF, levels 0 to 2, spelt as written. */
  public static final ScalarType<Edtf> EDTF =
      new ScalarType<>(
          "edtf", Edtf.class, Notation.STRING, Scalars::edtf, Edtf::text, List.of(), List.of());

  /** True or false. */
  public static final ScalarType<Boolean> BOOLEAN =
      new ScalarType<>(
          "boolean",
          Boolean.class,
          Notation.BOOLEAN,
          Scalars::bool,
          value -> value ? "true" : "false",
          List.of(),
          List.of());

  private Scalars() {}

  /**
   * Makes the type of references.
   *
   * @param targets names of the entity types that may be pointed at; none means any
   * @return the type; its values are ids
   */
  public static ScalarType<String> reference(String... targets) {
    return new ScalarType<>(
        REFERENCE_NAME,
        String.class,
        Notation.STRING,
        Scalars::id,
        value -> value,
        List.of(),
        List.of(targets));
  }

  /**
   * Makes the type of a string that follows an ASCII pattern of letters, digits and some signs.
   *
   * @param name the type's name
   * @param maxCodePoints the longest allowed, inclusive
   * @return the type: not blank, no control characters
   */
  public static ScalarType<String> token(String name, int maxCodePoints) {
    String expected = "1 to " + maxCodePoints + " characters without control characters";
    return string(name, (text, sink) -> bounded(text, maxCodePoints, expected, sink), List.of());
  }

  /**
   * Makes the type of whole numbers.
   *
   * @param min the smallest allowed, inclusive
   * @param max the largest allowed, inclusive
   * @return the type; digits only, an optional minus sign, no fraction, no exponent
   */
  public static ScalarType<Long> integer(long min, long max) {
    String expected = "a whole number from " + min + " to " + max;
    return new ScalarType<>(
        "integer",
        Long.class,
        Notation.NUMBER,
        (text, sink) -> integer(text, min, max, expected, sink),
        value -> Long.toString(value),
        List.of(),
        List.of());
  }

  /**
   * Makes the type of decimal numbers, which keep their trailing zeros.
   *
   * @param min the smallest allowed, inclusive
   * @param max the largest allowed, inclusive
   * @return the type; written without exponent, at most 30 digits after the point
   */
  public static ScalarType<BigDecimal> decimal(String min, String max) {
    BigDecimal low = new BigDecimal(min);
    BigDecimal high = new BigDecimal(max);
    String expected = "a number from " + min + " to " + max;
    return new ScalarType<>(
        "decimal",
        BigDecimal.class,
        Notation.NUMBER,
        (text, sink) -> decimal(text, low, high, expected, sink),
        BigDecimal::toPlainString,
        List.of(),
        List.of());
  }

  /**
   * Makes the type of a closed set.
   *
   * @param <E> the enum
   * @param javaType its class
   * @param options all options
   * @return the type
   */
  @SafeVarargs
  public static <E extends Choice> ScalarType<E> choice(Class<E> javaType, E... options) {
    Map<String, E> byCode = new HashMap<>();
    List<String> words = new ArrayList<>();
    for (E option : options) {
      byCode.put(option.code(), option);
      words.add(option.code());
    }
    String expected = "one of: " + String.join(", ", words);
    return new ScalarType<>(
        "choice",
        javaType,
        Notation.STRING,
        (text, sink) -> choice(byCode, text, expected, sink),
        Choice::code,
        words,
        List.of());
  }

  private static ScalarType<String> string(
      String name, ScalarType.Parser<String> parser, List<String> words) {
    return new ScalarType<>(
        name, String.class, Notation.STRING, parser, value -> value, words, List.of());
  }

  private static @Nullable String id(String text, Misfit.Sink sink) {
    int length = text.length();
    if (length > 0 && length <= MAX_ID_CODE_POINTS && isPlainAscii(text)) {
      return text;
    }
    return checkedId(text, sink);
  }

  private static boolean isPlainAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c <= ' ' || c >= 0x7F) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable String checkedId(String text, Misfit.Sink sink) {
    if (bounded(text, MAX_ID_CODE_POINTS, ID_EXPECTED, sink) == null) {
      return null;
    }
    if (CodePoints.isWhiteSpace(text.codePointAt(0))
        || CodePoints.isWhiteSpace(text.codePointBefore(text.length()))) {
      sink.misfit(Misfit.of(Misfit.Kind.BAD_CHARACTERS, ID_EXPECTED));
      return null;
    }
    return text;
  }

  private static @Nullable String bounded(
      String text, int maxCodePoints, String expected, Misfit.Sink sink) {
    int length = text.length();
    if (length > 0 && length <= maxCodePoints && isPlainAscii(text)) {
      return text;
    }
    if (CodePoints.isBlank(text)) {
      sink.misfit(Misfit.of(Misfit.Kind.BLANK, expected));
      return null;
    }
    if (CodePoints.count(text) > maxCodePoints) {
      sink.misfit(Misfit.of(Misfit.Kind.TOO_LONG, expected));
      return null;
    }
    int control = CodePoints.indexOfControl(text);
    if (control >= 0) {
      sink.misfit(new Misfit(Misfit.Kind.BAD_CHARACTERS, control, expected));
      return null;
    }
    return text;
  }

  private static @Nullable String language(String text, Misfit.Sink sink) {
    if (LanguageTag.isWellFormed(text)) {
      return text;
    }
    sink.misfit(Misfit.of(Misfit.Kind.MALFORMED, "a language tag by BCP 47, for instance ru"));
    return null;
  }

  private static @Nullable Edtf edtf(String text, Misfit.Sink sink) {
    EdtfOutcome outcome = Edtf.read(text);
    if (outcome instanceof EdtfFailure failure) {
      sink.misfit(
          new Misfit(Misfit.Kind.NOT_A_DATE, failure.offset(), failure.fault().description()));
      return null;
    }
    return (Edtf) outcome;
  }

  private static @Nullable Boolean bool(String text, Misfit.Sink sink) {
    if (text.equals("true")) {
      return Boolean.TRUE;
    }
    if (text.equals("false")) {
      return Boolean.FALSE;
    }
    sink.misfit(Misfit.of(Misfit.Kind.WRONG_TYPE, "true or false"));
    return null;
  }

  private static @Nullable Long integer(
      String text, long min, long max, String expected, Misfit.Sink sink) {
    try {
      long value = Long.parseLong(text);
      if (value < min || value > max) {
        sink.misfit(Misfit.of(Misfit.Kind.OUT_OF_BOUNDS, expected));
        return null;
      }
      if (isCanonicalInteger(text)) {
        return value;
      }
    } catch (NumberFormatException notWhole) {
      // Reported below: the exception would quote the value.
    }
    sink.misfit(Misfit.of(Misfit.Kind.WRONG_TYPE, expected));
    return null;
  }

  private static boolean isCanonicalInteger(String text) {
    int first = text.charAt(0) == '-' ? 1 : 0;
    if (text.charAt(0) == '+') {
      return false;
    }
    return text.length() == first + 1
        ? first == 0 || text.charAt(1) != '0'
        : text.charAt(first) != '0';
  }

  private static @Nullable BigDecimal decimal(
      String text, BigDecimal min, BigDecimal max, String expected, Misfit.Sink sink) {
    BigDecimal value = plainDecimal(text);
    if (value == null) {
      sink.misfit(Misfit.of(Misfit.Kind.WRONG_TYPE, expected + ", without exponent"));
      return null;
    }
    if (value.compareTo(min) < 0 || value.compareTo(max) > 0) {
      sink.misfit(Misfit.of(Misfit.Kind.OUT_OF_BOUNDS, expected));
      return null;
    }
    return value;
  }

  /** Reads a number only where writing it gives the same characters again. */
  private static @Nullable BigDecimal plainDecimal(String text) {
    if (text.isEmpty() || text.length() > MAX_NUMBER_LENGTH) {
      return null;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!(c >= '0' && c <= '9') && c != '.' && !(c == '-' && i == 0)) {
        return null;
      }
    }
    try {
      BigDecimal value = new BigDecimal(text);
      boolean same = value.scale() <= MAX_DECIMAL_SCALE && value.toPlainString().equals(text);
      return same ? value : null;
    } catch (NumberFormatException notANumber) {
      return null;
    }
  }

  private static <E> @Nullable E choice(
      Map<String, E> byCode, String text, String expected, Misfit.Sink sink) {
    E option = byCode.get(text);
    if (option == null) {
      sink.misfit(Misfit.of(Misfit.Kind.UNKNOWN_WORD, expected));
    }
    return option;
  }
}
