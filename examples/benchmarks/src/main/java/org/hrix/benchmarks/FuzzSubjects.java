// SPDX-License-Identifier: Apache-2.0
package org.hrix.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;
import org.hrix.csv.vocabulary.VocabularyFiles;
import org.hrix.csv.vocabulary.VocabularyOptions;
import org.hrix.huridocs.EsfXmlFormat;
import org.hrix.huridocs.text.EsfTextFormat;
import org.hrix.io.Conversion;
import org.hrix.io.EntityReader;
import org.hrix.io.Entry;
import org.hrix.io.Format;
import org.hrix.io.ReadLimits;
import org.hrix.io.ReadOptions;
import org.hrix.io.Source;
import org.hrix.io.Sources;
import org.hrix.io.Target;
import org.hrix.io.Targets;
import org.hrix.io.WriteOptions;
import org.hrix.model.Entity;
import org.hrix.testkit.generator.DatasetGenerator;
import org.hrix.vocabulary.ListInfo;
import org.hrix.vocabulary.Vocabularies;
import org.hrix.vocabulary.Vocabulary;

/** Documents to damage, and the readers that take them. */
final class FuzzSubjects {
  private static final int DATASETS = 6;
  private static final Conversion CONVERSION =
      new Conversion(
          ReadOptions.DEFAULT, WriteOptions.DEFAULT, Conversion.MarkedData.ALLOW, bytes -> {});
  private static final ReadLimits TIGHT = new ReadLimits(8, 4096, 200);

  /** What is read. */
  enum Kind {
    /** XML of the Events Standard Formats. */
    XML,
    /** Record sheets. */
    SHEETS,
    /** Code lists as tables. */
    LISTS
  }

  private final Format xml = new EsfXmlFormat();
  private final Format sheets = new EsfTextFormat();
  private final List<String> listIds = new ArrayList<>();
  private final Map<Kind, List<String>> documents = new EnumMap<>(Kind.class);

  FuzzSubjects() throws IOException {
    for (Kind kind : Kind.values()) {
      documents.put(kind, new ArrayList<>());
    }
    for (int seed = 1; seed <= DATASETS; seed++) {
      DatasetGenerator generator = new DatasetGenerator(seed, 1);
      List<Entity> entities = new ArrayList<>();
      generator.forEachRemaining(entities::add);
      add(Kind.XML, written(generator, entities, xml));
      add(Kind.SHEETS, written(generator, entities, sheets));
    }
    for (ListInfo info : Vocabularies.bundled().lists()) {
      Vocabulary list = Vocabularies.bundled().list(info.id());
      if (list != null) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        VocabularyFiles.write(list, out);
        add(Kind.LISTS, out);
        listIds.add(info.id());
      }
    }
  }

  private void add(Kind kind, ByteArrayOutputStream document) {
    documents(kind).add(document.toString(StandardCharsets.UTF_8));
  }

  private List<String> documents(Kind kind) {
    return Objects.requireNonNull(documents.get(kind));
  }

  private static ByteArrayOutputStream written(
      DatasetGenerator generator, List<Entity> entities, Format format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Target target = Targets.stream(out, "out")) {
      CONVERSION.write(generator.header(), entities, target, format, loss -> {});
      target.commit();
    }
    return out;
  }

  Kind kind(RandomGenerator random) {
    return Kind.values()[random.nextInt(Kind.values().length)];
  }

  /** Makes a damaged document. */
  byte[] input(Kind kind, RandomGenerator random) {
    String document = any(documents(kind), random);
    Kind other = random.nextInt(8) == 0 ? kind(random) : kind;
    String donor = any(documents(other), random);
    boolean structure = random.nextInt(3) > 0;
    String text =
        structure ? new StructureDamage(kind == Kind.XML, random).of(document, donor) : document;
    byte[] bytes = text.getBytes(ByteDamage.charset(random));
    if (structure && random.nextInt(3) > 0) {
      return bytes;
    }
    return new ByteDamage(random).of(bytes, donor.getBytes(StandardCharsets.UTF_8));
  }

  private static String any(List<String> all, RandomGenerator random) {
    return all.get(random.nextInt(all.size()));
  }

  /** Reads a document to its end; returns how many records it gave. */
  long read(Kind kind, byte[] input, RandomGenerator random) throws IOException {
    ReadLimits limits = random.nextInt(4) == 0 ? TIGHT : ReadLimits.DEFAULT;
    ReadOptions options = ReadOptions.DEFAULT.withLimits(limits);
    return switch (kind) {
      case XML -> entities(xml, input, options);
      case SHEETS -> entities(sheets, input, options);
      case LISTS -> terms(input, random);
    };
  }

  private static long entities(Format format, byte[] input, ReadOptions options)
      throws IOException {
    long count = 0;
    ReadOptions kept = options.withRejects(bytes -> bytes.position(bytes.limit()));
    try (Source source = Sources.bytes(input, "in");
        EntityReader reader = format.open(source, kept, problem -> problem.message())) {
      while (reader.hasNext()) {
        Entry entry = reader.next();
        Objects.requireNonNull(entry.entity());
        Objects.requireNonNull(entry.locate("/record"));
        count++;
      }
    } catch (UncheckedIOException failure) {
      throw Objects.requireNonNull(failure.getCause());
    }
    return count;
  }

  private long terms(byte[] input, RandomGenerator random) throws IOException {
    String id = random.nextInt(4) == 0 ? "local" : any(listIds, random);
    VocabularyOptions options = VocabularyOptions.of(id);
    ByteArrayInputStream in = new ByteArrayInputStream(input);
    return VocabularyFiles.read(in, "in", options, problem -> problem.message()).terms().size();
  }
}
