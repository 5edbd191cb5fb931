// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import org.hrix.data.Datum;
import org.jspecify.annotations.Nullable;

/**
 * The size and the checksum of a table, by which {@code datapackage.json} says what was written.
 *
 * @param bytes the size; -1 when it is not known
 * @param algorithm the checksum's algorithm as Java calls it; null when there is none that is known
 * @param hash the checksum in hexadecimal, lower case
 */
record TableSum(long bytes, @Nullable String algorithm, String hash) {
  private static final int LONGEST = 200;
  private static final String WRITTEN = "SHA-256";
  private static final String PREFIX = "sha256:";
  private static final Map<String, String> ALGORITHMS =
      Map.of("md5", "MD5", "sha1", "SHA-1", "sha256", WRITTEN, "sha512", "SHA-512");

  /** Reads what a description says of a table; null when it says neither. */
  static @Nullable TableSum of(@Nullable Datum size, @Nullable Datum checksum) {
    long read = size instanceof Datum.Num number ? Row.number(number.literal()) : Row.NO_SEQ;
    long bytes = read == Row.NO_SEQ ? -1 : read;
    String stated = checksum instanceof Datum.Text text ? text.value() : "";
    String text = stated.length() > LONGEST ? "" : stated;
    int colon = text.indexOf(':');
    String prefix = colon < 0 ? "md5" : text.substring(0, colon).toLowerCase(Locale.ROOT);
    String algorithm = text.isEmpty() ? null : ALGORITHMS.get(prefix);
    return bytes < 0 && algorithm == null
        ? null
        : new TableSum(bytes, algorithm, text.substring(colon + 1).toLowerCase(Locale.ROOT));
  }

  /** Returns the checksum as a Data Package writes it. */
  String text() {
    return PREFIX + hash;
  }

  /** Counts and digests what goes through it, for a table that is written. */
  static Counted writing(OutputStream out) {
    return new Counted(out, digest(WRITTEN));
  }

  /** Counts and digests what is read of a table that should have this sum. */
  Watched reading(InputStream in) {
    return new Watched(in, algorithm == null ? null : digest(algorithm));
  }

  private static MessageDigest digest(String algorithm) {
    try {
      return MessageDigest.getInstance(algorithm);
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException("every Java has " + algorithm, absent);
    }
  }

  /** A table that is written. */
  static final class Counted extends OutputStream {
    private final OutputStream out;
    private final MessageDigest digest;
    private long bytes;

    private Counted(OutputStream out, MessageDigest digest) {
      this.out = out;
      this.digest = digest;
    }

    @Override
    public void write(int value) throws IOException {
      write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] source, int offset, int length) throws IOException {
      out.write(source, offset, length);
      digest.update(source, offset, length);
      bytes += length;
    }

    /** Returns the sum of what was written, once. */
    TableSum sum() {
      return new TableSum(bytes, WRITTEN, HexFormat.of().formatHex(digest.digest()));
    }
  }

  /** A table that is read. */
  final class Watched extends InputStream {
    private final InputStream in;
    private final @Nullable MessageDigest digest;
    private long read;

    private Watched(InputStream in, @Nullable MessageDigest digest) {
      this.in = in;
      this.digest = digest;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int got = in.read(target, offset, length);
      if (got > 0 && digest != null && isPossible()) {
        digest.update(target, offset, got);
      }
      read += Math.max(0, got);
      return got;
    }

    private boolean isPossible() {
      return bytes < 0 || read <= bytes;
    }

    /** Reads what is left, and tells whether all is as it was written. */
    boolean isAsWritten() throws IOException {
      byte[] block = new byte[1 << 16];
      int got = 0;
      while (got >= 0 && isPossible()) {
        got = read(block, 0, block.length);
      }
      boolean same = bytes < 0 || read == bytes;
      return same && (digest == null || HexFormat.of().formatHex(digest.digest()).equals(hash));
    }
  }
}
