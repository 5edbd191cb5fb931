// SPDX-License-Identifier: Apache-2.0
package org.hrix.testkit;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hrix.dataset.Dataset;
import org.hrix.io.EntityReader;
import org.hrix.io.EntityWriter;
import org.hrix.io.Entry;
import org.hrix.io.Format;
import org.hrix.io.Formats;
import org.hrix.io.Loss;
import org.hrix.io.LossSink;
import org.hrix.io.ReadOptions;
import org.hrix.io.Source;
import org.hrix.io.Sources;
import org.hrix.io.Target;
import org.hrix.io.Targets;
import org.hrix.io.WriteOptions;
import org.hrix.model.Entity;
import org.hrix.testkit.generator.Dice;
import org.hrix.validation.Location;
import org.hrix.validation.Problem;
import org.junit.jupiter.api.Assertions;

/**
 * The contract that every format keeps, as checks that a format's tests call with whatever seeds
 * they like. A check that fails throws an {@link AssertionError}.
 *
 * <p>Thread-safe.
 *
 * @since 0.1.0
 */
public final class FormatContract {
  private final Format format;

  /**
   * Makes the contract of a format.
   *
   * @param format the format
   */
  public FormatContract(Format format) {
    this.format = Objects.requireNonNull(format, "format");
  }

