// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.hrix.dataset.Dataset;
import org.hrix.testkit.ArbitraryDatasets;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

/** The schema is made from the fields, and all that is written is valid under it. */
class EsfSchemaTest {
  private static final Path FILE = Path.of("..", "..", "schemas", "esf-xml.xsd");
  private static final Schema SCHEMA = schema();

  private static Schema schema() {
    try {
      return SchemaFactory.newDefaultInstance().newSchema(FILE.toFile());
    } catch (SAXException invalid) {
      throw new IllegalStateException("the schema is not valid", invalid);
    }
  }

  private static void valid(byte[] xml) throws IOException {
    try {
      SCHEMA.newValidator().validate(new StreamSource(new ByteArrayInputStream(xml)));
    } catch (SAXException invalid) {
      throw new AssertionError("what was written is not valid", invalid);
    }
  }

  @Property(seed = "1")
  void whateverIsWrittenIsValid(@ForAll long seed, @ForAll @IntRange(max = 12) int size)
      throws IOException {
    Dataset dataset =
        new Dataset(ArbitraryDatasets.header(seed), ArbitraryDatasets.entities(seed, size));
    valid(Datasets.written(dataset));
    valid(Datasets.plain(dataset, new ArrayList<>()));
  }

  @Property(seed = "2", tries = 30)
  void realisticDatasetsAreValid(@ForAll long seed) throws IOException {
    Dataset dataset = Datasets.generated(seed, 8);
    valid(Datasets.written(dataset));
    valid(Datasets.plain(dataset, new ArrayList<>()));
  }

  @Test
  void theLetterIsValid() throws IOException {
    valid(Datasets.written(Datasets.letter()));
  }

  @Test
  void theSchemaRefusesWhatIsOutOfOrder() {
    String xml =
        "<events xmlns='http://www.huridocs.org/'><person><person_record_number>1"
            + "</person_record_number></person><meta_data/></events>";
    byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
    assertThrows(AssertionError.class, () -> valid(bytes));
  }

