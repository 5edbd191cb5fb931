// SPDX-License-Identifier: Apache-2.0
package org.hrix.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
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
      return byId(formats, id);
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

  /** Tells whether there is nothing at all, most often because what should have made it failed. */
  private static boolean isEmpty(Source source) throws IOException {
    List<String> parts = source.parts();
    return parts.size() == 1 && source.peek(parts.get(0), 1).length == 0;
  }
}
