// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs;

/** Hashes of ids, 64 bits long, by which an index of ids stays small. */
final class IdHash {
  private static final long PRIME = 0x9E3779B97F4A7C15L;

  private IdHash() {}

  /** Hashes an id; never 0. */
  static long of(String id) {
    long hash = id.length() * PRIME;
    for (int i = 0; i < id.length(); i++) {
      hash = Long.rotateLeft(hash ^ id.charAt(i), 27) * PRIME;
      hash ^= hash >>> 31;
    }
    hash ^= hash >>> 29;
    hash *= 0xBF58476D1CE4E5B9L;
    hash ^= hash >>> 32;
    return hash == 0 ? 1 : hash;
  }
}
