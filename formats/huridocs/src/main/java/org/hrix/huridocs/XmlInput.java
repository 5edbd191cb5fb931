// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.Reader;
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
import org.hrix.io.RejectSink;
import org.jspecify.annotations.Nullable;

/**
 * The characters of an XML file. What XML forbids comes escaped ({@link XmlEscapes}); what was read
 * is kept until it is known that it was understood.
 */
final class XmlInput extends Reader {
  private static final int BUFFER = 1 << 15;
  private static final int SPARE = 4;

  private final InputStream in;
  private final CountingStream counter;
  private final CharsetDecoder decoder;
  private final @Nullable Utf8Runs runs;
  private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
  private final Deque<Piece> kept = new ArrayDeque<>();
  private final Deque<Piece> spare = new ArrayDeque<>();
  private Piece current = new Piece(new char[0], 0);
  private int at;
  private long keptFrom;
  private long firstEnd;
  private long given;
  private boolean ended;
  private boolean flushed;
  private long badLine;
  private long slowLines;
  private boolean damaged;
  private boolean escaped;
  private long understoodTo;
  private long eventFrom;
  private boolean tooLarge;
  private final long maxEvent;
  private final long maxKept;

  /** Characters of which only the first are there. */
  private static final class Piece {
    private final char[] chars;
    private final int length;

    Piece(char[] chars, int length) {
      this.chars = chars;
      this.length = length;
    }
  }

  /**
   * Opens an input.
   *
   * @param maxEvent how many characters a tag, a comment or the like may have
   * @param maxKept how many may be read before they are understood
   */
  XmlInput(InputStream raw, long maxEvent, long maxKept) throws IOException {
    this.maxEvent = maxEvent;
    this.maxKept = maxKept;
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

  /** Says that a tag, a text or the like has come to its end. */
  void event() {
    eventFrom = given;
  }

  /** Tells whether a tag or the like has no end within bounds. */
  boolean isTooLarge() {
    return tooLarge;
  }

  /** Tells whether more is kept than should be. */
  boolean isFull() {
    return given - keptFrom > maxKept;
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

  @Override
  public int read(char[] into, int offset, int length) throws IOException {
    while (at == current.length) {
      if (!fill()) {
        return -1;
      }
    }
    if (given - eventFrom > maxEvent) {
      tooLarge = true;
      throw new IOException("a tag, text or comment without end");
    }
    int count = Math.min(length, current.length - at);
    System.arraycopy(current.chars, at, into, offset, count);
    at += count;
    given += count;
    return count;
  }

  /** Decodes the next piece. A piece is filled as far as it can be, so that none is mostly room. */
  private boolean fill() throws IOException {
    if (flushed) {
      return false;
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
    give(piece.chars, chars.position(), odd);
    return true;
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
    badLine = bad && badLine == 0 ? 1 + slowLines + (runs == null ? 0 : runs.lines()) : badLine;
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

  /** Makes decoded characters the next piece; what XML forbids among them is escaped. */
  private void give(char[] chars, int length, boolean odd) {
    Piece piece = new Piece(chars, length);
    if (odd) {
      char[] changed = XmlEscapes.escaped(chars, length);
      escaped = true;
      piece = new Piece(changed, changed.length);
    }
    if (length == 0) {
      spare.push(piece);
    } else {
      kept.add(piece);
      current = piece;
      at = 0;
    }
  }

  /** Forgets what stands before a place, which was understood. */
  void understood(long offset) {
    understoodTo = Math.max(understoodTo, offset);
    if (offset < firstEnd) {
      return;
    }
    Piece first = kept.peek();
    while (first != null && keptFrom + first.length <= offset && kept.size() > 1) {
      keptFrom += first.length;
      Piece free = kept.remove();
      if (free.chars.length == BUFFER && spare.size() < SPARE) {
        spare.push(free);
      }
      first = kept.peek();
    }
    firstEnd = first == null ? 0 : keptFrom + first.length;
  }

  /** Tells whether something of what begins at a place was understood, and forgotten. */
  boolean hasForgotten(long offset) {
    return offset < understoodTo;
  }

  /** Finds where the tag begins that ends at a place, as far as it is kept. */
  long tagStart(long end) {
    long found = understoodTo;
    long start = keptFrom;
    for (Piece piece : kept) {
      for (int i = 0; i < piece.length && start + i < end; i++) {
        found = piece.chars[i] == '<' ? Math.max(found, start + i) : found;
      }
      start += piece.length;
    }
    return found;
  }

  /** Rejects what was read and not understood, and all that is still to come. */
  void rejectAll(RejectSink rejects) throws IOException {
    reject(understoodTo, Long.MAX_VALUE, rejects);
    at = current.length;
    while (fill()) {
      if (at < current.length) {
        reject(new String(current.chars, 0, current.length), rejects);
        at = current.length;
      }
      kept.clear();
    }
  }

  /** Rejects what was read between two places, and not understood. */
  void reject(long from, long to, RejectSink rejects) throws IOException {
    long begins = Math.max(from, understoodTo);
    long start = keptFrom;
    for (Piece piece : kept) {
      int begin = (int) Math.max(0, Math.min(piece.length, begins - start));
      int end = (int) Math.max(begin, Math.min(piece.length, to - start));
      reject(new String(piece.chars, begin, end - begin), rejects);
      start += piece.length;
    }
  }

  private static void reject(String text, RejectSink rejects) throws IOException {
    if (!text.isEmpty()) {
      byte[] out = XmlEscapes.restored(text).getBytes(StandardCharsets.UTF_8);
      rejects.reject(ByteBuffer.wrap(out));
    }
  }

  @Override
  public void close() throws IOException {
    // The factory of parsers keeps the last one, and that keeps its input.
    kept.clear();
    spare.clear();
    current = new Piece(new char[0], 0);
    at = 0;
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
