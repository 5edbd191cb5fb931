// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.hrix.data.Datum;
import org.hrix.huridocs.EsfField;
import org.hrix.huridocs.EsfRecord;
import org.hrix.huridocs.EsfValue;
import org.hrix.vocabulary.Vocabularies;
import org.jspecify.annotations.Nullable;

/** Writes records as sheets. */
final class SheetPrinter {
  private static final int WIDTH = 80;
  private static final String INDENT = "     ";

  private final Appendable out;
  private final ValuePrinter values = new ValuePrinter(Vocabularies.bundled());
  private boolean first = true;

  SheetPrinter(Appendable out) {
    this.out = out;
  }

  /** Writes what stands above the sheets. */
  void cover(@Nullable String language) throws IOException {
    line(EsfTextFormat.TITLE);
    if (language != null) {
      line(EsfTextFormat.LANGUAGE_LINE + " " + language);
    }
    line("");
  }

  /** Writes a sheet, on a new page but for the first. */
  void sheet(EsfRecord record, List<Datum.Field> unknown) throws IOException {
    if (!first) {
      out.append("\n\f");
    }
    first = false;
    heading(Headings.of(record.kind()), '=');
    fields(record);
    for (Datum.Field field : unknown) {
      String name = Escapes.of(field.name()).replace(":", "\\:").replace("\\\\:", "\\:");
      String words = ((Datum.Text) field.value()).value();
      wrapped(FieldStart.NUMBERLESS + " " + name + ":", Escapes.of(words));
    }
    for (EsfRecord part : record.parts()) {
      line("");
      heading(Headings.of(part.kind()), '-');
      fields(part);
    }
  }

  private void heading(String title, char rule) throws IOException {
    line(title);
    line(String.valueOf(rule).repeat(title.length()));
  }

  private void fields(EsfRecord record) throws IOException {
    List<EsfValue> all = record.values();
    int at = 0;
    while (at < all.size()) {
      EsfField field = all.get(at).field();
      List<String> written = new ArrayList<>();
      while (at < all.size() && all.get(at).field().equals(field)) {
        String type = at + 1 < all.size() ? type(field, all.get(at + 1)) : null;
        written.add(values.print(all.get(at), type));
        at += type == null ? 1 : 2;
      }
      String number = Labels.number(field);
      String label = (number == null ? FieldStart.NUMBERLESS : number) + " " + Labels.of(field);
      wrapped(label + ":", String.join(" / ", written));
    }
  }

  /** Returns how exact a date is, to stand behind it; null when that has to stand by itself. */
  private static @Nullable String type(EsfField date, EsfValue next) {
    boolean behind =
        date.type() == EsfField.Type.DATE
            && next.field().type() == EsfField.Type.DATE_TYPE
            && next.field().name().equals(date.name() + "_type")
            && next.note() == null
            && next.label() == null
            && next.edition() == null;
    return behind ? SheetDates.printType(next.text()) : null;
  }

  /** Writes a field; breaks lines at spaces, and behind new lines. */
  private void wrapped(String label, String words) throws IOException {
    StringBuilder line = new StringBuilder(label);
    int at = 0;
    boolean space = true;
    while (at < words.length()) {
      int end = end(words, at);
      String word = words.substring(at, end);
      boolean newLine = at > 0 && Escapes.endsWithNewLine(line);
      boolean fits = line.length() + 1 + word.length() <= WIDTH;
      boolean breaks = newLine ? !space : !fits && line.length() > INDENT.length();
      if (breaks) {
        line(line.toString());
        line.setLength(0);
        line.append(INDENT).append(word);
      } else {
        line.append(' ').append(word);
      }
      space = end < words.length() && words.charAt(end) == ' ';
      at = space ? end + 1 : end;
    }
    line(line.toString());
  }

  /** Finds the end of a word: a space, or behind the last of several new lines. */
  private static int end(String words, int from) {
    int at = from;
    while (at < words.length() && words.charAt(at) != ' ') {
      int length = words.charAt(at) == '\\' ? Escapes.lengthAt(words, at) : 0;
      at += Math.max(1, length);
      boolean newLine = length == 2 && words.charAt(at - 1) == 'n';
      boolean more = words.startsWith("\\n", at);
      if (newLine && !more) {
        return at;
      }
    }
    return at;
  }

  private void line(String words) throws IOException {
    out.append(words).append('\n');
  }
}
