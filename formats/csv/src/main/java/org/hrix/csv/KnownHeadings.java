// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hrix.csv.Node.Words;
import org.hrix.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/**
 * All headings that a table may have, in the languages that its headings name. Tags of languages
 * that differ only in case are the same: as {@code datapackage.json} writes them, or else as is
 * usual ({@code en}, {@code uz-Cyrl}, {@code pt-BR}).
 */
final class KnownHeadings {
  private static final int MAX_LANGUAGES = 100;

  private final Table table;
  private final List<String> all = new ArrayList<>();
  private final List<Words> texts = new ArrayList<>();
  private final List<String> tags = new ArrayList<>();

  /**
   * Makes the headings of a table.
   *
   * @param found the headings that it has
   * @param described those that it should have, as far as that is known
   */
  KnownHeadings(Table table, List<String> found, List<String> described) {
    this.table = table;
    table.columns.forEach(column -> all.add(column.heading()));
    Set<String> languages = new LinkedHashSet<>();
    Set<String> same = new HashSet<>();
    for (String heading : described) {
      String tag = tagOf(heading);
      if (tag != null && languages.size() < MAX_LANGUAGES) {
        languages.add(tag);
        same.add(tag.toLowerCase(Locale.ROOT));
      }
    }
    for (String heading : found) {
      String tag = tagOf(heading);
      boolean room = languages.size() < MAX_LANGUAGES;
      if (tag != null && room && same.add(tag.toLowerCase(Locale.ROOT))) {
        languages.add(usual(tag));
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

  /** Writes a tag in the case that RFC 5646, section 2.1.1, asks for. */
  static String usual(String tag) {
    StringBuilder usual = new StringBuilder();
    boolean plain = true;
    for (String subtag : tag.toLowerCase(Locale.ROOT).split("-", -1)) {
      boolean first = usual.length() == 0;
      usual.append(first ? "" : "-");
      if (!first && plain && subtag.length() == 2) {
        usual.append(subtag.toUpperCase(Locale.ROOT));
      } else if (!first && plain && subtag.length() == 4 && subtag.charAt(0) >= 'a') {
        usual.append(subtag.substring(0, 1).toUpperCase(Locale.ROOT)).append(subtag, 1, 4);
      } else {
        usual.append(subtag);
      }
      plain = plain && subtag.length() > 1;
    }
    return usual.toString();
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
