// SPDX-License-Identifier: Apache-2.0
package org.hrix.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A temporary folder for what does not fit into memory. It is gone when closed, and also when the
 * process ends without closing it. Readable by its owner only, where the file system can do that.
 *
 * <p>Not thread-safe.
 *
 * @since 0.1.0
 */
public final class Scratch implements AutoCloseable {
  private final Path folder;
  private int files;

  private Scratch(Path folder) {
    this.folder = folder;
  }

  /**
   * Makes a temporary folder.
   *
   * @return the folder, to be closed by the caller
   * @throws IOException when it cannot be made
   */
  public static Scratch open() throws IOException {
    return Leftovers.step(
        () -> {
          Path folder = Files.createTempDirectory("hrix");
          Leftovers.add(folder);
          return new Scratch(folder);
        });
  }

  /**
   * Names a new file in the folder.
   *
   * @return the path of a file that is not there yet
   */
  public Path newFile() {
    files++;
    return folder.resolve(Integer.toString(files));
  }

  /** Deletes the folder with all that is in it. */
  @Override
  public void close() throws IOException {
    Leftovers.delete(folder);
  }
}
