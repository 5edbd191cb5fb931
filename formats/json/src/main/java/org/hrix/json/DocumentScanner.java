// SPDX-License-Identifier: Apache-2.0
package org.hrix.json;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.hrix.io.RejectSink;
import org.hrix.validation.Location;
import org.hrix.validation.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Walks over the frame of a JSON document and finds where each value in it begins and ends. It is
 * strict about the frame; what is inside a value is for Jackson to judge.
 */
final class DocumentScanner implements AutoCloseable {

  /** An error of the syntax, at which reading ends. */
  static final class Broken extends IOException {
    private static final long serialVersionUID = 1L;
    private final transient @Nullable Problem problem;

    Broken(@Nullable Problem problem) {
      super("the document is broken");
      this.problem = problem;
    }

    @Nullable Problem problem() {
      return problem;
    }
  }

  private final ByteFeed feed;
  private final String source;
  private final int maxValue;
  private final Utf8Scan scan = new Utf8Scan();
  private int position;
  private int kept;
  private long line = 1;
  private long column = 1;
  private boolean first;

  DocumentScanner(ByteFeed feed, String source, int maxValue) {
    this.feed = feed;
    this.source = source;
    this.maxValue = maxValue;
  }

  long bytesRead() {
    return feed.bytesRead();
  }

  Location here(String pointer) {
    return Location.inText(source, line, column, pointer);
  }

  Broken broken(JsonProblem code) {
    String wrong = Diagnosis.of(feed.block(), 0, feed.limit(), position);
    return new Broken(
        code == JsonProblem.NOT_JSON
            ? Problem.of(code, here(""), null, "expected", wrong)
            : Problem.of(code, here(""), null));
  }

  /** Breaks off at a value whose problem has been reported, so that it goes to the rejects. */
  Broken brokenAt(Slice slice) {
    kept = slice.from();
    return new Broken(null);
  }

  void requireUndamaged() throws Broken {
    if (feed.isDamaged()) {
      throw broken(JsonProblem.DAMAGED);
    }
  }

  /** Tells whether the input is at its end, fetching more of it when needed. */
  boolean atEnd() throws IOException {
    if (position < feed.limit()) {
      return false;
    }
    int from = Math.min(kept, position);
    int held = position - from;
    boolean more = feed.advance(from);
    kept = 0;
    position = held;
    return !more;
  }

  /** Returns the next byte without going past it, or -1 at the end. */
  int peek() throws IOException {
    return atEnd() ? -1 : feed.block()[position];
  }

  private void step() {
    byte b = feed.block()[position++];
    if (b == '\n') {
      line++;
      column = 1;
    } else if ((b & 0xC0) != 0x80) {
      column++;
    }
  }

  void skipSpace() throws IOException {
    kept = position;
    while (!atEnd()) {
      byte b = feed.block()[position];
      if (b != ' ' && b != '\t' && b != '\r' && b != '\n') {
        return;
      }
      step();
      kept = position;
    }
  }

  void open(char bracket) throws IOException {
    expect(bracket);
    first = true;
  }

  private void expect(char wanted) throws IOException {
    skipSpace();
    if (atEnd()) {
      requireUndamaged();
      throw broken(JsonProblem.TRUNCATED);
    }
    if (peek() != wanted) {
      throw broken(JsonProblem.NOT_JSON);
    }
    step();
  }

  void colon() throws IOException {
    expect(':');
    skipSpace();
  }

  /** Goes to the next member of the open object or list, or past its closing bracket. */
  boolean hasMember(char close) throws IOException {
    skipSpace();
    if (peek() == close) {
      step();
      first = false;
      return false;
    }
    if (!first) {
      expect(',');
      skipSpace();
      if (peek() == close) {
        throw broken(JsonProblem.NOT_JSON);
      }
    }
    first = false;
    return true;
  }

  Slice name() throws IOException {
    if (peek() != '"') {
      throw broken(peek() < 0 ? JsonProblem.TRUNCATED : JsonProblem.NOT_JSON);
    }
    return value("");
  }

