// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.hrix.data.Datum;
import org.hrix.io.ReadLimits;
import org.jspecify.annotations.Nullable;

/** The records that are open, and what becomes of them when they end, as they should or not. */
final class EsfXmlFrames {
  private final XmlPull xml;
  private final XmlInput input;
  private final ReadLimits limits;
  private final XmlFindings findings;
  private final EsfXmlParser.Sink out;
  private final Deque<Frame> frames = new ArrayDeque<>();
  private boolean verbatim;
  private boolean allUnderstood = true;
  private long counter;
  private long newRecords;
  private long withoutNumber;
  private long passed;

  /** A record that is open; a frame without draft is an element that only groups fields. */
  private static final class Frame {
    final @Nullable Draft draft;
    final XmlPull.Name name;
    final long from;

    Frame(@Nullable Draft draft, XmlPull.Name name, long from) {
      this.draft = draft;
      this.name = name;
      this.from = from;
    }
  }

  EsfXmlFrames(
      XmlPull xml, XmlInput input, ReadLimits limits, XmlFindings findings, EsfXmlParser.Sink out) {
    this.xml = xml;
    this.input = input;
    this.limits = limits;
    this.findings = findings;
    this.out = out;
  }

  /** Says whether HRIX wrote the file. */
  void verbatim(boolean isVerbatim) {
    verbatim = isVerbatim;
  }

  /** Returns how many elements of records are open. */
  int depth() {
    return frames.size();
  }

  /** Tells whether any record has come. */
  boolean hasAny() {
    return counter > 0;
  }

  /** Tells whether no record had to be rejected. */
  boolean isAllUnderstood() {
    return allUnderstood;
  }

  /** Returns the innermost record that is open. */
  @Nullable Draft draft() {
    Frame frame = frame();
    return frame == null ? null : frame.draft;
  }

  private @Nullable Frame frame() {
    for (Frame frame : frames) {
      if (frame.draft != null) {
        return frame;
      }
    }
    return null;
  }

  /** Gives a record its place: the one it has, one behind all that have one, or the next. */
  long seq(@Nullable Long given) {
    counter++;
    if (!verbatim) {
      return counter;
    }
    if (given != null) {
      return given;
    }
    findings.report(EsfProblem.NEW_RECORD);
    return (Long.MAX_VALUE >> 1) + newRecords++;
  }

  /** Opens a record. */
  void open(Draft draft, XmlPull.Name name, long from) throws IOException {
    Draft outer = draft();
    if (outer != null && outer.givenUp) {
      long start = input.tagStart(from);
      out.reject(0, start);
      input.understood(start);
    }
    frames.push(new Frame(draft, name, from));
    passed = from;
  }

  /** Opens an element that only groups fields. */
  void openGroup() {
    frames.push(new Frame(null, xml.qualifiedName(), 0));
  }

  /** Counts characters of a record, and gives it up when they are too many. */
  void grow(Draft draft, long characters) throws IOException {
    draft.size += characters + 16;
    boolean many = draft.values.size() + draft.others.size() > limits.fields();
    Frame frame = frame();
    boolean large = many || draft.size > limits.entityBytes();
    if (large && !draft.givenUp && frame != null) {
      giveUp(frame, draft);
    }
  }

  /**
   * Gives up the innermost record: what was read of it goes to the rejects. Records within it are
   * read all the same.
   */
  private void giveUp(Frame frame, Draft draft) throws IOException {
    rejectForgotten(frame, draft);
    out.reject(input.tagStart(frame.from), xml.offset());
    understood();
    draft.giveUp();
  }

