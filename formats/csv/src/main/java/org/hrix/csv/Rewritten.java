// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv;

import java.util.Optional;
import org.hrix.csv.table.DateRepair;
import org.hrix.csv.table.Repairs;
import org.hrix.description.ScalarType;
import org.hrix.description.Scalars;
import org.jspecify.annotations.Nullable;

/**
 * A value that a spreadsheet program has written in its own way.
 *
 * @param code what it has done
 * @param meant the value as it was; empty when that is not certain
 */
record Rewritten(CsvProblem code, String meant) {

  /** Looks at a text that does not fit its type; null when no program has made it. */
  static @Nullable Rewritten of(ScalarType<?> type, String text) {
    if (type == Scalars.EDTF) {
      DateRepair alone = new DateRepair();
      alone.see(text);
      return date(text, alone);
    }
    return switch (type.notation()) {
      case STRING -> null;
      case BOOLEAN -> truth(text);
      case NUMBER -> number(text);
    };
  }

  /**
   * Looks at a date that does not fit, in the light of others. A day above 12 tells which of two
   * numbers the day is; without one a date may mean two days.
   */
  static @Nullable Rewritten date(String text, DateRepair others) {
    DateRepair.Answer answer = others.read(text);
    return switch (answer.outcome()) {
      case UNTOUCHED -> null;
      case CERTAIN ->
          new Rewritten(CsvProblem.DATE_REWRITTEN, answer.edtf() == null ? "" : answer.edtf());
      case AMBIGUOUS -> new Rewritten(CsvProblem.DATE_AMBIGUOUS, "");
    };
  }

  private static @Nullable Rewritten truth(String text) {
    Optional<String> truth = Repairs.truth(text);
    return truth.isPresent() ? new Rewritten(CsvProblem.TRUTH_REWRITTEN, truth.get()) : null;
  }

  private static @Nullable Rewritten number(String text) {
    return switch (Repairs.number(text)) {
      case NONE -> null;
      case EXPONENT -> new Rewritten(CsvProblem.DIGITS_LOST, "");
      case SEPARATORS -> new Rewritten(CsvProblem.THOUSANDS_SEPARATED, "");
    };
  }

  @Override
  public String toString() {
    return "Rewritten[" + code + "]";
  }
}
