// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import org.hrix.huridocs.XmlChars.Piece;
import org.hrix.io.RejectSink;
import org.jspecify.annotations.Nullable;

/**
 * The characters of an XML file. What was read is kept until it is known that it was understood; up
 * to there, reading can be taken up again at any place.
 */
final class XmlInput extends Reader {
  /** How many characters a parser looks at to tell what begins: those of {@code <![CDATA[}. */
  private static final int LOOKED_AT = 9;

  private static final Piece NOTHING = new Piece(new char[0], 0);

  private final XmlChars chars;
  private final Deque<Piece> kept = new ArrayDeque<>();
  private final Deque<Piece> again = new ArrayDeque<>();
  private Piece current = NOTHING;
  private int at;
  private long keptFrom;
  private long keptTo;
  private long firstEnd;
  private long given;
  private long understoodTo;
  private long eventFrom;
  private int held;
  private boolean tooLarge;
  private Piece looked = NOTHING;
  private long lookedFrom;
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
    chars = new XmlChars(raw);
  }

  /** Returns what decodes the bytes. */
  XmlChars chars() {
    return chars;
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

  /**
   * Returns how many characters the parser had left when it asked for more. It counts them twice
   * when it says where it is, up to the next time that it asks.
   */
  int held() {
    return held;
  }

  @Override
  public int read(char[] into, int offset, int length) throws IOException {
    held = offset;
    while (at == current.length) {
      if (!go()) {
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

  /** Goes to the next piece: one that is read again, or a new one. */
  private boolean go() throws IOException {
    Piece piece = again.poll();
    if (piece == null) {
      piece = fill();
    }
    if (piece == null) {
      return false;
    }
    current = piece;
    at = 0;
    return true;
  }

  /** Keeps the next piece. */
  private @Nullable Piece fill() throws IOException {
    Piece piece = chars.next();
    while (piece != null && piece.length == 0) {
      chars.recycle(piece);
      piece = chars.next();
    }
    if (piece != null) {
      kept.add(piece);
      keptTo += piece.length;
    }
    return piece;
  }

  /**
   * Returns the character at a place that is not understood yet; -1 behind the last one. Nothing
   * can be read behind such looking ahead before the input is started again.
   */
  int charAt(long place) throws IOException {
    if (place >= lookedFrom && place - lookedFrom < looked.length) {
      return looked.chars[(int) (place - lookedFrom)];
    }
    while (place >= keptTo) {
      if (fill() == null) {
        return -1;
      }
    }
    long from = keptFrom;
    for (Piece piece : kept) {
      if (place - from < piece.length) {
        looked = piece;
        lookedFrom = from;
        return piece.chars[(int) (place - from)];
      }
      from += piece.length;
    }
    return -1;
  }

  /** Reads again from a place that is not understood yet, behind a text. */
  void restart(long place, String text) {
    again.clear();
    long from = keptFrom;
    current = NOTHING;
    at = 0;
    for (Piece piece : kept) {
      long end = from + piece.length;
      if (place < end && place >= from) {
        again.add(new Piece(text.toCharArray(), text.length()));
        int skipped = (int) (place - from);
        again.add(skipped == 0 ? piece : rest(piece, skipped));
      } else if (place < from) {
        again.add(piece);
      }
      from = end;
    }
    given = place - text.length();
    eventFrom = given;
    tooLarge = false;
  }

  private static Piece rest(Piece piece, int skipped) {
    char[] rest = new char[piece.length - skipped];
    System.arraycopy(piece.chars, skipped, rest, 0, rest.length);
    return new Piece(rest, rest.length);
  }

  /** Returns the line of a place that is kept. */
  long lineAt(long place) {
    long lines = 1 + chars.lines();
    long from = keptFrom;
    for (Piece piece : kept) {
      for (int i = (int) Math.max(0, Math.min(piece.length, place - from)); i < piece.length; i++) {
        lines -= piece.chars[i] == '\n' ? 1 : 0;
      }
      from += piece.length;
    }
    return lines;
  }

  /** Returns the column of a place that is kept, as far as the line is kept. */
  long columnAt(long place) {
    long begin = keptFrom;
    long from = keptFrom;
    for (Piece piece : kept) {
      for (int i = 0; i < piece.length && from + i < place; i++) {
        begin = piece.chars[i] == '\n' ? from + i + 1 : begin;
      }
      from += piece.length;
    }
    return 1 + place - begin;
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
      chars.recycle(kept.remove());
      first = kept.peek();
    }
    firstEnd = first == null ? 0 : keptFrom + first.length;
  }

  /** Returns up to where the input was understood. */
  long understoodTo() {
    return understoodTo;
  }

  /** Tells whether something of what begins at a place was understood, and forgotten. */
  boolean hasForgotten(long offset) {
    return offset < understoodTo;
  }

  /** Finds where space ends behind which the parser has looked at some of what follows. */
  long spaceEnd(long place) {
    long found = place;
    long start = keptFrom;
    for (Piece piece : kept) {
      int from = (int) Math.max(0, place - LOOKED_AT - start);
      for (int i = from; i < piece.length && start + i < place; i++) {
        found = piece.chars[i] == '<' ? Math.min(found, start + i) : found;
      }
      start += piece.length;
    }
    return found;
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
    forget();
    for (Piece piece = chars.next(); piece != null; piece = chars.next()) {
      reject(new String(piece.chars, 0, piece.length), rejects);
      chars.recycle(piece);
    }
  }

  private void forget() {
    // The factory of parsers keeps the last one, and that keeps its input.
    kept.clear();
    again.clear();
    current = NOTHING;
    looked = NOTHING;
    lookedFrom = 0;
    at = 0;
    keptFrom = keptTo;
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

  /** Does nothing: parsers close what they have read to its end, which may have to be rejected. */
  @Override
  public void close() {}

  /** Lets go of everything. */
  void shut() throws IOException {
    forget();
    chars.close();
  }
}
