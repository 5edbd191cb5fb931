// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv.vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How codes of one HURIDOCS micro-thesaurus are written.
 *
 * <p>A published term has twelve digits, two to a level; databases write the number of the list
 * behind them. A term that an organisation adds gets the next free number of the whole database
 * instead, from 99000000000048 on, which says nothing of its list and of what is above it.
 */
final class CodeForms {
  static final int WIDTH = 12;
  private static final String HURIDOCS = "huridocs-";
  private static final int FIRST_LOCAL = 61;

  private final String number;

  private CodeForms(String number) {
    this.number = number;
  }

  /** Returns the forms of a list; null when it is no micro-thesaurus. */
  static @Nullable CodeForms of(String list) {
    String number = list.startsWith(HURIDOCS) ? list.substring(HURIDOCS.length()) : "";
    return number.length() == 2 && Cells.isDigits(number) ? new CodeForms(number) : null;
  }

  /** Tells whether a list is one that each organisation fills itself. */
  static boolean isLocal(String list) {
    CodeForms forms = of(list);
    return forms != null && forms.isLocal();
  }

  boolean isLocal() {
    return Integer.parseInt(number) >= FIRST_LOCAL;
  }

  /** Tells whether a database has given this number to an added term. */
  static boolean isAdded(String code) {
    return code.length() == WIDTH + 2 && code.startsWith("99") && Cells.isDigits(code);
  }

  /** Returns the codes that a cell may stand for, whether there are such terms or not. */
  List<String> published(String cell) {
    String western = Cells.westernDigits(Cells.unwrapped(cell));
    String whole = Cells.wholeNumber(western);
    Set<String> forms = new LinkedHashSet<>();
    if (whole != null) {
      digits(whole, forms);
    } else {
      String bare = Cells.withoutSeparators(western);
      if (!Cells.isDigits(bare)) {
        return List.of();
      }
      digits(bare, forms);
      padded(western, forms);
    }
    return new ArrayList<>(forms);
  }

  private void digits(String bare, Set<String> forms) {
    int length = bare.length();
    if (length <= WIDTH) {
      forms.add("0".repeat(WIDTH - length) + bare);
      String pairs = length % 2 == 0 ? bare : "0" + bare;
      forms.add(pairs + "0".repeat(WIDTH - pairs.length()));
    } else if (bare.endsWith(number) && length <= WIDTH + 2) {
      forms.add("0".repeat(WIDTH + 2 - length) + bare.substring(0, length - 2));
    }
  }

  /** Each part may have lost its own zero: {@code 1.1.5} for {@code 010105}. */
  private static void padded(String cell, Set<String> forms) {
    StringBuilder pairs = new StringBuilder();
    int from = 0;
    for (int i = 0; i <= cell.length(); i++) {
      if (i == cell.length() || Cells.isSeparator(cell.charAt(i))) {
        pairs.append((i - from) % 2 == 0 ? "" : "0").append(cell, from, i);
        from = i + 1;
      }
    }
    if (pairs.length() <= WIDTH) {
      forms.add(pairs + "0".repeat(WIDTH - pairs.length()));
    }
  }

  /** Returns whether a published code may be what a cell with a power of ten was. */
  boolean fits(RoundedCode rounded, String code) {
    return rounded.fits(code) || rounded.fits(code + number);
  }

  /** Returns the code of a term that no known list has; null when it is not certain. */
  @Nullable String unlisted(String cell) {
    String western = Cells.westernDigits(Cells.unwrapped(cell));
    String whole = Cells.wholeNumber(western);
    String bare = whole == null ? Cells.withoutSeparators(western) : whole;
    if (!Cells.isDigits(bare)) {
      return RoundedCode.of(cell) == null ? cell : null;
    }
    boolean isNumber = whole != null || bare.equals(western);
    return switch (bare.length()) {
      case WIDTH -> isNumber || inPairs(western) ? bare : null;
      case WIDTH - 1 -> isNumber ? "0" + bare : null;
      case WIDTH + 1, WIDTH + 2 -> isAdded(bare) ? bare : withoutList(bare);
      default -> null;
    };
  }

  private @Nullable String withoutList(String bare) {
    return bare.endsWith(number)
        ? "0".repeat(WIDTH + 2 - bare.length()) + bare.substring(0, bare.length() - 2)
        : null;
  }

  private static boolean inPairs(String cell) {
    int from = 0;
    for (int i = 0; i <= cell.length(); i++) {
      if (i == cell.length() || Cells.isSeparator(cell.charAt(i))) {
        if ((i - from) % 2 != 0) {
          return false;
        }
        from = i + 1;
      }
    }
    return true;
  }
}
