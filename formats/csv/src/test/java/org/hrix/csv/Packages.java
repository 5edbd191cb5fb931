// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.hrix.io.Conversion;
import org.hrix.io.EntityReader;
import org.hrix.io.Entry;
import org.hrix.io.Format;
import org.hrix.io.Formats;
import org.hrix.io.ReadLimits;
import org.hrix.io.ReadOptions;
import org.hrix.io.Source;
import org.hrix.io.Sources;
import org.hrix.io.Target;
import org.hrix.io.Targets;
import org.hrix.io.WriteOptions;
import org.hrix.model.DatasetHeader;
import org.hrix.model.Entity;
import org.hrix.validation.Location;
import org.hrix.validation.Problem;

/** Packages in memory, and what is read of them. */
final class Packages {
  static final CsvPackageFormat CSV = new CsvPackageFormat();
  static final Format JSON = Formats.installed().byId("json");

  private Packages() {}

  static byte[] converted(byte[] bytes, Format from, Format to) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Source source = Sources.bytes(bytes, "in");
        Target target = Targets.stream(out, "out")) {
      new Conversion().run(source, from, target, to, problem -> {}, loss -> {});
      target.commit();
    }
    return out.toByteArray();
  }

  static byte[] json(DatasetHeader header, List<? extends Entity> entities) throws IOException {
    return written(JSON, header, entities, Map.of());
  }

  static byte[] written(
      Format format,
      DatasetHeader header,
      List<? extends Entity> entities,
      Map<String, String> settings)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Target target = Targets.stream(out, "out")) {
      new Conversion(
              ReadOptions.DEFAULT,
              new WriteOptions(settings),
              Conversion.MarkedData.REFUSE,
              bytes -> {})
          .write(header, entities, target, format, loss -> {});
      target.commit();
    }
    return out.toByteArray();
  }

  /**
   * Unpacks a package into its parts; tables without byte order mark, lines ended by LF, and so no
   * sizes and checksums of tables.
   */
  static Map<String, String> parts(List<? extends Entity> entities) throws IOException {
    byte[] zip = written(CSV, DatasetHeader.builder().build(), entities, Map.of());
    Map<String, String> parts = new TreeMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        String plain = text.replace("\uFEFF", "").replace("\r\n", "\n");
        parts.put(entry.getName(), plain.replaceAll("\\s*\"(bytes|hash)\": [^\n]*,(?=\n)", ""));
      }
    }
    return parts;
  }

  /** What came of reading. */
  static final class Read {
    final List<Problem> problems = new ArrayList<>();
    final List<Entry> entries = new ArrayList<>();
    final ByteArrayOutputStream rejects = new ByteArrayOutputStream();
    final DatasetHeader header;
    final boolean complete;

    private Read(Source source, ReadLimits limits, Map<String, String> settings)
        throws IOException {
      ReadOptions options = new ReadOptions(limits, this::reject, settings);
      try (EntityReader reader = CSV.open(source, options, problems::add)) {
        reader.forEachRemaining(entries::add);
        header = reader.header();
        complete = reader.complete();
      }
    }

    private void reject(ByteBuffer bytes) {
      byte[] copy = new byte[bytes.remaining()];
      bytes.get(copy);
      rejects.writeBytes(copy);
    }

    List<Entity> entities() {
      return entries.stream().map(Entry::entity).toList();
    }

    /** Returns the findings as code, part, column letter with row, and pointer. */
    List<String> findings() {
      return problems.stream().map(Read::line).toList();
    }

    private static String line(Problem problem) {
      return problem.code().id() + " " + place(problem.location());
    }

    static String place(Location at) {
      String letter = at.columnLetter() == null ? "" : at.columnLetter();
      String row = at.row() == 0 ? "" : String.valueOf(at.row());
      return (at.part() + " " + letter + row + " " + at.pointer())
          .replace(" null", "")
          .replace("  ", " ")
          .stripTrailing();
    }
  }

  static Read read(Map<String, String> parts) throws IOException {
    return read(parts, Map.of());
  }

  static Read read(Map<String, String> parts, Map<String, String> settings) throws IOException {
    return read(parts, ReadLimits.DEFAULT, settings);
  }

  static Read read(Map<String, String> parts, ReadLimits limits, Map<String, String> settings)
      throws IOException {
    try (Source source = new Parts(parts)) {
      return new Read(source, limits, settings);
    }
  }

  /** Parts in memory. */
  private record Parts(Map<String, String> texts) implements Source {
    @Override
    public String name() {
      return "package";
    }

    @Override
    public boolean reopenable() {
      return true;
    }

    @Override
    public List<String> parts() {
      return List.copyOf(new TreeMap<>(texts).keySet());
    }

    @Override
    public InputStream open(String part) {
      return new ByteArrayInputStream(peek(part, Integer.MAX_VALUE));
    }

    @Override
    public byte[] peek(String part, int bytes) {
      return texts.getOrDefault(part, "").getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public long size() {
      return -1;
    }

    @Override
    public void close() {}
  }
}
