// SPDX-License-Identifier: Apache-2.0
package org.hrix.json;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.function.Consumer;
import org.hrix.io.ReadOptions;
import org.hrix.model.DatasetHeader;
import org.hrix.model.Entity;
import org.hrix.validation.Location;
import org.hrix.validation.Problem;
import org.hrix.validation.ShapeProblem;

/**
 * Reads a JSON document: its frame with the scanner, each value in it with Jackson.
 *
 * <p>An error of the syntax ends the reading; what was read before stays, and everything from the
 * broken value on goes to the rejects.
 */
final class JsonDocumentReader extends EntryReader {
  private static final String ENTITIES = "entities";

  private final DocumentScanner scanner;
  private final String source;
  private final ReadOptions options;
  private final Consumer<Problem> problems;
  private final EntityParser parser;
  private final DocumentHeader frame = new DocumentHeader();

  private boolean inEntities;
  private boolean sawEntities;

  JsonDocumentReader(ByteFeed feed, String source, ReadOptions options, Consumer<Problem> problems)
      throws IOException {
    super(new Json(options.limits()));
    this.scanner = new DocumentScanner(feed, source, options.limits().entityBytes());
    this.source = source;
    this.options = options;
    this.problems = problems;
    this.parser = new EntityParser(json, problems);
    guarded(this::readFrame);
    if (ended && !complete && frame.isFrame()) {
      header = frame.toHeader(Location.of(source), problem -> {});
    }
  }

  /** Tells whether the entities came before the header, so that the header has yet to be found. */
  boolean headerIsBehind() {
    return inEntities && !frame.hasDataset();
  }

  /** Takes the header that another reader found behind the entities. */
  void header(JsonDocumentReader ahead) throws IOException {
    header = ahead.headerBehindEntities();
    headerSlice = ahead.headerSlice;
  }

  /** Reads on over all entities, for the header behind them. */
  private DatasetHeader headerBehindEntities() throws IOException {
    while (hasNext()) {
      next();
    }
    return frame.hasDataset() ? frame.toHeader(Location.of(source), problem -> {}) : header;
  }

  private interface Step {
    void run() throws IOException;
  }

  /** Runs a step of the scanner; an error of the syntax ends the reading. */
  private void guarded(Step step) throws IOException {
    try {
      step.run();
    } catch (DocumentScanner.Broken broken) {
      if (broken.problem() != null) {
        problems.accept(broken.problem());
      }
      rejectRest();
    }
  }

  private void rejectRest() throws IOException {
    ended = true;
    complete = false;
    scanner.rest(options.rejects());
  }

  private void readFrame() throws IOException {
    scanner.skipSpace();
    if (scanner.atEnd()) {
      scanner.requireUndamaged();
      throw scanner.broken(JsonProblem.EMPTY);
    }
    Location start = scanner.here("");
    if (scanner.peek() != '{') {
      notADataset(start);
      return;
    }
    scanner.open('{');
    readMembers();
    if (!sawEntities && !frame.isFrame()) {
      problems.accept(
          Problem.of(ShapeProblem.NOT_A_DATASET, start, null, "expected", "an object with hrix"));
      header = frame.isEmpty() ? DocumentHeader.EMPTY : frame.toHeader(start, problem -> {});
    } else {
      header = frame.toHeader(start, problems);
      if (!sawEntities) {
        problems.accept(
            Problem.of(ShapeProblem.MISSING_HEADER, start, null, "expected", "list of entities"));
      }
    }
  }

  /** The root is a value of another kind: it is read only to say whether it is JSON. */
  private void notADataset(Location start) throws IOException {
    Slice slice = scanner.value("");
    Object read = parser.read(slice, DatumReader::read);
    complete = false;
    ended = true;
    reject(slice);
    if (read != null) {
      problems.accept(
          Problem.of(ShapeProblem.NOT_A_DATASET, start, null, "expected", "an object with hrix"));
      scanner.end();
    } else {
      scanner.rest(options.rejects());
    }
  }

  /** Reads the members of the frame up to the first entity, or to the end of the document. */
  private void readMembers() throws IOException {
    while (scanner.hasMember('}')) {
      Slice nameSlice = scanner.name();
      String name = parser.read(nameSlice, SliceContext::string);
      if (name == null) {
        throw scanner.brokenAt(nameSlice);
      }
      scanner.colon();
      if (name.equals(ENTITIES) && !sawEntities && scanner.peek() == '[') {
        sawEntities = true;
        inEntities = true;
        scanner.open('[');
        return;
      }
      member(name, nameSlice);
    }
    ended = true;
    scanner.end();
  }

  private void member(String name, Slice nameSlice) throws IOException {
    String pointer = "/" + name.replace("~", "~0").replace("/", "~1");
    Slice slice = scanner.value(pointer);
    if (name.equals("dataset") && headerSlice == null) {
      headerSlice = slice;
    }
    boolean behind = sawEntities && !name.equals("dataset") && !name.equals("hrix");
    Boolean read =
        parser.read(
            slice,
            context -> {
              frame.member(name, slice.locate(0, null), context, json);
              return true;
            });
    if (read == null) {
      throw scanner.brokenAt(slice);
    }
    if (sawEntities) {
      JsonProblem code = behind ? JsonProblem.AFTER_ENTITIES : JsonProblem.LATE_HEADER;
      problems.accept(Problem.of(code, slice.locate(0, null), null));
      if (behind) {
        complete = false;
        reject(nameSlice);
        options.rejects().reject(ByteBuffer.wrap(new byte[] {':'}));
        reject(slice);
      }
    }
  }

  private void reject(Slice slice) throws IOException {
    options.rejects().reject(ByteBuffer.wrap(slice.block(), slice.from(), slice.length()));
  }

  private void readNext() throws IOException {
    if (!scanner.hasMember(']')) {
      inEntities = false;
      readMembers();
      return;
    }
    Slice slice = scanner.value("/" + ENTITIES + "/" + sequence);
    Entity entity = parser.read(slice, parser::entity);
    if (entity != null) {
      offer(entity, slice);
    } else if (slice.malformed() >= 0) {
      complete = false;
      sequence++;
      reject(slice);
    } else {
      throw scanner.brokenAt(slice);
    }
  }

  @Override
  void advance() throws IOException {
    guarded(this::readNext);
  }

  @Override
  public long bytesRead() {
    return scanner.bytesRead();
  }

  @Override
  public void close() throws IOException {
    scanner.close();
  }
}
