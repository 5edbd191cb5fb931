// SPDX-License-Identifier: Apache-2.0
package org.hrix.cli;

import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Writes JSON for programs, whatever characters the names of files and entities hold. */
final class JsonOutput implements AutoCloseable {
  private final JsonGenerator json;
  private final PrintWriter out;

  JsonOutput(PrintWriter out) {
    this.out = out;
    this.json =
        JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build()
            .createGenerator(ObjectWriteContext.empty(), out);
  }

  JsonOutput object() {
    json.writeStartObject();
    return this;
  }

  JsonOutput object(String name) {
    json.writeName(name);
    return object();
  }

  JsonOutput end() {
    json.writeEndObject();
    return this;
  }

  JsonOutput list(String name) {
    json.writeName(name);
    json.writeStartArray();
    return this;
  }

  JsonOutput endList() {
    json.writeEndArray();
    return this;
  }

  JsonOutput text(String name, @Nullable String value) {
    json.writeName(name);
    if (value == null) {
      json.writeNull();
    } else {
      json.writeString(wellFormed(value));
    }
    return this;
  }

  JsonOutput item(String value) {
    json.writeString(wellFormed(value));
    return this;
  }

  JsonOutput number(String name, long value) {
    json.writeName(name);
    json.writeNumber(value);
    return this;
  }

  JsonOutput truth(String name, boolean value) {
    json.writeName(name);
    json.writeBoolean(value);
    return this;
  }

  /** Half of a surrogate pair cannot be written in UTF-8. */
  private static String wellFormed(String value) {
    return value.codePoints().anyMatch(c -> c >= 0xD800 && c <= 0xDFFF)
        ? Printable.of(value)
        : value;
  }

  @Override
  public void close() {
    json.close();
    out.println();
  }
}
