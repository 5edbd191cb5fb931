// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamConstants;
import org.hrix.data.Datum;
import org.hrix.io.ReadLimits;
import org.hrix.text.LanguageTag;
import org.hrix.validation.Problem;
import org.hrix.validation.ShapeProblem;

/** Makes records of elements, whatever their order, prefixes and additions. */
final class EsfXmlParser {
  /** How many events are read between two looks at what has come of them. */
  private static final int STEP = 256;

  /** Takes what was read. */
  interface Sink {
    void metaData(List<Datum.Field> fields);

    void dataset(String json, int line, int column);

    void record(Draft draft) throws IOException;

    void problem(Problem problem);

    /** Rejects what was read between two places, as far as it is not understood. */
    void reject(long from, long to) throws IOException;

    void reject(byte[] bytes) throws IOException;

    /** Rejects what was read and not understood, and all that is still to come. */
    void rejectAll() throws IOException;
  }

  private final XmlPull xml;
  private final XmlInput input;
  private final ReadLimits limits;
  private final Sink out;
  private final XmlFindings findings;
  private final EsfXmlFrames frames;
  private final EsfXmlRecords records;
  private final EsfXmlRecovery recovery;
  private final XmlElements elements;
  private boolean rooted;
  private boolean metaData;
  private boolean prefixTold;
  private boolean verbatim;
  private boolean complete = true;
  private boolean ended;
  private String language = LanguageTag.UNDETERMINED;

  EsfXmlParser(XmlInput input, ReadLimits limits, String source, Sink out) throws IOException {
    this.input = input;
    this.xml = new XmlPull(input);
    this.limits = limits;
    this.out = out;
    this.findings = new XmlFindings(xml, source, out);
    this.frames = new EsfXmlFrames(xml, input, limits, findings, out);
    this.elements = new XmlElements(xml, limits);
    this.records = new EsfXmlRecords(xml, input, frames, elements, findings);
    this.recovery = new EsfXmlRecovery(xml, input, frames, out);
    xml.whenFull(frames::spill);
  }

  /** Tells whether HRIX wrote the file, so that its values are read as they are. */
  boolean isVerbatim() {
    return verbatim;
  }

  boolean isComplete() {
    return complete && frames.isAllUnderstood();
  }

  boolean hasEnded() {
    return ended;
  }

  String language() {
    return language;
  }