  @Test
  void theSchemaIsUpToDate() throws IOException {
    String text = text();
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(FILE, text);
    }
    assertTrue(Files.exists(FILE));
    assertEquals(text, Files.readString(FILE, StandardCharsets.UTF_8));
  }

  private static String text() {
    StringBuilder xsd = new StringBuilder(HEAD);
    for (EsfKind kind : EsfKind.values()) {
      if (kind != EsfKind.DOCUMENT) {
        type(kind, xsd);
      }
    }
    return xsd.append("</xs:schema>\n").toString();
  }

  private static void type(EsfKind kind, StringBuilder xsd) {
    xsd.append("\n  <xs:complexType name=\"").append(kind.element()).append("Type\">\n");
    document(kind.title(), "    ", xsd);
    xsd.append("    <xs:sequence>\n");
    List<EsfField> management = new ArrayList<>();
    for (EsfField field : kind.fields()) {
      if (field.section() == EsfField.Section.MANAGEMENT) {
        management.add(field);
      } else if (field.type() != EsfField.Type.PART) {
        element(field, "      ", xsd);
      }
    }
    if (!management.isEmpty()) {
      xsd.append("      <xs:element name=\"management_data\" minOccurs=\"0\">\n");
      xsd.append("        <xs:complexType>\n          <xs:sequence>\n");
      management.forEach(field -> element(field, "            ", xsd));
      xsd.append("          </xs:sequence>\n        </xs:complexType>\n      </xs:element>\n");
    }
    if (!EsfHierarchy.isPart(kind)) {
      xsd.append("      <xs:element ref=\"hrix:rest\" minOccurs=\"0\"/>\n");
    }
    for (EsfKind inner : EsfKind.values()) {
      if (EsfHierarchy.parentOf(inner) == kind) {
        boolean detail = EsfHierarchy.isPart(inner) && inner != EsfKind.ADDRESS;
        xsd.append("      <xs:element name=\"").append(inner.element());
        xsd.append("\" type=\"").append(inner.element()).append("Type\" minOccurs=\"0\"");
        xsd.append(detail ? "/>\n" : " maxOccurs=\"unbounded\"/>\n");
      }
    }
    xsd.append("    </xs:sequence>\n");
    xsd.append("    <xs:anyAttribute namespace=\"##other\" processContents=\"lax\"/>\n");
    xsd.append("  </xs:complexType>\n");
  }

  private static void element(EsfField field, String indent, StringBuilder xsd) {
    boolean number = field.equals(field.kind().recordNumber()) && field.kind() != EsfKind.ADDRESS;
    xsd.append(indent).append("<xs:element name=\"").append(field.name());
    xsd.append("\" type=\"").append(type(field.type())).append('"');
    xsd.append(number ? "" : " minOccurs=\"0\"");
    xsd.append(field.isMany() ? " maxOccurs=\"unbounded\">\n" : ">\n");
    String list = field.list() == null ? "" : "; codes of list " + CodeBindings.list(field);
    String label = field.label().isEmpty() ? field.name() : field.label();
    document((field.number() + " " + label + list).strip(), indent + "  ", xsd);
    xsd.append(indent).append("</xs:element>\n");
  }

  private static String type(EsfField.Type type) {
    return switch (type) {
      case ID, LINK -> "recordNumber";
      case TEXT, PART -> "words";
      case CODE, DATE_TYPE -> "huricode";
      case DATE -> "day";
      case YES_NO -> "yesNo";
      case NUMBER -> "number";
      case POINT -> "point";
    };
  }

  private static void document(String words, String indent, StringBuilder xsd) {
    xsd.append(indent).append("<xs:annotation><xs:documentation>").append(words);
    xsd.append("</xs:documentation></xs:annotation>\n");
  }

  private static final String HEAD =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!-- Made from the code. What it means is in formats/huridocs/README.md. -->
      <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="http://www.huridocs.org/"
          xmlns:hrix="https://hrix.invalid/1.0/esf"
          targetNamespace="http://www.huridocs.org/" elementFormDefault="qualified">
        <xs:annotation><xs:documentation xml:lang="en">
          The XML in which OpenEvSys exchanges records of the Events Standard Formats (HURIDOCS, 2nd revised
          edition, 2001), as HRIX writes it: in this order, without a prefix. Readers take elements in any order.
          Elements and attributes of the namespace https://hrix.invalid/1.0/esf hold what the formats cannot say.
        </xs:documentation></xs:annotation>
        <xs:import namespace="https://hrix.invalid/1.0/esf" schemaLocation="esf-xml-hrix.xsd"/>

        <xs:element name="events">
          <xs:complexType>
            <xs:sequence>
              <xs:element name="meta_data">
                <xs:complexType>
                  <xs:sequence>
                    <xs:element name="instance" type="xs:string" minOccurs="0"/>
                    <xs:element name="date" type="xs:string" minOccurs="0"/>
                    <xs:element name="time" type="xs:string" minOccurs="0"/>
                  </xs:sequence>
                </xs:complexType>
              </xs:element>
              <xs:element ref="hrix:dataset" minOccurs="0"/>
              <xs:element name="event" type="eventType" minOccurs="0" maxOccurs="unbounded"/>
              <xs:element name="person" type="personType" minOccurs="0" maxOccurs="unbounded"/>
              <xs:element name="intervention" type="interventionType" minOccurs="0" maxOccurs="unbounded"/>
              <xs:element name="information" type="informationType" minOccurs="0" maxOccurs="unbounded"/>
              <xs:element ref="hrix:entity" minOccurs="0" maxOccurs="unbounded"/>
            </xs:sequence>
            <xs:anyAttribute namespace="##other" processContents="lax"/>
          </xs:complexType>
        </xs:element>

        <xs:complexType name="words">
          <xs:simpleContent><xs:extension base="xs:string">
            <xs:anyAttribute namespace="##other" processContents="lax"/>
          </xs:extension></xs:simpleContent>
        </xs:complexType>

        <xs:complexType name="recordNumber">
          <xs:simpleContent><xs:extension base="nonEmpty">
            <xs:anyAttribute namespace="##other" processContents="lax"/>
          </xs:extension></xs:simpleContent>
        </xs:complexType>

        <xs:complexType name="huricode">
          <xs:annotation><xs:documentation>
            A code of a micro-thesaurus: twelve digits, six pairs from the broadest term to the narrowest. Local lists may have other codes.
          </xs:documentation></xs:annotation>
          <xs:simpleContent><xs:extension base="nonEmpty">
            <xs:anyAttribute namespace="##other" processContents="lax"/>
          </xs:extension></xs:simpleContent>
        </xs:complexType>

        <xs:complexType name="day">
          <xs:simpleContent><xs:extension base="dayText">
            <xs:anyAttribute namespace="##other" processContents="lax"/>
          </xs:extension></xs:simpleContent>
        </xs:complexType>

        <xs:complexType name="yesNo">
          <xs:simpleContent><xs:extension base="yesNoText">
            <xs:anyAttribute namespace="##other" processContents="lax"/>
          </xs:extension></xs:simpleContent>
        </xs:complexType>

        <xs:complexType name="number">
          <xs:simpleContent><xs:extension base="xs:nonNegativeInteger">
            <xs:anyAttribute namespace="##other" processContents="lax"/>
          </xs:extension></xs:simpleContent>
        </xs:complexType>

        <xs:simpleType name="point">
          <xs:annotation><xs:documentation>Longitude, a comma, latitude. HRIX reads it and does not write it.</xs:documentation></xs:annotation>
          <xs:restriction base="xs:string"/>
        </xs:simpleType>

        <xs:simpleType name="nonEmpty">
          <xs:restriction base="xs:string"><xs:minLength value="1"/></xs:restriction>
        </xs:simpleType>

        <xs:simpleType name="dayText">
          <xs:restriction base="xs:string"><xs:pattern value="[0-9]{4}-[0-9]{2}-[0-9]{2}"/></xs:restriction>
        </xs:simpleType>

        <xs:simpleType name="yesNoText">
          <xs:restriction base="xs:string"><xs:enumeration value="y"/><xs:enumeration value="n"/></xs:restriction>
        </xs:simpleType>
      """;
}
