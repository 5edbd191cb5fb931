// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hrix.io.Target;

/** Where the files of a package go: the parts of a target, or an archive in its only part. */
abstract sealed class PackageOutput implements Closeable {
  private static final LocalDateTime FIXED = LocalDateTime.of(1980, 1, 1, 0, 0);
  private static final int BUFFER = 1 << 16;

  static PackageOutput of(Target target) throws IOException {
    return target.takesParts() ? new Parts(target) : new Archive(target.create(""));
  }

  abstract OutputStream create(String part) throws IOException;

  /** Tells whether who reads the package finds its parts in the order in which they were made. */
  abstract boolean isInOrder();

  private static final class Parts extends PackageOutput {
    private final Target target;

    Parts(Target target) {
      this.target = target;
    }

    @Override
    OutputStream create(String part) throws IOException {
      return new BufferedOutputStream(target.create(part), BUFFER);
    }

    @Override
    boolean isInOrder() {
      return false;
    }

    @Override
    public void close() {}
  }

  /** An archive with fixed times, so that the same parts give the same bytes. */
  private static final class Archive extends PackageOutput {
    private final ZipOutputStream zip;

    Archive(OutputStream out) {
      zip = new ZipOutputStream(out);
    }

    @Override
    OutputStream create(String part) throws IOException {
      ZipEntry entry = new ZipEntry(part);
      entry.setTimeLocal(FIXED);
      zip.putNextEntry(entry);
      return new BufferedOutputStream(new Part(zip), BUFFER);
    }

    @Override
    boolean isInOrder() {
      return true;
    }

    @Override
    public void close() throws IOException {
      zip.close();
    }
  }

  /** Ends the part, not the archive. */
  private static final class Part extends FilterOutputStream {
    private final ZipOutputStream zip;

    Part(ZipOutputStream zip) {
      super(zip);
      this.zip = zip;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      zip.write(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
      zip.closeEntry();
    }
  }
}
