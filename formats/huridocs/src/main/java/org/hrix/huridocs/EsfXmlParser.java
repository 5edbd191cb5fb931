// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamConstants;
import org.hrix.data.Datum;
import org.hrix.io.ReadLimits;
import org.hrix.text.LanguageTag;
import org.hrix.validation.Location;
import org.hrix.validation.Problem;
import org.hrix.validation.ProblemCode;
import org.hrix.validation.ShapeProblem;
import org.jspecify.annotations.Nullable;

/** Makes records of elements, whatever their order, prefixes and additions. */
final class EsfXmlParser {
  private static final Map<String, EsfKind> KINDS = new HashMap<>();

  /** How many events are read between two looks at what has come of them. */
  private static final int STEP = 256;

  static {
    for (EsfKind kind : EsfKind.values()) {
      KINDS.put(kind.element(), kind);
    }
  }

  private final XmlPull xml;
  private final XmlInput input;
  private final ReadLimits limits;
  private final String source;
  private final Consumer<Problem> problems;
  private final Sink sink;
  private final XmlElements elements;
  private final Deque<Frame> frames = new ArrayDeque<>();
  private boolean rooted;
  private boolean metaData;
  private boolean prefixTold;
  private boolean verbatim;
  private boolean complete = true;
  private boolean ended;
  private String language = LanguageTag.UNDETERMINED;
  private long counter;
  private long newRecords;

  /** Takes what was read. */
  interface Sink {
    void record(Draft draft) throws IOException;

    void metaData(List<Datum.Field> fields);

    void dataset(String json, int line, int column);

    void reject(long from, long to) throws IOException;

    void reject(String words) throws IOException;

    void rejectAll() throws IOException;
  }

  /** A record that is open; a frame without draft is an element that only groups fields. */
  private static final class Frame {
    final @Nullable Draft draft;
    final long from;

    Frame(@Nullable Draft draft, long from) {
      this.draft = draft;
      this.from = from;
    }
  }

  EsfXmlParser(
      XmlInput input, ReadLimits limits, String source, Consumer<Problem> problems, Sink sink)
      throws IOException {
    this.input = input;
    this.xml = new XmlPull(input);
    this.limits = limits;
    this.source = source;
    this.problems = problems;
    this.sink = sink;
    this.elements = new XmlElements(xml, limits);
  }

  boolean isVerbatim() {
    return verbatim;
  }

  boolean isComplete() {
    return complete;
  }

  boolean hasEnded() {
    return ended;
  }

  String language() {
    return language;
  }

  /** Reads up to the first record. */
  void start() throws IOException {
    while (!ended && frames.isEmpty() && counter == 0) {
      event(xml.next());
    }
  }

  /** Reads on for a while. */
  void advance() throws IOException {
    for (int i = 0; i < STEP && !ended; i++) {
      event(xml.next());
    }
  }

