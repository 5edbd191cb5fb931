// SPDX-License-Identifier: Apache-2.0
package org.hrix.rules;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A long list of 32-bit numbers that grows page by page, so that nothing large is ever copied.
 * Pages in which nothing was set take no memory.
 *
 * <p>Not thread-safe while it grows.
 */
final class IntColumn {
  private static final int PAGE_BITS = 12;
  private static final int PAGE = 1 << PAGE_BITS;

  private final int absent;
  private int[] @Nullable [] pages = new int[16] @Nullable [];
  private int size;

  IntColumn(int absent) {
    this.absent = absent;
  }

  /** Returns a number, the absent one where none was set. */
  int get(int index) {
    int page = index >>> PAGE_BITS;
    int[] numbers = page < pages.length ? pages[page] : null;
    return numbers == null ? absent : numbers[index & (PAGE - 1)];
  }

  void set(int index, int number) {
    int page = index >>> PAGE_BITS;
    if (page >= pages.length) {
      pages = Arrays.copyOf(pages, Math.max(page + 1, pages.length * 2));
    }
    int[] numbers = pages[page];
    if (numbers == null) {
      numbers = new int[PAGE];
      if (absent != 0) {
        Arrays.fill(numbers, absent);
      }
      pages[page] = numbers;
    }
    numbers[index & (PAGE - 1)] = number;
    size = Math.max(size, index + 1);
  }

  void add(int number) {
    set(size, number);
  }

  /** Returns one more than the largest index that was set. */
  int size() {
    return size;
  }
}
