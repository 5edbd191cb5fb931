// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv.vocabulary;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hrix.text.Text;
import org.hrix.vocabulary.Term;
import org.hrix.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Writes a list in the form of {@code schemas/lists}: RFC 4180, UTF-8, LF. */
final class ListWriter {
  private ListWriter() {}

  static void write(Vocabulary list, OutputStream out) throws IOException {
    Set<String> languages = new LinkedHashSet<>();
    for (Term term : list.terms()) {
      if (term.label() != null) {
        term.label().variants().forEach(variant -> languages.add(variant.language()));
      }
    }
    List<String> header = new ArrayList<>(List.of("edition", "code", "parent"));
    languages.forEach(language -> header.add("label_" + language));
    header.addAll(List.of("status", "replaced_by", "same_as"));
    StringBuilder text = new StringBuilder();
    row(header, text);
    for (Term term : list.terms()) {
      row(cells(term, languages), text);
      out.write(text.toString().getBytes(StandardCharsets.UTF_8));
      text.setLength(0);
    }
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> cells(Term term, Set<String> languages) {
    List<String> cells = new ArrayList<>();
    cells.add(orEmpty(term.edition()));
    cells.add(term.code());
    cells.add(orEmpty(term.parent()));
    Text label = term.label();
    for (String language : languages) {
      cells.add(orEmpty(label == null ? null : label.in(language)));
    }
    cells.add(term.status().word());
    cells.add(String.join("|", term.replacedBy()));
    cells.add(
        term.matches().stream()
            .map(match -> match.list() + ":" + match.code())
            .collect(Collectors.joining("|")));
    return cells;
  }

  private static String orEmpty(@Nullable String cell) {
    return cell == null ? "" : cell;
  }

  private static void row(List<String> cells, StringBuilder text) {
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i);
      boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
      text.append(i == 0 ? "" : ",").append(plain ? cell : '"' + cell.replace("\"", "\"\"") + '"');
    }
    text.append('\n');
  }
}
