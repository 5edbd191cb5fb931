// SPDX-License-Identifier: Apache-2.0
package org.hrix.io;

import java.io.IOException;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.hrix.rules.CodeBook;
import org.hrix.validation.Problem;
import org.hrix.validation.Profile;
import org.hrix.vocabulary.Vocabularies;

/**
 * Validates a dataset while it streams by: syntax, shape, meaning and references.
 *
 * <p>Several threads read and check where the format can be cut into pieces; findings come in the
 * same order whatever their number. Memory does not grow with the dataset except for the index of
 * ids and the few facts that rules over several entities need. Such rules and references are judged
 * when all entities are known; the places of what is wrong come from a second pass, which only a
 * dataset with such findings needs. An input that can be read only once is copied to a temporary
 * file.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class StreamValidator {

  /**
   * What a validation came to, besides the problems.
   *
   * @param entities how many entities were read
   * @param distinctIds how many ids there are, defined or pointed at
   * @param complete whether all of the input could be read
   * @param notRun how often a rule could not run because a part of what it compares is missing or
   *     broken, by the id of its code; that is not a finding
   */
  public record Outcome(
      long entities, long distinctIds, boolean complete, Map<String, Long> notRun) {
    /** Copies the numbers. */
    public Outcome {
      notRun = Collections.unmodifiableMap(new java.util.TreeMap<>(notRun));
    }
  }

  private final ReadOptions options;
  private final Profile profile;
  private final CodeBook codes;
  private final int threads;
  private final LongConsumer progress;

  /**
   * Makes a validator.
   *
   * @param options how to read; rejects are not kept
   * @param profile what is asked of the dataset
   * @param threads how many threads may check at once, 1 or more
   * @param progress takes the number of bytes read so far, now and then
   */
  public StreamValidator(ReadOptions options, Profile profile, int threads, LongConsumer progress) {
    this(options, profile, CodeBook.BUNDLED, threads, progress);
  }

  private StreamValidator(
      ReadOptions options, Profile profile, CodeBook codes, int threads, LongConsumer progress) {
    if (threads < 1) {
      throw new IllegalArgumentException("threads must be at least 1");
    }
    this.options = Objects.requireNonNull(options, "options").withRejects(RejectSink.NONE);
    this.profile = Objects.requireNonNull(profile, "profile");
    this.codes = codes;
    this.threads = threads;
    this.progress = Objects.requireNonNull(progress, "progress");
  }

  /** Makes a validator with default options for an exchange, on all processors. */
  public StreamValidator() {
    this(Profile.EXCHANGE);
  }

  /**
   * Makes a validator with default options, on all processors.
   *
   * @param profile what is asked of the dataset
   */
  public StreamValidator(Profile profile) {
    this(ReadOptions.DEFAULT, profile, Runtime.getRuntime().availableProcessors(), bytes -> {});
  }

  /**
   * Checks codes against other lists.
   *
   * @param vocabularies the lists; those that come with the program are not added
   * @return a validator with them
   */
  public StreamValidator with(Vocabularies vocabularies) {
    return new StreamValidator(options, profile, new CodeBook(vocabularies), threads, progress);
  }

  /**
   * Validates an input.
   *
   * @param source the input
   * @param format its format
   * @param problems takes the findings: those about single entities in the order of the input, then
   *     those about several entities and references in the order of the input; a {@link
   *     org.hrix.validation.ProblemSink} may have had enough of some
   * @return what it came to
   * @throws IOException when the input cannot be read
   */
  public Outcome validate(Source source, Format format, Consumer<Problem> problems)
      throws IOException {
    Source twice = Sources.reopenable(source);
    try (ValidationRun run =
        new ValidationRun(twice, format, options, profile, codes, threads, problems)) {
      return run.run(progress);
    } finally {
      if (twice != source) {
        twice.close();
      }
    }
  }
}
