// SPDX-License-Identifier: Apache-2.0
package org.hrix.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hrix.data.Extras;
import org.jspecify.annotations.Nullable;

/**
 * The same text in one or several languages.
 *
 * <p>Each variant has a BCP 47 tag, {@code und} when the language is not known. The first variant
 * is the original wording; the others are translations or transliterations (which say so by their
 * tag, for instance {@code ru-Latn} or {@code en-t-ru}). In JSON a text is an object with the tags
 * as names: {@code {"en": "Open letter", "ru": "…"}}.
 *
 * <p>Immutable. {@code toString()} never tells the words.
 *
 * @param variants at least one unless something is carried in the extras; tags are unique
 * @param extras what stood there and is no variant
 * @since 0.1.0
 */
public record Text(List<Variant> variants, Extras extras) {

  /**
   * The text in one language.
   *
   * @param language a well-formed BCP 47 tag
   * @param value the words, may be empty
   */
  public record Variant(String language, String value) {
    /** Checks the tag. */
    public Variant {
      Objects.requireNonNull(value, "value");
      if (!LanguageTag.isWellFormed(language)) {
        throw new IllegalArgumentException("language is not a well-formed BCP 47 tag");
      }
    }

    @Override
    public String toString() {
      return "Variant[" + language + "]";
    }
  }

  /** Copies the variants and checks that no language is there twice. */
  public Text {
    variants = List.copyOf(variants);
    Objects.requireNonNull(extras, "extras");
    if (variants.size() > 1 && isAnyTwice(variants)) {
      throw new IllegalArgumentException("variants hold a language twice");
    }
  }

  private static boolean isAnyTwice(List<Variant> variants) {
    if (variants.size() == 2) {
      return variants.get(0).language().equals(variants.get(1).language());
    }
    Set<String> seen = new HashSet<>();
    for (Variant variant : variants) {
      if (!seen.add(variant.language())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Makes a text in one language.
   *
   * @param language a well-formed BCP 47 tag
   * @param value the words
   * @return the text
   * @throws IllegalArgumentException when the tag is not well-formed
   */
  public static Text of(String language, String value) {
    return new Text(List.of(new Variant(language, value)), Extras.NONE);
  }

  /**
   * Makes a text whose language is not known.
   *
   * @param value the words
   * @return the text, tagged {@code und}
   */
  public static Text undetermined(String value) {
    return of(LanguageTag.UNDETERMINED, value);
  }

  /**
   * Returns this text with one more language.
   *
   * @param language a well-formed BCP 47 tag that is not there yet
   * @param value the words
   * @return the longer text
   * @throws IllegalArgumentException when the tag is not well-formed or already there
   */
  public Text and(String language, String value) {
    List<Variant> longer = new ArrayList<>(variants);
    longer.add(new Variant(language, value));
    return new Text(longer, extras);
  }

  /**
   * Finds the words in a language, by the exact tag.
   *
   * @param language a tag
   * @return the words, or null when there are none in that language
   */
  public @Nullable String in(String language) {
    for (Variant variant : variants) {
      if (variant.language().equals(language)) {
        return variant.value();
      }
    }
    return null;
  }

  /**
   * Returns the original wording.
   *
   * @return the words of the first variant, the empty string when there is none
   */
  public String original() {
    return variants.isEmpty() ? "" : variants.get(0).value();
  }

  @Override
  public String toString() {
    return "Text" + variants;
  }
}
