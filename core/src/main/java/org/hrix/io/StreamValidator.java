// SPDX-License-Identifier: Apache-2.0
package org.hrix.io;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.hrix.model.Entity;
import org.hrix.model.KnownEntity;
import org.hrix.validation.EntityChecker;
import org.hrix.validation.Location;
import org.hrix.validation.Problem;
import org.hrix.validation.ReferenceIndex;
import org.hrix.validation.ReferenceProblem;
import org.hrix.validation.References;

/**
 * Validates a dataset while it streams by: syntax, shape and references.
 *
 * <p>Memory does not grow with the dataset except for the index of ids. References are judged when
 * all ids are known; the places of those that are wrong come from a second pass, which only a
 * dataset with such references needs. An input that can be read only once is copied to a temporary
 * file.
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
   */
  public record Outcome(long entities, long distinctIds, boolean complete) {}

  private final ReadOptions options;
  private final LongConsumer progress;

  /**
   * Makes a validator.
   *
   * @param options how to read
   * @param progress takes the number of bytes read so far, now and then
   */
  public StreamValidator(ReadOptions options, LongConsumer progress) {
    this.options = options;
    this.progress = progress;
  }

  /** Makes a validator with default options and no word about its progress. */
  public StreamValidator() {
    this(ReadOptions.DEFAULT, bytes -> {});
  }

  /**
   * Validates an input.
   *
   * @param source the input
   * @param format its format
   * @param problems takes the findings: those of syntax and shape in the order of the input, then
   *     those of references in the order of the input
   * @return what it came to
   * @throws IOException when the input cannot be read
   */
  public Outcome validate(Source source, Format format, Consumer<Problem> problems)
      throws IOException {
    Source twice = Sources.reopenable(source);
    try {
      ReferenceIndex index = new ReferenceIndex();
      Outcome outcome = firstPass(twice, format, problems, index);
      if (index.hasSuspects()) {
        secondPass(twice, format, problems, index);
      }
      return outcome;
    } finally {
      if (twice != source) {
        twice.close();
      }
    }
  }

  private Outcome firstPass(
      Source source, Format format, Consumer<Problem> problems, ReferenceIndex index)
      throws IOException {
    try (EntityReader reader = format.open(source, options, problems)) {
      long entities = 0;
      while (reader.hasNext()) {
        Entry entry = reader.next();
        checkEntry(entry, problems, index);
        entities++;
        if ((entities & 0x3FF) == 0) {
          progress.accept(reader.bytesRead());
        }
      }
      return new Outcome(entities, index.size(), reader.complete());
    }
  }

  private static void checkEntry(Entry entry, Consumer<Problem> problems, ReferenceIndex index) {
    Entity entity = entry.entity();
    String id = entity.id();
    if (id != null && !index.define(id, entity.typeName())) {
      problems.accept(Problem.of(ReferenceProblem.DUPLICATE_ID, entry.locate("/id"), id));
    }
    if (entity instanceof KnownEntity known) {
      EntityChecker.check(known, entry::locate, problems);
      References.visit(known, (type, target, path) -> index.expect(target, type.targets()));
    }
  }

  private void secondPass(
      Source source, Format format, Consumer<Problem> problems, ReferenceIndex index)
      throws IOException {
    try (EntityReader reader =
        format.open(source, options.withRejects(RejectSink.NONE), reported -> {})) {
      while (reader.hasNext()) {
        Entry entry = reader.next();
        if (entry.entity() instanceof KnownEntity known) {
          References.visit(
              known,
              (type, target, path) -> {
                ReferenceIndex.Verdict verdict = index.verdict(target, type.targets());
                if (verdict != ReferenceIndex.Verdict.FINE) {
                  String pointer = path.pointer();
                  problems.accept(
                      problemOf(
                          verdict,
                          pointer,
                          entry.locate(pointer),
                          known.id(),
                          type.targets(),
                          index.typeOf(target)));
                }
              });
        }
      }
    }
  }

  private static Problem problemOf(
      ReferenceIndex.Verdict verdict,
      String pointer,
      Location location,
      String entity,
      List<String> targets,
      @org.jspecify.annotations.Nullable String found) {
    String property = propertyOf(pointer);
    if (verdict == ReferenceIndex.Verdict.DANGLING) {
      return Problem.of(ReferenceProblem.DANGLING, location, entity, "property", property);
    }
    return Problem.of(
        ReferenceProblem.WRONG_TYPE,
        location,
        entity,
        "property",
        property,
        "found",
        found == null ? "unknown" : found,
        "expected",
        String.join(" or ", targets));
  }

  /** Takes the last name of a pointer, passing over an index behind it. */
  private static String propertyOf(String pointer) {
    String[] steps = pointer.split("/", -1);
    String last = steps[steps.length - 1];
    boolean index = !last.isEmpty() && Character.isDigit(last.charAt(0));
    return index ? steps[steps.length - 2] : last;
  }
}
