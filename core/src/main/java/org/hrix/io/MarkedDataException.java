// SPDX-License-Identifier: Apache-2.0
package org.hrix.io;

import java.io.IOException;

/**
 * Says that marked data was not written because the format cannot carry markings.
 *
 * @since 0.1.0
 */
public final class MarkedDataException extends IOException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes the exception.
   *
   * @param format the id of the format
   */
  public MarkedDataException(String format) {
    super(
        "the format "
            + format
            + " cannot carry access markings, and the data is marked; allow it explicitly or choose"
            + " another format");
  }
}
