// SPDX-License-Identifier: Apache-2.0
package org.hrix.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.hrix.vocabulary.Code;
import org.jspecify.annotations.Nullable;

/**
 * Codes that were read not long ago, by the bytes that they were read from. A dataset has few codes
 * and says them again and again, with their lists and labels: the same bytes need not be taken
 * apart again.
 *
 * <p>Thread-safe.
 */
final class KnownCodes {
  private static final int SLOTS = 1 << 12;

  /** Where a code is told from others of its list: not in its first bytes, which name the list. */
  private static final int MARK_FROM = 16;

  private static final int MARK_LENGTH = 48;
  private static final int LONGEST = 1024;
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private final AtomicReferenceArray<@Nullable Known> kept = new AtomicReferenceArray<>(SLOTS);

  /** A code and its bytes, from the brace that opens it to the one that closes it. */
  private static final class Known {
    final byte[] bytes;
    final Code code;

    Known(byte[] bytes, Code code) {
      this.bytes = bytes;
      this.code = code;
    }
  }

  /**
   * Finds a code.
   *
   * @param block holds its bytes
   * @param from its first byte
   * @param to behind the last byte that it may have
   * @return the code that begins there, null when it is not known
   */
  @Nullable Code find(byte[] block, int from, int to) {
    if (to - from < MARK_FROM + MARK_LENGTH) {
      return null;
    }
    Known known = kept.get(slot(block, from));
    if (known == null || to - from < known.bytes.length) {
      return null;
    }
    int length = known.bytes.length;
    return Arrays.equals(known.bytes, 0, length, block, from, from + length) ? known.code : null;
  }

  /** Keeps a code in mind that was read without any finding. */
  void keep(byte[] block, int from, int to, Code code) {
    if (to - from >= MARK_FROM + MARK_LENGTH && to - from <= LONGEST) {
      kept.set(slot(block, from), new Known(Arrays.copyOfRange(block, from, to), code));
    }
  }

  private static int slot(byte[] block, int from) {
    long hash = 0;
    int end = from + MARK_FROM + MARK_LENGTH;
    for (int at = from + MARK_FROM; at < end; at += Long.BYTES) {
      hash = (hash ^ (long) LONGS.get(block, at)) * 0x9E3779B97F4A7C15L;
      hash ^= hash >>> 29;
    }
    return (int) (hash ^ (hash >>> 17)) & (SLOTS - 1);
  }
}
