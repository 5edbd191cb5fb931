// SPDX-License-Identifier: Apache-2.0
package org.hrix.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A table for people or programs: aligned text, CSV (RFC 4180), or JSON. */
final class Listing {

  /** How a table is written. */
  enum Form {
    /** In columns, without a header. */
    TEXT,
    /** With a header, lines ended by LF. */
    CSV,
    /** An array of objects. */
    JSON
  }

  private final List<String> header;
  private final List<List<String>> rows = new ArrayList<>();

  Listing(String... header) {
    this.header = List.of(header);
  }

  void row(String... cells) {
    rows.add(List.of(cells));
  }

  void print(Form form, PrintWriter out) {
    switch (form) {
      case TEXT -> text(out);
      case CSV -> csv(out);
      case JSON -> json(out);
    }
  }

  private void text(PrintWriter out) {
    int[] widths = new int[header.size()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], width(Printable.of(row.get(i))));
      }
    }
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        String cell = Printable.of(row.get(i));
        line.append(cell).append(" ".repeat(widths[i] - width(cell) + 2));
      }
      out.print(line.toString().stripTrailing() + "\n");
    }
  }

  private static int width(String text) {
    return text.codePointCount(0, text.length());
  }

  private void csv(PrintWriter out) {
    line(header, out);
    rows.forEach(row -> line(row, out));
  }

  private static void line(List<String> cells, PrintWriter out) {
    List<String> quoted = new ArrayList<>();
    for (String cell : cells) {
      boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
      quoted.add(plain ? cell : '"' + cell.replace("\"", "\"\"") + '"');
    }
    out.print(String.join(",", quoted) + "\n");
  }

  private void json(PrintWriter out) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json =
        JsonFactory.builder().build().createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartArray();
      for (List<String> row : rows) {
        json.writeStartObject();
        for (int i = 0; i < header.size(); i++) {
          json.writeName(header.get(i));
          json.writeString(row.get(i));
        }
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    out.println(text);
  }

  @Override
  public String toString() {
    return "Listing" + Arrays.asList(header.size(), rows.size());
  }
}
