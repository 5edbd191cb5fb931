// SPDX-License-Identifier: Apache-2.0
package org.hrix.json;

import java.io.IOException;
import org.hrix.io.EntityChunks;
import org.hrix.model.DatasetHeader;
import org.hrix.validation.Location;
import org.jspecify.annotations.Nullable;

/** JSON Lines, cut at the ends of lines. */
final class JsonLinesChunks implements EntityChunks {
  private final JsonLinesReader reader;

  JsonLinesChunks(JsonLinesReader reader) {
    this.reader = reader;
  }

  @Override
  public DatasetHeader header() {
    return reader.header();
  }

  @Override
  public @Nullable Location locateHeader(String pointer) {
    return reader.locateHeader(pointer);
  }

  @Override
  public @Nullable Chunk next() throws IOException {
    return reader.nextChunk();
  }

  @Override
  public boolean complete() {
    return reader.complete();
  }

  @Override
  public long bytesRead() {
    return reader.bytesRead();
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
