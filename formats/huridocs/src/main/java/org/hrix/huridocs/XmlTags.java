// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Tags of records and fields, ready for writing. */
final class XmlTags {
  private static final String TABS = "\t\t\t\t\t\t";

  private static final Map<EsfKind, XmlTags> ALL = new EnumMap<>(EsfKind.class);

  static {
    for (EsfKind kind : EsfKind.values()) {
      ALL.put(kind, new XmlTags(kind));
    }
  }

  /** The beginning of the start tag of the record, with what stands before it. */
  final byte[] open;

  /** The end tag of the record, with what stands around it. */
  final byte[] close;

  final byte[] management;
  final byte[] managementEnd;
  final byte[] rest;
  private final byte[][] fields;
  private final byte[][] fieldEnds;

  private XmlTags(EsfKind kind) {
    String tabs = TABS.substring(0, depth(kind));
    open = XmlBytes.ascii(tabs + "<" + kind.element());
    close = XmlBytes.ascii(tabs + "</" + kind.element() + ">\n");
    management = XmlBytes.ascii(tabs + "\t<" + Xml.MANAGEMENT + ">\n");
    managementEnd = XmlBytes.ascii(tabs + "\t</" + Xml.MANAGEMENT + ">\n");
    rest = XmlBytes.ascii(tabs + "\t<" + Xml.PREFIX + ":" + Xml.REST + ">");
    List<EsfField> all = kind.fields();
    fields = new byte[all.size()][];
    fieldEnds = new byte[all.size()][];
    for (EsfField field : all) {
      boolean deeper = field.section() == EsfField.Section.MANAGEMENT;
      String indent = tabs + (deeper ? "\t\t" : "\t");
      fields[field.index()] = XmlBytes.ascii(indent + "<" + field.name());
      fieldEnds[field.index()] = XmlBytes.ascii("</" + field.name() + ">\n");
    }
  }

  static int depth(EsfKind kind) {
    return switch (kind) {
      case EVENT, PERSON, INTERVENTION, INFORMATION, DOCUMENT -> 1;
      case ACT, CHAIN_OF_EVENTS, BIOGRAPHIC_DETAILS, ADDRESS -> 2;
      case INVOLVEMENT, ARREST, DESTRUCTION, TORTURE, KILLING -> 3;
    };
  }

  static XmlTags of(EsfKind kind) {
    return Objects.requireNonNull(ALL.get(kind));
  }

  byte[] field(EsfField field) {
    return fields[field.index()];
  }

  byte[] fieldEnd(EsfField field) {
    return fieldEnds[field.index()];
  }
}
