// SPDX-License-Identifier: Apache-2.0
package org.hrix.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Temporary files and folders that must not survive the process, however it ends. */
final class Leftovers {
  private static final Set<Path> PATHS = ConcurrentHashMap.newKeySet();

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(Leftovers::deleteAll, "hrix-leftovers"));
  }

  private Leftovers() {}

  static void add(Path path) {
    PATHS.add(path);
  }

  static void remove(Path path) {
    PATHS.remove(path);
  }

  /** Deletes a file, or a folder with all that is in it, and forgets it. */
  static void delete(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      List<Path> inside;
      try (Stream<Path> files = Files.walk(path)) {
        inside = files.sorted(Comparator.reverseOrder()).toList();
      }
      for (Path leftover : inside) {
        Files.deleteIfExists(leftover);
      }
    } else {
      Files.deleteIfExists(path);
    }
    PATHS.remove(path);
  }

  private static void deleteAll() {
    for (Path path : PATHS) {
      try {
        delete(path);
      } catch (IOException stays) {
        // The process is ending: there is nobody left to tell.
      }
    }
  }
}
