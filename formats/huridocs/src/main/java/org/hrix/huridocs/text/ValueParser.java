// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs.text;

import java.util.ArrayList;
import java.util.List;
import org.hrix.huridocs.EsfField;
import org.hrix.huridocs.EsfValue;
import org.hrix.text.CodePoints;
import org.hrix.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/** Reads the values of a field. */
final class ValueParser {
  /** How a sheet was written. */
  enum Hand {
    /** By the writer: marks of the notation are exact. */
    WRITER,
    /** By people: words are taken as they are. */
    PEOPLE
  }

  private final Hand hand;
  private final Terms terms;

  ValueParser(Hand hand, Terms terms) {
    this.hand = hand;
    this.terms = terms;
  }

  /**
   * Reads values.
   *
   * @param field the field
   * @param written what stands there, wrapped lines put together
   * @param found takes findings about the values by their index
   * @return the values; a date that says how exact it is, with that behind it
   */
  List<EsfValue> parse(EsfField field, String written, Terms.Found found) {
    Marked all = hand == Hand.WRITER ? Marked.escaped(written) : Marked.plain(written);
    boolean prose = hand == Hand.PEOPLE && isProse(field);
    List<Marked> parts = prose ? List.of(all.trimmed()) : all.trimmed().split('/');
    List<EsfValue> values = new ArrayList<>();
    for (Marked part : parts) {
      if (!CodePoints.isBlank(part.text())) {
        value(field, part, prose, values, found);
      }
    }
    return values;
  }

  /** Tells whether people write sentences there, in which a slash or colon is no mark. */
  private static boolean isProse(EsfField field) {
    boolean words = field.type() == EsfField.Type.TEXT || field.type() == EsfField.Type.PART;
    return words && !field.isMany();
  }

  private void value(
      EsfField field, Marked part, boolean prose, List<EsfValue> values, Terms.Found found) {
    int colon = prose ? -1 : part.alone(':');
    Marked main = colon < 0 ? part : part.before(colon);
    String note = colon < 0 ? null : part.after(colon + 1).text();
    String words = note == null || CodePoints.isBlank(note) ? null : note;
    if (main.isEmpty()) {
      values.add(EsfValue.of(field, words == null ? part.text() : words));
      return;
    }
    switch (field.type()) {
      case DATE -> date(field, main.text(), words, values);
      case YES_NO -> values.add(yesNo(field, main.text(), words));
      case CODE, DATE_TYPE -> values.add(code(field, main, values.size(), found).noted(words));
      default -> values.add(words(field, main).noted(words));
    }
  }

  private static void date(
      EsfField field, String text, @Nullable String note, List<EsfValue> values) {
    EsfField typeField = field.kind().field(field.name() + "_type");
    String type = values.isEmpty() || typeField == null ? null : SheetDates.type(text);
    if (type != null && typeField != null) {
      values.add(EsfValue.of(typeField, type));
      return;
    }
    SheetDates.Read read = SheetDates.read(text);
    if (read == null || (read.type() != null && typeField == null)) {
      values.add(EsfValue.of(field, text).noted(note));
      return;
    }
    values.add(EsfValue.of(field, read.day()).noted(note));
    if (read.type() != null && typeField != null) {
      values.add(EsfValue.of(typeField, read.type()));
    }
  }

  /** Reads yes or no; people may say more behind it. */
  private EsfValue yesNo(EsfField field, String text, @Nullable String note) {
    Answers.Answer answer = Answers.read(Spaces.plain(text));
    if (answer == null || (hand == Hand.WRITER && answer.note() != null)) {
      return EsfValue.of(field, text).noted(note);
    }
    return EsfValue.of(field, answer.text()).noted(note == null ? answer.note() : note);
  }

  private EsfValue words(EsfField field, Marked main) {
    int open = hand == Hand.WRITER && main.endsWith(']') ? main.last('[') : -1;
    String tag = open < 1 ? "" : main.after(open + 1).before(main.length() - open - 2).text();
    boolean language = open > 0 && LanguageTag.isWellFormed(tag);
    return language
        ? EsfValue.of(field, main.before(open).text()).in(tag)
        : EsfValue.of(field, main.text());
  }

  private EsfValue code(EsfField field, Marked main, int index, Terms.Found found) {
    if (hand == Hand.PEOPLE) {
      return terms.code(field, main.text(), index, found);
    }
    int end = end(main);
    String code = unquoted(main.before(end));
    if (CodePoints.isBlank(code)) {
      return EsfValue.of(field, main.text());
    }
    Marked rest = main.after(end);
    String edition = null;
    if (main.hasAt(end, '/')) {
      Marked behind = rest.after(1);
      int close = end(behind);
      edition = unquoted(behind.before(close));
      rest = behind.after(close);
    }
    boolean aid = rest.startsWith('(') && rest.endsWith(')');
    if (rest.isEmpty() || aid) {
      return new EsfValue(field, code, null, edition, null, null, null);
    }
    EsfValue label = words(field, rest);
    return new EsfValue(field, code, label.language(), edition, label.text(), null, null);
  }

  /** Finds the end of a code or edition: that of the quotes, or a slash or space. */
  private static int end(Marked main) {
    if (main.startsWith('"')) {
      int close = main.after(1).first('"');
      return close < 0 ? main.length() : close + 2;
    }
    int space = main.first(' ');
    int slash = main.first('/');
    int first = space < 0 || (slash >= 0 && slash < space) ? slash : space;
    return first < 0 ? main.length() : first;
  }

  private static String unquoted(Marked word) {
    return word.startsWith('"') && word.endsWith('"') && word.length() > 1
        ? word.after(1).before(word.length() - 2).text()
        : word.text();
  }
}
