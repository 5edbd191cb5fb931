// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.hrix.data.Datum;
import org.jspecify.annotations.Nullable;

/** Makes records of elements, and takes fields into them. */
final class EsfXmlRecords {
  private static final Map<String, EsfKind> KINDS = new HashMap<>();

  static {
    for (EsfKind kind : EsfKind.values()) {
      KINDS.put(kind.element(), kind);
    }
  }

  private final XmlPull xml;
  private final EsfXmlFrames frames;
  private final XmlElements elements;
  private final XmlInput input;
  private final XmlFindings findings;
  private final Consumer<String> unknownAttribute = this::unknownAttribute;

  EsfXmlRecords(
      XmlPull xml,
      XmlInput input,
      EsfXmlFrames frames,
      XmlElements elements,
      XmlFindings findings) {
    this.xml = xml;
    this.input = input;
    this.frames = frames;
    this.elements = elements;
    this.findings = findings;
  }

  static @Nullable EsfKind kind(String element) {
    return KINDS.get(element);
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
    Draft draft = new Draft(kind, part ? 0 : frames.seq(given), xml.line(), xml.column());
    draft.type = type;
    draft.others.addAll(others);
    open(draft, kind, xml.qualifiedName(), xml.offset());
  }

  private void open(Draft draft, EsfKind kind, XmlPull.Name name, long from) throws IOException {
    Draft outer = frames.draft();
    frames.open(draft, name, from);
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
      frames.grow(draft, elements.size());
      return false;
    }
    EsfField field = kind.field(name);
    EsfKind inner = KINDS.get(name);
    if (name.equals(Xml.MANAGEMENT) || (field != null && field.type() == EsfField.Type.PART)) {
      frames.openGroup();
    } else if (field != null && !own) {
      return field(draft, field, inner);
    } else if (inner != null && !own && names(kind, inner)) {
      return owner(draft, inner);
    } else if (inner != null && !own) {
      open(inner);
    } else {
      findings.report(EsfProblem.UNKNOWN_ELEMENT, "property", XmlFindings.shown(name));
      other(draft, name, elements.datum());
    }
    return false;
  }

  /**
   * Tells whether an element in a part of a record may name the record, as a link elsewhere does.
   */
  private boolean names(EsfKind kind, EsfKind inner) {
    return EsfHierarchy.isPart(kind) && EsfHierarchy.parentOf(kind) == inner && !hasSeq();
  }

  /**
   * Reads the number of the record that a part belongs to; or a record, which does not belong
   * there.
   */
  private boolean owner(Draft draft, EsfKind inner) throws IOException {
    int line = xml.line();
    int column = xml.column();
    XmlPull.Name name = xml.qualifiedName();
    long from = xml.offset();
    String text = elements.textOrElement();
    if (text == null) {
      open(new Draft(inner, frames.seq(null), line, column), inner, name, from);
      return true;
    }
    String number = XmlEscapes.restored(Xml.strip(text));
    if (!number.isEmpty()) {
      draft.owner = number;
      frames.grow(draft, elements.size());
    }
    return false;
  }

  private void other(Draft draft, String name, Datum datum) throws IOException {
    draft.others.add(new Datum.Field(name, datum));
    frames.grow(draft, elements.size());
  }

  /** Keeps words that stand in a record, but in no field. */
  void stray(Draft draft, String words) throws IOException {
    draft.others.add(new Datum.Field("#text", new Datum.Text(XmlEscapes.restored(words))));
    frames.grow(draft, words.length());
  }

  /** Reads a field; or a record, when an element with the name of both has elements in it. */
  private boolean field(Draft draft, EsfField field, @Nullable EsfKind inner) throws IOException {
    int line = xml.line();
    int column = xml.column();
    XmlPull.Name name = inner == null ? XmlPull.NO_NAME : xml.qualifiedName();
    long from = inner == null ? 0 : xml.offset();
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
      open(new Draft(inner, frames.seq(null), line, column), inner, name, from);
      return true;
    }
    findings.report(EsfProblem.UNKNOWN_ELEMENT, "property", field.name());
    other(draft, field.name(), elements.rest());
    return false;
  }

  private void value(Draft draft, EsfField field, String text, int line, int column)
      throws IOException {
    String words = Xml.strip(text);
    frames.grow(draft, elements.size());
    if (words.isEmpty() || draft.givenUp) {
      return;
    }
    if (input.chars().hasEscaped()) {
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
}
