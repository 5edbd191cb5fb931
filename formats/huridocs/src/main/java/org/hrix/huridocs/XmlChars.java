// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.zip.ZipException;
import org.hrix.io.Gzip;
import org.jspecify.annotations.Nullable;

/** Decodes an XML file, compressed or not. What XML forbids comes escaped ({@link XmlEscapes}). */
final class XmlChars implements AutoCloseable {
  private static final int BUFFER = 1 << 15;
  private static final int SPARE = 4;

  private final InputStream in;
  private final CountingStream counter;
  private final CharsetDecoder decoder;
  private final @Nullable Utf8Runs runs;
  private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
  private final Deque<Piece> spare = new ArrayDeque<>();
  private boolean ended;
  private boolean flushed;
  private long badLine;
  private long slowLines;
  private boolean damaged;
  private boolean escaped;

  /** Characters of which only the first are there. */
  static final class Piece {
    final char[] chars;
    final int length;

    Piece(char[] chars, int length) {
      this.chars = chars;
      this.length = length;
    }
  }

  XmlChars(InputStream raw) throws IOException {
    counter = new CountingStream(raw);
    PushbackInputStream whole = new PushbackInputStream(plain(counter), XmlEncoding.HEAD);
    byte[] head = head(whole);
    XmlEncoding encoding = XmlEncoding.of(head);
    decoder =
        encoding
            .charset()
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    runs = encoding.charset().equals(StandardCharsets.UTF_8) ? new Utf8Runs() : null;
    whole.unread(head, encoding.mark(), head.length - encoding.mark());
    in = whole;
    bytes.flip();
  }

  private InputStream plain(InputStream raw) throws IOException {
    try {
      return Gzip.plain(raw);
    } catch (ZipException | EOFException broken) {
      damaged = true;
      return InputStream.nullInputStream();
    }
  }

  private byte[] head(InputStream whole) throws IOException {
    try {
      return whole.readNBytes(XmlEncoding.HEAD);
    } catch (ZipException | EOFException broken) {
      damaged = true;
      return new byte[0];
    }
  }

  String encoding() {
    return decoder.charset().name();
  }

  /** Returns the line of the first bytes that are not of the encoding; 0 when there are none. */
  long badLine() {
    return badLine;
  }

  /** Tells whether compressed data was damaged. */
  boolean isDamaged() {
    return damaged;
  }

  /** Tells whether anything was written that has to be restored. */
  boolean hasEscaped() {
    return escaped;
  }

  long bytesRead() {
    return counter.count;
  }

  /** Returns how many line feeds were decoded. */
  long lines() {
    return slowLines + (runs == null ? 0 : runs.lines());
  }

  /**
   * Decodes the next piece, which may be empty; null at the end. A piece is filled as far as it can
   * be, so that none is mostly room.
   */
  @Nullable Piece next() throws IOException {
    if (flushed) {
      return null;
    }
    Piece piece = spare.isEmpty() ? new Piece(new char[BUFFER], 0) : spare.pop();
    CharBuffer chars = CharBuffer.wrap(piece.chars);
    boolean odd = false;
    boolean room = true;
    while (room && !flushed) {
      // One is left for what stands in the place of a byte that is not of the encoding.
      chars.limit(BUFFER - 1);
      if (runs != null) {
        runs.decode(bytes, chars);
      }
      int plain = chars.position();
      CoderResult result = decoder.decode(bytes, chars, ended);
      chars.limit(BUFFER);
      after(result, chars, plain);
      odd |= runs != null && runs.takeOdd();
      odd |= isOdd(piece.chars, plain, chars.position());
      room = !result.isOverflow() && chars.remaining() > 2;
    }
    return piece(piece.chars, chars.position(), odd);
  }

  private void after(CoderResult result, CharBuffer chars, int plain) throws IOException {
    boolean bad = result.isError();
    if (bad) {
      bytes.position(bytes.position() + result.length());
      chars.put('\uFFFD');
    } else if (result.isUnderflow() && ended) {
      decoder.flush(chars);
      flushed = true;
    } else if (result.isUnderflow()) {
      more();
    }
    slowLines += lines(chars.array(), plain, chars.position());
    badLine = bad && badLine == 0 ? 1 + lines() : badLine;
  }

  private void more() throws IOException {
    bytes.compact();
    int count;
    try {
      count = in.read(bytes.array(), bytes.position(), bytes.remaining());
    } catch (ZipException | EOFException broken) {
      damaged = true;
      count = -1;
    }
    ended = count < 0;
    bytes.position(bytes.position() + Math.max(count, 0));
    bytes.flip();
  }

  private static int lines(char[] chars, int from, int to) {
    int lines = 0;
    for (int i = from; i < to; i++) {
      lines += chars[i] == '\n' ? 1 : 0;
    }
    return lines;
  }

  /** Looks through characters that did not come fast. */
  private static boolean isOdd(char[] chars, int from, int to) {
    boolean odd = false;
    for (int i = from; i < to && !odd; i++) {
      char c = chars[i];
      odd = !Xml.isChar(c) || c == XmlEscapes.ESCAPE || Character.isSurrogate(c);
    }
    return odd;
  }

  private Piece piece(char[] chars, int length, boolean odd) {
    if (!odd) {
      return new Piece(chars, length);
    }
    char[] changed = XmlEscapes.escaped(chars, length);
    escaped = true;
    return new Piece(changed, changed.length);
  }

  /** Takes the room of a piece that nobody needs any more. */
  void recycle(Piece free) {
    if (free.chars.length == BUFFER && spare.size() < SPARE) {
      spare.push(free);
    }
  }

  @Override
  public void close() throws IOException {
    spare.clear();
    in.close();
  }

  /** Counts bytes. */
  private static final class CountingStream extends FilterInputStream {
    private long count;

    CountingStream(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      count += b < 0 ? 0 : 1;
      return b;
    }

    @Override
    public int read(byte @Nullable [] into, int offset, int length) throws IOException {
      int read = super.read(into, offset, length);
      count += Math.max(read, 0);
      return read;
    }
  }
}
