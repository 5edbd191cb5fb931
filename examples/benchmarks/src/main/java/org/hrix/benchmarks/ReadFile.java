// SPDX-License-Identifier: Apache-2.0
package org.hrix.benchmarks;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a file of JSON Lines by databind, on one thread: the baseline of whole-process figures.
 *
 * <p>{@code java -cp benchmarks.jar org.hrix.benchmarks.ReadFile FILE} prints the number of
 * entities.
 */
public final class ReadFile {
  private ReadFile() {}

  /**
   * Reads a file.
   *
   * @param arguments the name of the file
   * @throws IOException when it cannot be read
   */
  public static void main(String[] arguments) throws IOException {
    long entities = 0;
    try (InputStream in =
        new BufferedInputStream(Files.newInputStream(Path.of(arguments[0])), 1 << 16)) {
      int header = in.read();
      while (header >= 0 && header != '\n') {
        header = in.read();
      }
      try (MappingIterator<BaselineEntity> lines =
          JsonMapper.builder().build().readerFor(BaselineEntity.class).readValues(in)) {
        while (lines.hasNext()) {
          lines.next();
          entities++;
        }
      }
    }
    System.out.println(entities);
  }
}
