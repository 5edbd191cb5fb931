// SPDX-License-Identifier: Apache-2.0
package org.hrix.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.hrix.model.DatasetHeader;
import org.hrix.rules.CodeBook;
import org.hrix.rules.DatasetIndex;
import org.hrix.rules.Digest;
import org.hrix.rules.RuleContext;
import org.hrix.rules.Suspects;
import org.hrix.rules.Verdicts;
import org.hrix.validation.Location;
import org.hrix.validation.Problem;
import org.hrix.validation.ProblemCode;
import org.hrix.validation.ProblemSink;
import org.hrix.validation.Profile;
import org.hrix.validation.ReferenceProblem;
import org.hrix.validation.Severity;
import org.jspecify.annotations.Nullable;

/** One validation of one input. Used once. */
final class ValidationRun implements AutoCloseable {
  private static final int BATCH = 256;

  private final Source source;
  private final Format format;
  private final ReadOptions options;
  private final Profile profile;
  private final CodeBook codes;
  private final ValidationWork work;
  private final ProblemSink sink;
  private final DatasetIndex index = new DatasetIndex();
  private final Queue<Digest> digests = new ConcurrentLinkedQueue<>();
  private final Set<ProblemCode> full = ConcurrentHashMap.newKeySet();
  private final Map<ProblemCode, Long> reported = new HashMap<>();
  private final Map<String, Long> notRun = new TreeMap<>();
  private final List<Integer> batchSizes = new ArrayList<>();
  private boolean complete = true;
  private volatile @Nullable RuleContext context;

  ValidationRun(
      Source source,
      Format format,
      ReadOptions options,
      Profile profile,
      CodeBook codes,
      int threads,
      Consumer<Problem> problems) {
    this.source = source;
    this.format = format;
    this.options = options;
    this.profile = profile;
    this.codes = codes;
    this.work = new ValidationWork(threads);
    this.sink = problems instanceof ProblemSink own ? own : new TakesAll(problems);
  }

  /** A sink that is never full. */
  private record TakesAll(Consumer<Problem> problems) implements ProblemSink {
    @Override
    public void accept(Problem problem) {
      problems.accept(problem);
    }

    @Override
    public void count(ProblemCode code, Severity severity, long number) {
      throw new IllegalStateException("a sink that takes all was given a number only");
    }
  }

  StreamValidator.Outcome run(LongConsumer progress) throws IOException {
    firstPass(progress);
    Suspects suspects = Suspects.judge(index, profile, work.executor());
    Verdicts.add(notRun, suspects.notRun());
    if (suspects.next(0) >= 0) {
      secondPass(suspects);
    }
    return new StreamValidator.Outcome(index.entities(), index.size(), complete, notRun);
  }

  private void firstPass(LongConsumer progress) throws IOException {
    ValidationBatch frame = new ValidationBatch(profile, this::wanted);
    try (EntityChunks chunks = format.split(source, options, frame::reported)) {
      if (chunks != null) {
        take(header(frame, chunks.header(), chunks::locateHeader));
        work.each(
            () -> {
              progress.accept(chunks.bytesRead());
              EntityChunks.Chunk chunk = chunks.next();
              return chunk == null ? null : () -> checked(newBatch().read(chunk), chunks.header());
            },
            this::merge);
        complete &= chunks.complete();
        return;
      }
    }
    firstPassInOneGo(progress);
  }

  private void firstPassInOneGo(LongConsumer progress) throws IOException {
    OneGo go = new OneGo();
    try (EntityReader reader = format.open(source, options, go::reported)) {
      go.reader = reader;
      header(go.batch, reader.header(), reader::locateHeader);
      work.each(
          () -> {
            progress.accept(reader.bytesRead());
            return go.next(reader);
          },
          this::merge);
      complete &= reader.complete();
    }
  }

  /** Fills batches from a reader that finds what is wrong on its way from entity to entity. */
  private final class OneGo {
    private ValidationBatch batch = newBatch();
    private @Nullable EntityReader reader;

    /**
     * Takes a finding; when there are very many between two entities, they are passed on at once.
     */
    void reported(Problem problem) {
      batch.reported(problem);
      if (batch.isFull()) {
        ValidationBatch full = batch;
        batch = newBatch();
        try {
          work.finish();
        } catch (IOException failure) {
          throw new UncheckedIOException(failure);
        }
        EntityReader from = reader;
        merge(from == null || full.entries().isEmpty() ? full : checked(full, from.header()));
      }
    }

    @Nullable Callable<ValidationBatch> next(EntityReader from) {
      while (batch.entries().size() < BATCH && from.hasNext()) {
        Entry entry = from.next();
        batch.add(entry);
      }
      ValidationBatch filled = batch;
      if (filled.entries().isEmpty() && filled.found().isEmpty()) {
        return null;
      }
      batch = newBatch();
      return () -> checked(filled, from.header());
    }
  }

  private ValidationBatch newBatch() {
    return new ValidationBatch(profile, this::wanted);
  }

  private boolean wanted(ProblemCode code) {
    return !full.contains(code);
  }

  /** Finds a value of the header, null when that is not known. */
  private interface HeaderPlaces {
    @Nullable Location locate(String pointer);
  }

