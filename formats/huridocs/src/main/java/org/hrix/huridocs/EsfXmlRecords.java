// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.hrix.data.Datum;
import org.hrix.io.ReadLimits;
import org.jspecify.annotations.Nullable;

/** The records that are open: takes fields into them, and records within them out of them. */
final class EsfXmlRecords {
  private static final Map<String, EsfKind> KINDS = new HashMap<>();

  static {
    for (EsfKind kind : EsfKind.values()) {
      KINDS.put(kind.element(), kind);
    }
  }

  private final XmlPull xml;
  private final XmlInput input;
  private final XmlElements elements;
  private final ReadLimits limits;
  private final XmlFindings findings;
  private final EsfXmlParser.Sink out;
  private final Deque<Frame> frames = new ArrayDeque<>();
  private final Consumer<String> unknownAttribute = this::unknownAttribute;
  private boolean verbatim;
  private boolean allUnderstood = true;
  private long counter;
  private long newRecords;

  /** A record that is open; a frame without draft is an element that only groups fields. */
  private static final class Frame {
    final @Nullable Draft draft;
    final long from;

    Frame(@Nullable Draft draft, long from) {
      this.draft = draft;
      this.from = from;
    }
  }

  EsfXmlRecords(
      XmlPull xml, XmlInput input, ReadLimits limits, XmlFindings findings, EsfXmlParser.Sink out) {
    this.xml = xml;
    this.input = input;
    this.elements = new XmlElements(xml, limits);
    this.limits = limits;
    this.findings = findings;
    this.out = out;
  }

  /** Says whether HRIX wrote the file. */
  void verbatim(boolean isVerbatim) {
    verbatim = isVerbatim;
    elements.verbatim(isVerbatim);
  }

  XmlElements elements() {
    return elements;
  }

