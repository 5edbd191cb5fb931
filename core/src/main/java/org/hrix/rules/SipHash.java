// SPDX-License-Identifier: Apache-2.0
package org.hrix.rules;

import java.util.SplittableRandom;

/**
 * SipHash-2-4 with 128 bits of output (Aumasson and Bernstein, 2012), over the UTF-16 units of a
 * string. The key is new for each instance, so that no file can be made whose ids collide.
 *
 * <p>Not thread-safe: the second half of a hash is kept until the next one.
 */
final class SipHash {
  private final long key0;
  private final long key1;
  private long v0;
  private long v1;
  private long v2;
  private long v3;
  private long high;

  SipHash(long key0, long key1) {
    this.key0 = key0;
    this.key1 = key1;
  }

  /** Makes a key of two halves. */
  static long[] freshKey() {
    SplittableRandom random =
        new SplittableRandom(System.nanoTime() ^ ((long) new Object().hashCode() << 32));
    return new long[] {random.nextLong(), random.nextLong()};
  }

  /**
   * Hashes a string.
   *
   * @return the lower 64 bits; {@link #high} has the others; never are both 0
   */
  long low(String text) {
    v0 = key0 ^ 0x736f6d6570736575L;
    v1 = key1 ^ 0x646f72616e646f6dL ^ 0xee;
    v2 = key0 ^ 0x6c7967656e657261L;
    v3 = key1 ^ 0x7465646279746573L;
    int length = text.length();
    int whole = length & ~3;
    for (int i = 0; i < whole; i += 4) {
      compress(
          text.charAt(i)
              | (long) text.charAt(i + 1) << 16
              | (long) text.charAt(i + 2) << 32
              | (long) text.charAt(i + 3) << 48);
    }
    long last = (2L * length) << 56;
    for (int i = whole; i < length; i++) {
      last |= (long) text.charAt(i) << (16 * (i - whole));
    }
    compress(last);
    v2 ^= 0xee;
    rounds(4);
    long low = v0 ^ v1 ^ v2 ^ v3;
    v1 ^= 0xdd;
    rounds(4);
    high = v0 ^ v1 ^ v2 ^ v3;
    return (low | high) == 0 ? 1 : low;
  }

  long high() {
    return high;
  }

  private void compress(long word) {
    v3 ^= word;
    rounds(2);
    v0 ^= word;
  }

  private void rounds(int count) {
    for (int i = 0; i < count; i++) {
      v0 += v1;
      v1 = Long.rotateLeft(v1, 13) ^ v0;
      v0 = Long.rotateLeft(v0, 32);
      v2 += v3;
      v3 = Long.rotateLeft(v3, 16) ^ v2;
      v0 += v3;
      v3 = Long.rotateLeft(v3, 21) ^ v0;
      v2 += v1;
      v1 = Long.rotateLeft(v1, 17) ^ v2;
      v2 = Long.rotateLeft(v2, 32);
    }
  }
}