  /** Reads up to the first record. */
  void start() throws IOException {
    while (!ended && frames.depth() == 0 && !frames.hasAny()) {
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
      case XMLStreamConstants.START_ELEMENT -> {
        boolean again = true;
        while (again && !ended) {
          again = element(xml.name(), xml.namespace());
        }
      }
      case XMLStreamConstants.END_ELEMENT -> frames.end();
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
        if (!xml.isSpace()) {
          stray(xml.text());
        } else if (frames.depth() == 0) {
          frames.understoodSpace();
        }
      }
      case XMLStreamConstants.END_DOCUMENT -> endDocument();
      default -> {
        // Comments say that a field is empty, as it is without them.
        if (frames.depth() == 0) {
          frames.understood();
        }
      }
    }
  }

  private void stray(String text) throws IOException {
    String words = Xml.strip(text);
    if (words.isEmpty()) {
      return;
    }
    findings.report(EsfProblem.STRAY_TEXT);
    Draft draft = frames.draft();
    if (draft != null) {
      records.stray(draft, words);
    } else {
      complete = false;
      out.reject(XmlEscapes.restored(words).getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Takes an element; true when the reader stands on one within it, which has to be taken next. */
  private boolean element(String name, String namespace) throws IOException {
    if (!rooted) {
      root(name, namespace);
      return false;
    }
    if (frames.depth() > limits.depth()) {
      tooDeep();
      return false;
    }
    if (!prefixTold && xml.hasPrefix() && !namespace.equals(Xml.HRIX)) {
      prefixTold = true;
      findings.report(EsfProblem.PREFIX);
    }
    Draft draft = frames.draft();
    boolean again = false;
    if (draft == null) {
      top(name, namespace);
    } else if (draft.kind != null) {
      again = records.element(draft, draft.kind, name, namespace);
    }
    if (elements.wentTooDeep()) {
      tooDeep();
    }
    return again;
  }

  private void root(String name, String namespace) throws IOException {
    if (!name.equals(Xml.ROOT)) {
      fatal(EsfProblem.NOT_EVENTS);
      return;
    }
    rooted = true;
    recovery.root();
    if (!namespace.equals(Xml.ESF)) {
      findings.report(EsfProblem.OTHER_NAMESPACE);
    }
    for (int i = 0; i < xml.attributes(); i++) {
      String attribute = xml.attributeName(i);
      String uri = xml.attributeNamespace(i);
      if (uri.equals(Xml.HRIX) && attribute.equals(Xml.VERSION)) {
        verbatim = true;
        if (!xml.attribute(i).equals(Xml.FORMAT_VERSION)) {
          findings.report(ShapeProblem.UNKNOWN_VERSION);
        }
      } else if (uri.equals(XMLConstants.XML_NS_URI)
          && attribute.equals("lang")
          && LanguageTag.isWellFormed(xml.attribute(i))) {
        language = xml.attribute(i);
      }
    }
    frames.verbatim(verbatim);
    elements.verbatim(verbatim);
  }

  private void top(String name, String namespace) throws IOException {
    int line = xml.line();
    int column = xml.column();
    boolean own = namespace.equals(Xml.HRIX);
    EsfKind kind = EsfXmlRecords.kind(name);
    if (kind != null) {
      records.open(kind);
    } else if (own && name.equals(Xml.ENTITY)) {
      entity(line, column);
    } else if (own && name.equals(Xml.DATASET)) {
      String json = elements.text();
      if (isWhole()) {
        out.dataset(json, line, column);
        frames.understood();
      }
    } else if (name.equals(Xml.META_DATA) && !metaData) {
      List<Datum.Field> fields = elements.children();
      if (isWhole()) {
        metaData = true;
        out.metaData(fields);
        frames.understood();
      }
    } else {
      boolean second = name.equals(Xml.META_DATA);
      EsfProblem code = second ? EsfProblem.SECOND_VALUE : EsfProblem.UNKNOWN_ELEMENT;
      findings.report(code, "property", XmlFindings.shown(name));
      Draft draft = new Draft(null, frames.seq(null), line, column);
      draft.type = name;
      draft.element = elements.datum();
      draft.size = elements.size();
      whole(draft);
    }
  }

  /** Tells whether an element was read to its end. */
  private boolean isWhole() {
    return xml.end() == XmlPull.End.NONE && !elements.wentTooDeep();
  }

  private void entity(int line, int column) throws IOException {
    Long given = null;
    for (int i = 0; i < xml.attributes(); i++) {
      given = xml.attributeName(i).equals(Xml.SEQ) ? EsfXmlRecords.number(xml.attribute(i)) : given;
    }
    Draft draft = new Draft(null, frames.seq(given), line, column);
    draft.data = elements.text();
    draft.size = elements.size();
    whole(draft);
  }

  private void whole(Draft draft) throws IOException {
    if (!isWhole()) {
      return;
    }
    if (draft.size > limits.entityBytes()) {
      frames.tooLarge(draft.line, draft.column);
    } else {
      frames.deliver(draft);
    }
  }

  private void endDocument() throws IOException {
    if (ended) {
      return;
    }
    boolean proper = xml.end() == XmlPull.End.PROPER;
    if (!proper) {
      broken();
      if (xml.end() != XmlPull.End.DOCTYPE && goesOn()) {
        return;
      }
    }
    ended = true;
    if (input.chars().badLine() > 0) {
      int line = (int) input.chars().badLine();
      findings.report(EsfProblem.BAD_ENCODING, line, 1, "expected", input.chars().encoding());
    }
    if (!proper) {
      complete = false;
      rejectAll();
    } else if (!metaData) {
      findings.report(EsfProblem.NO_META_DATA, 1, 1);
    }
  }

  /** Goes on behind damage; false when nothing follows. */
  private boolean goesOn() throws IOException {
    complete = false;
    elements.restart();
    return recovery.resume();
  }

  private void broken() {
    EsfProblem code =
        switch (xml.end()) {
          case DOCTYPE -> EsfProblem.DOCTYPE;
          case TOO_LARGE -> EsfProblem.TOO_LARGE;
          default -> input.chars().isDamaged() ? EsfProblem.DAMAGED : EsfProblem.NOT_XML;
        };
    String limit = Integer.toString(limits.entityBytes());
    String[] arguments =
        code == EsfProblem.TOO_LARGE ? new String[] {"limit", limit} : new String[0];
    findings.report(code, (int) xml.brokenLine(), (int) xml.brokenColumn(), arguments);
  }

  private void tooDeep() throws IOException {
    findings.report(EsfProblem.TOO_DEEP, "limit", Integer.toString(limits.depth()));
    if (!goesOn()) {
      ended = true;
      rejectAll();
    }
  }

  private void fatal(EsfProblem code, String... arguments) throws IOException {
    complete = false;
    ended = true;
    findings.report(code, arguments);
    rejectAll();
  }

  private void rejectAll() throws IOException {
    frames.abandon();
    out.rejectAll();
  }
}
