// SPDX-License-Identifier: Apache-2.0
package org.hrix.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Reads damaged documents to the end, for a while: XML of the Events Standard Formats, record
 * sheets, and code lists as tables. Whole documents are generated, then their bytes or their
 * structure are damaged. No reader may throw anything but an {@link IOException}, take more than a
 * minute for an input, or run out of memory; bound the heap with {@code -Xmx}.
 *
 * <p>{@code java -Xmx256m -cp benchmarks.jar org.hrix.benchmarks.FuzzReaders SECONDS [SEED]} prints
 * what was read. It ends with 1 and the seed of the input when a reader failed; with that seed, the
 * same input comes first.
 */
public final class FuzzReaders {
  private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(60);

  private final FuzzSubjects subjects;
  private final Map<FuzzSubjects.Kind, Tally> tallies = new EnumMap<>(FuzzSubjects.Kind.class);
  private final AtomicLong seed;
  private volatile long begun;
  private volatile FuzzSubjects.@Nullable Kind kind;

  private FuzzReaders(FuzzSubjects subjects, long seed) {
    this.subjects = subjects;
    this.seed = new AtomicLong(seed);
    for (FuzzSubjects.Kind each : FuzzSubjects.Kind.values()) {
      tallies.put(each, new Tally());
    }
  }

  /**
   * Reads damaged documents.
   *
   * @param arguments how many seconds, and a whole number for the seed of the first input
   * @throws IOException when the documents cannot be made
   */
  public static void main(String[] arguments) throws IOException {
    long seconds = Long.parseLong(arguments[0]);
    long first = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
    FuzzReaders fuzz = new FuzzReaders(new FuzzSubjects(), first);
    Thread watch = new Thread(fuzz::lookAfter, "watch");
    watch.setDaemon(true);
    watch.start();
    boolean passed = fuzz.run(TimeUnit.SECONDS.toNanos(seconds));
    fuzz.print();
    if (!passed) {
      System.exit(1);
    }
  }

  /** Reads inputs until the time is over; false when a reader failed. */
  private boolean run(long nanos) {
    long start = System.nanoTime();
    do {
      if (!readNext()) {
        return false;
      }
      seed.incrementAndGet();
    } while (System.nanoTime() - start < nanos);
    return true;
  }

  private boolean readNext() {
    SplittableRandom random = new SplittableRandom(seed.get());
    FuzzSubjects.Kind chosen = subjects.kind(random);
    byte[] input = subjects.input(chosen, random);
    Tally tally = tallies.computeIfAbsent(chosen, none -> new Tally());
    begun = System.nanoTime();
    kind = chosen;
    try {
      tally.records += subjects.read(chosen, input, random);
    } catch (IOException documented) {
      tally.refused++;
    } catch (RuntimeException | Error failure) {
      System.out.println(chosen + " failed; the seed of the input is " + seed);
      failure.printStackTrace(System.out);
      return false;
    } finally {
      kind = null;
    }
    tally.add(seed.get(), input.length, System.nanoTime() - begun);
    return true;
  }

  /** Ends the run when an input takes too long. */
  private void lookAfter() {
    while (true) {
      LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
      FuzzSubjects.Kind current = kind;
      if (current != null && System.nanoTime() - begun > PATIENCE_NANOS) {
        System.out.println(current + " does not end; the seed of the input is " + seed);
        Runtime.getRuntime().halt(1);
      }
    }
  }

  private void print() {
    tallies.forEach((each, tally) -> System.out.println(each + ": " + tally.line()));
    long heap = 0;
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      heap += pool.getType() == MemoryType.HEAP ? pool.getPeakUsage().getUsed() : 0;
    }
    long most = Runtime.getRuntime().maxMemory();
    System.out.printf(
        Locale.ROOT, "heap: at most %d MB of %d MB, garbage included%n", heap >> 20, most >> 20);
  }

  /** What was read of one kind. */
  private static final class Tally {
    private long inputs;
    private long bytes;
    private long records;
    private long refused;
    private long slowest;
    private long slowestSeed;
    private long slowestBytes;

    void add(long seed, long length, long nanos) {
      inputs++;
      bytes += length;
      if (nanos > slowest) {
        slowest = nanos;
        slowestSeed = seed;
        slowestBytes = length;
      }
    }

    String line() {
      return String.format(
          Locale.ROOT,
          "%d inputs of %d MB gave %d records; %d refused;" + " slowest %d ms (%d bytes, seed %d)",
          inputs,
          bytes >> 20,
          records,
          refused,
          TimeUnit.NANOSECONDS.toMillis(slowest),
          slowestBytes,
          slowestSeed);
    }
  }
}
