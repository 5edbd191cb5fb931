// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv;

import java.util.HashMap;
import java.util.Map;
import org.hrix.csv.table.Repairs;
import org.hrix.model.DatasetHeader;
import org.hrix.model.ListEdition;
import org.hrix.vocabulary.CodeAnswer;
import org.hrix.vocabulary.Vocabularies;
import org.hrix.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Puts back the leading zeros of codes that a spreadsheet program took for numbers, where that is
 * certain: what stands there is no code of the list and edition, and only one code comes of it.
 */
final class LostZeros {
  private final Vocabularies vocabularies = Vocabularies.bundled();
  private final Map<String, String> editions = new HashMap<>();

  /** Takes from the header which editions are meant where a code says none. */
  LostZeros(DatasetHeader header) {
    for (ListEdition list : header.vocabularies()) {
      if (list.edition() != null) {
        editions.putIfAbsent(list.list(), list.edition());
      }
    }
  }

  /** Returns the code as it was; null when it has lost nothing, or that is not certain. */
  @Nullable String whole(@Nullable String list, @Nullable String edition, @Nullable String code) {
    if (list == null || code == null || !mayBeBare(code)) {
      return null;
    }
    Vocabulary vocabulary = vocabularies.list(list);
    if (vocabulary == null) {
      return null;
    }
    String meant = edition == null ? editions.get(list) : edition;
    CodeAnswer answer = vocabulary.check(meant, code, null);
    if (answer instanceof CodeAnswer.Damaged damaged
        && damaged.damage() == CodeAnswer.Damage.LEADING_ZEROS) {
      String whole = damaged.suggestion().code();
      return Repairs.zeros(code, whole.length(), whole::equals).orElse(null);
    }
    return null;
  }

  private static boolean mayBeBare(String code) {
    return !code.isEmpty() && code.charAt(0) >= '1' && code.charAt(0) <= '9';
  }
}
