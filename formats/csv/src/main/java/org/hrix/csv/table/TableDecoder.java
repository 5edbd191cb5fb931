// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv.table;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * Turns the bytes of a table into characters. A byte that is not of the encoding becomes a low
 * surrogate without partner, {@code U+DC00} and the byte, so that it can be told and given back.
 */
final class TableDecoder implements Closeable {
  private static final int BLOCK = 1 << 16;
  private static final char ESCAPE = '\uDC00';

  private final InputStream in;
  private final ByteBuffer bytes = ByteBuffer.allocate(BLOCK).limit(0);
  private final boolean marked;
  private final boolean wide;
  private Charset encoding;
  private CharsetDecoder decoder;
  private boolean undecided;
  private boolean guessed;
  private boolean ended;
  private boolean damaged;
  private boolean escaping;

  TableDecoder(InputStream in, @Nullable Charset given) throws IOException {
    this.in = in;
    fill();
    EncodingDetector.Mark mark = EncodingDetector.mark(bytes.array(), bytes.limit());
    boolean fits = mark != null && (given == null || isOf(mark.encoding(), given));
    int skipped = fits && mark != null ? mark.length() : 0;
    bytes.position(skipped);
    marked = skipped > 0;
    undecided = given == null && mark == null;
    encoding = StandardCharsets.UTF_8;
    if (fits && mark != null) {
      encoding = mark.encoding();
    } else if (given != null) {
      encoding = given;
    }
    wide = given == null && mark != null && !encoding.equals(StandardCharsets.UTF_8);
    decoder = strict(undecided ? StandardCharsets.US_ASCII : encoding);
  }

  private static boolean isOf(Charset found, Charset given) {
    boolean wide = !given.equals(StandardCharsets.UTF_8);
    return found.equals(given) || (wide && found.name().startsWith(given.name()));
  }

  private static CharsetDecoder strict(Charset charset) {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  Charset encoding() {
    return encoding;
  }

  boolean isMarked() {
    return marked;
  }

  /** Tells whether the encoding was found out by something else than a mark or being UTF-8. */
  boolean isGuessed() {
    return guessed;
  }

  /** Tells whether UTF-16 or UTF-32 was found, without the caller having chosen it. */
  boolean isWide() {
    return wide;
  }

  /** Tells whether the input could not be read to its end because it is damaged. */
  boolean isDamaged() {
    return damaged;
  }

  /** Tells whether there were bytes that are not of the encoding. */
  boolean isEscaping() {
    return escaping;
  }

  /**
   * Reads some characters.
   *
   * @param room at least 8
   * @return how many, -1 at the end
   */
  int read(char[] target, int from, int room) throws IOException {
    CharBuffer out = CharBuffer.wrap(target, from, room);
    while (true) {
      CoderResult result = decoder.decode(bytes, out, ended);
      if (result.isError() && undecided) {
        decide();
      } else if (result.isError() && out.remaining() >= result.length()) {
        escape(Math.min(result.length(), unit()), out);
      } else if (out.position() > from) {
        return out.position() - from;
      } else if (ended) {
        return -1;
      } else {
        fill();
      }
    }
  }

  /** Decides on an encoding at the first byte that is not ASCII. */
  private void decide() throws IOException {
    fill();
    undecided = false;
    encoding = EncodingDetector.beyondAscii(bytes, ended);
    guessed = !encoding.equals(StandardCharsets.UTF_8);
    decoder = strict(encoding);
  }

  /** Returns how many bytes are given up at a time when they are not of the encoding. */
  private int unit() {
    return encoding.name().startsWith("UTF-16") ? 2 : Integer.MAX_VALUE;
  }

  private void escape(int length, CharBuffer out) {
    escaping = true;
    for (int i = 0; i < length; i++) {
      out.put((char) (ESCAPE + (bytes.get() & 0xFF)));
    }
  }

  private void fill() throws IOException {
    bytes.compact();
    try {
      while (bytes.hasRemaining() && !ended) {
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        ended = read < 0;
        bytes.position(bytes.position() + Math.max(0, read));
      }
    } catch (ZipException | EOFException broken) {
      ended = true;
      damaged = true;
    }
    bytes.flip();
  }

  /** Finds the first character that stands for a byte that is not of the encoding. */
  static int indexOfEscape(CharSequence chars) {
    for (int i = 0; i < chars.length(); i++) {
      char c = chars.charAt(i);
      if (Character.isLowSurrogate(c)
          && (i == 0 || !Character.isHighSurrogate(chars.charAt(i - 1)))) {
        return i;
      }
    }
    return -1;
  }

  /** Puts replacement characters where bytes were not of the encoding. */
  static String readable(String text) {
    int bad = indexOfEscape(text);
    if (bad < 0) {
      return text;
    }
    StringBuilder mended = new StringBuilder(text);
    for (int at = bad; at < mended.length(); at++) {
      boolean paired = at > 0 && Character.isHighSurrogate(mended.charAt(at - 1));
      if (Character.isLowSurrogate(mended.charAt(at)) && !paired) {
        mended.setCharAt(at, '\uFFFD');
      }
    }
    return mended.toString();
  }

  /** Gives back the bytes that some characters were made of. */
  ByteBuffer encode(CharBuffer chars) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(chars.length() + 16);
    CharBuffer rest = chars.duplicate();
    int bad = escaping ? indexOfEscape(rest) : -1;
    while (bad >= 0) {
      out.writeBytes(rest.subSequence(0, bad).toString().getBytes(encoding));
      out.write(rest.charAt(bad) - ESCAPE);
      rest.position(rest.position() + bad + 1);
      bad = indexOfEscape(rest);
    }
    out.writeBytes(rest.toString().getBytes(encoding));
    return ByteBuffer.wrap(out.toByteArray()).asReadOnlyBuffer();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
