// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv.vocabulary;

import java.util.Objects;
import org.hrix.text.LanguageTag;
import org.hrix.vocabulary.Vocabularies;
import org.jspecify.annotations.Nullable;

/**
 * How to read a code list.
 *
 * @param list the id that the list has, such as huridocs-04 or an own name
 * @param edition the edition of rows that name none; null for that of the known list
 * @param language the language of labels whose column names none, as a BCP 47 tag
 * @param known lists to compare with; that of the same id decides about codes
 * @since 0.1.0
 */
public record VocabularyOptions(
    String list, @Nullable String edition, String language, Vocabularies known) {

  /** Checks the parts. */
  public VocabularyOptions {
    Objects.requireNonNull(known, "known");
    if (list.isEmpty()) {
      throw new IllegalArgumentException("list must not be empty");
    }
    if (!LanguageTag.isWellFormed(language)) {
      throw new IllegalArgumentException("language must be a well-formed BCP 47 tag");
    }
  }

  /**
   * Reads a list of the known edition, with labels in unknown language, and compares it with the
   * bundled lists.
   *
   * @param list the id that the list has
   * @return the options
   */
  public static VocabularyOptions of(String list) {
    return new VocabularyOptions(list, null, LanguageTag.UNDETERMINED, Vocabularies.bundled());
  }

  /**
   * Sets the edition.
   *
   * @param named the edition of rows that name none
   * @return the options with it
   */
  public VocabularyOptions withEdition(@Nullable String named) {
    return new VocabularyOptions(list, named, language, known);
  }

  /**
   * Sets the language.
   *
   * @param tag the language of labels whose column names none
   * @return the options with it
   * @throws IllegalArgumentException when it is no well-formed BCP 47 tag
   */
  public VocabularyOptions withLanguage(String tag) {
    return new VocabularyOptions(list, edition, tag, known);
  }

  /**
   * Sets the lists to compare with.
   *
   * @param lists the lists
   * @return the options with them
   */
  public VocabularyOptions withKnown(Vocabularies lists) {
    return new VocabularyOptions(list, edition, language, lists);
  }
}
