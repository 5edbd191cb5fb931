// SPDX-License-Identifier: Apache-2.0
package org.hrix.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.LongConsumer;

/**
 * A progress bar on standard error: only on a terminal (the launcher knows, and says so by the
 * system property {@code hrix.terminal}), only for what takes longer than a second, and wiped away
 * at the end.
 */
final class Progress implements LongConsumer, AutoCloseable {
  private static final long FIRST_AFTER = 1_000_000_000L;
  private static final long EVERY = 200_000_000L;
  private static final int WIDTH = 30;

  private final PrintWriter err;
  private final String name;
  private final long total;
  private final boolean shown = Boolean.getBoolean("hrix.terminal");
  private final long start = System.nanoTime();
  private long last = start;
  private boolean drawn;
  private boolean closed;

  Progress(PrintWriter err, String name, long total) {
    this.err = err;
    this.name = name;
    this.total = total;
  }

  @Override
  public synchronized void accept(long bytes) {
    long now = System.nanoTime();
    if (!shown || closed || now - start < FIRST_AFTER || now - last < EVERY) {
      return;
    }
    last = now;
    if (!drawn) {
      wipeAtTheEnd();
    }
    drawn = true;
    String megabytes = String.format(Locale.ROOT, "%,d MB", bytes >> 20);
    err.print("\r\u001b[K" + name + " " + bar(bytes) + " " + megabytes);
    err.flush();
  }

  private String bar(long bytes) {
    if (total <= 0) {
      return "";
    }
    int done = (int) Math.min(WIDTH, WIDTH * bytes / total);
    return "[" + "#".repeat(done) + "-".repeat(WIDTH - done) + "]";
  }

  /** Sees to it that the shell does not write behind the bar when somebody interrupts. */
  private void wipeAtTheEnd() {
    try {
      Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    } catch (IllegalStateException ending) {
      closed = true;
    }
  }

  @Override
  public synchronized void close() {
    if (drawn && !closed) {
      closed = true;
      err.print("\r\u001b[K");
      err.flush();
    }
  }
}
