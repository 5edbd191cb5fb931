// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv;

import java.util.NoSuchElementException;
import org.hrix.io.EntityReader;
import org.hrix.io.Entry;
import org.hrix.model.DatasetHeader;

/** Reads an archive of which nothing can be read. */
final class NothingReader implements EntityReader {
  @Override
  public boolean hasNext() {
    return false;
  }

  @Override
  public Entry next() {
    throw new NoSuchElementException();
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
    return false;
  }

  @Override
  public void close() {}
}
