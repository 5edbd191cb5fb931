// SPDX-License-Identifier: Apache-2.0
package org.hrix.schemas;

import java.io.InputStream;
import java.util.NoSuchElementException;

/**
 * Opens the files of this artifact, on the class path and the module path alike.
 *
 * @since 0.1.0
 */
public final class Schemas {
  private Schemas() {}

  /**
   * Opens a file.
   *
   * @param name its name in the folder {@code schemas}, for instance {@code MODEL.md}
   * @return its bytes, in UTF-8, to be closed by the caller
   * @throws NoSuchElementException when there is no such file
   */
  public static InputStream open(String name) {
    InputStream in = Schemas.class.getResourceAsStream(name);
    if (in == null) {
      throw new NoSuchElementException("there is no file " + name);
    }
    return in;
  }
}
