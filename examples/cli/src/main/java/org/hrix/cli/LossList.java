// SPDX-License-Identifier: Apache-2.0
package org.hrix.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.hrix.io.Loss;
import org.hrix.io.LossSink;
import org.hrix.io.Target;
import org.hrix.io.Targets;
import org.jspecify.annotations.Nullable;

/** Counts losses, and writes them to a file, a line for each with tabs between its parts. */
final class LossList implements LossSink, AutoCloseable {
  private final @Nullable Target target;
  private final @Nullable BufferedWriter out;
  private long count;

  LossList(@Nullable String file) throws IOException {
    target = file == null ? null : Targets.file(Inputs.path(file), file);
    out =
        target == null
            ? null
            : new BufferedWriter(new OutputStreamWriter(target.create(""), StandardCharsets.UTF_8));
    if (out != null) {
      out.write("format\tentity\ttype\tfield\tkind\n");
    }
  }

  long count() {
    return count;
  }

  @Override
  public void loss(Loss loss) {
    count++;
    if (out == null) {
      return;
    }
    try {
      out.write(
          String.join(
              "\t",
              loss.format(),
              Printable.of(Objects.requireNonNullElse(loss.entity(), "")),
              Printable.of(Objects.requireNonNullElse(loss.type(), "")),
              Printable.of(loss.field()),
              loss.kind().name().toLowerCase(Locale.ROOT)));
      out.write('\n');
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Override
  public void close() throws IOException {
    if (out != null && target != null) {
      out.close();
      target.commit();
      target.close();
    }
  }
}