  private ValidationBatch header(ValidationBatch batch, DatasetHeader header, HeaderPlaces places) {
    return batch.check(
        profile,
        contextOf(header),
        pointer -> {
          Location place = places.locate(pointer);
          return place == null ? Location.inText(source.name(), 0, 0, "/dataset" + pointer) : place;
        });
  }

  private ValidationBatch checked(ValidationBatch batch, DatasetHeader header) {
    Digest digest = digests.poll();
    return batch.check(profile, contextOf(header), digest == null ? new Digest(index) : digest);
  }

  /** Returns what is known of the dataset, made anew only when its header is another one. */
  private RuleContext contextOf(DatasetHeader header) {
    RuleContext known = context;
    if (known == null || !known.isOf(header)) {
      known = new RuleContext(profile, header, codes);
      context = known;
    }
    return known;
  }

  /** Takes up a batch of the first pass. */
  private void merge(ValidationBatch batch) {
    List<ValidationBatch.Found> duplicates = new ArrayList<>();
    Digest digest = batch.digest;
    if (digest != null) {
      index.add(
          digest,
          entity -> {
            Entry entry = batch.entries().get(entity);
            Problem duplicate =
                Problem.of(ReferenceProblem.DUPLICATE_ID, entry.locate("/id"), entry.entity().id());
            duplicates.add(new ValidationBatch.Found(entity, duplicate));
          });
      digest.clear();
      digests.add(digest);
      batchSizes.add(batch.entries().size());
    }
    complete &= batch.complete();
    take(batch, duplicates);
  }

  private void take(ValidationBatch batch) {
    take(batch, List.of());
  }

  /** Passes the findings of a batch on, duplicate ids in front of the others of their entity. */
  private void take(ValidationBatch batch, List<ValidationBatch.Found> duplicates) {
    int next = 0;
    for (ValidationBatch.Found found : batch.found()) {
      while (next < duplicates.size() && duplicates.get(next).entity() <= found.entity()) {
        duplicate(duplicates.get(next++).problem());
      }
      accept(found.problem());
    }
    while (next < duplicates.size()) {
      duplicate(duplicates.get(next++).problem());
    }
    batch.verdicts().unseen().forEach(this::unseen);
    Verdicts.add(notRun, batch.verdicts().notRun());
  }

  private void duplicate(Problem problem) {
    Severity severity = profile.severity(problem.code());
    if (severity != null) {
      accept(problem.as(severity));
    }
  }

  private void accept(Problem problem) {
    ProblemCode code = problem.code();
    reported.merge(code, 1L, Long::sum);
    sink.accept(problem);
    if (!sink.wants(code)) {
      full.add(code);
    }
  }

  private void unseen(ProblemCode code, long number) {
    reported.merge(code, number, Long::sum);
    Severity severity = profile.severity(code);
    if (severity != null) {
      sink.count(code, severity, number);
    }
  }

  private void secondPass(Suspects suspects) throws IOException {
    reported.clear();
    try (EntityChunks chunks = format.split(source, options, problem -> {})) {
      if (chunks != null) {
        int[] batch = {0, 0};
        work.each(
            () -> {
              EntityChunks.Chunk chunk = chunks.next();
              if (chunk == null || isEnough(suspects)) {
                return null;
              }
              int first = batch[1];
              int size = batchSizes.get(batch[0]++);
              batch[1] = first + size;
              return () -> again(chunk, suspects, first, size);
            },
            this::take);
        countRest(suspects);
        return;
      }
    }
    secondPassInOneGo(suspects);
  }

  private ValidationBatch again(EntityChunks.Chunk chunk, Suspects suspects, int first, int size)
      throws IOException {
    int suspect = suspects.next(first);
    if (suspect < 0 || suspect >= first + size) {
      return newBatch();
    }
    // What the reader finds was reported in the first pass.
    ValidationBatch entries = new ValidationBatch(profile, code -> false).read(chunk);
    return newBatch().with(entries.entries()).report(suspects, first);
  }

  private void secondPassInOneGo(Suspects suspects) throws IOException {
    try (EntityReader reader = format.open(source, options, problem -> {})) {
      int[] first = {0};
      work.each(
          () -> {
            ValidationBatch batch = newBatch();
            batch.readFrom(reader, BATCH);
            if (batch.entries().isEmpty() || isEnough(suspects)) {
              return null;
            }
            int from = first[0];
            first[0] += batch.entries().size();
            return () -> batch.report(suspects, from);
          },
          this::take);
    }
    countRest(suspects);
  }

  /** Tells whether all that is still to be found need only be counted. */
  private boolean isEnough(Suspects suspects) {
    for (Map.Entry<ProblemCode, Long> total : suspects.totals().entrySet()) {
      long rest = total.getValue() - reported.getOrDefault(total.getKey(), 0L);
      if (rest > 0 && sink.wants(total.getKey())) {
        return false;
      }
    }
    return true;
  }

  private void countRest(Suspects suspects) {
    for (Map.Entry<ProblemCode, Long> total : suspects.totals().entrySet()) {
      long rest = total.getValue() - reported.getOrDefault(total.getKey(), 0L);
      if (rest > 0) {
        unseen(total.getKey(), rest);
      }
    }
  }

  @Override
  public void close() {
    work.close();
  }
}
