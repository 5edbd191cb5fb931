// SPDX-License-Identifier: Apache-2.0
package org.hrix.io;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** An archive, whose parts are compared with their checksums while they are read. */
record ZipSource(ZipFile zip, String name) implements Source {

  /**
   * Opens an archive. Names that are not UTF-8, as older programs write them, are read as ISO
   * 8859-1.
   *
   * @return the archive, null when it is damaged
   */
  static @Nullable ZipFile open(Path path) throws IOException {
    for (Charset names : List.of(StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1)) {
      try {
        return new ZipFile(path.toFile(), names);
      } catch (ZipException | EOFException | IllegalArgumentException damaged) {
        // Names in another encoding look like damage, too.
      }
    }
    return null;
  }

  @Override
  public boolean reopenable() {
    return true;
  }

  @Override
  public List<String> parts() {
    return zip.stream().filter(e -> !e.isDirectory()).map(ZipEntry::getName).sorted().toList();
  }

  @Override
  public InputStream open(String part) throws IOException {
    ZipEntry entry = zip.getEntry(part);
    InputStream in = entry == null ? null : zip.getInputStream(entry);
    if (entry == null || in == null) {
      throw new NoSuchFileException(part);
    }
    return entry.getCrc() < 0 ? in : new Verified(in, entry.getCrc());
  }

  @Override
  public byte[] peek(String part, int bytes) throws IOException {
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    byte[] block = new byte[Math.min(bytes, Sources.MAX_PEEK)];
    try (InputStream in = open(part)) {
      int read = in.read(block);
      while (read > 0) {
        head.write(block, 0, Math.min(read, block.length - head.size()));
        read = head.size() < block.length ? in.read(block) : 0;
      }
    } catch (ZipException | EOFException damaged) {
      // Whoever reads the part is told; here it counts what it begins with.
    }
    return head.toByteArray();
  }

  @Override
  public long size() {
    return zip.stream().mapToLong(e -> Math.max(0, e.getSize())).sum();
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  /** Fails at the end when the bytes are not those that were packed. */
  private static final class Verified extends FilterInputStream {
    private final CRC32 sum = new CRC32();
    private final long expected;

    Verified(InputStream in, long expected) {
      super(in);
      this.expected = expected;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int read = super.read(target, offset, length);
      if (read > 0) {
        sum.update(target, offset, read);
      } else if (read < 0 && sum.getValue() != expected) {
        throw new ZipException("a part of the archive has another checksum");
      }
      return read;
    }

    @Override
    public long skip(long bytes) throws IOException {
      byte[] block = new byte[(int) Math.min(bytes, 1 << 13)];
      return Math.max(0, read(block, 0, block.length));
    }

    @Override
    public boolean markSupported() {
      return false;
    }
  }
}
