// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hrix.data.JsonText;
import org.hrix.dataset.Dataset;
import org.hrix.io.Conversion;
import org.hrix.io.EntityReader;
import org.hrix.io.Entry;
import org.hrix.io.Format;
import org.hrix.io.Formats;
import org.hrix.io.Loss;
import org.hrix.io.MarkedDataException;
import org.hrix.io.ReadLimits;
import org.hrix.io.ReadOptions;
import org.hrix.io.Source;
import org.hrix.io.Sources;
import org.hrix.io.Target;
import org.hrix.io.Targets;
import org.hrix.io.WriteOptions;
import org.hrix.model.Entity;
import org.hrix.testkit.generator.DatasetGenerator;
import org.hrix.validation.Problem;

/** Writes and reads datasets for tests. */
final class Datasets {
  static final Format ESF = new EsfXmlFormat();
  static final Path LETTER = Path.of("..", "..", "examples", "data", "spravedlivost-2010.json");

  private Datasets() {}

  static Dataset generated(long seed, int incidents) {
    DatasetGenerator generator = new DatasetGenerator(seed, incidents);
    List<Entity> entities = new ArrayList<>();
    generator.forEachRemaining(entities::add);
    return new Dataset(generator.header(), entities);
  }

  static Dataset letter() throws IOException {
    return read(Files.readAllBytes(LETTER), Formats.installed().byId("json"), new ArrayList<>());
  }

  static byte[] written(Dataset dataset) throws IOException {
    return written(dataset, Map.of(), new ArrayList<>());
  }

  static byte[] plain(Dataset dataset, List<Loss> losses) throws IOException {
    return written(dataset, Map.of("plain", "true"), losses);
  }

  private static byte[] written(Dataset dataset, Map<String, String> settings, List<Loss> losses)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Conversion conversion =
        new Conversion(
            ReadOptions.DEFAULT,
            new WriteOptions(settings),
            Conversion.MarkedData.ALLOW,
            bytes -> {});
    try (Target target = Targets.stream(out, "out.esf.xml")) {
      conversion.write(dataset.header(), dataset.entities(), target, ESF, losses::add);
      target.commit();
    }
    return out.toByteArray();
  }

  /** Tells whether the plain form refuses a dataset for its markings. */
  static boolean isRefused(Dataset dataset) throws IOException {
    Conversion conversion =
        new Conversion(
            ReadOptions.DEFAULT,
            new WriteOptions(Map.of("plain", "true")),
            Conversion.MarkedData.REFUSE,
            bytes -> {});
    try (Target target = Targets.stream(new ByteArrayOutputStream(), "out.esf.xml")) {
      conversion.write(dataset.header(), dataset.entities(), target, ESF, loss -> {});
      return false;
    } catch (MarkedDataException refused) {
      return true;
    }
  }

  static Dataset read(byte[] bytes, List<Problem> problems) throws IOException {
    return read(bytes, ESF, problems);
  }

  static Dataset read(String xml, List<Problem> problems) throws IOException {
    return read(xml.getBytes(StandardCharsets.UTF_8), ESF, problems);
  }

  private static Dataset read(byte[] bytes, Format format, List<Problem> problems)
      throws IOException {
    try (Source source = Sources.bytes(bytes, "in");
        EntityReader reader = format.open(source, ReadOptions.DEFAULT, problems::add)) {
      List<Entity> entities = new ArrayList<>();
      reader.forEachRemaining(entry -> entities.add(entry.entity()));
      return new Dataset(reader.header(), entities);
    }
  }

  /** What came of reading with limits: entries, findings, rejects, and whether all was read. */
  record Outcome(List<Entry> entries, List<Problem> problems, String rejects, boolean complete) {
    List<String> codes() {
      return problems.stream().map(problem -> problem.code().id()).toList();
    }

    List<Entity> entities() {
      return entries.stream().map(Entry::entity).toList();
    }
  }

  static Outcome outcome(byte[] bytes, ReadLimits limits, Map<String, String> settings)
      throws IOException {
    ByteArrayOutputStream rejects = new ByteArrayOutputStream();
    List<Problem> problems = new ArrayList<>();
    List<Entry> entries = new ArrayList<>();
    ReadOptions options =
        ReadOptions.DEFAULT
            .withLimits(limits)
            .withSettings(settings)
            .withRejects(
                some -> {
                  byte[] copy = new byte[some.remaining()];
                  some.get(copy);
                  rejects.writeBytes(copy);
                });
    try (Source source = Sources.bytes(bytes, "in.xml");
        EntityReader reader = ESF.open(source, options, problems::add)) {
      reader.forEachRemaining(entries::add);
      return new Outcome(
          entries, problems, rejects.toString(StandardCharsets.UTF_8), reader.complete());
    }
  }

  static Outcome outcome(String xml) throws IOException {
    return outcome(xml.getBytes(StandardCharsets.UTF_8), ReadLimits.DEFAULT, Map.of());
  }

  /** Returns an entity as data. */
  static String data(Entity entity) {
    return JsonText.compact(EsfEntityData.ofAny(entity));
  }
}
