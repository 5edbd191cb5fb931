// SPDX-License-Identifier: Apache-2.0
package org.hrix.benchmarks;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Damages bytes of documents without regard to what they say. */
final class ByteDamage {
  private static final int MOST_BYTES = 1 << 23;
  private static final byte[] SIGNS =
      "<>&;\"'\u0000\t\r\n,=/-[]!?:.\\".getBytes(StandardCharsets.ISO_8859_1);

  private final RandomGenerator random;

  ByteDamage(RandomGenerator random) {
    this.random = random;
  }

  /** Chooses an encoding; mostly UTF-8. */
  static Charset charset(RandomGenerator random) {
    return switch (random.nextInt(16)) {
      case 0 -> StandardCharsets.UTF_16;
      case 1 -> StandardCharsets.UTF_16LE;
      case 2 -> StandardCharsets.UTF_16BE;
      case 3 -> StandardCharsets.ISO_8859_1;
      default -> StandardCharsets.UTF_8;
    };
  }

  /** Damages a document a few times, sometimes often. */
  byte[] of(byte[] document, byte[] donor) {
    byte[] bytes = document;
    int times = random.nextInt(10) == 0 ? 40 : 1 + random.nextInt(5);
    for (int i = 0; i < times; i++) {
      bytes = once(bytes, donor);
    }
    return bytes;
  }

  private byte[] once(byte[] bytes, byte[] donor) {
    int from = random.nextInt(bytes.length + 1);
    int to = Math.min(bytes.length, from + length());
    int kinds = bytes.length > MOST_BYTES / 2 ? 2 : 7;
    return switch (random.nextInt(kinds)) {
      case 0 -> flipped(bytes);
      case 1 -> joined(bytes, from, new byte[0], 0, to);
      case 2 -> joined(bytes, from, some(1 + random.nextInt(8)), 1, from);
      case 3 -> joined(bytes, from, bytes, 1, from);
      case 4 -> joined(bytes, from, piece(bytes, from, to), times(to - from, bytes), to);
      case 5 -> joined(bytes, from, donorPiece(donor), 1, to);
      default -> random.nextInt(4) == 0 ? piece(bytes, 0, from) : flipped(bytes);
    };
  }

  private int length() {
    return 1 + random.nextInt(1 << (1 + random.nextInt(13)));
  }

  private int times(int length, byte[] bytes) {
    int wanted = 2 + random.nextInt(1 << (1 + random.nextInt(16)));
    int room = MOST_BYTES - bytes.length;
    int few = random.nextInt(20) == 0 ? room : Math.min(room, 1 << 16);
    return length == 0 ? 1 : Math.max(1, Math.min(wanted, few / length));
  }

  private byte[] flipped(byte[] bytes) {
    byte[] changed = bytes.clone();
    for (int i = random.nextInt(4); i >= 0 && changed.length > 0; i--) {
      int at = random.nextInt(changed.length);
      changed[at] = random.nextBoolean() ? (byte) (changed[at] ^ 1 << random.nextInt(8)) : sign();
    }
    return changed;
  }

  private byte sign() {
    return random.nextInt(3) == 0
        ? (byte) random.nextInt(256)
        : SIGNS[random.nextInt(SIGNS.length)];
  }

  private byte[] some(int length) {
    byte[] some = new byte[length];
    for (int i = 0; i < length; i++) {
      some[i] = sign();
    }
    return some;
  }

  private byte[] donorPiece(byte[] donor) {
    int from = random.nextInt(donor.length + 1);
    return piece(donor, from, Math.min(donor.length, from + length()));
  }

  private static byte[] piece(byte[] bytes, int from, int to) {
    return Arrays.copyOfRange(bytes, from, to);
  }

  /** Joins what is before a place, a piece some times, and what is behind another place. */
  private static byte[] joined(byte[] bytes, int before, byte[] piece, int times, int behind) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
    out.write(bytes, 0, before);
    for (int i = 0; i < times; i++) {
      out.write(piece, 0, piece.length);
    }
    out.write(bytes, behind, bytes.length - behind);
    return out.toByteArray();
  }
}