  /** Rejects as elements what is known of a record of which the input has been forgotten. */
  private void rejectForgotten(Frame frame, Draft draft) throws IOException {
    if (input.hasForgotten(frame.from) && !draft.givenUp) {
      out.reject(DraftXml.of(draft).getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Gives up all records that are open; what waits in them for their numbers waits no longer. */
  void abandon() throws IOException {
    for (Iterator<Frame> outermost = frames.descendingIterator(); outermost.hasNext(); ) {
      Frame frame = outermost.next();
      Draft draft = frame.draft;
      if (draft != null) {
        rejectForgotten(frame, draft);
        lost(draft);
        for (Draft inner : draft.waiting) {
          adopt(inner, draft);
          out.record(inner);
        }
      }
    }
    frames.clear();
  }

  private void lost(Draft draft) {
    if (!draft.told && draft.kind != null) {
      draft.told = true;
      findings.report(EsfProblem.RECORD_LOST, draft.line, draft.column, "type", draft.kind.title());
    }
  }

  /**
   * Gives up the innermost record, in which the XML is damaged.
   *
   * @return from where on the input was not taken into records
   */
  long interrupt() throws IOException {
    allUnderstood = false;
    leavePart();
    long from = Math.max(passed, input.understoodTo());
    Frame frame = frame();
    if (frame != null && frame.draft != null && !frame.draft.givenUp) {
      rejectForgotten(frame, frame.draft);
      out.reject(input.tagStart(frame.from), from);
      lost(frame.draft);
      frame.draft.giveUp();
    } else {
      out.reject(0, from);
    }
    input.understood(from);
    return from;
  }

  /** Goes out of additional details and addresses: without them, their record is not whole. */
  private void leavePart() {
    Draft draft = draft();
    while (draft != null && draft.kind != null && EsfHierarchy.isPart(draft.kind)) {
      while (frames.peek() != null && frames.peek().draft == null) {
        frames.pop();
      }
      passed = input.tagStart(frames.pop().from);
      draft = draft();
    }
  }

  /** Returns the name in the file of the innermost record. */
  String innermost() {
    Frame frame = frame();
    return frame == null ? "" : frame.name.qualified();
  }

  /** Leaves the records open in which reading goes on: all or none. */
  void resume(XmlSeek.Found found) throws IOException {
    while (!frames.isEmpty() && frames.peek().draft == null) {
      frames.pop();
    }
    Draft draft = draft();
    EsfKind kind = found.kind();
    boolean inner = kind != null && draft != null && EsfHierarchy.parentOf(kind) == draft.kind;
    if (!found.balanced() || !(found.isEnd() || inner)) {
      abandon();
    }
    passed = found.at();
  }

  /** Returns the tags of the records that are open. */
  String tags() {
    StringBuilder tags = new StringBuilder();
    frames.descendingIterator().forEachRemaining(frame -> tags.append(frame.name.tag()));
    return tags.toString();
  }

  /** Rejects what has come of the innermost record, because no more of it can be kept. */
  void spill() throws IOException {
    Frame frame = frame();
    if (frame != null && frame.draft != null && !frame.draft.givenUp) {
      giveUp(frame, frame.draft);
    } else {
      rejectRest();
    }
  }

  /** Closes the element that was opened last. */
  void end() throws IOException {
    if (frames.isEmpty()) {
      return;
    }
    Frame frame = frames.pop();
    passed = xml.offset();
    Draft draft = frame.draft;
    if (draft == null || draft.kind == null) {
      return;
    }
    Draft outer = draft();
    if (draft.givenUp) {
      if (!draft.told) {
        tooLarge(draft.line, draft.column);
      }
      rejectRest();
      release(draft);
    } else if (EsfHierarchy.isPart(draft.kind)) {
      part(draft, outer);
    } else {
      close(draft, outer);
    }
  }

  /** Rejects a record beyond the limits, as far as it was not rejected before. */
  void tooLarge(int line, int column) throws IOException {
    allUnderstood = false;
    String limit = Integer.toString(limits.entityBytes());
    findings.report(EsfProblem.TOO_LARGE, line, column, "limit", limit);
    rejectRest();
  }

  /** Rejects what was read so far and not understood. */
  private void rejectRest() throws IOException {
    out.reject(0, xml.offset());
    understood();
  }

  /** Puts additional details into their act, and addresses into their person. */
  private void part(Draft draft, @Nullable Draft outer) throws IOException {
    boolean fits = outer != null && outer.kind == EsfHierarchy.parentOf(draft.record().kind());
    if (fits && outer != null) {
      outer.parts.add(draft.record());
      outer.others.addAll(draft.others);
      ofAnother(draft, outer);
      grow(outer, draft.size);
      return;
    }
    Draft loose = new Draft(null, seq(null), draft.line, draft.column);
    loose.type = draft.record().kind().element();
    List<Datum.Field> fields = new ArrayList<>();
    draft.values.forEach(
        value -> fields.add(new Datum.Field(value.field().name(), new Datum.Text(value.text()))));
    fields.addAll(draft.others);
    if (draft.owner != null) {
      fields.add(new Datum.Field(ownerOf(draft), new Datum.Text(draft.owner)));
    }
    loose.element = new Datum.Fields(fields);
    deliver(loose);
  }

  private static String ownerOf(Draft part) {
    EsfKind parent = EsfHierarchy.parentOf(part.record().kind());
    return parent == null ? "" : parent.element();
  }

  /** Keeps what a part says of the record it belongs to, when that is not the one it stands in. */
  private void ofAnother(Draft part, Draft outer) {
    String owner = part.owner;
    if (owner != null && !owner.equals(outer.number())) {
      String name = part.record().kind().element() + "/" + ownerOf(part);
      findings.report(EsfProblem.PART_OF_OTHER, part.line, part.column, "property", name);
      outer.others.add(new Datum.Field(name, new Datum.Text(owner)));
    }
  }

  private void close(Draft draft, @Nullable Draft outer) throws IOException {
    draft.forgetStandIns();
    number(draft);
    release(draft);
    if (outer != null && !adopt(draft, outer)) {
      outer.waiting.add(draft);
      grow(outer, draft.size);
    } else {
      deliver(draft);
    }
  }

  /** Hands over the records that waited for the number of the one they stand in. */
  private void release(Draft draft) throws IOException {
    for (Draft inner : draft.waiting) {
      adopt(inner, draft);
      deliver(inner);
    }
    draft.waiting.clear();
  }

  /** Gives a record without number one, so that the records in it stay with it. */
  private void number(Draft draft) {
    EsfKind kind = draft.kind;
    if (kind != null && !draft.waiting.isEmpty() && draft.number() == null) {
      String number = kind.element() + "-without-number-" + ++withoutNumber;
      draft.add(EsfValue.of(kind.recordNumber(), number), draft.line, draft.column);
      findings.report(
          EsfProblem.NUMBER_MADE, draft.line, draft.column, "property", kind.recordNumber().name());
    }
  }

  /** Names the outer record in the inner one; false when the number is not known yet. */
  private boolean adopt(Draft inner, Draft outer) {
    EsfKind kind = inner.kind;
    EsfKind within = outer.kind;
    EsfField link = kind == null || within == null ? null : EsfHierarchy.linkOf(kind, within);
    if (link == null) {
      return true;
    }
    String number = outer.number();
    EsfValue own = inner.first(link);
    if (own != null) {
      if (number != null && !own.text().equals(number)) {
        findings.report(EsfProblem.OTHER_PARENT, inner.line, inner.column, "property", link.name());
      }
      return true;
    }
    if (number != null) {
      inner.add(EsfValue.of(link, number), inner.line, inner.column);
    }
    return number != null;
  }

  /** Hands over a record that is whole. */
  void deliver(Draft draft) throws IOException {
    out.record(draft);
    understood();
  }

  /** Says that all that was read so far is a part of something that was handed over. */
  void understood() {
    input.understood(xml.offset());
  }

  /** Says that space was understood. */
  void understoodSpace() {
    input.understood(input.spaceEnd(xml.offset()));
  }
}
