// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs;

import java.io.IOException;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Pulls elements and text out of XML. Document type definitions and external entities are refused;
 * what is not well-formed ends the input.
 */
final class XmlPull {
  /** How the input has ended. */
  enum End {
    /** It has not. */
    NONE,
    /** As it should. */
    PROPER,
    /** It is not well-formed. */
    BROKEN,
    /** It has a document type definition. */
    DOCTYPE,
    /** A tag or the like has no end within bounds. */
    TOO_LARGE
  }

  /** What to do when more of the input is kept than should be. */
  interface WhenFull {
    void run() throws IOException;
  }

  /** Stands for a name that nobody asks for. */
  static final Name NO_NAME = new Name("", "", "");

  private static final XMLInputFactory FACTORY = factory();

  private @Nullable XMLStreamReader made;
  private final XmlInput input;
  private End end = End.NONE;
  private @Nullable Location at;
  private long offsetBase;
  private int lastOffset;
  private int lineBase;
  private int columnBase;
  private long brokenLine = 1;
  private long brokenColumn = 1;
  private WhenFull whenFull = () -> {};

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("external entities are refused");
        });
    return factory;
  }

  XmlPull(XmlInput input) throws IOException {
    this.input = input;
    open();
  }

  private void open() throws IOException {
    made = null;
    at = null;
    end = End.NONE;
    try {
      made = FACTORY.createXMLStreamReader(input);
    } catch (XMLStreamException broken) {
      rethrow(broken);
      end = End.BROKEN;
    } catch (RuntimeException broken) {
      end = End.BROKEN;
    }
  }

  /**
   * Takes reading up again.
   *
   * @param opening tags that stand before what is read again
   * @param elements how many of them are passed over
   * @param found where to go on
   */
  void restart(String opening, int elements, XmlSeek.Found found) throws IOException {
    input.restart(found.at(), opening);
    brokenLine = found.line();
    brokenColumn = found.column();
    lineBase = (int) found.line() - 1;
    columnBase = (int) found.column() - 1 - opening.length();
    offsetBase = found.at() - opening.length();
    lastOffset = 0;
    open();
    for (int i = 0; i < elements && end == End.NONE; i++) {
      next();
    }
  }

  void whenFull(WhenFull action) {
    whenFull = action;
  }

  private XMLStreamReader reader() {
    return Objects.requireNonNull(made);
  }

  /** Goes to the next event; one of the end of the document when there is no more. */
  int next() throws IOException {
    if (end != End.NONE) {
      return XMLStreamConstants.END_DOCUMENT;
    }
    at = null;
    try {
      if (!reader().hasNext()) {
        end = End.PROPER;
        return XMLStreamConstants.END_DOCUMENT;
      }
      int event = reader().next();
      input.event();
      if (input.isFull()) {
        whenFull.run();
      }
      if (event == XMLStreamConstants.DTD) {
        broken(reader().getLocation());
        end = End.DOCTYPE;
        return XMLStreamConstants.END_DOCUMENT;
      }
      if (event == XMLStreamConstants.END_DOCUMENT) {
        end = End.PROPER;
      }
      return event;
    } catch (XMLStreamException broken) {
      rethrow(broken);
      broken(broken.getLocation());
    } catch (RuntimeException broken) {
      // The parser of the platform throws others than it should on input that is damaged enough.
      broken(null);
    }
    end = input.isTooLarge() ? End.TOO_LARGE : End.BROKEN;
    return XMLStreamConstants.END_DOCUMENT;
  }

  /** A failing input is no broken XML. */
  private void rethrow(XMLStreamException broken) throws IOException {
    if (!input.isTooLarge() && broken.getNestedException() instanceof IOException failure) {
      throw failure;
    }
  }

  private void broken(@Nullable Location at) {
    if (at != null) {
      brokenLine = Math.max(1, lineOf(at));
      brokenColumn = Math.max(1, columnOf(at));
    }
  }

  End end() {
    return end;
  }

  long brokenLine() {
    return brokenLine;
  }

  long brokenColumn() {
    return brokenColumn;
  }

  String name() {
    return reader().getLocalName();
  }

  String namespace() {
    String uri = reader().getNamespaceURI();
    return uri == null ? "" : uri;
  }

  boolean hasPrefix() {
    return !prefix().isEmpty();
  }

  private String prefix() {
    String prefix = reader().getPrefix();
    return prefix == null ? "" : prefix;
  }

  /** The name of an element as it stands in the file. */
  record Name(String prefix, String namespace, String local) {
    String qualified() {
      return prefix.isEmpty() ? local : prefix + ":" + local;
    }

    String tag() {
      StringBuilder tag = new StringBuilder("<").append(qualified());
      declare(tag, prefix, namespace);
      return tag.append('>').toString();
    }
  }

  Name qualifiedName() {
    return new Name(prefix(), namespace(), name());
  }

  /** Returns the tag that begins the element, with nothing but the namespaces. */
  String startTag() {
    StringBuilder tag = new StringBuilder("<").append(qualifiedName().qualified());
    XMLStreamReader from = reader();
    for (int i = 0; i < from.getNamespaceCount(); i++) {
      String prefix = from.getNamespacePrefix(i);
      String uri = from.getNamespaceURI(i);
      declare(tag, prefix == null ? "" : prefix, uri == null ? "" : uri);
    }
    return tag.append('>').toString();
  }

  private static void declare(StringBuilder tag, String prefix, String uri) {
    tag.append(" xmlns").append(prefix.isEmpty() ? "" : ":").append(prefix).append("=\"");
    tag.append(uri.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;"));
    tag.append('"');
  }

  /** Tells whether the text is nothing but white space. */
  boolean isSpace() {
    return reader().isWhiteSpace();
  }

  String text() {
    return reader().getText();
  }

  int textLength() {
    return reader().getTextLength();
  }

  /** Appends the text, without a string of its own for every piece. */
  void appendText(StringBuilder to) {
    XMLStreamReader from = reader();
    to.append(from.getTextCharacters(), from.getTextStart(), from.getTextLength());
  }

  int attributes() {
    return reader().getAttributeCount();
  }

  String attributeName(int index) {
    return reader().getAttributeLocalName(index);
  }

  String attributeNamespace(int index) {
    String uri = reader().getAttributeNamespace(index);
    return uri == null ? "" : uri;
  }

  String attribute(int index) {
    return reader().getAttributeValue(index);
  }

  private Location at() {
    Location known = at;
    if (known == null) {
      known = reader().getLocation();
      at = known;
    }
    return known;
  }

  int line() {
    return made == null ? 1 : lineOf(at());
  }

  int column() {
    return made == null ? 1 : columnOf(at());
  }

  private int lineOf(Location location) {
    return location.getLineNumber() + lineBase;
  }

  private int columnOf(Location location) {
    return location.getColumnNumber() + (location.getLineNumber() == 1 ? columnBase : 0);
  }

  /** Returns how many characters of the input stand before the next event. */
  long offset() {
    int now = made == null ? 0 : at().getCharacterOffset();
    offsetBase += now - lastOffset;
    lastOffset = now;
    return Math.max(0, offsetBase - input.held());
  }
}
