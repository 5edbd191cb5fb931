// SPDX-License-Identifier: Apache-2.0
package org.hrix.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.hrix.io.Format;
import org.hrix.io.Target;
import org.hrix.io.Targets;

/** Opens what a user names as output. */
final class Outputs {
  private Outputs() {}

  /** Opens a file or standard output; for a package a folder, unless it is named an archive. */
  static Target target(String name, Format format) throws IOException {
    if (name.equals(Inputs.STANDARD)) {
      return Targets.stream(new FileOutputStream(FileDescriptor.out), "<stdout>");
    }
    boolean folder =
        format.packaging() == Format.Packaging.PACKAGE
            && !name.toLowerCase(Locale.ROOT).endsWith(".zip");
    Path path = Inputs.path(name);
    if (folder && !isFree(path)) {
      throw new FileSystemException(name, null, "is there already, and is no empty folder");
    }
    return folder ? Targets.folder(path, name) : Targets.file(path, name);
  }

  /** Tells before a long conversion what would only be found at its end. */
  private static boolean isFree(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return !Files.exists(folder);
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }
}
