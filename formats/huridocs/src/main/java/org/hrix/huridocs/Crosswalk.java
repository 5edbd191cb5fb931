// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hrix.vocabulary.Code;
import org.hrix.vocabulary.Term;
import org.hrix.vocabulary.Vocabularies;
import org.hrix.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Terms of HURIDOCS lists that mean the same as terms of other lists, such as countries. */
final class Crosswalk {
  private static final List<String> LISTS = List.of("huridocs-10", "huridocs-14", "huridocs-15");
  private static final Map<String, Map<String, String>> TABLES = new HashMap<>();

  static {
    for (String list : LISTS) {
      Vocabulary vocabulary = Vocabularies.bundled().list(list);
      Map<String, String> table = new HashMap<>();
      if (vocabulary != null) {
        for (Term term : vocabulary.current()) {
          for (Code match : term.matches()) {
            table.putIfAbsent(match.list() + ":" + match.code(), term.code());
          }
        }
      }
      TABLES.put(list, table);
    }
  }

  private Crosswalk() {}

  /** Finds the code of a list that means the same; null when none is known. */
  static @Nullable String to(@Nullable String list, Code code) {
    Map<String, String> table = list == null ? null : TABLES.get(list);
    return table == null || code.code() == null ? null : table.get(code.list() + ":" + code.code());
  }
}
