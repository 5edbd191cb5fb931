// SPDX-License-Identifier: Apache-2.0
package org.hrix.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.hrix.io.EntityReader;
import org.hrix.io.Entry;
import org.hrix.io.Format;
import org.hrix.io.ReadLimits;
import org.hrix.io.ReadOptions;
import org.hrix.io.Source;
import org.hrix.io.Sources;
import org.hrix.model.DatasetHeader;
import org.hrix.validation.Problem;

/** Reads an input in a test and keeps all that came of it. */
final class Reading {
  final List<Problem> problems = new ArrayList<>();
  final List<Entry> entries = new ArrayList<>();
  final ByteArrayOutputStream rejects = new ByteArrayOutputStream();
  final boolean complete;
  final DatasetHeader header;

  private Reading(Format format, byte[] bytes, ReadLimits limits) throws IOException {
    ReadOptions options = ReadOptions.DEFAULT.withLimits(limits).withRejects(this::reject);
    try (Source source = Sources.bytes(bytes, "in");
        EntityReader reader = format.open(source, options, problems::add)) {
      reader.forEachRemaining(entries::add);
      complete = reader.complete();
      header = reader.header();
    }
  }

  private void reject(ByteBuffer bytes) {
    byte[] copy = new byte[bytes.remaining()];
    bytes.get(copy);
    rejects.writeBytes(copy);
  }

  static Reading lines(String... lines) throws IOException {
    return of(new JsonLinesFormat(), String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
  }

  static Reading document(String text) throws IOException {
    return of(new JsonFormat(), text.getBytes(StandardCharsets.UTF_8));
  }

  static Reading of(Format format, byte[] bytes) throws IOException {
    return new Reading(format, bytes, ReadLimits.DEFAULT);
  }

  static Reading of(Format format, byte[] bytes, ReadLimits limits) throws IOException {
    return new Reading(format, bytes, limits);
  }

  /** Returns the findings as code, line, column and pointer. */
  List<String> findings() {
    return problems.stream()
        .map(
            p ->
                p.code().id()
                    + " "
                    + p.location().line()
                    + ":"
                    + p.location().column()
                    + " "
                    + p.location().pointer())
        .toList();
  }

  String rejected() {
    return rejects.toString(StandardCharsets.UTF_8);
  }
}
