// SPDX-License-Identifier: Apache-2.0
package org.hrix.json;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.function.Consumer;
import java.util.zip.ZipException;
import org.hrix.io.Gzip;
import org.hrix.io.Source;
import org.hrix.io.Sources;
import org.hrix.io.Target;
import org.hrix.validation.Location;
import org.hrix.validation.Problem;

/** Opens the only part of an input or output, decompressed and in UTF-8. */
final class Inputs {
  private Inputs() {}

  static ByteFeed open(Source source, Consumer<Problem> problems) throws IOException {
    InputStream in = source.open(Sources.onlyPart(source));
    try {
      return new ByteFeed(Encodings.utf8(Gzip.plain(in), source.name(), problems));
    } catch (ZipException | EOFException damaged) {
      problems.accept(
          Problem.of(JsonProblem.DAMAGED, Location.inText(source.name(), 1, 1, ""), null));
      in.close();
      return new ByteFeed(InputStream.nullInputStream());
    } catch (IOException failure) {
      in.close();
      throw failure;
    }
  }

  static OutputStream create(Target target) throws IOException {
    return Gzip.byName(target.name(), target.create(""));
  }
}
