// SPDX-License-Identifier: Apache-2.0
package org.hrix.json;

import java.io.IOException;
import java.io.OutputStream;
import org.hrix.data.Datum;
import org.hrix.io.EntityWriter;
import org.hrix.model.DatasetHeader;
import org.hrix.model.Entity;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.SerializableString;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Writes a document or lines. The same entities give the same bytes. */
final class JsonEntityWriter implements EntityWriter {

  /** How entities stand in the file. */
  enum Layout {
    /** One document, indented. */
    DOCUMENT,
    /** One line each. */
    LINES
  }

  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private final JsonGenerator generator;
  private final ObjectWriter objects;
  private final Layout layout;
  private boolean closed;

  JsonEntityWriter(OutputStream out, DatasetHeader header, Layout layout) throws IOException {
    this.layout = layout;
    this.generator = FACTORY.createGenerator(new Context(layout), out);
    this.objects = new ObjectWriter(generator);
    begin(header);
  }

  private void begin(DatasetHeader header) throws IOException {
    try {
      generator.writeStartObject();
      boolean version = true;
      for (Datum.Field field : DocumentHeader.carriedBy(header)) {
        version &= !field.name().equals("hrix");
      }
      if (version) {
        generator.writeName("hrix");
        generator.writeString(DocumentHeader.VERSION);
      }
      writeFrame(header);
    } catch (JacksonException failure) {
      throw unwrapped(failure);
    }
  }

  private void writeFrame(DatasetHeader header) {
    boolean first = true;
    boolean dataset = true;
    for (Datum.Field field : DocumentHeader.carriedBy(header)) {
      dataset &= !field.name().equals("dataset") || !isEmpty(header);
      if (first && field.name().equals("hrix")) {
        objects.field(field);
      }
      first = false;
    }
    if (dataset) {
      generator.writeName("dataset");
      objects.object(DatasetHeader.OBJECT_TYPE, DocumentHeader.withoutCarried(header));
    }
    first = true;
    for (Datum.Field field : DocumentHeader.carriedBy(header)) {
      if (!first || !field.name().equals("hrix")) {
        objects.field(field);
      }
      first = false;
    }
    if (layout == Layout.DOCUMENT) {
      generator.writeName("entities");
      generator.writeStartArray();
    } else {
      generator.writeEndObject();
      generator.writeRaw('\n');
    }
  }

  private static boolean isEmpty(DatasetHeader header) {
    return DocumentHeader.withoutCarried(header).equals(DocumentHeader.EMPTY);
  }

  @Override
  public void write(Entity entity) throws IOException {
    try {
      objects.entity(entity);
      if (layout == Layout.LINES) {
        generator.writeRaw('\n');
      }
    } catch (JacksonException failure) {
      throw unwrapped(failure);
    }
  }

  @Override
  public void flush() throws IOException {
    try {
      generator.flush();
    } catch (JacksonException failure) {
      throw unwrapped(failure);
    }
  }

  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    try {
      if (layout == Layout.DOCUMENT) {
        generator.writeEndArray();
        generator.writeEndObject();
        generator.writeRaw('\n');
      }
      generator.close();
    } catch (JacksonException failure) {
      throw unwrapped(failure);
    }
  }

  /** Gives back what the output threw; Jackson's own words stay out of it. */
  private static IOException unwrapped(JacksonException failure) {
    return failure.getCause() instanceof IOException cause
        ? cause
        : new IOException("the output could not be written", failure);
  }

  private static final class Context extends ObjectWriteContext.Base {
    private static final SerializableString NOTHING = new SerializedString("");
    private final Layout layout;

    Context(Layout layout) {
      this.layout = layout;
    }

    @Override
    public boolean hasPrettyPrinter() {
      return layout == Layout.DOCUMENT;
    }

    @Override
    public PrettyPrinter getPrettyPrinter() {
      return layout == Layout.DOCUMENT ? indented() : super.getPrettyPrinter();
    }

    @Override
    public SerializableString getRootValueSeparator(SerializableString preset) {
      return NOTHING;
    }

    private static DefaultPrettyPrinter indented() {
      DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
      Separators separators =
          Separators.createDefaultInstance()
              .withObjectNameValueSpacing(Separators.Spacing.AFTER)
              .withObjectEmptySeparator("")
              .withArrayEmptySeparator("");
      return new DefaultPrettyPrinter(separators)
          .withArrayIndenter(indenter)
          .withObjectIndenter(indenter);
    }
  }
}
