// SPDX-License-Identifier: Apache-2.0
package org.hrix.json;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.hrix.io.EntityReader;
import org.hrix.io.ReadOptions;
import org.hrix.io.Sample;
import org.hrix.io.Source;
import org.hrix.io.Sources;
import org.hrix.validation.Problem;

/**
 * HRIX JSON: one document, {@code {"hrix":"1.0","dataset":{…},"entities":[…]}}, written with two
 * spaces of indentation. Lossless; readable compressed by gzip too.
 *
 * @since 0.1.0
 */
public final class JsonFormat extends LosslessJson {

  /** The id of the format. */
  public static final String ID = "json";

  /** Makes the format; users find it through {@link org.hrix.io.Formats}. */
  public JsonFormat() {
    super(JsonEntityWriter.Layout.DOCUMENT);
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public String title() {
    return "HRIX JSON";
  }

  @Override
  public List<String> endings() {
    return List.of("json", "json.gz");
  }

  @Override
  public Match sniff(Sample sample) {
    return JsonSniffer.sniff(sample, false);
  }

  @Override
  public EntityReader open(Source source, ReadOptions options, Consumer<Problem> problems)
      throws IOException {
    Source twice = Sources.reopenable(source);
    JsonDocumentReader reader = reader(twice, source, options, problems);
    if (reader.headerIsBehind()) {
      try (JsonDocumentReader ahead = reader(twice, source, ReadOptions.DEFAULT, p -> {})) {
        reader.header(ahead);
      }
    }
    return reader;
  }

  private static JsonDocumentReader reader(
      Source twice, Source source, ReadOptions options, Consumer<Problem> problems)
      throws IOException {
    return new JsonDocumentReader(Inputs.open(twice, problems), source.name(), options, problems);
  }
}
