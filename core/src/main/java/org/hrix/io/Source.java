// SPDX-License-Identifier: Apache-2.0
package org.hrix.io;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * Where data comes from: one or several named parts, each a stream of bytes. Made by {@link
 * Sources}.
 *
 * <p>Not thread-safe.
 *
 * @since 0.1.0
 */
public interface Source extends AutoCloseable {

  /**
   * Names the input in findings.
   *
   * @return for instance the file name as the user gave it
   */
  String name();

  /**
   * Tells whether parts can be opened more than once.
   *
   * @return false for a stream such as standard input
   */
  boolean reopenable();

  /**
   * Lists the parts.
   *
   * @return names with {@code /} between folders, sorted by code unit; a single stream has one part
   *     with an empty name
   * @throws IOException when the input cannot be listed
   */
  List<String> parts() throws IOException;

  /**
   * Opens a part.
   *
   * @param part one of {@link #parts}
   * @return the bytes as they are, to be closed by the caller
   * @throws IOException when there is no such part, or it cannot be opened
   * @throws IllegalStateException when the source is not reopenable and was opened before
   */
  InputStream open(String part) throws IOException;

  /**
   * Looks at the first bytes of a part without consuming them.
   *
   * @param part one of {@link #parts}
   * @param bytes how many at most, up to 65,536
   * @return the first bytes, fewer at the end of the part
   * @throws IOException when the part cannot be read
   */
  byte[] peek(String part, int bytes) throws IOException;

  /**
   * Tells how large the input is.
   *
   * @return bytes of all parts as they are, -1 when not known
   */
  long size();

  /** Lets go of what the source itself holds, such as an archive or a temporary file. */
  @Override
  void close() throws IOException;
}