  static @Nullable EsfKind kind(String element) {
    return KINDS.get(element);
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

  static @Nullable Long number(String text) {
    if (text.isEmpty() || text.length() > 18) {
      return null;
    }
    long number = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return null;
      }
      number = 10 * number + (c - '0');
    }
    return number;
  }

  /** Opens a record. */
  void open(EsfKind kind) throws IOException {
    Draft outer = draft();
    boolean part = EsfHierarchy.isPart(kind);
    Long given = null;
    String type = null;
    List<Datum.Field> others = List.of();
    for (int i = 0; i < xml.attributes(); i++) {
      String name = xml.attributeName(i);
      boolean own = xml.attributeNamespace(i).equals(Xml.HRIX);
      if (own && name.equals(Xml.SEQ)) {
        given = number(xml.attribute(i));
      } else if (own && name.equals(Xml.TYPE)) {
        type = xml.attribute(i);
      } else {
        unknownAttribute(name);
        others = new ArrayList<>(others);
        others.add(
            new Datum.Field("@" + name, new Datum.Text(XmlEscapes.restored(xml.attribute(i)))));
      }
    }
    Draft draft = new Draft(kind, part ? 0 : seq(given), xml.line(), xml.column());
    draft.type = type;
    draft.others.addAll(others);
    open(draft, kind, outer);
  }

  private void open(Draft draft, EsfKind kind, @Nullable Draft outer) throws IOException {
    long from = xml.offset();
    if (outer != null && outer.tooLarge) {
      long start = input.tagStart(from);
      out.reject(0, start);
      input.understood(start);
    }
    frames.push(new Frame(draft, from));
    misplaced(kind, outer);
  }

  private void unknownAttribute(String name) {
    findings.report(EsfProblem.UNKNOWN_ATTRIBUTE, "property", XmlFindings.shown(name));
  }

  private void misplaced(EsfKind kind, @Nullable Draft outer) {
    EsfKind parent = EsfHierarchy.parentOf(kind);
    EsfKind within = outer == null ? null : outer.kind;
    if (parent != within) {
      findings.report(EsfProblem.MISPLACED, "type", kind.title());
    }
  }

  /**
   * Takes an element in a record.
   *
   * @return true when the reader stands on an element within it, which has to be taken next
   */
  boolean element(Draft draft, EsfKind kind, String name, String namespace) throws IOException {
    boolean own = namespace.equals(Xml.HRIX);
    if (own && name.equals(Xml.REST)) {
      draft.data = elements.text();
      grow(draft, elements.size());
      return false;
    }
    EsfField field = kind.field(name);
    EsfKind inner = KINDS.get(name);
    if (name.equals(Xml.MANAGEMENT) || (field != null && field.type() == EsfField.Type.PART)) {
      frames.push(new Frame(null, 0));
    } else if (field != null && !own) {
      return field(draft, field, inner);
    } else if (inner != null && !own) {
      open(inner);
    } else {
      findings.report(EsfProblem.UNKNOWN_ELEMENT, "property", XmlFindings.shown(name));
      other(draft, name, elements.datum());
    }
    return false;
  }

  private void other(Draft draft, String name, Datum datum) throws IOException {
    draft.others.add(new Datum.Field(name, datum));
    grow(draft, elements.size());
  }

  /** Keeps words that stand in a record, but in no field. */
  void stray(Draft draft, String words) throws IOException {
    draft.others.add(new Datum.Field("#text", new Datum.Text(XmlEscapes.restored(words))));
    grow(draft, words.length());
  }

  /** Reads a field; or a record, when an element with the name of both has elements in it. */
  private boolean field(Draft draft, EsfField field, @Nullable EsfKind inner) throws IOException {
    int line = xml.line();
    int column = xml.column();
    elements.attributes(field, draft, unknownAttribute);
    if (inner != null && xml.attributes() > 0 && hasSeq()) {
      open(inner);
      return false;
    }
    String text = elements.textOrElement();
    if (text != null) {
      value(draft, field, text, line, column);
      return false;
    }
    if (inner != null) {
      open(new Draft(inner, seq(null), line, column), inner, draft);
      return true;
    }
    findings.report(EsfProblem.UNKNOWN_ELEMENT, "property", field.name());
    other(draft, field.name(), elements.rest());
    return false;
  }

  private void value(Draft draft, EsfField field, String text, int line, int column)
      throws IOException {
    String words = Xml.strip(text);
    grow(draft, elements.size());
    if (words.isEmpty() || draft.tooLarge) {
      return;
    }
    if (input.hasEscaped()) {
      int forbidden = XmlEscapes.forbidden(words);
      if (forbidden > 0) {
        String count = Integer.toString(forbidden);
        findings.report(EsfProblem.CONTROL_CHARACTER, line, column, "count", count);
      }
      words = XmlEscapes.restored(words);
    }
    if (elements.isImplied()) {
      draft.implied.add(elements.value(field, words));
    } else {
      draft.add(elements.value(field, words), line, column);
    }
  }

  private boolean hasSeq() {
    for (int i = 0; i < xml.attributes(); i++) {
      if (xml.attributeNamespace(i).equals(Xml.HRIX) && xml.attributeName(i).equals(Xml.SEQ)) {
        return true;
      }
    }
    return false;
  }

  private void grow(Draft draft, long characters) throws IOException {
    draft.size += characters + 16;
    boolean many = draft.values.size() + draft.others.size() > limits.fields();
    Frame frame = frame();
    boolean large = many || draft.size > limits.entityBytes();
    if (large && !draft.tooLarge && frame != null) {
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
    if (input.hasForgotten(frame.from) && !draft.tooLarge) {
      out.reject(DraftXml.of(draft).getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Rejects what was forgotten of the records that are open. */
  void abandon() throws IOException {
    for (Iterator<Frame> outermost = frames.descendingIterator(); outermost.hasNext(); ) {
      Frame frame = outermost.next();
      if (frame.draft != null) {
        rejectForgotten(frame, frame.draft);
      }
    }
  }

  /** Rejects what has come of the innermost record, because no more of it can be kept. */
  void spill() throws IOException {
    Frame frame = frame();
    if (frame != null && frame.draft != null && !frame.draft.tooLarge) {
      giveUp(frame, frame.draft);
    } else {
      out.reject(0, xml.offset());
      understood();
    }
  }

  /** Closes the element that was opened last. */
  void end() throws IOException {
    if (frames.isEmpty()) {
      return;
    }
    Frame frame = frames.pop();
    Draft draft = frame.draft;
    if (draft == null || draft.kind == null) {
      return;
    }
    Draft outer = draft();
    if (draft.tooLarge) {
      tooLarge(draft.line, draft.column);
      for (Draft inner : draft.waiting) {
        adopt(inner, draft);
        deliver(inner);
      }
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
    out.reject(0, xml.offset());
    understood();
  }

  /** Puts additional details into their act, and addresses into their person. */
  private void part(Draft draft, @Nullable Draft outer) throws IOException {
    boolean fits = outer != null && outer.kind == EsfHierarchy.parentOf(draft.record().kind());
    if (fits && outer != null) {
      outer.parts.add(draft.record());
      outer.others.addAll(draft.others);
      grow(outer, draft.size);
      return;
    }
    Draft loose = new Draft(null, seq(null), draft.line, draft.column);
    loose.type = draft.record().kind().element();
    List<Datum.Field> fields = new ArrayList<>();
    draft.values.forEach(
        value -> fields.add(new Datum.Field(value.field().name(), new Datum.Text(value.text()))));
    fields.addAll(draft.others);
    loose.element = new Datum.Fields(fields);
    deliver(loose);
  }

  private void close(Draft draft, @Nullable Draft outer) throws IOException {
    draft.forgetStandIns();
    for (Draft inner : draft.waiting) {
      adopt(inner, draft);
      deliver(inner);
    }
    draft.waiting.clear();
    if (outer != null && !adopt(draft, outer)) {
      outer.waiting.add(draft);
      grow(outer, draft.size);
    } else {
      deliver(draft);
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
}
