// SPDX-License-Identifier: Apache-2.0
package org.hrix.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.hrix.huridocs.EsfXmlFormat;
import org.hrix.io.Conversion;
import org.hrix.io.EntityReader;
import org.hrix.io.Format;
import org.hrix.io.ReadOptions;
import org.hrix.io.Source;
import org.hrix.io.Sources;
import org.hrix.io.Target;
import org.hrix.io.Targets;
import org.hrix.model.DatasetHeader;
import org.hrix.model.Entity;
import org.hrix.testkit.generator.DatasetGenerator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Writes a generated dataset as XML of the Events Standard Formats and reads it: HRIX, and beside
 * it what the parser of the Java platform takes to look at every tag and every text of the same
 * file.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(
    value = 2,
    jvmArgs = {"-Xms2g", "-Xmx2g"})
public class EsfXmlBenchmark {

  /** How many incidents the dataset has; a thousand are about 20 MB. */
  @Param("1000")
  public int incidents;

  private final Format esf = new EsfXmlFormat();
  private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
  private final List<Entity> entities = new ArrayList<>();
  private DatasetHeader header = DatasetHeader.builder().build();
  private byte[] file = new byte[0];
  private Source source = Sources.bytes(file, "in");

  /** Makes the benchmark. */
  public EsfXmlBenchmark() {}

  /**
   * Makes the dataset.
   *
   * @throws IOException when temporary files cannot be written
   */
  @Setup
  public void makeDataset() throws IOException {
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    DatasetGenerator generator = new DatasetGenerator(1, incidents);
    header = generator.header();
    generator.forEachRemaining(entities::add);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    write(out);
    file = out.toByteArray();
    source = Sources.bytes(file, "in");
  }

  private void write(OutputStream out) throws IOException {
    try (Target target = Targets.stream(out, "out.esf.xml")) {
      new Conversion().write(header, entities, target, esf, loss -> {});
      target.commit();
    }
  }

  /**
   * Writes the file with HRIX.
   *
   * @throws IOException when temporary files cannot be written
   */
  @Benchmark
  public void writeHrix() throws IOException {
    write(OutputStream.nullOutputStream());
  }

  /**
   * Reads the file into entities with HRIX.
   *
   * @param hole takes them
   * @throws IOException when temporary files cannot be read
   */
  @Benchmark
  public void readHrix(Blackhole hole) throws IOException {
    try (EntityReader reader = esf.open(source, ReadOptions.DEFAULT, problem -> {})) {
      reader.forEachRemaining(hole::consume);
    }
  }

  /**
   * Reads names, attributes and text of the same file with the parser of the platform.
   *
   * @param hole takes them
   * @throws XMLStreamException never
   */
  @Benchmark
  public void readStax(Blackhole hole) throws XMLStreamException {
    XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(file));
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamReader.START_ELEMENT) {
        hole.consume(reader.getLocalName());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
          hole.consume(reader.getAttributeValue(i));
        }
      } else if (event == XMLStreamReader.CHARACTERS) {
        hole.consume(reader.getText());
      }
    }
    reader.close();
  }
}
