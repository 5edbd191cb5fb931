// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.hrix.text.Text;
import org.hrix.validation.Problem;
import org.hrix.vocabulary.Term;
import org.hrix.vocabulary.Vocabulary;

/** Whatever stands in a table, it is read without an exception, and told in words. */
class VocabularyFilesProperties {
  private static final List<String> LISTS =
      List.of("huridocs-04", "huridocs-41", "huridocs-15", "huridocs-61", "iso-3166-1", "ours");

  private static final byte[] ACTS = bytes(Path.of("..", "..", "schemas", "lists"));

  private static byte[] bytes(Path folder) {
    try {
      return Files.readAllBytes(folder.resolve("huridocs-41.csv"));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static void readable(byte[] table, String list) {
    Reading reading = new Reading(table, VocabularyOptions.of(list));
    for (Problem problem : reading.problems) {
      assertTrue(!problem.message().isEmpty());
      assertTrue(!problem.message().contains("{"), problem.code()::id);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      VocabularyFiles.write(reading.list, out);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    assertTrue(out.size() > 0);
  }

  @Property
  void anyBytesAreRead(@ForAll byte[] table, @ForAll("lists") String list) {
    readable(table, list);
  }

  @Property
  void aTableWithDamagedBytesIsRead(
      @ForAll("places") List<Integer> places, @ForAll byte with, @ForAll("lists") String list) {
    byte[] table = ACTS.clone();
    for (int place : places) {
      table[place % table.length] = with;
    }
    readable(table, list);
  }

  @Property
  void anyCellsUnderAnyHeadingsAreRead(
      @ForAll("headings") List<String> headings,
      @ForAll("rows") List<List<String>> rows,
      @ForAll("lists") String list) {
    String table =
        line(headings) + rows.stream().map(row -> line(row)).collect(Collectors.joining());
    readable(table.getBytes(StandardCharsets.UTF_8), list);
  }

  private static String line(List<String> cells) {
    return cells.stream()
            .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
            .collect(Collectors.joining(","))
        + "\n";
  }

  @Property
  void whatIsWrittenIsReadBack(@ForAll("terms") List<Term> terms) throws IOException {
    Vocabulary.Builder list = Vocabulary.builder("ours");
    terms.forEach(list::term);
    Vocabulary written = list.build();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    VocabularyFiles.write(written, out);
    Reading reading = new Reading(out.toByteArray(), VocabularyOptions.of("ours"));
    assertEquals(written.terms(), reading.list.terms());
  }

  @Provide
  Arbitrary<String> lists() {
    return Arbitraries.of(LISTS);
  }

  @Provide
  Arbitrary<List<Integer>> places() {
    return Arbitraries.integers().between(0, 1 << 20).list().ofMaxSize(8);
  }

  @Provide
  Arbitrary<List<String>> headings() {
    return Arbitraries.of(
            "code",
            "Huri code",
            "parent",
            "en",
            "Spanish",
            "label",
            "locale",
            "msgstr",
            "edition",
            "status",
            "replaced_by",
            "same_as",
            "prev_code",
            "source_code",
            "list_code",
            "term3",
            "definition",
            "",
            "?",
            "label_pt-BR",
            "name (Français)")
        .list()
        .ofMinSize(1)
        .ofMaxSize(7);
  }

  @Provide
  Arbitrary<List<List<String>>> rows() {
    Arbitrary<String> words =
        Arbitraries.of(
            "",
            "0",
            "-",
            "01",
            "02",
            "010000000000",
            "10000000000",
            "1.0E+11",
            "01 00 00 00 00 00",
            "01000000000041",
            "1000000000041",
            "Confirmed",
            "-Confirmed",
            "KG",
            "kgz",
            "SUHH",
            "a|b",
            "x:y|z",
            "1993",
            "2001",
            "es",
            "ge",
            "current",
            "41",
            "9999999999999999999",
            "\u0000");
    Arbitrary<String> cells =
        Arbitraries.frequencyOf(
            Tuple.of(4, words), Tuple.of(1, Arbitraries.strings().ofMaxLength(12)));
    return cells.list().ofMaxSize(8).list().ofMaxSize(8);
  }

  @Provide
  Arbitrary<List<Term>> terms() {
    Arbitrary<String> codes =
        Arbitraries.strings().withChars("ab1=\",;\n '").ofMinLength(1).ofMaxLength(5);
    Arbitrary<String> labels =
        Arbitraries.strings().ofMinLength(1).ofMaxLength(8).filter(VocabularyFilesProperties::kept);
    Arbitrary<Term> term =
        Combinators.combine(
                codes.filter(VocabularyFilesProperties::kept).filter(c -> c.indexOf('\n') < 0),
                labels,
                labels,
                Arbitraries.of(Term.Status.values()))
            .as(
                (code, english, arabic, status) ->
                    Term.builder(code)
                        .label(Text.of("en", english).and("ar-Latn", arabic))
                        .status(status)
                        .replacedBy("r")
                        .match("other", code)
                        .build());
    return term.list().ofMinSize(1).ofMaxSize(6).uniqueElements(Term::code);
  }

  /** White space at the edges, NUL and halves of pairs are not kept. */
  private static boolean kept(String text) {
    return Cells.trim(text).equals(text)
        && text.indexOf('\u0000') < 0
        && text.indexOf('\uFEFF') < 0
        && text.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
  }
}
