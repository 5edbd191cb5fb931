// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamConstants;
import org.hrix.data.Datum;
import org.hrix.io.ReadLimits;
import org.hrix.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/** Reads what stands in an element: the value of a field, or whatever it is. */
final class XmlElements {
  private final XmlPull xml;
  private final ReadLimits limits;
  private final StringBuilder builder = new StringBuilder();
  private boolean verbatim;
  private boolean tooDeep;
  private long size;
  private @Nullable String language;
  private @Nullable String edition;
  private @Nullable String label;
  private boolean implied;

  XmlElements(XmlPull xml, ReadLimits limits) {
    this.xml = xml;
    this.limits = limits;
  }

  void verbatim(boolean isVerbatim) {
    verbatim = isVerbatim;
  }

  boolean wentTooDeep() {
    return tooDeep;
  }

  /** Forgets that something went too deep. */
  void restart() {
    tooDeep = false;
  }

  /** Returns how many characters the last element of any kind had. */
  long size() {
    return size;
  }

  /** Reads the attributes of a field; what means nothing is kept in the record. */
  void attributes(EsfField field, Draft draft, Consumer<String> unknown) {
    language = null;
    edition = null;
    label = null;
    implied = false;
    for (int i = 0; i < xml.attributes(); i++) {
      String name = xml.attributeName(i);
      String uri = xml.attributeNamespace(i);
      String value = xml.attribute(i);
      if (!known(uri, name, value)) {
        unknown.accept(name);
        draft.others.add(
            new Datum.Field(
                field.name() + "/@" + name, new Datum.Text(XmlEscapes.restored(value))));
      }
    }
  }

  private boolean known(String uri, String name, String value) {
    if (uri.equals(XMLConstants.XML_NS_URI) && name.equals("lang")) {
      boolean tag = LanguageTag.isWellFormed(value);
      language = tag ? value : null;
      return tag;
    }
    if (!uri.equals(Xml.HRIX)) {
      return false;
    }
    switch (name) {
      case Xml.EDITION -> edition = XmlEscapes.restored(value);
      case Xml.LABEL -> label = XmlEscapes.restored(value);
      case Xml.IMPLIED -> implied = verbatim;
      default -> {
        return name.equals(Xml.SEQ);
      }
    }
    return true;
  }

  boolean isImplied() {
    return implied;
  }

  EsfValue value(EsfField field, String text) {
    return new EsfValue(field, text, language, edition, label, null, null, EsfValue.Role.STATED);
  }

  /** Reads the text of the element; null when an element stands in it, where the reader is now. */
  @Nullable String textOrElement() throws IOException {
    String first = "";
    size = 0;
    builder.setLength(0);
    while (true) {
      switch (xml.next()) {
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          String text = xml.text();
          size += text.length();
          if (first.isEmpty() && builder.length() == 0) {
            first = text;
          } else if (size <= limits.entityBytes()) {
            if (builder.length() == 0) {
              builder.append(first);
            }
            builder.append(text);
          }
        }
        case XMLStreamConstants.START_ELEMENT -> {
          if (builder.length() == 0) {
            builder.append(first);
          }
          return null;
        }
        case XMLStreamConstants.END_ELEMENT, XMLStreamConstants.END_DOCUMENT -> {
          return builder.length() == 0 ? first : builder.toString();
        }
        default -> {
          // Comments and processing instructions are no text.
        }
      }
    }
  }

  /** Reads the text of an element of our own; what stands in elements within it is left out. */
  String text() throws IOException {
    builder.setLength(0);
    size = 0;
    int depth = 1;
    while (depth > 0) {
      switch (xml.next()) {
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          size += xml.textLength();
          if (depth == 1 && size <= limits.entityBytes()) {
            xml.appendText(builder);
          }
        }
        case XMLStreamConstants.START_ELEMENT -> depth++;
        case XMLStreamConstants.END_ELEMENT -> depth--;
        case XMLStreamConstants.END_DOCUMENT -> depth = 0;
        default -> {
          // Comments and processing instructions are no text.
        }
      }
    }
    return XmlEscapes.restored(builder.toString());
  }

  /** Reads the element that the reader stands on as data. */
  Datum datum() throws IOException {
    size = 0;
    return element(1);
  }

  /** Reads the elements in the one that the reader stands on. */
  List<Datum.Field> children() throws IOException {
    return datum() instanceof Datum.Fields fields ? fields.fields() : List.of();
  }

  /**
   * Reads the rest of an element whose first text is in the builder, and in which the reader stands
   * on another.
   */
  Datum rest() throws IOException {
    size = 0;
    List<Datum.Field> fields = new ArrayList<>();
    text(builder.toString(), fields);
    fields.add(new Datum.Field(xml.name(), element(2)));
    return content(fields, 1);
  }

  private Datum element(int depth) throws IOException {
    List<Datum.Field> fields = new ArrayList<>();
    for (int i = 0; i < xml.attributes(); i++) {
      String value = XmlEscapes.restored(xml.attribute(i));
      fields.add(new Datum.Field("@" + xml.attributeName(i), new Datum.Text(value)));
      size += value.length() + 16L;
    }
    return content(fields, depth);
  }

  private Datum content(List<Datum.Field> fields, int depth) throws IOException {
    StringBuilder words = new StringBuilder();
    while (true) {
      switch (xml.next()) {
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          size += xml.textLength();
          if (size <= limits.entityBytes()) {
            xml.appendText(words);
          }
        }
        case XMLStreamConstants.START_ELEMENT -> {
          text(words.toString(), fields);
          words.setLength(0);
          String name = xml.name();
          if (depth >= limits.depth()) {
            tooDeep = true;
            return new Datum.Fields(fields);
          }
          size += 16;
          Datum inner = element(depth + 1);
          if (size <= limits.entityBytes()) {
            fields.add(new Datum.Field(name, inner));
          }
          if (tooDeep) {
            return new Datum.Fields(fields);
          }
        }
        case XMLStreamConstants.END_ELEMENT, XMLStreamConstants.END_DOCUMENT -> {
          String text = XmlEscapes.restored(Xml.strip(words.toString()));
          if (fields.isEmpty()) {
            return new Datum.Text(text);
          }
          text(text, fields);
          return new Datum.Fields(once(fields));
        }
        default -> {
          // Comments and processing instructions are no data.
        }
      }
    }
  }

  /** Puts what has the same name into a list, where the first one stands. */
  private static List<Datum.Field> once(List<Datum.Field> fields) {
    Map<String, List<Datum>> byName = new LinkedHashMap<>();
    for (Datum.Field field : fields) {
      byName.computeIfAbsent(field.name(), none -> new ArrayList<>(1)).add(field.value());
    }
    if (byName.size() == fields.size()) {
      return fields;
    }
    List<Datum.Field> once = new ArrayList<>();
    byName.forEach(
        (name, all) ->
            once.add(new Datum.Field(name, all.size() == 1 ? all.get(0) : new Datum.Items(all))));
    return once;
  }

  private static void text(String text, List<Datum.Field> fields) {
    String words = Xml.strip(text);
    if (!words.isEmpty()) {
      fields.add(new Datum.Field("#text", new Datum.Text(words)));
    }
  }
}
