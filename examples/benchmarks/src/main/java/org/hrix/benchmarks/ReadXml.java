// SPDX-License-Identifier: Apache-2.0
package org.hrix.benchmarks;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads names, attributes and text of an XML file with the parser of the Java platform, on one
 * thread: the baseline of whole-process figures.
 *
 * <p>{@code java -cp benchmarks.jar org.hrix.benchmarks.ReadXml FILE} prints the number of elements
 * and of characters.
 */
public final class ReadXml {
  private ReadXml() {}

  /**
   * Reads a file.
   *
   * @param arguments the name of the file
   * @throws IOException when it cannot be read
   * @throws XMLStreamException when it is no XML
   */
  public static void main(String[] arguments) throws IOException, XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    long elements = 0;
    long characters = 0;
    try (InputStream in =
        new BufferedInputStream(Files.newInputStream(Path.of(arguments[0])), 1 << 16)) {
      XMLStreamReader reader = factory.createXMLStreamReader(in);
      while (reader.hasNext()) {
        int event = reader.next();
        if (event == XMLStreamReader.START_ELEMENT) {
          elements++;
          characters += reader.getLocalName().length();
          for (int i = 0; i < reader.getAttributeCount(); i++) {
            characters += reader.getAttributeValue(i).length();
          }
        } else if (event == XMLStreamReader.CHARACTERS) {
          characters += reader.getText().length();
        }
      }
      reader.close();
    }
    System.out.println(elements + " " + characters);
  }
}
