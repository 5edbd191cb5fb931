// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs;

import org.hrix.data.Datum;
import org.hrix.model.Group;
import org.hrix.model.KnownEntity;
import org.hrix.model.Organization;
import org.jspecify.annotations.Nullable;

/**
 * Writes a record as XML: what stands before the records within it, and what behind.
 *
 * <p>A value that has to be taken from another entity becomes a hole: a byte that XML cannot hold,
 * the index of the field, the id, and another such byte.
 */
final class XmlRecordWriter {
  static final byte HOLE = 1;
  static final byte HOLE_END = 2;

  private static final byte[] LANGUAGE = XmlBytes.ascii(" xml:lang=\"");
  private static final byte[] SEQ = XmlBytes.ascii(" hrix:seq=\"");
  private static final byte[] GROUP = XmlBytes.ascii(" hrix:type=\"group\"");
  private static final byte[] ORGANIZATION = XmlBytes.ascii(" hrix:type=\"organization\"");
  private static final byte[] IMPLIED = XmlBytes.ascii(" hrix:implied=\"yes\"");
  private static final byte[] EDITION = XmlBytes.ascii(" hrix:edition=\"");
  private static final byte[] LABEL = XmlBytes.ascii(" hrix:label=\"");
  private static final byte[] END_LINE = XmlBytes.ascii(">\n");
  private static final byte[] REST_END = XmlBytes.ascii("</hrix:rest>\n");

  final XmlBytes head = new XmlBytes();
  final XmlBytes tail = new XmlBytes();
  private final boolean plain;
  private boolean holes;

  XmlRecordWriter(boolean plain) {
    this.plain = plain;
  }

  boolean hasHoles() {
    return holes;
  }

  void write(long seq, KnownEntity entity, EsfRecord record, Datum.@Nullable Fields rest) {
    head.clear();
    tail.clear();
    holes = false;
    XmlTags tags = XmlTags.of(record.kind());
    head.put(tags.open);
    if (!plain) {
      head.put(SEQ);
      head.putAscii(Long.toString(seq));
      head.put((byte) '"');
      if (entity instanceof Group) {
        head.put(GROUP);
      } else if (entity instanceof Organization) {
        head.put(ORGANIZATION);
      }
    }
    head.put(END_LINE);
    values(head, tags, record, EsfHierarchy.linkOf(record.kind()));
    if (rest != null) {
      head.put(tags.rest);
      head.text(Rest.json(rest));
      head.put(REST_END);
    }
    for (EsfRecord part : record.parts()) {
      XmlTags inner = XmlTags.of(part.kind());
      tail.put(inner.open);
      tail.put(END_LINE);
      values(tail, inner, part, null);
      tail.put(inner.close);
    }
    tail.put(tags.close);
  }

  private void values(XmlBytes out, XmlTags tags, EsfRecord record, @Nullable EsfField link) {
    boolean management = false;
    for (EsfValue value : record.values()) {
      EsfField field = value.field();
      if (field.section() == EsfField.Section.MANAGEMENT && !management) {
        management = true;
        out.put(tags.management);
      }
      if (!field.equals(link)) {
        value(out, tags, value);
      }
    }
    if (management) {
      out.put(tags.managementEnd);
    }
  }

  private void value(XmlBytes out, XmlTags tags, EsfValue value) {
    if (value.source() != null) {
      holes = true;
      out.put(HOLE);
      out.put((byte) (value.field().index() + HOLE_END + 1));
      out.text(value.source());
      out.put(HOLE_END);
      return;
    }
    out.put(tags.field(value.field()));
    if (value.language() != null) {
      out.put(LANGUAGE);
      out.attribute(value.language());
      out.put((byte) '"');
    }
    if (value.edition() != null) {
      out.put(EDITION);
      out.attribute(value.edition());
      out.put((byte) '"');
    }
    if (value.label() != null) {
      out.put(LABEL);
      out.attribute(value.label());
      out.put((byte) '"');
    }
    if (value.role() == EsfValue.Role.IMPLIED && !plain) {
      out.put(IMPLIED);
    }
    out.put((byte) '>');
    out.text(value.text());
    out.put(tags.fieldEnd(value.field()));
  }
}