  /** Requires that nothing but space is left. */
  void end() throws IOException {
    skipSpace();
    if (!atEnd()) {
      throw broken(JsonProblem.TRAILING);
    }
    requireUndamaged();
  }

  /** Finds the bytes of the value that begins here. */
  Slice value(String pointer) throws IOException {
    skipSpace();
    kept = position;
    long startLine = line;
    long startColumn = column;
    int depth = 0;
    while (true) {
      if (position - kept > maxValue) {
        throw tooLarge(startLine, startColumn, pointer);
      }
      if (atEnd()) {
        return cutOff(pointer, startLine, startColumn, depth);
      }
      byte b = feed.block()[position];
      if (b == '"') {
        string();
      } else if (b == '{' || b == '[') {
        depth++;
        step();
      } else if (b == '}' || b == ']') {
        if (depth == 0) {
          break;
        }
        depth--;
        step();
      } else if (depth == 0 && isEndOfScalar(b)) {
        break;
      } else {
        plain(depth);
        continue;
      }
      if (depth == 0 && position - kept <= maxValue) {
        break;
      }
    }
    return slice(pointer, startLine, startColumn);
  }

  private Slice cutOff(String pointer, long startLine, long startColumn, int depth) throws Broken {
    if (feed.isDamaged()) {
      throw broken(JsonProblem.DAMAGED);
    }
    if (depth > 0 || position == kept) {
      // Left to Jackson, which may find something worse before the end.
      return position == kept ? throwTruncated() : slice(pointer, startLine, startColumn);
    }
    return slice(pointer, startLine, startColumn);
  }

  private Slice throwTruncated() throws Broken {
    throw broken(JsonProblem.TRUNCATED);
  }

  private Slice slice(String pointer, long startLine, long startColumn) throws Broken {
    if (position == kept) {
      throw broken(JsonProblem.NOT_JSON);
    }
    byte[] block = feed.block();
    return new Slice(
        source,
        pointer,
        block,
        kept,
        position,
        startLine,
        startColumn,
        scan.range(block, kept, position));
  }

  private Broken tooLarge(long startLine, long startColumn, String pointer) {
    return new Broken(
        Problem.of(
            JsonProblem.TOO_LARGE,
            Location.inText(source, startLine, startColumn, pointer),
            null,
            "limit",
            Integer.toString(maxValue)));
  }

  private static boolean isEndOfScalar(byte b) {
    return b == ',' || b == ':' || b == ' ' || b == '\t' || b == '\r' || b == '\n';
  }

  /** Steps over characters that change nothing. */
  private void plain(int depth) {
    byte[] block = feed.block();
    int limit = feed.limit();
    while (position < limit) {
      byte b = block[position];
      boolean structural = b == '"' || b == '{' || b == '[' || b == '}' || b == ']';
      if (structural || (depth == 0 && isEndOfScalar(b))) {
        return;
      }
      step();
    }
  }

  /** Steps over a string, or as far as it goes: to the end of the input, or beyond the limit. */
  private void string() throws IOException {
    step();
    while (!atEnd()) {
      byte[] block = feed.block();
      int limit = feed.limit();
      int start = position;
      int i = start;
      int points = 0;
      while (i < limit && block[i] != '"' && block[i] != '\\' && block[i] != '\n') {
        points += (block[i] & 0xC0) == 0x80 ? 0 : 1;
        i++;
      }
      position = i;
      column += points;
      if (i < limit && endsString()) {
        return;
      }
      if (position - kept > maxValue) {
        return;
      }
    }
  }

  private boolean endsString() throws IOException {
    byte b = feed.block()[position];
    step();
    if (b == '\\' && !atEnd()) {
      step();
    }
    return b == '"';
  }

  /** Passes everything from the value being read on to the rejects. */
  void rest(RejectSink rejects) throws IOException {
    int from = kept;
    do {
      rejects.reject(ByteBuffer.wrap(feed.block(), from, feed.limit() - from));
      from = 0;
    } while (feed.advance(feed.limit()));
  }

  @Override
  public void close() throws IOException {
    feed.close();
  }
}
