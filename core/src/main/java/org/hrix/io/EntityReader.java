// SPDX-License-Identifier: Apache-2.0
package org.hrix.io;

import java.io.IOException;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.hrix.model.DatasetHeader;
import org.hrix.validation.Location;
import org.jspecify.annotations.Nullable;

/**
 * Reads entities one by one, in constant memory.
 *
 * <p>Bad data never throws: it is reported, and what can be read goes on. {@link #next} throws
 * {@link java.io.UncheckedIOException} when the input fails. Not thread-safe.
 *
 * @since 0.1.0
 */
public interface EntityReader extends Iterator<Entry>, AutoCloseable {

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
   * Tells how much of the input has been read, for a progress bar.
   *
   * @return the number of bytes, after decompression
   */
  long bytesRead();

  /**
   * Tells whether all of the input was read, now that the reader is exhausted.
   *
   * @return false when something went to the rejects, or would have gone there
   */
  boolean complete();

  /**
   * Streams the remaining entries. Closing the stream closes the reader.
   *
   * @return a sequential stream
   */
  default Stream<Entry> stream() {
    int characteristics = Spliterator.ORDERED | Spliterator.NONNULL;
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(this, characteristics), false)
        .onClose(this::closeUnchecked);
  }

  private void closeUnchecked() {
    try {
      close();
    } catch (IOException failure) {
      throw new java.io.UncheckedIOException(failure);
    }
  }

  @Override
  void close() throws IOException;
}
