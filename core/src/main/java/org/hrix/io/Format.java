// SPDX-License-Identifier: Apache-2.0
package org.hrix.io;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.hrix.model.DatasetHeader;
import org.hrix.model.KnownEntity;
import org.hrix.validation.Problem;
import org.hrix.validation.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * A format in which datasets are read or written. Implementations register with {@link
 * java.util.ServiceLoader} and are found through {@link Formats}.
 *
 * <p>Thread-safe and without state.
 *
 * @since 0.1.0
 */
public interface Format {

  /** How much of a dataset a format can say. */
  enum Fidelity {
    /** Everything: read(write(x)) equals x. */
    LOSSLESS,
    /** A part; what is lost is reported. */
    SUBSET
  }

  /** Whether a format can carry access markings. */
  enum Markings {
    /** Markings travel with the data. */
    CARRIED,
    /** Markings would be lost, so marked data is refused unless the caller allows it. */
    LOST
  }

  /** Of what a dataset consists. */
  enum Packaging {
    /** One file or stream. */
    FILE,
    /** Several files, in a folder or an archive. */
    PACKAGE
  }

  /** How sure a format is that an input is its own. */
  enum Match {
    /** It is not. */
    NO,
    /** It may be. */
    MAYBE,
    /** It is. */
    YES
  }

  /**
   * Returns the id of the format.
   *
   * @return lower case, for instance {@code jsonl}
   */
  String id();

  /**
   * Returns the name of the format for people.
   *
   * @return for instance {@code HRIX JSON Lines}
   */
  String title();

  /**
   * Lists the endings of file names, the most usual first.
   *
   * @return without leading dot, for instance {@code jsonl} and {@code jsonl.gz}
   */
  List<String> endings();

  /**
   * Tells whether the format can be read.
   *
   * @return true when {@link #open} works
   */
  boolean reads();

  /**
   * Tells whether the format can be written.
   *
   * @return true when {@link #create} works
   */
  boolean writes();

  /**
   * Tells how much of a dataset the format can say.
   *
   * @return the fidelity
   */
  Fidelity fidelity();

  /**
   * Tells whether markings travel with the data.
   *
   * @return the answer
   */
  Markings markings();

  /**
   * Tells whether markings travel with the data when it is written in a certain way.
   *
   * @param options how it is written
   * @return the answer; that of {@link #markings()} unless said otherwise
   */
  default Markings markings(WriteOptions options) {
    return markings();
  }

  /**
   * Tells whether the marking of an entity itself is said in full, be it that others are not.
   *
   * @param entity a marked entity
   * @param options how it is written
   * @return the answer; that of {@link #markings(WriteOptions)} unless said otherwise
   */
  default boolean carriesMarking(KnownEntity entity, WriteOptions options) {
    return markings(options) == Markings.CARRIED;
  }

  /**
   * Tells of what a dataset consists. A package is written to any target: to one that takes no
   * parts as an archive.
   *
   * @return the packaging; one file unless said otherwise
   */
  default Packaging packaging() {
    return Packaging.FILE;
  }

  /**
   * Looks whether an input is of this format.
   *
   * @param sample its name and first bytes
   * @return how sure the format is
   */
  Match sniff(Sample sample);

  /**
   * Opens an input for reading. The dataset's header has been read when this returns.
   *
   * @param source where the data comes from
   * @param options limits and what becomes of what cannot be read
   * @param problems takes every finding, in the order of the input
   * @return a reader, to be closed by the caller; closing it closes what it opened of the source
   * @throws IOException when the input cannot be opened or read
   * @throws IllegalStateException when the format cannot be read
   */
  EntityReader open(Source source, ReadOptions options, Consumer<Problem> problems)
      throws IOException;

  /**
   * Cuts an input into pieces for several threads, where the format allows it.
   *
   * @param source where the data comes from
   * @param options limits; rejects are not kept
   * @param problems takes the findings about the frame around the entities
   * @return the pieces, to be closed by the caller; null when the format must be read in one go
   * @throws IOException when the input cannot be opened or read
   */
  default @Nullable EntityChunks split(
      Source source, ReadOptions options, Consumer<Problem> problems) throws IOException {
    return null;
  }

  /**
   * Opens an output for writing.
   *
   * @param target where the data goes to
   * @param header the dataset's header
   * @param options how to write
   * @param losses takes what the format cannot say
   * @return a writer, to be closed by the caller; only closing completes the output
   * @throws IOException when the output cannot be opened or written
   * @throws IllegalStateException when the format cannot be written
   */
  EntityWriter create(Target target, DatasetHeader header, WriteOptions options, LossSink losses)
      throws IOException;

  /**
   * Lists the problems that only this format finds, or what comes with it, such as its code lists.
   *
   * @return the codes in the order of their ids; none unless said otherwise
   */
  default List<ProblemCode> problemCodes() {
    return List.of();
  }

  /**
   * Lists what may be chosen when reading.
   *
   * @return the settings that {@link ReadOptions#settings} may hold; none unless said otherwise
   */
  default List<Setting> readSettings() {
    return List.of();
  }

  /**
   * Lists what may be chosen when writing.
   *
   * @return the settings that {@link WriteOptions#settings} may hold; none unless said otherwise
   */
  default List<Setting> writeSettings() {
    return List.of();
  }
}
