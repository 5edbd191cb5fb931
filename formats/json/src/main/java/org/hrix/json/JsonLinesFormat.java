// SPDX-License-Identifier: Apache-2.0
package org.hrix.json;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.hrix.io.EntityChunks;
import org.hrix.io.EntityReader;
import org.hrix.io.ReadOptions;
import org.hrix.io.Sample;
import org.hrix.io.Source;
import org.hrix.validation.Problem;

/**
 * HRIX JSON Lines: the header on the first line, {@code {"hrix":"1.0","dataset":{…}}}, then one
 * entity on each line. Lossless; readable compressed by gzip too. A line that cannot be read does
 * not keep the others from being read, which makes it the format for large datasets.
 *
 * @since 0.1.0
 */
public final class JsonLinesFormat extends LosslessJson {

  /** The id of the format. */
  public static final String ID = "jsonl";

  /** Makes the format; users find it through {@link org.hrix.io.Formats}. */
  public JsonLinesFormat() {
    super(JsonEntityWriter.Layout.LINES);
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public String title() {
    return "HRIX JSON Lines";
  }

  @Override
  public List<String> endings() {
    return List.of("jsonl", "jsonl.gz", "ndjson");
  }

  @Override
  public Match sniff(Sample sample) {
    return JsonSniffer.sniff(sample, true);
  }

  @Override
  public EntityReader open(Source source, ReadOptions options, Consumer<Problem> problems)
      throws IOException {
    return new JsonLinesReader(Inputs.open(source, problems), source.name(), options, problems);
  }

  @Override
  public EntityChunks split(Source source, ReadOptions options, Consumer<Problem> problems)
      throws IOException {
    return new JsonLinesChunks(
        new JsonLinesReader(Inputs.open(source, problems), source.name(), options, problems));
  }
}
