// SPDX-License-Identifier: Apache-2.0
package org.hrix.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hrix.io.Format;
import org.hrix.io.Formats;
import org.hrix.io.Source;
import org.hrix.io.Sources;
import org.jspecify.annotations.Nullable;

/** Opens what a user names on the command line. */
final class Inputs {
  static final String STANDARD = "-";

  /** What tells a package of tables. */
  private static final String DESCRIPTION = "datapackage.json";

  private Inputs() {}

  static Source source(String name) throws IOException {
    return name.equals(STANDARD)
        ? Sources.stream(System.in, "<stdin>")
        : Sources.path(path(name), name);
  }

  static Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException invalid) {
      throw new UsageException("not a file name");
    }
  }

  static Format byId(Formats formats, String id) {
    try {
      return formats.byId(id);
    } catch (IllegalArgumentException unknown) {
      throw new UsageException(String.valueOf(unknown.getMessage()));
    }
  }

  /** Finds the format of an input: the one named, or the one it looks like. */
  static Format reading(Formats formats, @Nullable String id, Source source) throws IOException {
    if (id != null) {
      Format format = byId(formats, id);
      if (format.packaging() == Format.Packaging.FILE && source.parts().size() != 1) {
        throw new UsageException(
            source.name() + ": the format " + id + " is one file; name the file in the folder");
      }
      return format;
    }
    Optional<Format> found = formats.detect(source);
    if (found.isEmpty()) {
      String why =
          isEmpty(source)
              ? ": the input is empty"
              : ": no format recognises this input; name one with --from";
      throw new UnknownInputException(source.name() + why);
    }
    return found.get();
  }

  /**
   * Takes a folder that is no package as the files in it, each a dataset of its own, so that every
   * finding names its file. Files of no known format are told.
   *
   * @param id the format that the user named, if any
   */
  static List<String> datasets(Formats formats, @Nullable String id, String name, PrintWriter err)
      throws IOException {
    if (name.equals(STANDARD) || !Files.isDirectory(path(name))) {
      return List.of(name);
    }
    boolean chosen = id != null;
    if (id != null && byId(formats, id).packaging() == Format.Packaging.PACKAGE) {
      return List.of(name);
    }
    List<String> datasets = new ArrayList<>();
    int unknown = 0;
    try (Source folder = source(name)) {
      for (String part : folder.parts()) {
        String file = name.endsWith("/") ? name + part : name + "/" + part;
        Optional<Format> format = chosen ? Optional.empty() : detected(formats, file);
        if (!chosen && (part.endsWith(DESCRIPTION) || isOfPackage(format))) {
          return List.of(name);
        } else if (chosen || format.isPresent()) {
          datasets.add(file);
        } else {
          unknown++;
        }
      }
    }
    if (unknown > 0 && !datasets.isEmpty()) {
      err.println("hrix: files of no known format in " + name + ", passed over: " + unknown);
    }
    return datasets.isEmpty() ? List.of(name) : datasets;
  }

  private static boolean isOfPackage(Optional<Format> format) {
    return format.isPresent() && format.get().packaging() == Format.Packaging.PACKAGE;
  }

  private static Optional<Format> detected(Formats formats, String file) throws IOException {
    try (Source source = source(file)) {
      return formats.detect(source);
    }
  }

  /** Tells whether there is nothing at all, most often because what should have made it failed. */
  private static boolean isEmpty(Source source) throws IOException {
    List<String> parts = source.parts();
    return parts.size() == 1 && source.peek(parts.get(0), 1).length == 0;
  }
}
