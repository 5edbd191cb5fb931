// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hrix.csv.Node.Words;
import org.hrix.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/** All headings that a table may have, in the languages that its headings name. */
final class KnownHeadings {
  private static final int MAX_LANGUAGES = 100;

  private final Table table;
  private final List<String> all = new ArrayList<>();
  private final List<Words> texts = new ArrayList<>();
  private final List<String> tags = new ArrayList<>();

  KnownHeadings(Table table, List<String> found) {
    this.table = table;
    table.columns.forEach(column -> all.add(column.heading()));
    Set<String> languages = new LinkedHashSet<>();
    for (String heading : found) {
      String tag = tagOf(heading);
      if (tag != null && languages.size() < MAX_LANGUAGES) {
        languages.add(tag);
      }
    }
    for (Node node : table.nodes) {
      if (node instanceof Words text) {
        languages.forEach(tag -> add(text, tag));
      }
    }
  }

  private static @Nullable String tagOf(String heading) {
    int open = heading.lastIndexOf('(');
    int close = heading.lastIndexOf(')');
    String tag = open < 0 || close < open ? "" : heading.substring(open + 1, close).strip();
    return LanguageTag.isWellFormed(tag) ? tag : null;
  }

  private void add(Words text, String tag) {
    all.add(text.heading + " (" + tag + ")");
    texts.add(text);
    tags.add(tag);
  }

  /** Lists the headings: first those of the table's columns by their numbers. */
  List<String> all() {
    return all;
  }

  /** Returns the text that a heading is a language of; null for any other column. */
  @Nullable Words text(int known) {
    int at = known - table.columns.size();
    return at < 0 ? null : texts.get(at);
  }

  /** Returns the language of a heading of a text. */
  String tag(int known) {
    return tags.get(known - table.columns.size());
  }
}
