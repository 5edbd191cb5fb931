// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.hrix.huridocs.EsfKind;
import org.jspecify.annotations.Nullable;

/**
 * Additional details that do not stand below the act whose number they have: they go to that act.
 * Beyond a bound they stay where they stand.
 *
 * <p>Not thread-safe.
 */
final class Details {
  private static final int MOST_SHEETS = 10_000;
  private static final int MOST_LETTERS = 10_000_000;

  private final Map<String, List<Sheet>> byAct = new HashMap<>();
  private final Set<Long> moved = new HashSet<>();
  private int letters;

  /** Looks for such details in a sheet, when the input is gone through ahead. */
  void look(Sheet sheet, Function<Sheet, @Nullable String> numbers) {
    if (isDetail(sheet)) {
      away(sheet, null, numbers);
    } else if (sheet.kind == EsfKind.ACT) {
      String act = numbers.apply(sheet);
      sheet.parts.forEach(part -> away(part, act, numbers));
    }
  }

  private void away(Sheet part, @Nullable String act, Function<Sheet, @Nullable String> numbers) {
    String number = numbers.apply(part);
    letters += part.slots.stream().mapToInt(slot -> slot.text.length()).sum();
    boolean fits = moved.size() < MOST_SHEETS && letters < MOST_LETTERS;
    if (number != null && !number.equals(act) && fits) {
      byAct.computeIfAbsent(number, key -> new ArrayList<>()).add(part);
      moved.add(part.line);
    }
  }

  private static boolean isDetail(Sheet sheet) {
    return sheet.kind != EsfKind.ADDRESS && SheetScanner.isPart(sheet.kind);
  }

  /** Leaves those where they stand of whose act there is no sheet. */
  void end(Predicate<String> acts) {
    byAct.keySet().removeIf(number -> !acts.test(number));
    moved.clear();
    byAct.values().forEach(parts -> parts.forEach(part -> moved.add(part.line)));
  }

  /**
   * Takes what belongs elsewhere out of a sheet, and puts into it what belongs there.
   *
   * @return false when the sheet itself has gone to another
   */
  boolean arrange(Sheet sheet, Function<Sheet, @Nullable String> numbers) {
    if (moved.isEmpty()) {
      return true;
    }
    if (isDetail(sheet)) {
      return !moved.contains(sheet.line);
    }
    if (sheet.kind == EsfKind.ACT) {
      sheet.parts.removeIf(part -> moved.contains(part.line));
      String number = numbers.apply(sheet);
      List<Sheet> own = number == null ? null : byAct.remove(number);
      if (own != null) {
        sheet.parts.addAll(own);
      }
    }
    return true;
  }
}
