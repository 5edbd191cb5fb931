// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.hrix.io.Scratch;
import org.hrix.io.Source;
import org.jspecify.annotations.Nullable;

/**
 * What is left of an archive that is damaged or cut off: its parts one after the other, up to the
 * one in which the damage is. They are unpacked into a temporary folder.
 */
final class BrokenArchive implements Source {
  private final String name;
  private final Map<String, Path> parts = new TreeMap<>();
  private @Nullable String last;

  private BrokenArchive(String name) {
    this.name = name;
  }

  /** Unpacks what can be unpacked. */
  static BrokenArchive of(Path archive, String name, Scratch scratch) throws IOException {
    BrokenArchive broken = new BrokenArchive(name);
    try (InputStream in = Files.newInputStream(archive);
        ZipInputStream zip = new ZipInputStream(in, StandardCharsets.ISO_8859_1)) {
      broken.unpack(zip, scratch);
    }
    return broken;
  }

  private void unpack(ZipInputStream zip, Scratch scratch) throws IOException {
    try {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (!entry.isDirectory()) {
          last = entry.getName();
          Path file = scratch.newFile();
          parts.putIfAbsent(last, file);
          try (OutputStream out = Files.newOutputStream(file)) {
            zip.transferTo(out);
          }
          last = null;
        }
      }
    } catch (ZipException | EOFException | IllegalArgumentException damage) {
      // What was unpacked up to here is what is left.
    }
  }

  /** Returns the part in which the damage is; null when it is behind all that were found. */
  @Nullable String last() {
    return last;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public boolean reopenable() {
    return true;
  }

  @Override
  public List<String> parts() {
    return List.copyOf(parts.keySet());
  }

  @Override
  public InputStream open(String part) throws IOException {
    Path file = parts.get(part);
    if (file == null) {
      throw new NoSuchFileException(part);
    }
    InputStream in = Files.newInputStream(file);
    return part.equals(last) ? new CutOff(in) : in;
  }

  @Override
  public byte[] peek(String part, int bytes) throws IOException {
    try (InputStream in = open(part)) {
      return in.readNBytes(bytes);
    }
  }

  @Override
  public long size() {
    return -1;
  }

  /** Does nothing: the files go with the folder they are in. */
  @Override
  public void close() {}

  /** Says at its end that more should come. */
  private static final class CutOff extends FilterInputStream {
    CutOff(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      return more(super.read());
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      return more(super.read(target, offset, length));
    }

    private static int more(int read) throws EOFException {
      if (read < 0) {
        throw new EOFException("the archive is damaged");
      }
      return read;
    }
  }
}
