// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.hrix.io.EntityReader;
import org.hrix.io.ReadOptions;
import org.hrix.io.Source;
import org.hrix.io.Sources;
import org.hrix.model.DatasetHeader;
import org.hrix.model.Entity;

/** Reads a record again that was written to stand in another, which is not there. */
final class EsfXmlOrphan {
  private EsfXmlOrphan() {}

  static Entity read(EsfKind kind, String parent, byte[] record, DatasetHeader header)
      throws IOException {
    XmlBytes start = new XmlBytes();
    start.putAscii("<events xmlns='" + Xml.ESF + "' xmlns:hrix='" + Xml.HRIX + "'");
    start.putAscii(" hrix:version=\"" + Xml.FORMAT_VERSION + "\"");
    if (header.language() != null) {
      start.putAscii(" xml:lang=\"" + header.language() + "\"");
    }
    start.putAscii("><meta_data/>");
    EsfField link = EsfHierarchy.linkOf(kind);
    int tag = 0;
    while (record[tag] != '>') {
      tag++;
    }
    start.put(record, 0, tag + 1);
    if (link != null) {
      start.putAscii("<" + link.name() + ">");
      start.text(parent);
      start.putAscii("</" + link.name() + ">");
    }
    start.put(record, tag + 1, record.length - tag - 1);
    start.putAscii("</events>");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    start.writeTo(bytes);
    try (Source source = Sources.bytes(bytes.toByteArray(), "record");
        EntityReader reader = new EsfXmlFormat().open(source, ReadOptions.DEFAULT, problem -> {})) {
      return reader.next().entity();
    }
  }
}
