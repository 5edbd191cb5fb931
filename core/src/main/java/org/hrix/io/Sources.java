// SPDX-License-Identifier: Apache-2.0
package org.hrix.io;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * Makes sources from files, folders, archives, streams and bytes.
 *
 * @since 0.1.0
 */
public final class Sources {
  /** The most bytes that can be looked at beforehand. */
  static final int MAX_PEEK = 65_536;

  private Sources() {}

  /**
   * Takes whatever a path leads to: a folder, a {@code .zip} archive, or a single file. An archive
   * that is damaged or cut off is taken as a single file, so that its format can say so and read
   * what is left.
   *
   * @param path the path
   * @param name how findings name it
   * @return the source
   * @throws IOException when there is nothing at the path, or it cannot be opened
   */
  public static Source path(Path path, String name) throws IOException {
    if (Files.isDirectory(path)) {
      return new FolderSource(path, name);
    }
    if (!Files.exists(path)) {
      throw new NoSuchFileException(name);
    }
    ZipFile zip = isZip(path) ? ZipSource.open(path) : null;
    return zip == null ? file(path, name) : new ZipSource(zip, name);
  }

  /**
   * Returns the part of a source that is one file, as most formats want it.
   *
   * @param source the source
   * @return the name of its only part
   * @throws FileSystemException when it is a folder or an archive with several files, or none
   * @throws IOException when it cannot be listed
   */
  public static String onlyPart(Source source) throws IOException {
    List<String> parts = source.parts();
    if (parts.size() != 1) {
      String reason =
          parts.isEmpty()
              ? "there is no file in this folder"
              : "this is a folder of " + parts.size() + " files, and one file is wanted";
      throw new FileSystemException(source.name(), null, reason);
    }
    return parts.get(0);
  }

  private static boolean isZip(Path path) throws IOException {
    if (!Files.isRegularFile(path)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(path)) {
      byte[] head = in.readNBytes(4);
      return head.length == 4 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4;
    }
  }

  /**
   * Takes a single file. One that is no regular file, such as a pipe, can be opened only once.
   *
   * @param path the file
   * @param name how findings name it
   * @return the source
   * @throws IOException when a file that is not regular cannot be opened
   */
  public static Source file(Path path, String name) throws IOException {
    return Files.isRegularFile(path)
        ? new FileSource(path, name, null)
        : stream(Files.newInputStream(path), name);
  }

  /**
   * Takes a stream, which can be read only once.
   *
   * @param in the stream; closing the source closes it
   * @param name how findings name it
   * @return the source
   */
  public static Source stream(InputStream in, String name) {
    return new StreamSource(new BufferedInputStream(in, MAX_PEEK), name);
  }

  /**
   * Takes bytes in memory.
   *
   * @param bytes the bytes, copied
   * @param name how findings name it
   * @return the source
   */
  public static Source bytes(byte[] bytes, String name) {
    return new BytesSource(bytes.clone(), name);
  }

  /**
   * Makes a source that can be read more than once, copying a stream to a temporary file.
   *
   * @param source any source; it is consumed unless it is reopenable
   * @return the source itself when it is reopenable, otherwise one that deletes its copy when
   *     closed
   * @throws IOException when the copy fails
   */
  public static Source reopenable(Source source) throws IOException {
    if (source.reopenable()) {
      return source;
    }
    Path copy =
        Leftovers.step(
            () -> {
              Path file = Files.createTempFile("hrix", ".input");
              Leftovers.add(file);
              return file;
            });
    try (InputStream in = source.open("")) {
      Files.copy(in, copy, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException failure) {
      Leftovers.delete(copy);
      throw failure;
    }
    return new FileSource(copy, source.name(), copy);
  }

  private static void requireSingle(String part) throws IOException {
    if (!part.isEmpty()) {
      throw new NoSuchFileException(part);
    }
  }

  private static byte[] head(InputStream in, int bytes) throws IOException {
    return in.readNBytes(Math.min(bytes, MAX_PEEK));
  }

  private record FileSource(Path path, String name, @Nullable Path temporary) implements Source {
    @Override
    public boolean reopenable() {
      return true;
    }

    @Override
    public List<String> parts() {
      return List.of("");
    }

    @Override
    public InputStream open(String part) throws IOException {
      requireSingle(part);
      return Files.newInputStream(path);
    }

    @Override
    public byte[] peek(String part, int bytes) throws IOException {
      try (InputStream in = open(part)) {
        return head(in, bytes);
      }
    }

    @Override
    public long size() {
      return path.toFile().length();
    }

    @Override
    public void close() throws IOException {
      if (temporary != null) {
        Leftovers.delete(temporary);
      }
    }
  }

  private static final class BytesSource implements Source {
    private final byte[] content;
    private final String name;

    BytesSource(byte[] content, String name) {
      this.content = content;
      this.name = Objects.requireNonNull(name, "name");
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
      return List.of("");
    }

    @Override
    public InputStream open(String part) throws IOException {
      requireSingle(part);
      return new ByteArrayInputStream(content);
    }

    @Override
    public byte[] peek(String part, int bytes) throws IOException {
      return head(open(part), bytes);
    }

    @Override
    public long size() {
      return content.length;
    }

    @Override
    public void close() {}
  }

  private static final class StreamSource implements Source {
    private final BufferedInputStream in;
    private final String name;
    private boolean opened;

    StreamSource(BufferedInputStream in, String name) {
      this.in = in;
      this.name = Objects.requireNonNull(name, "name");
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public boolean reopenable() {
      return false;
    }

    @Override
    public List<String> parts() {
      return List.of("");
    }

    @Override
    public InputStream open(String part) throws IOException {
      requireSingle(part);
      if (opened) {
        throw new IllegalStateException("a stream can be opened only once");
      }
      opened = true;
      return in;
    }

    @Override
    public byte[] peek(String part, int bytes) throws IOException {
      requireSingle(part);
      in.mark(MAX_PEEK);
      byte[] first = head(in, bytes);
      in.reset();
      return first;
    }

    @Override
    public long size() {
      return -1;
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }

  private record FolderSource(Path folder, String name) implements Source {
    @Override
    public boolean reopenable() {
      return true;
    }

    @Override
    public List<String> parts() throws IOException {
      try (Stream<Path> files = Files.walk(folder)) {
        return files
            .filter(Files::isRegularFile)
            .map(file -> folder.relativize(file).toString().replace('\\', '/'))
            .sorted()
            .toList();
      }
    }

    @Override
    public InputStream open(String part) throws IOException {
      Path file = folder.resolve(part).normalize();
      if (!file.startsWith(folder.normalize())) {
        throw new NoSuchFileException(part);
      }
      return Files.newInputStream(file);
    }

    @Override
    public byte[] peek(String part, int bytes) throws IOException {
      try (InputStream in = open(part)) {
        return head(in, bytes);
      }
    }

    @Override
    public long size() {
      try {
        long total = 0;
        for (String part : parts()) {
          total += Files.size(folder.resolve(part));
        }
        return total;
      } catch (IOException unknown) {
        return -1;
      }
    }

    @Override
    public void close() {}
  }
}
