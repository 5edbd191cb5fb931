// SPDX-License-Identifier: Apache-2.0
package org.hrix.io;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Where data goes to: one or several named parts. Made by {@link Targets}.
 *
 * <p>Nothing appears under the target's name before {@link #commit}; a target that is closed
 * without it leaves nothing behind, and whatever stood there before stays. A stream is the
 * exception: what was written to it is gone. Not thread-safe.
 *
 * @since 0.1.0
 */
public interface Target extends AutoCloseable {

  /**
   * Names the output in messages.
   *
   * @return for instance the file name as the user gave it
   */
  String name();

  /**
   * Tells whether the target takes parts with names.
   *
   * @return true for a folder or an archive; false for a single file or stream, which takes one
   *     part with an empty name
   */
  default boolean takesParts() {
    return false;
  }

  /**
   * Opens a part for writing.
   *
   * @param part its name with {@code /} between folders; empty for the only part of a single file
   *     or stream
   * @return a buffered stream, to be closed by the caller before {@link #commit}
   * @throws IOException when it cannot be opened
   */
  OutputStream create(String part) throws IOException;

  /**
   * Puts what was written in its place.
   *
   * @throws IOException when that fails
   */
  void commit() throws IOException;

  /** Lets go, and discards what was not committed. */
  @Override
  void close() throws IOException;
}
