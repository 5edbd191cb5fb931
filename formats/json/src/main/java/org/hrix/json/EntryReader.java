// SPDX-License-Identifier: Apache-2.0
package org.hrix.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.NoSuchElementException;
import org.hrix.io.EntityReader;
import org.hrix.io.Entry;
import org.hrix.model.DatasetHeader;
import org.hrix.model.Entity;
import org.hrix.validation.Location;
import org.jspecify.annotations.Nullable;

/** Hands out entries one by one, while its subclasses look for the next. */
abstract class EntryReader implements EntityReader {
  final Json json;
  DatasetHeader header = DocumentHeader.EMPTY;

  /** What the header was read from, and where in that it stands; null when there is none. */
  @Nullable Slice headerSlice;

  String headerPointer = "";
  boolean ended;
  boolean complete = true;
  long sequence;
  private @Nullable JsonEntry next;

  EntryReader(Json json) {
    this.json = json;
  }

  /** Goes on in the input: to an entity that it offers, past something else, or to the end. */
  abstract void advance() throws IOException;

  final void offer(Entity entity, Slice slice) {
    next = new JsonEntry(entity, sequence++, slice, json);
  }

  @Override
  public final boolean hasNext() {
    try {
      while (next == null && !ended) {
        advance();
      }
      return next != null;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Override
  public final Entry next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    JsonEntry entry = next;
    next = null;
    return entry;
  }

  @Override
  public final DatasetHeader header() {
    return header;
  }

  @Override
  public final @Nullable Location locateHeader(String pointer) {
    Slice slice = headerSlice;
    if (slice == null) {
      return null;
    }
    String inner = headerPointer + pointer;
    return slice.locate(PointerFinder.find(json, slice, inner).offset(), inner);
  }

  @Override
  public final boolean complete() {
    return complete;
  }
}
