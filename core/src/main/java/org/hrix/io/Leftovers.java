// SPDX-License-Identifier: Apache-2.0
package org.hrix.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Temporary files and folders that must not survive the process, however it ends. While it ends,
 * its threads go on: they make no more of them, and put none in the place of an output.
 */
final class Leftovers {
  /** How often a folder is deleted into which threads that have not ended still put files. */
  private static final int TRIES = 100;

  private static final Set<Path> PATHS = ConcurrentHashMap.newKeySet();
  private static boolean ending = isEnding();

  private Leftovers() {}

  /** Sees to the end of the process, and tells whether it has begun already. */
  private static boolean isEnding() {
    try {
      Runtime.getRuntime().addShutdownHook(new Thread(Leftovers::deleteAll, "hrix-leftovers"));
      return false;
    } catch (IllegalStateException already) {
      return true;
    }
  }

  /** Something that is either done wholly before the process ends, or not at all. */
  interface Step<T> {
    T take() throws IOException;
  }

  /**
   * Makes something temporary, or moves it to where it should be.
   *
   * @throws IOException when that fails, or the process is ending
   */
  static <T> T step(Step<T> step) throws IOException {
    synchronized (PATHS) {
      if (ending) {
        throw new IOException("the process is ending");
      }
      return step.take();
    }
  }

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
    synchronized (PATHS) {
      ending = true;
    }
    for (Path path : PATHS) {
      for (int i = 0; i < TRIES && !isGone(path); i++) {
        Thread.onSpinWait();
      }
    }
  }

  /** Deletes what is left, and tells whether there is nothing any more. */
  private static boolean isGone(Path path) {
    try {
      delete(path);
    } catch (IOException | UncheckedIOException stays) {
      // Another thread may have deleted or made a file; there is nobody left to tell anything else.
    }
    return Files.notExists(path, LinkOption.NOFOLLOW_LINKS);
  }
}