  /** Checks that the format is found by its id, and knows its own output better than others do. */
  public void isRegisteredAndKnowsItsOwn() {
    Format found = Formats.installed().byId(format.id());
    Assertions.assertEquals(format.getClass(), found.getClass(), "another format has the id");
    byte[] bytes = write(new Dataset(ArbitraryDatasets.header(1), List.of()), loss -> {});
    for (String name : List.of("data." + format.endings().get(0), "data")) {
      try (Source source = Sources.bytes(bytes, name)) {
        Assertions.assertEquals(
            format.id(),
            Formats.installed().detect(source).map(Format::id).orElse("none"),
            "the format does not know its own output");
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }
  }

  /**
   * Checks that what is written is read again: equal for a lossless format, and otherwise different
   * only where losses were reported.
   *
   * @param seed decides about the dataset
   * @param size how many entities it has
   */
  public void readsWhatItWrites(long seed, int size) {
    Dataset dataset =
        new Dataset(ArbitraryDatasets.header(seed), ArbitraryDatasets.entities(seed, size));
    List<Loss> losses = new ArrayList<>();
    byte[] bytes = write(dataset, losses::add);
    Dataset again = read(bytes, new ArrayList<>());
    if (format.fidelity() == Format.Fidelity.LOSSLESS) {
      Assertions.assertTrue(losses.isEmpty(), "a lossless format reports a loss");
      requireSame(dataset, again);
    } else if (!dataset.equals(again)) {
      Assertions.assertFalse(losses.isEmpty(), "something was lost in silence");
    }
  }

  private static void requireSame(Dataset expected, Dataset actual) {
    Assertions.assertEquals(
        expected.entities().size(), actual.entities().size(), "the number of entities differs");
    for (int i = 0; i < expected.entities().size(); i++) {
      boolean same = expected.entities().get(i).equals(actual.entities().get(i));
      Assertions.assertTrue(same, "entity " + i + " differs");
    }
    Assertions.assertTrue(expected.header().equals(actual.header()), "the header differs");
  }

  /**
   * Checks that the same entities give the same bytes.
   *
   * @param seed decides about the dataset
   */
  public void writesTheSameBytes(long seed) {
    Dataset dataset =
        new Dataset(ArbitraryDatasets.header(seed), ArbitraryDatasets.entities(seed, 5));
    Assertions.assertArrayEquals(
        write(dataset, loss -> {}), write(dataset, loss -> {}), "the bytes differ");
  }

  /**
   * Checks that no bytes make the reader throw, and that input of which nothing can be read is
   * reported with a place.
   *
   * @param bytes any bytes
   */
  public void reportsAndNeverThrows(byte[] bytes) {
    List<Problem> problems = new ArrayList<>();
    Dataset dataset = read(bytes, problems);
    if (dataset.entities().isEmpty() && bytes.length == 0) {
      Assertions.assertFalse(problems.isEmpty(), "empty input without a finding");
    }
    for (Problem problem : problems) {
      Location at = problem.location();
      Assertions.assertTrue(
          at.line() > 0 || at.row() > 0 || at.part() != null, "a finding without a place");
    }
  }

  /**
   * Checks the same with valid output of which some bytes were changed, left out or doubled.
   *
   * @param seed decides about the dataset and the damage
   */
  public void survivesDamage(long seed) {
    Dice dice = new Dice(seed);
    byte[] bytes =
        write(
            new Dataset(ArbitraryDatasets.header(seed), ArbitraryDatasets.entities(seed, 3)),
            loss -> {});
    for (int i = dice.between(1, 4); i > 0; i--) {
      bytes = damaged(bytes, dice);
    }
    reportsAndNeverThrows(bytes);
  }

  private static byte[] damaged(byte[] bytes, Dice dice) {
    if (bytes.length < 2) {
      return bytes;
    }
    int at = dice.below(bytes.length);
    switch (dice.below(4)) {
      case 0 -> {
        byte[] changed = bytes.clone();
        changed[at] = (byte) dice.below(256);
        return changed;
      }
      case 1 -> {
        return Arrays.copyOf(bytes, at);
      }
      case 2 -> {
        byte[] shorter = Arrays.copyOf(bytes, bytes.length - 1);
        System.arraycopy(bytes, at + 1, shorter, at, bytes.length - at - 1);
        return shorter;
      }
      default -> {
        byte[] longer = Arrays.copyOf(bytes, bytes.length + at);
        System.arraycopy(bytes, 0, longer, bytes.length, at);
        return longer;
      }
    }
  }

  /**
   * Checks that every entry tells where it and its id are, also after the reader was closed.
   *
   * @param seed decides about the dataset
   */
  public void tellsPlaces(long seed) {
    Dataset dataset =
        new Dataset(ArbitraryDatasets.header(seed), ArbitraryDatasets.entities(seed, 6));
    List<Entry> entries = new ArrayList<>();
    try (EntityReader reader = open(write(dataset, loss -> {}), new ArrayList<>())) {
      reader.forEachRemaining(entries::add);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    Map<String, Long> last = new HashMap<>();
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      Location at = entry.location();
      long line = Math.max(at.line(), at.row());
      String part = String.valueOf(at.part());
      Assertions.assertEquals(i, entry.sequence(), "the sequence is wrong");
      Assertions.assertTrue(
          line >= last.getOrDefault(part, 1L), "the places of a part are out of order");
      Location id = entry.locate("/id");
      Assertions.assertTrue(Math.max(id.line(), id.row()) >= line, "a value before its entity");
      last.put(part, line);
    }
  }

  /**
   * Checks that an input that can be read only once reads the same.
   *
   * @param seed decides about the dataset
   */
  public void readsStreams(long seed) {
    Dataset dataset =
        new Dataset(ArbitraryDatasets.header(seed), ArbitraryDatasets.entities(seed, 4));
    byte[] bytes = write(dataset, loss -> {});
    List<Entity> entities = new ArrayList<>();
    try (Source source = Sources.stream(new ByteArrayInputStream(bytes), "stream");
        EntityReader reader = format.open(source, ReadOptions.DEFAULT, problem -> {})) {
      reader.forEachRemaining(entry -> entities.add(entry.entity()));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    Assertions.assertEquals(read(bytes, new ArrayList<>()).entities().size(), entities.size());
  }

  /**
   * Checks that a format of several files gives the same dataset from a folder and from an archive
   * as from a stream, and the same files each time.
   *
   * @param folder an empty folder to write into
   * @param seed decides about the dataset
   */
  public void readsFoldersAndArchives(Path folder, long seed) {
    Assertions.assertEquals(Format.Packaging.PACKAGE, format.packaging(), "not of several files");
    Dataset dataset =
        new Dataset(ArbitraryDatasets.header(seed), ArbitraryDatasets.entities(seed, 6));
    Path files = folder.resolve("files");
    Path again = folder.resolve("again");
    Path archive = folder.resolve("archive.zip");
    try (Target first = Targets.folder(files, "files");
        Target second = Targets.folder(again, "again");
        Target third = Targets.zip(archive, "archive")) {
      for (Target target : List.of(first, second, third)) {
        write(dataset, target, loss -> {});
      }
      requireSameFiles(files, again);
      for (Path path : List.of(files, archive)) {
        try (Source source = Sources.path(path, "in")) {
          requireSame(dataset, read(source, new ArrayList<>()));
        }
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static void requireSameFiles(Path expected, Path actual) throws IOException {
    try (Source first = Sources.path(expected, "first");
        Source second = Sources.path(actual, "second")) {
      Assertions.assertEquals(first.parts(), second.parts(), "the files differ");
      for (String part : first.parts()) {
        try (InputStream one = first.open(part);
            InputStream other = second.open(part)) {
          Assertions.assertArrayEquals(one.readAllBytes(), other.readAllBytes(), "a file differs");
        }
      }
    }
  }

  private byte[] write(Dataset dataset, LossSink losses) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Target target = Targets.stream(out, "out." + format.endings().get(0))) {
      write(dataset, target, losses);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return out.toByteArray();
  }

  private void write(Dataset dataset, Target target, LossSink losses) throws IOException {
    EntityWriter writer = format.create(target, dataset.header(), WriteOptions.DEFAULT, losses);
    for (Entity entity : dataset.entities()) {
      writer.write(entity);
    }
    writer.close();
    writer.close();
    target.commit();
  }

  private Dataset read(byte[] bytes, List<Problem> problems) {
    try (Source source = Sources.bytes(bytes, "in")) {
      return read(source, problems);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private Dataset read(Source source, List<Problem> problems) throws IOException {
    try (EntityReader reader = format.open(source, ReadOptions.DEFAULT, problems::add)) {
      List<Entity> entities = new ArrayList<>();
      reader.forEachRemaining(entry -> entities.add(entry.entity()));
      return new Dataset(reader.header(), entities);
    }
  }

  private EntityReader open(byte[] bytes, List<Problem> problems) throws IOException {
    return format.open(Sources.bytes(bytes, "in"), ReadOptions.DEFAULT, problems::add);
  }
}
