// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs.text;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipException;
import org.hrix.io.Gzip;
import org.hrix.io.Source;
import org.hrix.io.Sources;
import org.jspecify.annotations.Nullable;

/** An input that can be opened several times, and how it is decoded. */
final class SheetInput {
  private static final int HEAD = 4096;
  private static final int BLOCK = 1 << 16;

  private final Source source;
  private final int most;
  private final boolean damaged;
  private final boolean guessed;
  private final ValueParser.Hand hand;
  private final Charset charset;

  /**
   * Looks at an input.
   *
   * @param source the input, reopenable
   * @param named the encoding that the user names; null for none
   * @param most how many characters a line may have
   */
  SheetInput(Source source, @Nullable Charset named, int most) throws IOException {
    this.source = source;
    this.most = most;
    byte[] head = head();
    this.damaged = head == null;
    Charset marked = head == null ? null : byMark(head);
    Charset first = marked != null ? marked : named != null ? named : StandardCharsets.UTF_8;
    String words = head == null ? "" : new String(head, first);
    boolean own = words.replace("\uFEFF", "").startsWith(EsfTextFormat.TITLE);
    this.hand = own ? ValueParser.Hand.WRITER : ValueParser.Hand.PEOPLE;
    Charset guess = damaged || own || marked != null || named != null ? null : guess();
    this.guessed = guess != null;
    this.charset = guess == null ? first : guess;
  }

  private InputStream open() throws IOException {
    InputStream in = source.open(Sources.onlyPart(source));
    try {
      return Gzip.plain(in);
    } catch (ZipException | EOFException broken) {
      in.close();
      return InputStream.nullInputStream();
    } catch (IOException failure) {
      in.close();
      throw failure;
    }
  }

  /** Reads the first bytes; null when the compression is damaged from the beginning. */
  private byte @Nullable [] head() throws IOException {
    try (InputStream in = source.open(Sources.onlyPart(source));
        InputStream plain = Gzip.plain(in)) {
      return readHead(plain);
    } catch (ZipException | EOFException broken) {
      return null;
    }
  }

  /** Reads as many bytes as there are before damage. */
  private static byte[] readHead(InputStream plain) throws IOException {
    byte[] head = new byte[HEAD];
    int length = 0;
    try {
      int read = plain.read(head, 0, HEAD);
      while (read > 0) {
        length += read;
        read = length < HEAD ? plain.read(head, length, HEAD - length) : -1;
      }
    } catch (ZipException | EOFException broken) {
      // What came before is the head.
    }
    return java.util.Arrays.copyOf(head, length);
  }

  private static @Nullable Charset byMark(byte[] head) {
    int first = head.length > 0 ? head[0] & 0xff : -1;
    int second = head.length > 1 ? head[1] & 0xff : -1;
    if (first == 0xff && second == 0xfe) {
      return StandardCharsets.UTF_16LE;
    }
    if (first == 0xfe && second == 0xff) {
      return StandardCharsets.UTF_16BE;
    }
    boolean utf8 = first == 0xef && second == 0xbb && head.length > 2 && (head[2] & 0xff) == 0xbf;
    return utf8 ? StandardCharsets.UTF_8 : null;
  }

  /** Guesses the encoding of an input that is no UTF-8; null when it is UTF-8. */
  private @Nullable Charset guess() throws IOException {
    ByteShape shape = new ByteShape();
    byte[] block = new byte[BLOCK];
    try (InputStream in = open()) {
      for (int read = in.read(block); read > 0; read = in.read(block)) {
        shape.add(block, read);
      }
    } catch (ZipException | EOFException broken) {
      // What came before decides.
    }
    return shape.isUtf8() ? null : Charset.forName(shape.likely());
  }

  /** Opens the lines. */
  Lines lines() throws IOException {
    return new Lines(open(), charset, most);
  }

  /** Returns how many characters a line, and a sheet, may have. */
  int most() {
    return most;
  }

  boolean isDamaged() {
    return damaged;
  }

  boolean isGuessed() {
    return guessed;
  }

  Charset charset() {
    return charset;
  }

  ValueParser.Hand hand() {
    return hand;
  }
}
