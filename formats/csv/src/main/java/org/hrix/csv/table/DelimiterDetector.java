// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv.table;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds out what stands between the cells of a table, by its first rows. */
final class DelimiterDetector {
  private static final char[] CANDIDATES = {',', ';', '\t', '|'};
  private static final int ROWS = 100;

  /**
   * What speaks for a delimiter.
   *
   * @param delimiter the delimiter
   * @param columns how many cells most rows have
   * @param score what share of the rows have as many, and half a point when the first has
   */
  record Evidence(char delimiter, int columns, double score) {

    boolean isBetterThan(Evidence other) {
      if (columns == 1 || other.columns == 1) {
        return columns > other.columns;
      }
      return score > other.score || (score == other.score && columns > other.columns);
    }

    boolean isNearlyAsGoodAs(Evidence other) {
      return columns > 1 && score > other.score - 0.05 && columns >= other.columns;
    }
  }

  /**
   * What was found.
   *
   * @param best the delimiter, with how many cells most rows have
   * @param rival another that may well be it; null when there is none
   */
  record Found(Evidence best, @Nullable Evidence rival) {}

  private final char[] chars;
  private final int from;
  private final int to;
  private final boolean whole;

  /**
   * Looks at some characters.
   *
   * @param whole whether the input ends with them
   */
  DelimiterDetector(char[] chars, int from, int to, boolean whole) {
    this.chars = chars;
    this.from = from;
    this.to = to;
    this.whole = whole;
  }

  Found find() {
    Evidence best = evidence(CANDIDATES[0]);
    Evidence rival = null;
    for (int i = 1; i < CANDIDATES.length; i++) {
      Evidence other = evidence(CANDIDATES[i]);
      boolean better = other.isBetterThan(best);
      Evidence loser = better ? best : other;
      best = better ? other : best;
      rival = rival == null || loser.isBetterThan(rival) ? loser : rival;
    }
    boolean close = rival != null && rival.isNearlyAsGoodAs(best);
    return new Found(best, close ? rival : null);
  }

  /** Counts the cells of the first rows that are not blank. */
  Evidence evidence(char delimiter) {
    Map<Integer, Integer> counts = new HashMap<>();
    int first = count(delimiter, true, counts);
    if (first < 0) {
      counts.clear();
      first = count(delimiter, false, counts);
    }
    int rows = 0;
    int columns = 1;
    int most = 0;
    for (Map.Entry<Integer, Integer> count : counts.entrySet()) {
      rows += count.getValue();
      boolean more = count.getValue() > most;
      if (more || (count.getValue() == most && count.getKey() > columns)) {
        columns = count.getKey();
        most = count.getValue();
      }
    }
    double share = rows == 0 ? 0 : (double) most / rows;
    return new Evidence(delimiter, columns, share + (first == columns ? 0.5 : 0));
  }

  /** Returns the cells of the first row, or -1 when a quote is not closed. */
  private int count(char delimiter, boolean quotes, Map<Integer, Integer> counts) {
    int first = 0;
    int cells = 1;
    int rowFrom = from;
    int rows = 0;
    boolean quoted = false;
    for (int i = from; i < to && rows < ROWS; i++) {
      char c = chars[i];
      if (c == '"' && quotes && !quoted) {
        quoted = i == rowFrom || chars[i - 1] == delimiter;
      } else if (c == '"' && quotes) {
        quoted = !closes(i, delimiter);
        i += quoted && i + 1 < to && chars[i + 1] == '"' ? 1 : 0;
      } else if (!quoted && c == delimiter) {
        cells++;
      } else if (!quoted && (c == '\n' || c == '\r')) {
        rows += i > rowFrom ? 1 : 0;
        note(i > rowFrom, cells, counts);
        first = first == 0 && i > rowFrom ? cells : first;
        cells = 1;
        rowFrom = i + 1;
      }
    }
    if (quoted) {
      return whole || rows == 0 ? -1 : first;
    }
    note(whole && rows < ROWS && to > rowFrom, cells, counts);
    return first == 0 ? cells : first;
  }

  private static void note(boolean counted, int cells, Map<Integer, Integer> counts) {
    if (counted) {
      counts.merge(cells, 1, Integer::sum);
    }
  }

  private boolean closes(int quote, char delimiter) {
    char next = quote + 1 < to ? chars[quote + 1] : '\n';
    return next == delimiter || next == '\n' || next == '\r';
  }
}
