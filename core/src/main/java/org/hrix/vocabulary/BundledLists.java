// SPDX-License-Identifier: Apache-2.0
package org.hrix.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hrix.schemas.Schemas;
import org.hrix.text.Text;
import org.jspecify.annotations.Nullable;

/** Reads the lists that come with the program. */
final class BundledLists {
  private static final List<String> INDEX =
      List.of("id", "title", "edition", "coverage", "terms", "count", "source");
  private static final List<String> LIST =
      List.of("edition", "code", "parent", "label_en", "status", "replaced_by", "same_as");

  private BundledLists() {}

  /** Reads the index of all lists, in its order. */
  static Map<String, ListInfo> index() {
    Map<String, ListInfo> lists = new LinkedHashMap<>();
    for (List<String> row : rows("lists", INDEX)) {
      ListInfo info =
          new ListInfo(
              row.get(0),
              row.get(1),
              orNull(row.get(2)),
              Coverage.valueOf(upper(row.get(3))),
              ListInfo.Origin.valueOf(upper(row.get(4))),
              row.get(5).isEmpty() ? -1 : Integer.parseInt(row.get(5)),
              row.get(6));
      lists.put(info.id(), info);
    }
    return lists;
  }

  /** Reads a list. */
  static Vocabulary read(ListInfo info) {
    if (info.origin() == ListInfo.Origin.JDK) {
      return JdkLists.read(info);
    }
    Vocabulary.Builder list = Vocabulary.builder(info.id()).info(info);
    if (info.origin() == ListInfo.Origin.NONE) {
      return list.build();
    }
    boolean unnamed = false;
    for (List<String> row : rows(info.id(), LIST)) {
      Term term = term(row);
      unnamed |= term.label() == null && !term.matches().isEmpty();
      list.term(term);
    }
    return (unnamed ? list.names(new JdkNames(info.id())) : list).build();
  }

  private static Term term(List<String> row) {
    Term.Builder term =
        Term.builder(row.get(1))
            .edition(orNull(row.get(0)))
            .parent(orNull(row.get(2)))
            .label(row.get(3).isEmpty() ? null : Text.of("en", row.get(3)))
            .status(Term.Status.valueOf(upper(row.get(4))));
    if (!row.get(5).isEmpty()) {
      List.of(row.get(5).split("\\|", -1)).forEach(term::replacedBy);
    }
    String match = row.get(6);
    if (!match.isEmpty()) {
      int colon = match.indexOf(':');
      term.match(match.substring(0, colon), match.substring(colon + 1));
    }
    return term.build();
  }

  private static List<List<String>> rows(String name, List<String> header) {
    try (InputStream in = Schemas.open("lists/" + name + ".csv")) {
      List<List<String>> rows =
          CsvRows.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      if (!rows.get(0).equals(header)) {
        throw new IllegalStateException("list " + name + " has another header");
      }
      return rows.subList(1, rows.size());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static String upper(String word) {
    return word.toUpperCase(Locale.ROOT);
  }

  private static @Nullable String orNull(String cell) {
    return cell.isEmpty() ? null : cell;
  }
}
