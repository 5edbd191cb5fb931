// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hrix.data.JsonText;
import org.hrix.io.EntityWriter;
import org.hrix.io.Scratch;
import org.hrix.io.Target;
import org.hrix.model.DatasetHeader;
import org.hrix.model.Document;
import org.hrix.model.Entity;
import org.hrix.model.KnownEntity;
import org.hrix.model.RawEntity;
import org.jspecify.annotations.Nullable;

/**
 * Writes the package: rows go to disk as they come, and become tables when all are there, because
 * only then it is known which columns there are.
 */
final class PackageWriter implements EntityWriter {
  private final Target target;
  private final DatasetHeader header;
  private final boolean byteOrderMark;
  private final @Nullable AttachmentCopy attachments;
  private final Scratch scratch;
  private final Map<Table, TableSpool> spools = new HashMap<>();
  private final RowWriter rows;
  private long seq;
  private boolean closed;

  PackageWriter(
      Target target,
      DatasetHeader header,
      boolean byteOrderMark,
      @Nullable AttachmentCopy attachments)
      throws IOException {
    this.target = target;
    this.attachments = attachments;
    this.header = header;
    this.byteOrderMark = byteOrderMark;
    this.rows = new RowWriter(this::spool, new LostZeros(header));
    this.scratch = Scratch.open();
  }

  private TableSpool spool(Table table) throws IOException {
    TableSpool spool = spools.get(table);
    if (spool == null) {
      spool = new TableSpool(table, scratch.newFile());
      spools.put(table, spool);
    }
    return spool;
  }

  @Override
  public void write(Entity entity) throws IOException {
    seq++;
    if (entity instanceof KnownEntity known) {
      rows.write(seq, known);
      if (attachments != null && known instanceof Document document) {
        attachments.add(document);
      }
    } else {
      TableSpool spool = spool(Table.OTHER);
      spool.begin(seq, new long[0], "");
      String json = JsonText.compact(((RawEntity) entity).data());
      spool.put(Table.OTHER_DATA, Cells.encodeJson(json));
      spool.end();
    }
  }

  /** Does nothing: until the writer is closed there is no output that could be flushed. */
  @Override
  public void flush() {}

  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    try (scratch) {
      List<TableSpool> written = new ArrayList<>();
      for (Table table : Layout.model().tables()) {
        TableSpool spool = spools.get(table);
        if (spool != null) {
          spool.close();
          written.add(spool);
        }
      }
      try (PackageOutput output = PackageOutput.of(target)) {
        write(output, written);
      }
    }
  }

  /** Writes the description, which has the sums of the tables, as early as may be. */
  private void write(PackageOutput output, List<TableSpool> written) throws IOException {
    if (output.isInOrder()) {
      for (TableSpool spool : written) {
        spool.writeTo(OutputStream.nullOutputStream(), byteOrderMark);
      }
      describe(output, written);
      tables(output, written);
    } else {
      tables(output, written);
      describe(output, written);
    }
    if (attachments != null) {
      attachments.copyTo(output);
    }
  }

  private void describe(PackageOutput output, List<TableSpool> written) throws IOException {
    text(
        output,
        DataPackage.PART,
        JsonText.indented(DataPackage.of(header, written, attachments != null)) + "\n");
    text(output, Readme.PART, Readme.of(written));
  }

  private void tables(PackageOutput output, List<TableSpool> written) throws IOException {
    for (TableSpool spool : written) {
      try (OutputStream out = output.create(spool.table.part())) {
        spool.writeTo(out, byteOrderMark);
      }
      spool.delete();
    }
  }

  private static void text(PackageOutput output, String part, String text) throws IOException {
    try (OutputStream out = output.create(part)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }
}
