// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hrix.data.Datum;
import org.hrix.huridocs.EsfField;
import org.hrix.huridocs.EsfKind;
import org.hrix.huridocs.EsfRecord;
import org.hrix.huridocs.EsfValue;
import org.hrix.vocabulary.Vocabularies;
import org.jspecify.annotations.Nullable;

/** Words of any kind come back as they were, marks of the notation among them. */
class NotationProperties {
  private static final EsfField FILES = need(EsfKind.EVENT, "files");
  private static final EsfField TEXT = need(EsfKind.EVENT, "event_description");
  private static final EsfField CODES = need(EsfKind.EVENT, "violation_index");

  private static EsfField need(EsfKind kind, String name) {
    EsfField field = kind.field(name);
    if (field == null) {
      throw new AssertionError(name);
    }
    return field;
  }

  @Provide
  Arbitrary<String> words() {
    Arbitrary<String> marks =
        Arbitraries.of(
            " ",
            "  ",
            "/",
            " / ",
            ":",
            " : ",
            "\\",
            "\\n",
            "\n",
            "\n\n",
            "[",
            "]",
            " [en]",
            "(",
            ")",
            "\"",
            "a",
            "word",
            "0102 ",
            "EVENT",
            "====",
            "\u00A0",
            "\u3000",
            "\t",
            "\r",
            "\f",
            "ж",
            "\uD83D\uDE00",
            "\uD83D",
            "\uFEFF",
            "\uFFFD",
            "\u2028",
            "----",
            "_",
            "Language:");
    return marks.list().ofMinSize(1).ofMaxSize(12).map(parts -> String.join("", parts));
  }

  @Property(seed = "1")
  void escapesComeBack(@ForAll("words") String words) {
    assertEquals(words, Marked.escaped(Escapes.of(words)).trimmed().text());
  }

  @Property(seed = "2")
  void wordsWithNotesComeBack(
      @ForAll("words") String one, @ForAll("words") String other, @ForAll("words") String note) {
    comeBack(
        EsfValue.of(FILES, one).noted(orNull(note)).in("ru"),
        EsfValue.of(FILES, other),
        EsfValue.of(FILES, one).noted(orNull(other)));
    comeBack(EsfValue.of(TEXT, one).noted(orNull(note)));
    comeBack(EsfValue.of(TEXT, one).in("zh-Hant"));
  }

  @Property(seed = "3")
  void codesWithLabelsComeBack(
      @ForAll("words") String code, @ForAll("words") String label, @ForAll("words") String note) {
    comeBack(
        new EsfValue(CODES, code, null, null, orNull(label), orNull(note), null),
        new EsfValue(CODES, "010000000000", "ru", orNull(code), label, null, null),
        new EsfValue(CODES, code, null, orNull(label), null, null, null));
  }

  private static @Nullable String orNull(String words) {
    return words.isBlank() || words.replace("\u00A0", "").isBlank() ? null : words;
  }

  private static void comeBack(EsfValue... values) {
    List<EsfValue> expected = new ArrayList<>();
    for (EsfValue value : values) {
      boolean blank =
          orNull(value.text()) == null || (value.label() != null && orNull(value.label()) == null);
      if (!blank) {
        expected.add(value);
      }
    }
    StringBuilder out = new StringBuilder(EsfTextFormat.TITLE).append("\n\n");
    List<Datum.Field> unknown = List.of(new Datum.Field("local", new Datum.Text("x")));
    try {
      new SheetPrinter(out).sheet(new EsfRecord(EsfKind.EVENT, expected, List.of()), unknown);
      assertEquals(expected, read(out.toString()));
    } catch (java.io.IOException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static List<EsfValue> read(String text) throws java.io.IOException {
    try (Lines lines =
        new Lines(
            new java.io.ByteArrayInputStream(
                text.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
            java.nio.charset.StandardCharsets.UTF_8,
            1_000_000)) {
      lines.next();
      ValueParser.Hand hand = ValueParser.Hand.WRITER;
      Sheet sheet = new SheetScanner(lines, hand, 1_000_000, (line, number, code) -> {}).next();
      SheetParser parser =
          new SheetParser(
              new ValueParser(hand, new Terms(Vocabularies.bundled())),
              hand,
              1_000,
              null,
              (code, line) -> {});
      return sheet == null ? List.of() : parser.record(sheet, new ArrayList<>()).values();
    }
  }
}
