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
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import org.hrix.io.Gzip;
import org.hrix.io.RejectSink;
import org.jspecify.annotations.Nullable;

/**
 * The characters of an XML file. What XML forbids is written in a way that it allows, and {@link
 * #restored} takes that back; what was read is kept until it is known that it was understood.
 */
final class XmlInput extends Reader {
  private static final int BUFFER = 1 << 15;
  private static final int HEAD = 256;
  private static final Pattern ENCODING =
      Pattern.compile("^<\\?xml[^>]*encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");

  /** Stands before a character that XML forbids, which is moved into the private use area. */
  private static final char ESCAPE = '\uE0FF';

  private static final char ESCAPED = '\uE000';

  private final InputStream in;
  private final CountingStream counter;
  private final CharsetDecoder decoder;
  private final boolean usual;
  private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
  private final CharBuffer chars = CharBuffer.allocate(BUFFER);
  private final Deque<char[]> kept = new ArrayDeque<>();
  private char[] current = new char[0];
  private int at;
  private long keptFrom;
  private long firstEnd;
  private long given;
  private boolean ended;
  private boolean flushed;
  private long badLine;
  private long line = 1;
  private boolean damaged;
  private boolean escaped;
  private char high;
  private long understoodTo;
  private long eventFrom;
  private boolean tooLarge;
  private final long maxEvent;
  private final long maxKept;

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
    PushbackInputStream whole = new PushbackInputStream(plain(counter), HEAD);
    byte[] head = head(whole);
    int mark = mark(head);
    decoder =
        charset(head)
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    usual = decoder.charset().equals(StandardCharsets.UTF_8);
    whole.unread(head, mark, head.length - mark);
    in = whole;
    bytes.flip();
    chars.flip();
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
      return whole.readNBytes(HEAD);
    } catch (ZipException | EOFException broken) {
      damaged = true;
      return new byte[0];
    }
  }

  /** Returns the length of the byte order mark. */
  private static int mark(byte[] head) {
    if (starts(head, 0xEF, 0xBB, 0xBF)) {
      return 3;
    }
    return starts(head, 0xFE, 0xFF) || starts(head, 0xFF, 0xFE) ? 2 : 0;
  }

  private static boolean starts(byte[] head, int... wanted) {
    for (int i = 0; i < wanted.length; i++) {
      if (i >= head.length || (head[i] & 0xFF) != wanted[i]) {
        return false;
      }
    }
    return true;
  }

  private static Charset charset(byte[] head) {
    if (starts(head, 0xFE, 0xFF) || starts(head, 0, '<')) {
      return StandardCharsets.UTF_16BE;
    }
    if (starts(head, 0xFF, 0xFE) || starts(head, '<', 0)) {
      return StandardCharsets.UTF_16LE;
    }
    Matcher named = ENCODING.matcher(new String(head, StandardCharsets.ISO_8859_1));
    try {
      return named.find() && !starts(head, 0xEF)
          ? Charset.forName(named.group(1))
          : StandardCharsets.UTF_8;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return StandardCharsets.UTF_8;
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

  /** Returns the line of the first bytes that are not of the encoding; 0 when there are none. */
  long badLine() {
    return badLine;
  }

  /** Tells whether compressed data was damaged. */
  boolean isDamaged() {
    return damaged;
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
    if (given - eventFrom > maxEvent || given - keptFrom > maxKept) {
      tooLarge = true;
      throw new IOException("a tag, comment or record without end");
    }
    int count = Math.min(length, current.length - at);
    System.arraycopy(current, at, into, offset, count);
    at += count;
    given += count;
    return count;
  }

  private boolean fill() throws IOException {
    if (flushed) {
      return false;
    }
    chars.clear();
    if (usual) {
      Utf8Runs.decode(bytes, chars);
    }
    CoderResult result = decoder.decode(bytes, chars, ended);
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
    chars.flip();
    if (chars.hasRemaining() || flushed) {
      current = allowed(chars);
      kept.add(current);
      at = 0;
    }
    badLine = bad && badLine == 0 ? line : badLine;
    return true;
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

  /** Writes what XML forbids in a way that it allows, and counts lines. */
  private char[] allowed(CharBuffer text) {
    char[] array = text.array();
    int from = text.position();
    int to = text.limit();
    boolean plain = true;
    for (int i = from; i < to; i++) {
      char c = array[i];
      if (c < ' ') {
        line += c == '\n' ? 1 : 0;
        plain &= Xml.isSpace(c);
      } else {
        plain &= c < Character.MIN_SURROGATE;
      }
    }
    if (plain && high == 0) {
      return Arrays.copyOfRange(array, from, to);
    }
    StringBuilder out = new StringBuilder(to - from + 16);
    for (int j = from; j < to; j++) {
      one(array[j], out);
    }
    if (high != 0 && flushed) {
      escape(high, out);
      high = 0;
    }
    char[] changed = new char[out.length()];
    out.getChars(0, changed.length, changed, 0);
    return changed;
  }

  private void one(char c, StringBuilder out) {
    if (high != 0) {
      if (Character.isLowSurrogate(c)) {
        out.append(high).append(c);
        high = 0;
        return;
      }
      escape(high, out);
      high = 0;
    }
    if (Character.isHighSurrogate(c)) {
      high = c;
    } else if (!Xml.isChar(c) || Character.isSurrogate(c) || c == ESCAPE) {
      escape(c, out);
    } else {
      out.append(c);
    }
  }

  /** Control characters, halves of pairs, the last two of the plane, and the escape itself. */
  private void escape(char c, StringBuilder out) {
    escaped = true;
    out.append(ESCAPE);
    if (c < ' ') {
      out.append((char) (ESCAPED + c));
    } else if (Character.isSurrogate(c)) {
      out.append((char) (ESCAPED + 0x100 + (c - Character.MIN_SURROGATE)));
    } else {
      out.append((char) (c == ESCAPE ? ESCAPED + 0x20 : ESCAPED + 0x21 + (c - '\uFFFE')));
    }
  }

  /** Takes back what was done to characters that XML forbids. */
  static String restored(String text) {
    int escape = text.indexOf(ESCAPE);
    if (escape < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    int from = 0;
    while (escape >= 0 && escape + 1 < text.length()) {
      out.append(text, from, escape);
      out.append(unescaped(text.charAt(escape + 1)));
      from = escape + 2;
      escape = text.indexOf(ESCAPE, from);
    }
    return out.append(text, Math.min(from, text.length()), text.length()).toString();
  }

  private static char unescaped(char c) {
    int code = c - ESCAPED;
    if (code >= 0x100) {
      return (char) (Character.MIN_SURROGATE + code - 0x100);
    }
    if (code == 0x20) {
      return ESCAPE;
    }
    return code > 0x20 ? (char) ('\uFFFE' + code - 0x21) : (char) code;
  }

  /** Tells whether anything was written that has to be restored. */
  boolean hasEscaped() {
    return escaped;
  }

  /** Counts the characters in a text that XML forbids. */
  static int forbidden(String text) {
    int count = 0;
    int escape = text.indexOf(ESCAPE);
    while (escape >= 0 && escape + 1 < text.length()) {
      count += text.charAt(escape + 1) == ESCAPED + 0x20 ? 0 : 1;
      escape = text.indexOf(ESCAPE, escape + 2);
    }
    return count;
  }

  /** Forgets what stands before a place, which was understood. */
  void understood(long offset) {
    understoodTo = Math.max(understoodTo, offset);
    if (offset < firstEnd) {
      return;
    }
    char[] first = kept.peek();
    while (first != null && keptFrom + first.length <= offset && kept.size() > 1) {
      keptFrom += first.length;
      kept.remove();
      first = kept.peek();
    }
    firstEnd = first == null ? 0 : keptFrom + first.length;
  }

  /** Rejects what was read and not understood, and all that is still to come. */
  void rejectAll(RejectSink rejects) throws IOException {
    reject(understoodTo, Long.MAX_VALUE, rejects);
    at = current.length;
    while (fill()) {
      if (at < current.length) {
        reject(new String(current), rejects);
        at = current.length;
      }
      kept.clear();
    }
  }

  /** Rejects a piece of what was read. */
  void reject(long from, long to, RejectSink rejects) throws IOException {
    long start = keptFrom;
    for (char[] piece : kept) {
      int begin = (int) Math.max(0, Math.min(piece.length, from - start));
      int end = (int) Math.max(begin, Math.min(piece.length, to - start));
      reject(new String(piece, begin, end - begin), rejects);
      start += piece.length;
    }
  }

  private static void reject(String text, RejectSink rejects) throws IOException {
    if (!text.isEmpty()) {
      byte[] out = restored(text).getBytes(StandardCharsets.UTF_8);
      rejects.reject(ByteBuffer.wrap(out));
    }
  }

  @Override
  public void close() throws IOException {
    // The factory of parsers keeps the last one, and that keeps its input.
    kept.clear();
    current = new char[0];
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
