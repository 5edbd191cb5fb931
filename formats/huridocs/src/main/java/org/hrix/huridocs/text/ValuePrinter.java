// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs.text;

import java.util.Locale;
import org.hrix.huridocs.EsfField;
import org.hrix.huridocs.EsfValue;
import org.hrix.vocabulary.Term;
import org.hrix.vocabulary.Vocabularies;
import org.hrix.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Writes values as they stand on a sheet; {@link ValueParser} is the way back. */
final class ValuePrinter {
  private final Vocabularies vocabularies;

  ValuePrinter(Vocabularies vocabularies) {
    this.vocabularies = vocabularies;
  }

  /**
   * Writes a value with its note.
   *
   * @param value the value
   * @param type how exact a date is; null when nothing is said
   */
  String print(EsfValue value, @Nullable String type) {
    String note = value.note();
    return main(value)
        + (type == null ? "" : " " + type)
        + (note == null ? "" : " : " + Escapes.of(note));
  }

  private String main(EsfValue value) {
    String text = value.text();
    EsfField field = value.field();
    String day = field.type() == EsfField.Type.DATE ? SheetDates.print(text) : null;
    if (day != null) {
      return day;
    }
    if (field.type() == EsfField.Type.YES_NO && (text.equals("y") || text.equals("n"))) {
      return text.toUpperCase(Locale.ROOT);
    }
    return isCoded(field) ? code(value) : Escapes.of(text) + language(value);
  }

  static boolean isCoded(EsfField field) {
    return field.type() == EsfField.Type.CODE || field.type() == EsfField.Type.DATE_TYPE;
  }

  private static String language(EsfValue value) {
    return value.language() == null ? "" : " [" + value.language() + "]";
  }

  private String code(EsfValue value) {
    StringBuilder out = new StringBuilder(word(value.text()));
    if (value.edition() != null) {
      out.append('/').append(word(value.edition()));
    }
    if (value.label() != null) {
      out.append(' ').append(Escapes.label(value.label())).append(language(value));
    } else if (value.edition() == null) {
      String term = term(value);
      out.append(term == null ? "" : " (" + Escapes.of(term) + ")");
    }
    return out.toString();
  }

  /** Writes a code or edition, in quotes when it is more than a word. */
  private static String word(String code) {
    for (int i = 0; i < code.length(); i++) {
      char c = code.charAt(i);
      boolean plain =
          (c >= '0' && c <= '9')
              || (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z')
              || c == '-'
              || c == '.';
      if (!plain) {
        return '"' + Escapes.of(code).replace("\"", "\\\"") + '"';
      }
    }
    return code;
  }

  /** Finds the term of a code that says none, for whoever reads the sheet. */
  private @Nullable String term(EsfValue value) {
    String list = value.field().list();
    Vocabulary known = list == null ? null : vocabularies.list(list);
    Term term = known == null ? null : known.find(null, value.text());
    return term == null || known == null ? null : known.label(term, "en");
  }
}
