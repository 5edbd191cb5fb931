// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.function.Consumer;
import org.hrix.csv.table.TableOptions;
import org.hrix.csv.table.TableReader;
import org.hrix.io.ReadLimits;
import org.hrix.io.RejectSink;
import org.hrix.validation.Problem;
import org.hrix.vocabulary.Vocabulary;

/**
 * Reads code lists from tables, and writes them.
 *
 * <p>Taken are: lists as {@code schemas/lists} has them; exports of published sheets, with
 * descriptions above the headings, headings in any spelling, and codes that have lost zeros;
 * translations, with a column to a language or a row to a language; local lists; thesauri of Uwazi,
 * which have languages for headings and no codes. Encoding and delimiter are found out. A list has
 * at most 200,000 terms.
 *
 * <p>Codes are compared with the known list of the same id. What is certain is put right, and told;
 * what is not stays as it is, and is told. The label decides where a code may have been several. A
 * code that no known list has is an added term. A row that has a label and no code is the term that
 * the label fits; where it fits several, the row is not taken. Where nothing is known of the list,
 * the first label is the code. The same label for two codes is told and kept.
 *
 * <p>Of a published HURIDOCS list, terms stand below the term that their code says when no column
 * names the parent, and codes of the earlier edition become retired terms of 1993. Of a list of
 * which nothing is known, and of the local lists 61 to 69, codes stay as they are.
 *
 * @since 0.1.0
 */
public final class VocabularyFiles {
  private static final ReadLimits LIMITS = new ReadLimits(1, 1 << 20, 1000);

  private VocabularyFiles() {}

  /**
   * Reads a list. Bad data never throws.
   *
   * @param in the bytes of the table; closed when done
   * @param source the name of the input in findings
   * @param options which list it is, and what it is compared with
   * @param problems takes the findings, each with row and column
   * @return the list, without the terms of the known one; empty when there were none to read
   * @throws IOException when the input fails
   */
  public static Vocabulary read(
      InputStream in, String source, VocabularyOptions options, Consumer<Problem> problems)
      throws IOException {
    TableOptions form = new TableOptions(null, null, LIMITS, RejectSink.NONE);
    ListReader reader = new ListReader(source, options, problems);
    try (TableReader table = TableReader.open(in, source, null, form, reader::cells)) {
      return reader.read(table);
    }
  }

  /**
   * Finds out which of the bundled lists people mean by a name.
   *
   * @param name what stands on a file or was typed: {@code 4}, {@code List 04}, {@code mt04},
   *     {@code MT04_types_of_acts}, {@code Huridocs-04}
   * @return the id of the bundled list; the name itself when it means none
   */
  public static String listId(String name) {
    return ListNames.id(name);
  }

  /**
   * Writes a list as {@code schemas/lists} has them, with a column of labels to a language.
   *
   * @param list the list
   * @param out takes the bytes, in UTF-8; not closed
   * @throws IOException when it cannot be written
   */
  public static void write(Vocabulary list, OutputStream out) throws IOException {
    ListWriter.write(list, out);
  }
}
