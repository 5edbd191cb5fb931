// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.hrix.csv.table.Repairs;
import org.hrix.model.DatasetHeader;
import org.hrix.model.ListEdition;
import org.hrix.vocabulary.Code;
import org.hrix.vocabulary.CodeAnswer;
import org.hrix.vocabulary.Vocabularies;
import org.hrix.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Puts back the leading zeros of codes that a spreadsheet program took for numbers, where that is
 * certain: what stands there is no code of the list and edition, and only one code comes of it.
 */
final class LostZeros {
  private static final int SLOT_BITS = 15;

  /** What was found out about a code. */
  private record Kept(String list, @Nullable String edition, String code, boolean safe) {
    boolean is(String otherList, @Nullable String otherEdition, String otherCode) {
      return code.equals(otherCode)
          && list.equals(otherList)
          && Objects.equals(edition, otherEdition);
    }
  }

  private final Vocabularies vocabularies = Vocabularies.bundled();
  private final Map<String, String> editions = new HashMap<>();
  private final @Nullable Kept[] kept = new @Nullable Kept[1 << SLOT_BITS];

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

  /**
   * Tells whether a code stands any program: what one makes of it is put back, or is told. Codes of
   * lists that are not known do not, nor do those that are no digits but look like a date.
   */
  boolean isSafe(Code code) {
    String digits = code.code();
    String list = code.list();
    if (digits == null || list == null || !isDigits(digits)) {
      return false;
    }
    if (digits.charAt(0) != '0') {
      return vocabularies.list(list) != null;
    }
    int slot = ((31 * digits.hashCode() + list.hashCode()) * 0x9E3779B9) >>> (32 - SLOT_BITS);
    Kept last = kept[slot];
    if (last == null || !last.is(list, code.edition(), digits)) {
      last = new Kept(list, code.edition(), digits, comesBack(list, code.edition(), digits));
      kept[slot] = last;
    }
    return last.safe;
  }

  private boolean comesBack(String list, @Nullable String edition, String code) {
    int from = 0;
    while (from < code.length() && code.charAt(from) == '0') {
      from++;
    }
    return code.equals(whole(list, edition, code.substring(from)));
  }

  private static boolean isDigits(String code) {
    for (int i = 0; i < code.length(); i++) {
      if (code.charAt(i) < '0' || code.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static boolean mayBeBare(String code) {
    return !code.isEmpty() && code.charAt(0) >= '1' && code.charAt(0) <= '9';
  }
}
