// SPDX-License-Identifier: Apache-2.0
package org.hrix.io;

import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * Takes, byte for byte, what could not be read.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface RejectSink {

  /** Takes nothing; the reader still tells that it is not complete. */
  RejectSink NONE = bytes -> {};

  /**
   * Takes some bytes of the input.
   *
   * @param bytes the next rejected bytes, valid during the call only; line ends included
   * @throws IOException when they cannot be kept
   */
  void reject(ByteBuffer bytes) throws IOException;
}
