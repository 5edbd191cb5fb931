// SPDX-License-Identifier: Apache-2.0
package org.hrix.io;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Makes targets in files, folders, archives and streams.
 *
 * @since 0.1.0
 */
public final class Targets {
  private static final int BUFFER = 1 << 16;

  private Targets() {}

  /**
   * Writes a single file, by way of a temporary file beside it. A path that leads to something that
   * is no regular file, such as a pipe, is written directly.
   *
   * @param path the file, replaced when it is there
   * @param name how messages name it
   * @return the target
   */
  public static Target file(Path path, String name) {
    boolean direct = Files.exists(path) && !Files.isRegularFile(path);
    return new FileTarget(path, name, direct);
  }

  /**
   * Writes to a stream.
   *
   * @param out the stream; it is flushed, and left open
   * @param name how messages name it
   * @return the target
   */
  public static Target stream(OutputStream out, String name) {
    return new StreamTarget(out, name);
  }

  /**
   * Writes several files into a new folder.
   *
   * @param folder the folder; it must not be there yet, or be empty
   * @param name how messages name it
   * @return the target
   */
  public static Target folder(Path folder, String name) {
    return new FolderTarget(folder, name);
  }

  /**
   * Writes several parts into one archive, with fixed times so that the same parts give the same
   * bytes.
   *
   * @param path the archive, replaced when it is there
   * @param name how messages name it
   * @return the target
   */
  public static Target zip(Path path, String name) {
    return new ZipTarget(new FileTarget(path, name, false));
  }

  /**
   * Names a file or folder beside another that is not there yet; made by the caller, as the user's.
   */
  private static Path temporaryBeside(Path path) {
    Path absolute = path.toAbsolutePath();
    String unique = Long.toHexString(System.nanoTime()) + "-" + ProcessHandle.current().pid();
    return absolute.resolveSibling("." + absolute.getFileName() + "." + unique + ".part");
  }

  private static final class FileTarget implements Target {
    private final Path path;
    private final String name;
    private final boolean direct;
    private @Nullable Path temporary;

    FileTarget(Path path, String name, boolean direct) {
      this.path = path;
      this.name = Objects.requireNonNull(name, "name");
      this.direct = direct;
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public OutputStream create(String part) throws IOException {
      if (Files.isDirectory(path)) {
        throw new FileSystemException(name, null, "this is a folder, not a file");
      }
      if (direct) {
        return new BufferedOutputStream(Files.newOutputStream(path), BUFFER);
      }
      Path real = Files.exists(path) ? path.toRealPath() : path;
      Path beside = temporaryBeside(real);
      Path folder = beside.getParent();
      if (folder == null || !Files.isDirectory(folder)) {
        throw new FileSystemException(name, null, "there is no folder to write it to");
      }
      return new BufferedOutputStream(Leftovers.step(() -> begin(beside)), BUFFER);
    }

    private OutputStream begin(Path beside) throws IOException {
      OutputStream out = newFile(beside);
      temporary = beside;
      Leftovers.add(beside);
      return out;
    }

    /** Opens a file of which users need not know. */
    private OutputStream newFile(Path beside) throws IOException {
      try {
        return Files.newOutputStream(
            beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      } catch (AccessDeniedException denied) {
        throw (IOException) new AccessDeniedException(name).initCause(denied);
      }
    }

    @Override
    public void commit() throws IOException {
      Path written = temporary;
      if (written != null) {
        Path real = Files.exists(path) ? path.toRealPath() : path;
        Leftovers.step(() -> Files.move(written, real, StandardCopyOption.REPLACE_EXISTING));
        Leftovers.remove(written);
        temporary = null;
      }
    }

    @Override
    public void close() throws IOException {
      if (temporary != null) {
        Leftovers.delete(temporary);
        temporary = null;
      }
    }
  }

  private record StreamTarget(OutputStream out, String name) implements Target {
    @Override
    public OutputStream create(String part) {
      return new BufferedOutputStream(new Unclosed(out), BUFFER);
    }

    @Override
    public void commit() throws IOException {
      out.flush();
    }

    @Override
    public void close() throws IOException {
      out.flush();
    }
  }

  /** Passes everything on but the closing. */
  private static final class Unclosed extends FilterOutputStream {
    Unclosed(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }

  /** Refuses a place where something is that is no empty folder. */
  private static void requireFree(Path folder, String name) throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    boolean free = false;
    if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      try (Stream<Path> files = Files.list(folder)) {
        free = files.findAny().isEmpty();
      }
    }
    if (!free) {
      throw new FileSystemException(name, null, "is there already, and is no empty folder");
    }
  }

  private static final class FolderTarget implements Target {
    private final Path folder;
    private final String name;
    private @Nullable Path temporary;

    FolderTarget(Path folder, String name) {
      this.folder = folder;
      this.name = Objects.requireNonNull(name, "name");
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public boolean takesParts() {
      return true;
    }

    @Override
    public OutputStream create(String part) throws IOException {
      return new BufferedOutputStream(Leftovers.step(() -> begin(part)), BUFFER);
    }

    private OutputStream begin(String part) throws IOException {
      if (temporary == null) {
        requireFree(folder, name);
        temporary = Files.createDirectory(temporaryBeside(folder));
        Leftovers.add(temporary);
      }
      Path file = temporary.resolve(part).normalize();
      if (part.isEmpty() || !file.startsWith(temporary)) {
        throw new IllegalArgumentException("part must be a name within the folder");
      }
      Files.createDirectories(Objects.requireNonNull(file.getParent()));
      return Files.newOutputStream(file);
    }

    @Override
    public void commit() throws IOException {
      Path written = temporary;
      if (written != null) {
        requireFree(folder, name);
        Leftovers.step(
            () -> {
              Files.deleteIfExists(folder);
              return Files.move(written, folder);
            });
        Leftovers.remove(written);
        temporary = null;
      }
    }

    @Override
    public void close() throws IOException {
      if (temporary != null) {
        Leftovers.delete(temporary);
        temporary = null;
      }
    }
  }

  private static final class ZipTarget implements Target {
    private final FileTarget file;
    private @Nullable ZipOutputStream zip;

    ZipTarget(FileTarget file) {
      this.file = file;
    }

    @Override
    public String name() {
      return file.name();
    }

    @Override
    public boolean takesParts() {
      return true;
    }

    @Override
    public OutputStream create(String part) throws IOException {
      if (zip == null) {
        zip = new ZipOutputStream(file.create(""));
      }
      ZipEntry entry = new ZipEntry(part);
      entry.setTimeLocal(java.time.LocalDateTime.of(1980, 1, 1, 0, 0));
      zip.putNextEntry(entry);
      return new EntryStream(zip);
    }

    @Override
    public void commit() throws IOException {
      if (zip != null) {
        zip.close();
        zip = null;
      }
      file.commit();
    }

    @Override
    public void close() throws IOException {
      try (file) {
        if (zip != null) {
          zip.close();
        }
      }
    }
  }

  /** Ends the entry, not the archive. */
  private static final class EntryStream extends FilterOutputStream {
    private final ZipOutputStream zip;

    EntryStream(ZipOutputStream zip) {
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
