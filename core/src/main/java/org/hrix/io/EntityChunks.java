// SPDX-License-Identifier: Apache-2.0
package org.hrix.io;

import java.io.IOException;
import java.util.function.Consumer;
import org.hrix.model.DatasetHeader;
import org.hrix.validation.Location;
import org.hrix.validation.Problem;
import org.jspecify.annotations.Nullable;

/**
 * An input cut into pieces that several threads can read at once. The pieces, in their order, hold
 * what one reader would have given.
 *
 * <p>Not thread-safe itself: one thread takes the pieces, others may read them. What cannot be read
 * is not kept: readers of pieces only tell that they are not complete.
 *
 * @since 0.1.0
 */
public interface EntityChunks extends AutoCloseable {

  /**
   * Returns the header of the dataset.
   *
   * @return the header, empty when the input has none
   */
  DatasetHeader header();

  /**
   * Finds a value of the header.
   *
   * @param pointer its JSON Pointer within the header; empty for the header itself
   * @return where it is, or where it would stand; null when that is not known
   */
  default @Nullable Location locateHeader(String pointer) {
    return null;
  }

  /**
   * Takes the next piece.
   *
   * @return the piece, null at the end
   * @throws IOException when the input fails
   */
  @Nullable Chunk next() throws IOException;

  /**
   * Tells whether all around the pieces could be read.
   *
   * @return false when something before the entities could not
   */
  boolean complete();

  /**
   * Tells how much of the input has been taken, for a progress bar.
   *
   * @return the number of bytes, after decompression
   */
  long bytesRead();

  @Override
  void close() throws IOException;

  /** A piece of an input. */
  interface Chunk {

    /**
     * Opens the piece. Once only, by any thread, in any order.
     *
     * @param problems takes the findings of this piece, in their order
     * @return a reader; sequences begin with 0 in each piece
     */
    EntityReader open(Consumer<Problem> problems);
  }
}
