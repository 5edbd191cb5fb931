// SPDX-License-Identifier: Apache-2.0
package org.hrix.io;

import java.io.IOException;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.hrix.model.DatasetHeader;
import org.hrix.model.Entity;
import org.hrix.model.KnownEntity;
import org.hrix.model.Marking;
import org.hrix.model.Qualifier;
import org.hrix.validation.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Turns a dataset of one format into another, entity by entity, with every loss reported.
 *
 * @since 0.1.0
 */
public final class Conversion {

  /** What to do with marked data that the output cannot mark. */
  public enum MarkedData {
    /** Refuse it. */
    REFUSE,
    /** Write it without its marking, and report that as a loss. */
    ALLOW
  }

  /**
   * What a conversion came to, besides problems and losses.
   *
   * @param entities how many entities were written
   * @param complete whether all of the input could be read
   */
  public record Outcome(long entities, boolean complete) {}

  private final ReadOptions options;
  private final WriteOptions writeOptions;
  private final MarkedData markedData;
  private final LongConsumer progress;

  /**
   * Makes a conversion.
   *
   * @param options how to read
   * @param writeOptions how to write
   * @param markedData what to do with marked data that the output cannot mark
   * @param progress takes the number of bytes read so far, now and then
   */
  public Conversion(
      ReadOptions options,
      WriteOptions writeOptions,
      MarkedData markedData,
      LongConsumer progress) {
    this.options = Objects.requireNonNull(options, "options");
    this.writeOptions = Objects.requireNonNull(writeOptions, "writeOptions");
    this.markedData = Objects.requireNonNull(markedData, "markedData");
    this.progress = Objects.requireNonNull(progress, "progress");
  }

  /** Makes a conversion that refuses marked data where markings would be lost. */
  public Conversion() {
    this(ReadOptions.DEFAULT, WriteOptions.DEFAULT, MarkedData.REFUSE, bytes -> {});
  }

  /**
   * Converts a dataset. The target is not committed: the caller does that when content with
   * problems and losses.
   *
   * @param source the input
   * @param from its format
   * @param target the output
   * @param to its format
   * @param problems takes the findings about the input
   * @param losses takes what the output does not say
   * @return what it came to
   * @throws MarkedDataException when marked data is refused
   * @throws IOException when input or output fails
   */
  public Outcome run(
      Source source,
      Format from,
      Target target,
      Format to,
      Consumer<Problem> problems,
      LossSink losses)
      throws IOException {
    try (EntityReader reader = from.open(source, options, problems)) {
      requireCarried(to, reader.header().marking(), null, null, "/marking", losses);
      long entities = 0;
      try (EntityWriter writer =
          to.create(target, reader.header(), writeOptions, others(to, losses))) {
        while (reader.hasNext()) {
          Entity entity = reader.next().entity();
          requireCarried(to, entity, losses);
          writer.write(entity);
          entities++;
          if ((entities & 0x3FF) == 0) {
            progress.accept(reader.bytesRead());
          }
        }
      }
      return new Outcome(entities, reader.complete());
    }
  }

  /**
   * Writes a dataset that is in memory.
   *
   * @param header its header
   * @param entities its entities in order
   * @param target the output, not committed here
   * @param to its format
   * @param losses takes what the output does not say
   * @throws MarkedDataException when marked data is refused
   * @throws IOException when the output fails
   */
  public void write(
      DatasetHeader header,
      Iterable<? extends Entity> entities,
      Target target,
      Format to,
      LossSink losses)
      throws IOException {
    requireCarried(to, header.marking(), null, null, "/marking", losses);
    try (EntityWriter writer = to.create(target, header, writeOptions, others(to, losses))) {
      for (Entity entity : entities) {
        requireCarried(to, entity, losses);
        writer.write(entity);
      }
    }
  }

  /** Passes losses on that a writer tells; those of markings are told here. */
  private static LossSink others(Format to, LossSink losses) {
    return to.markings() == Format.Markings.CARRIED
        ? losses
        : loss -> {
          if (!loss.field().equals("/marking")) {
            losses.loss(loss);
          }
        };
  }

  private void requireCarried(Format to, Entity entity, LossSink losses) throws IOException {
    if (to.markings(writeOptions) == Format.Markings.CARRIED
        || !(entity instanceof KnownEntity known)) {
      return;
    }
    if (known.marking() != null && !to.carriesMarking(known, writeOptions)) {
      requireCarried(to, known.marking(), known.id(), known.typeName(), "/marking", losses);
    }
    int index = 0;
    for (Qualifier qualifier : known.qualifiers()) {
      String field = "/qualifiers/" + index + "/marking";
      requireCarried(to, qualifier.marking(), known.id(), known.typeName(), field, losses);
      index++;
    }
  }

  private void requireCarried(
      Format to,
      @Nullable Marking marking,
      @Nullable String entity,
      @Nullable String type,
      String field,
      LossSink losses)
      throws IOException {
    if (marking == null || to.markings(writeOptions) == Format.Markings.CARRIED) {
      return;
    }
    if (markedData == MarkedData.REFUSE) {
      throw new MarkedDataException(to.id());
    }
    losses.loss(new Loss(to.id(), entity, type, field, Loss.Kind.DROPPED));
  }
}
