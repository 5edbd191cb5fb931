// SPDX-License-Identifier: Apache-2.0
package org.hrix.io;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The pieces of a validation, done by several threads; the results come in order. */
final class ValidationWork implements AutoCloseable {
  private final int threads;
  private final Deque<Future<ValidationBatch>> running = new ArrayDeque<>();
  private @Nullable Callable<ValidationBatch> waiting;
  private Consumer<ValidationBatch> results = none -> {};
  private @Nullable ExecutorService workers;

  ValidationWork(int threads) {
    this.threads = threads;
  }

  /** Takes the next piece of work, null when there is none. */
  interface Work {
    @Nullable Callable<ValidationBatch> next() throws IOException;
  }

  /** Has each piece done, by the workers if there are several, and takes the results in order. */
  void each(Work work, Consumer<ValidationBatch> takesResults) throws IOException {
    results = takesResults;
    waiting = work.next();
    while (waiting != null || !running.isEmpty()) {
      Callable<ValidationBatch> following = waiting == null ? null : work.next();
      Callable<ValidationBatch> next = waiting;
      waiting = following;
      if (next != null && (threads == 1 || (running.isEmpty() && following == null))) {
        takesResults.accept(call(next));
      } else if (next != null) {
        running.add(workers().submit(next));
      }
      if (!running.isEmpty() && (following == null || running.size() > 2 * threads)) {
        takesResults.accept(result(running.remove()));
      }
    }
  }

  /**
   * Has all done that was handed over, and its results taken; may be called while more is sought.
   */
  void finish() throws IOException {
    while (!running.isEmpty()) {
      results.accept(result(running.remove()));
    }
    Callable<ValidationBatch> last = waiting;
    if (last != null) {
      waiting = null;
      results.accept(call(last));
    }
  }

  /** Returns what does work besides: the workers, or with one thread the caller. */
  Executor executor() {
    return threads == 1 ? Runnable::run : workers();
  }

  private ExecutorService workers() {
    ExecutorService pool = workers;
    if (pool == null) {
      pool =
          Executors.newFixedThreadPool(
              threads,
              task -> {
                Thread thread = new Thread(task, "hrix-validation");
                thread.setDaemon(true);
                return thread;
              });
      workers = pool;
    }
    return pool;
  }

  private static ValidationBatch call(Callable<ValidationBatch> task) throws IOException {
    try {
      return task.call();
    } catch (IOException | RuntimeException failure) {
      throw failure;
    } catch (Exception failure) {
      throw new IllegalStateException("a check failed", failure);
    }
  }

  /** Waits for a piece of work; what went wrong comes out as it is, a lack of memory above all. */
  static ValidationBatch result(Future<ValidationBatch> task) throws IOException {
    try {
      return task.get();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("the validation was interrupted");
    } catch (ExecutionException failure) {
      Throwable cause = failure.getCause();
      if (cause instanceof IOException io) {
        throw io;
      }
      if (cause instanceof UncheckedIOException io) {
        throw io;
      }
      if (cause instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException("a check failed", cause);
    }
  }

  @Override
  public void close() {
    if (workers != null) {
      workers.shutdownNow();
    }
  }
}
