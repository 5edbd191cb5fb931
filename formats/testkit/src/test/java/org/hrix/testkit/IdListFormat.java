// SPDX-License-Identifier: Apache-2.0
package org.hrix.testkit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.hrix.io.EntityReader;
import org.hrix.io.EntityWriter;
import org.hrix.io.Entry;
import org.hrix.io.Format;
import org.hrix.io.Loss;
import org.hrix.io.LossSink;
import org.hrix.io.ReadOptions;
import org.hrix.io.Sample;
import org.hrix.io.Source;
import org.hrix.io.Target;
import org.hrix.io.WriteOptions;
import org.hrix.model.DatasetHeader;
import org.hrix.model.Entity;
import org.hrix.model.Incident;
import org.hrix.validation.Location;
import org.hrix.validation.Problem;

/** A format that can say nothing but ids, for tests of the contract itself. */
final class IdListFormat implements Format {

  /** Whether it says what it loses. */
  enum Losses {
    REPORTED,
    SILENT
  }

  private final Fidelity fidelity;
  private final Losses losses;

  IdListFormat(Fidelity fidelity, Losses losses) {
    this.fidelity = fidelity;
    this.losses = losses;
  }

  @Override
  public String id() {
    return "ids";
  }

  @Override
  public String title() {
    return "Ids";
  }

  @Override
  public List<String> endings() {
    return List.of("ids");
  }

  @Override
  public boolean reads() {
    return true;
  }

  @Override
  public boolean writes() {
    return true;
  }

  @Override
  public Fidelity fidelity() {
    return fidelity;
  }

  @Override
  public Markings markings() {
    return Markings.LOST;
  }

  @Override
  public Match sniff(Sample sample) {
    return Match.NO;
  }

  @Override
  public EntityReader open(Source source, ReadOptions options, Consumer<Problem> problems)
      throws IOException {
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(source.open(""), StandardCharsets.UTF_8))) {
      return new Reader(in.lines().filter(line -> !line.isBlank()).toList().iterator());
    }
  }

  @Override
  public EntityWriter create(
      Target target, DatasetHeader header, WriteOptions options, LossSink sink) throws IOException {
    return new Writer(target.create(""), losses == Losses.REPORTED ? sink : loss -> {});
  }

  private static final class Writer implements EntityWriter {
    private final OutputStream out;
    private final LossSink losses;

    Writer(OutputStream out, LossSink losses) {
      this.out = out;
      this.losses = losses;
    }

    @Override
    public void write(Entity entity) throws IOException {
      losses.loss(new Loss("ids", entity.id(), entity.typeName(), "", Loss.Kind.COARSENED));
      out.write((entity.id() + "\n").getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void flush() throws IOException {
      out.flush();
    }

    @Override
    public void close() throws IOException {
      out.close();
    }
  }

  private record Item(Entity entity, long sequence) implements Entry {
    @Override
    public Location location() {
      return Location.of("ids");
    }

    @Override
    public Location locate(String pointer) {
      return Location.of("ids");
    }
  }

  private static final class Reader implements EntityReader {
    private final Iterator<String> lines;
    private long sequence;

    Reader(Iterator<String> lines) {
      this.lines = lines;
    }

    @Override
    public DatasetHeader header() {
      return DatasetHeader.builder().build();
    }

    @Override
    public long bytesRead() {
      return 0;
    }

    @Override
    public boolean complete() {
      return true;
    }

    @Override
    public boolean hasNext() {
      return lines.hasNext();
    }

    @Override
    public Entry next() {
      return new Item(Incident.builder("i" + sequence + lines.next().length()).build(), sequence++);
    }

    @Override
    public void close() {}
  }
}