  private void event(int event) throws IOException {
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> start(xml.name(), xml.namespace());
      case XMLStreamConstants.END_ELEMENT -> end();
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
        if (!xml.isSpace()) {
          stray(xml.text());
        } else if (frames.isEmpty()) {
          understood();
        }
      }
      case XMLStreamConstants.END_DOCUMENT -> endDocument();
      default -> {
        // Comments say that a field is empty, as it is without them.
        if (frames.isEmpty()) {
          understood();
        }
      }
    }
  }

  private void stray(String text) throws IOException {
    String words = Xml.strip(text);
    if (words.isEmpty()) {
      return;
    }
    report(EsfProblem.STRAY_TEXT);
    Draft draft = draft();
    if (draft != null) {
      draft.others.add(new Datum.Field("#text", new Datum.Text(XmlInput.restored(words))));
      grow(draft, words.length());
    } else {
      complete = false;
      sink.reject(words);
    }
  }

  private @Nullable Draft draft() {
    for (Frame frame : frames) {
      if (frame.draft != null) {
        return frame.draft;
      }
    }
    return null;
  }

  private void start(String name, String namespace) throws IOException {
    if (!rooted) {
      root(name, namespace);
      return;
    }
    if (frames.size() > limits.depth()) {
      fatal(EsfProblem.TOO_DEEP, "limit", Integer.toString(limits.depth()));
      return;
    }
    if (!prefixTold && xml.hasPrefix() && !namespace.equals(Xml.HRIX)) {
      prefixTold = true;
      report(EsfProblem.PREFIX);
    }
    Draft draft = draft();
    if (draft == null) {
      top(name, namespace);
    } else {
      inRecord(draft, name, namespace);
    }
  }

  private void root(String name, String namespace) throws IOException {
    if (!name.equals(Xml.ROOT)) {
      fatal(EsfProblem.NOT_EVENTS);
      return;
    }
    rooted = true;
    if (!namespace.equals(Xml.ESF)) {
      report(EsfProblem.OTHER_NAMESPACE);
    }
    for (int i = 0; i < xml.attributes(); i++) {
      String attribute = xml.attributeName(i);
      String uri = xml.attributeNamespace(i);
      if (uri.equals(Xml.HRIX) && attribute.equals(Xml.VERSION)) {
        verbatim = true;
        if (!xml.attribute(i).equals(Xml.FORMAT_VERSION)) {
          report(ShapeProblem.UNKNOWN_VERSION);
        }
      } else if (uri.equals(XMLConstants.XML_NS_URI)
          && attribute.equals("lang")
          && LanguageTag.isWellFormed(xml.attribute(i))) {
        language = xml.attribute(i);
      }
    }
    elements.verbatim(verbatim);
  }

  private void top(String name, String namespace) throws IOException {
    int line = xml.line();
    int column = xml.column();
    EsfKind kind = KINDS.get(name);
    if (namespace.equals(Xml.HRIX) && name.equals(Xml.DATASET)) {
      sink.dataset(elements.text(), line, column);
      understood();
    } else if (namespace.equals(Xml.HRIX) && name.equals(Xml.ENTITY)) {
      entity(line, column);
    } else if (name.equals(Xml.META_DATA)) {
      metaData = true;
      sink.metaData(elements.children());
      understood();
    } else if (kind != null) {
      open(kind);
    } else {
      report(EsfProblem.UNKNOWN_ELEMENT, "property", shown(name));
      Draft draft = new Draft(null, seq(null), line, column);
      draft.type = name;
      draft.element = elements.datum();
      deliver(draft);
    }
    tooDeep();
  }

  /** Names of elements come from the file, and stand in messages only when they look like names. */
  private static String shown(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean plain =
          c == '_'
              || c == '-'
              || (c >= '0' && c <= '9')
              || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z');
      if (!plain || i > 60) {
        return "?";
      }
    }
    return name;
  }

  private void tooDeep() throws IOException {
    if (elements.wentTooDeep()) {
      fatal(EsfProblem.TOO_DEEP, "limit", Integer.toString(limits.depth()));
    }
  }

  private void entity(int line, int column) throws IOException {
    Long given = null;
    for (int i = 0; i < xml.attributes(); i++) {
      given = xml.attributeName(i).equals(Xml.SEQ) ? number(xml.attribute(i)) : given;
    }
    long offset = xml.offset();
    Draft draft = new Draft(null, seq(given), line, column);
    draft.data = elements.text();
    draft.size = elements.size();
    if (draft.size > limits.entityBytes()) {
      tooLarge(offset);
    } else {
      deliver(draft);
    }
  }

  private static @Nullable Long number(String text) {
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

  /** Gives a record its place: the one it has, one behind all that have one, or the next. */
  private long seq(@Nullable Long given) {
    counter++;
    if (!verbatim) {
      return counter;
    }
    if (given != null) {
      return given;
    }
    report(EsfProblem.NEW_RECORD);
    return (Long.MAX_VALUE >> 1) + newRecords++;
  }

  private void open(EsfKind kind) {
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
        report(EsfProblem.UNKNOWN_ATTRIBUTE, "property", shown(name));
        others = new ArrayList<>(others);
        others.add(
            new Datum.Field("@" + name, new Datum.Text(XmlInput.restored(xml.attribute(i)))));
      }
    }
    Draft draft = new Draft(kind, part ? 0 : seq(given), xml.line(), xml.column());
    draft.type = type;
    draft.others.addAll(others);
    frames.push(new Frame(draft, xml.offset()));
    misplaced(kind, outer);
  }

  private void misplaced(EsfKind kind, @Nullable Draft outer) {
    EsfKind parent = EsfHierarchy.parentOf(kind);
    EsfKind within = outer == null ? null : outer.kind;
    if (parent != within) {
      report(EsfProblem.MISPLACED, "type", kind.title());
    }
  }

  private void inRecord(Draft draft, String name, String namespace) throws IOException {
    EsfKind kind = draft.kind;
    if (kind == null) {
      return;
    }
    if (namespace.equals(Xml.HRIX) && name.equals(Xml.REST)) {
      draft.data = elements.text();
      grow(draft, elements.size());
      return;
    }
    EsfField field = kind.field(name);
    EsfKind inner = KINDS.get(name);
    if (name.equals(Xml.MANAGEMENT) || (field != null && field.type() == EsfField.Type.PART)) {
      frames.push(new Frame(null, 0));
    } else if (field != null && !namespace.equals(Xml.HRIX)) {
      field(draft, field, inner);
    } else if (inner != null && !namespace.equals(Xml.HRIX)) {
      open(inner);
    } else {
      report(EsfProblem.UNKNOWN_ELEMENT, "property", shown(name));
      Datum datum = elements.datum();
      draft.others.add(new Datum.Field(name, datum));
      grow(draft, elements.size());
      tooDeep();
    }
  }

  /** Reads a field; or a record, when an element with the name of both has elements in it. */
  private void field(Draft draft, EsfField field, @Nullable EsfKind inner) throws IOException {
    int line = xml.line();
    int column = xml.column();
    elements.attributes(field, draft, this::unknownAttribute);
    if (inner != null && xml.attributes() > 0 && hasSeq()) {
      open(inner);
      return;
    }
    String text = elements.textOrElement();
    if (text == null && inner != null) {
      Draft record = new Draft(inner, seq(null), line, column);
      frames.push(new Frame(record, xml.offset()));
      misplaced(inner, draft);
      start(xml.name(), xml.namespace());
      return;
    }
    if (text == null) {
      report(EsfProblem.UNKNOWN_ELEMENT, "property", field.name());
      Datum datum = elements.rest();
      draft.others.add(new Datum.Field(field.name(), datum));
      grow(draft, elements.size());
      tooDeep();
      return;
    }
    String words = Xml.strip(text);
    grow(draft, elements.size());
    if (!words.isEmpty() && !elements.isImplied()) {
      if (input.hasEscaped()) {
        int forbidden = XmlInput.forbidden(words);
        if (forbidden > 0) {
          report(EsfProblem.CONTROL_CHARACTER, line, column, "count", Integer.toString(forbidden));
        }
        words = XmlInput.restored(words);
      }
      if (!draft.tooLarge) {
        draft.add(elements.value(field, words), line, column);
      }
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

  private void unknownAttribute(String name) {
    report(EsfProblem.UNKNOWN_ATTRIBUTE, "property", shown(name));
  }

  private void grow(Draft draft, long characters) {
    draft.size += characters + 16;
    boolean many = draft.values.size() + draft.others.size() > limits.fields();
    if (!draft.tooLarge && (many || draft.size > limits.entityBytes())) {
      draft.tooLarge = true;
      draft.values.clear();
      draft.others.clear();
      draft.data = null;
    }
  }

  private void end() throws IOException {
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
      tooLarge(frame.from);
    } else if (EsfHierarchy.isPart(draft.kind)) {
      part(draft, outer);
    } else {
      close(draft, outer);
    }
  }

  private void tooLarge(long from) throws IOException {
    complete = false;
    report(EsfProblem.TOO_LARGE, "limit", Integer.toString(limits.entityBytes()));
    sink.reject(from, xml.offset());
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
        report(EsfProblem.OTHER_PARENT, inner.line, inner.column, "property", link.name());
      }
      return true;
    }
    if (number != null) {
      inner.add(EsfValue.of(link, number), inner.line, inner.column);
    }
    return number != null;
  }

  private void deliver(Draft draft) throws IOException {
    sink.record(draft);
    understood();
  }

  private void understood() {
    input.understood(xml.offset());
  }

  private void endDocument() throws IOException {
    if (ended) {
      return;
    }
    ended = true;
    if (input.badLine() > 0) {
      report(EsfProblem.BAD_ENCODING, (int) input.badLine(), 1, "expected", input.encoding());
    }
    boolean broken = xml.end() != XmlPull.End.PROPER;
    if (broken) {
      complete = false;
      EsfProblem code =
          switch (xml.end()) {
            case DOCTYPE -> EsfProblem.DOCTYPE;
            case TOO_LARGE -> EsfProblem.TOO_LARGE;
            default -> input.isDamaged() ? EsfProblem.DAMAGED : EsfProblem.NOT_XML;
          };
      String limit = Integer.toString(limits.entityBytes());
      String[] arguments =
          code == EsfProblem.TOO_LARGE ? new String[] {"limit", limit} : new String[0];
      report(code, (int) xml.brokenLine(), (int) xml.brokenColumn(), arguments);
      sink.rejectAll();
    } else if (!metaData) {
      report(EsfProblem.NO_META_DATA, 1, 1);
    }
  }

  private void fatal(EsfProblem code, String... arguments) throws IOException {
    complete = false;
    ended = true;
    report(code, arguments);
    sink.rejectAll();
  }

  private void report(ProblemCode code, String... arguments) {
    report(code, xml.line(), xml.column(), arguments);
  }

  private void report(ProblemCode code, int line, int column, String... arguments) {
    Location at = Location.inText(source, line, column, null);
    problems.accept(Problem.of(code, at, null, arguments));
  }
}
