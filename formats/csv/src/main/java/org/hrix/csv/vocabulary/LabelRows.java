// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv.vocabulary;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hrix.csv.table.TableReader;
import org.hrix.csv.table.TableRow;
import org.jspecify.annotations.Nullable;

/**
 * Reads a table of labels without codes, such as a thesaurus of Uwazi: a column to a language, a
 * row to a term; a hyphen in front of all labels of a row says that it belongs to the last row
 * without.
 */
final class LabelRows {
  private final ListReader reader;
  private final Columns columns;
  private @Nullable String group;

  LabelRows(ListReader reader, Columns columns) {
    this.reader = reader;
    this.columns = columns;
  }

  void read(TableReader table) throws IOException {
    TableRow first = null;
    for (TableRow row = reader.next(table); row != null; row = reader.next(table)) {
      first = first == null ? row : first;
      take(row);
    }
    if (first != null && !reader.knowsTheList()) {
      String count = Integer.toString(reader.drafts().size());
      reader.tell(VocabularyProblem.CODES_ARE_LABELS, reader.place(first, -1), "count", count);
    }
  }

  private void take(TableRow row) {
    Map<String, String> words = reader.words(row, columns);
    if (words.isEmpty()) {
      return;
    }
    boolean child = group != null && words.values().stream().allMatch(LabelRows::isChild);
    Map<String, String> plain = child ? withoutHyphen(words) : words;
    String code =
        reader.labelled(
            plain,
            reader.edition(""),
            child ? group : null,
            reader.place(row, ListReader.labelColumn(row, columns)));
    if (!child) {
      group = code;
    }
  }

  private static boolean isChild(String word) {
    return word.startsWith("-") && !Cells.trim(word.substring(1)).isEmpty();
  }

  private static Map<String, String> withoutHyphen(Map<String, String> words) {
    Map<String, String> plain = new LinkedHashMap<>();
    words.forEach((language, word) -> plain.put(language, Cells.trim(word.substring(1))));
    return plain;
  }
}
