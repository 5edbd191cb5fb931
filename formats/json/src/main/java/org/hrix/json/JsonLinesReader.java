// SPDX-License-Identifier: Apache-2.0
package org.hrix.json;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.function.Consumer;
import org.hrix.io.EntityChunks;
import org.hrix.io.ReadOptions;
import org.hrix.model.Entity;
import org.hrix.validation.Location;
import org.hrix.validation.Problem;
import org.hrix.validation.ShapeProblem;
import org.jspecify.annotations.Nullable;

/** Reads JSON Lines: the header on the first line, then an entity on each. */
final class JsonLinesReader extends EntryReader {
  private final ByteFeed feed;
  private final String source;
  private final ReadOptions options;
  private final Consumer<Problem> problems;
  private final EntityParser parser;
  private final SharedParser shared;
  private final Utf8Scan scan = new Utf8Scan();

  private int position;
  private long line;
  private @Nullable Slice heldBack;

  JsonLinesReader(ByteFeed feed, String source, ReadOptions options, Consumer<Problem> problems)
      throws IOException {
    super(new Json(options.limits()));
    this.feed = feed;
    this.source = source;
    this.options = options;
    this.problems = problems;
    this.parser = new EntityParser(json, problems);
    this.shared = new SharedParser(json, parser, feed);
    readHeader();
  }

  /** Reads lines out of the middle of an input, without a header. */
  private JsonLinesReader(
      ByteFeed feed,
      int position,
      long line,
      String source,
      ReadOptions options,
      KnownCodes codes,
      Consumer<Problem> problems) {
    super(new Json(options.limits(), codes));
    this.feed = feed;
    this.position = position;
    this.line = line;
    this.source = source;
    this.options = options;
    this.problems = problems;
    this.parser = new EntityParser(json, problems);
    this.shared = new SharedParser(json, parser, feed);
  }

  private void readHeader() throws IOException {
    Slice first = nextLine();
    if (first == null) {
      if (!feed.isDamaged()) {
        problems.accept(Problem.of(JsonProblem.EMPTY, Location.inText(source, 1, 1, ""), null));
      }
      complete = false;
      return;
    }
    DocumentHeader found = DocumentHeader.ofLine(first, json, parser);
    if (found == null) {
      problems.accept(
          Problem.of(
              ShapeProblem.MISSING_HEADER,
              first.locate(0, null),
              null,
              "expected",
              "header on its first line"));
      heldBack = first;
    } else {
      header = found.toHeader(first.locate(0, null), problems);
      headerSlice = first;
      headerPointer = "/dataset";
    }
  }

  /**
   * Takes the next lines that are at hand as a whole, null at the end. What needs more care, a line
   * beyond the limits or damage, is left to this reader itself: the last piece is then all the
   * rest.
   */
  EntityChunks.@Nullable Chunk nextChunk() throws IOException {
    if (ended) {
      return null;
    }
    unreadHeader();
    while (true) {
      int end = Utf8.lastIndexOf('\n', feed.block(), position, feed.limit());
      if (end >= 0) {
        return lines(end + 1);
      }
      if (feed.limit() - position > options.limits().entityBytes()) {
        return rest();
      }
      boolean more = feed.advance(position);
      position = 0;
      if (!more) {
        return feed.isDamaged() || feed.limit() > 0 ? rest() : null;
      }
    }
  }

  /** Gives a first line that is no header back to the lines. */
  private void unreadHeader() {
    Slice first = heldBack;
    if (first != null) {
      position = first.from();
      line--;
      heldBack = null;
    }
  }

  private EntityChunks.Chunk lines(int end) {
    byte[] block = feed.block();
    int from = position;
    long before = line;
    position = end;
    line += Utf8.count('\n', block, from, end);
    return found ->
        new JsonLinesReader(
            new ByteFeed(block, end), from, before, source, options, json.codes, found);
  }

  private EntityChunks.Chunk rest() {
    ended = true;
    return found -> {
      JsonLinesReader reader =
          new JsonLinesReader(feed, position, line, source, options, json.codes, found);
      reader.heldBack = heldBack;
      return reader;
    };
  }

  @Override
  public long bytesRead() {
    return feed.bytesRead();
  }

  @Override
  void advance() throws IOException {
    Slice slice = heldBack != null ? heldBack : nextLine();
    heldBack = null;
    if (slice == null) {
      ended = true;
    } else {
      read(slice);
    }
  }

  private void read(Slice slice) throws IOException {
    Entity entity = shared.read(slice);
    entity = entity != null ? entity : parser.read(slice, parser::entity);
    if (entity == null) {
      reject(slice.block(), slice.from(), Math.min(feed.limit(), slice.to() + 1));
    } else {
      offer(entity, slice);
    }
  }

  private void reject(byte[] block, int from, int to) throws IOException {
    complete = false;
    options.rejects().reject(ByteBuffer.wrap(block, from, to - from));
  }

  /** Finds the next line that is not blank, or null at the end of the input. */
  private @Nullable Slice nextLine() throws IOException {
    while (true) {
      int end = endOfLine();
      if (end < 0) {
        return null;
      }
      int from = position;
      position = Math.min(end + 1, feed.limit());
      if (end - from > options.limits().entityBytes()) {
        tooLarge(from, position);
      } else if (isBlank(from, end)) {
        problems.accept(
            Problem.of(JsonProblem.BLANK_LINE, Location.inText(source, line, 1, ""), null));
      } else {
        return new Slice(source, "", feed.block(), from, end, line, 1, scan);
      }
    }
  }

  /** Finds the line feed that ends the line, or the end of the input; -1 when nothing is left. */
  private int endOfLine() throws IOException {
    line++;
    while (true) {
      int found = scan.line(feed.block(), position, feed.limit());
      if (found >= 0) {
        return found;
      }
      if (feed.limit() - position > options.limits().entityBytes()) {
        skipLargeLine();
        line++;
        continue;
      }
      boolean more = feed.advance(position);
      position = 0;
      if (!more) {
        return atEnd();
      }
    }
  }

  private int atEnd() {
    if (feed.isDamaged() && !ended) {
      ended = true;
      complete = false;
      problems.accept(Problem.of(JsonProblem.DAMAGED, Location.inText(source, line, 1, ""), null));
    }
    return feed.limit() > 0 ? feed.limit() : -1;
  }

  /** Passes a line that is too large to hold on to the rejects, block by block. */
  private void skipLargeLine() throws IOException {
    reportTooLarge();
    while (true) {
      byte[] block = feed.block();
      int end = position;
      while (end < feed.limit() && block[end] != '\n') {
        end++;
      }
      boolean found = end < feed.limit();
      reject(block, position, found ? end + 1 : end);
      if (found) {
        position = end + 1;
        return;
      }
      boolean more = feed.advance(feed.limit());
      position = 0;
      if (!more) {
        return;
      }
    }
  }

  private void tooLarge(int from, int to) throws IOException {
    reportTooLarge();
    reject(feed.block(), from, to);
  }

  private void reportTooLarge() {
    problems.accept(
        Problem.of(
            JsonProblem.TOO_LARGE,
            Location.inText(source, line, 1, ""),
            null,
            "limit",
            Integer.toString(options.limits().entityBytes())));
  }

  private boolean isBlank(int from, int to) {
    byte[] block = feed.block();
    for (int i = from; i < to; i++) {
      byte b = block[i];
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }

  @Override
  public void close() throws IOException {
    shared.close();
    feed.close();
  }
}
