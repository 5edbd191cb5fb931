// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv;

import java.io.Closeable;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.ZipException;
import org.hrix.io.Scratch;
import org.hrix.io.Source;
import org.hrix.io.Sources;
import org.hrix.validation.Location;
import org.hrix.validation.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The files of a package, wherever they are: in a folder, in an archive, in an archive that comes
 * as a stream, or below a folder in one of these.
 */
final class PackageFiles implements Closeable {
  private final Source source;
  private final @Nullable Source unpacked;
  private final @Nullable Scratch scratch;
  private final String folder;
  private final List<String> parts;

  private final Consumer<Problem> problems;
  private final Set<String> told = new HashSet<>();
  private @Nullable String cutOff;
  private long bytes;
  private boolean damaged;

  private PackageFiles(
      Source source,
      @Nullable Source unpacked,
      @Nullable Scratch scratch,
      List<String> all,
      Consumer<Problem> problems) {
    this.source = source;
    this.problems = problems;
    this.unpacked = unpacked;
    this.scratch = scratch;
    this.folder = commonFolder(all);
    this.parts = new ArrayList<>();
    for (String part : all) {
      boolean inside = part.startsWith(folder);
      if (inside && !isOfSystem(part, part.substring(folder.length()))) {
        parts.add(part.substring(folder.length()));
      }
    }
  }

  /** Opens a package. */
  static PackageFiles open(Source source, Consumer<Problem> problems) throws IOException {
    List<String> parts = source.parts();
    if (parts.size() != 1 || !parts.get(0).isEmpty()) {
      return new PackageFiles(source, null, null, parts, problems);
    }
    if (!isArchive(source)) {
      Source twice = Sources.reopenable(source);
      String part = PackageHead.baseName(source.name());
      return new PackageFiles(source, new Named(twice, part), null, List.of(part), problems);
    }
    Scratch scratch = Scratch.open();
    try {
      Path copy = scratch.newFile();
      try (InputStream in = source.open("")) {
        Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
      }
      Source archive = Sources.path(copy, source.name());
      if (!archive.parts().equals(List.of(""))) {
        return new PackageFiles(source, archive, scratch, archive.parts(), problems);
      }
      archive.close();
      BrokenArchive broken = BrokenArchive.of(copy, source.name(), scratch);
      PackageFiles files = new PackageFiles(source, broken, scratch, broken.parts(), problems);
      files.brokenAt(broken.last());
      return files;
    } catch (IOException | RuntimeException failure) {
      scratch.close();
      throw failure;
    }
  }

  private static boolean isArchive(Source source) throws IOException {
    byte[] head = source.peek("", 4);
    return head.length == 4 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4;
  }

  /** Finds the folder in which all of the package is, when somebody has packed it with a folder. */
  private static String commonFolder(List<String> parts) {
    String found = "";
    for (String part : parts) {
      int slash = part.lastIndexOf('/') + 1;
      boolean ours =
          part.substring(slash).equals(DataPackage.PART)
              || Layout.model().byPart(part.substring(slash)) != null;
      if (ours && slash == 0) {
        return "";
      }
      if (ours && found.isEmpty() && !part.startsWith(Attachments.FOLDER)) {
        found = part.substring(0, slash);
      }
    }
    return found;
  }

  /**
   * Tells whether a file is none of the package's but was put there by a system or by a spreadsheet
   * program that has a table open. Among the attachments everything counts.
   */
  private static boolean isOfSystem(String whole, String part) {
    String name = PackageHead.baseName(part);
    boolean system =
        name.startsWith(".")
            || name.startsWith("~$")
            || name.equalsIgnoreCase("Thumbs.db")
            || name.equalsIgnoreCase("desktop.ini")
            || whole.startsWith("__MACOSX/");
    return system && !part.startsWith(Attachments.FOLDER);
  }

  String name() {
    return source.name();
  }

  /** Lists the parts without the folder that they are all in. */
  List<String> parts() {
    return parts;
  }

  String fullName(String part) {
    return folder + part;
  }

  /**
   * Opens a part.
   *
   * @return its bytes; reading them throws {@link ZipException} or {@link EOFException} where they
   *     are damaged
   */
  InputStream open(String part) throws IOException {
    InputStream in;
    try {
      in = (unpacked == null ? source : unpacked).open(folder + part);
    } catch (ZipException | EOFException broken) {
      in = new Unreadable(broken);
    }
    return new Guarded(in);
  }

  /** Takes note of the part in which a broken archive ends; a table is told when it is read. */
  private void brokenAt(@Nullable String name) {
    damaged = true;
    boolean inside = name != null && name.startsWith(folder);
    String part = name != null && inside ? name.substring(folder.length()) : "";
    if (Layout.model().byPart(part) != null) {
      cutOff = part;
    } else {
      tell(part, inside ? fullName(part) : "");
    }
  }

  /** Reports, once, that a part is damaged. */
  void damage(String part) {
    tell(part, fullName(part));
  }

  private void tell(String part, String name) {
    damaged = true;
    if (told.add(part)) {
      Location at = new Location(source.name(), name, 0, 0, 0, null, null);
      problems.accept(Problem.of(CsvProblem.DAMAGED_ARCHIVE, at, null));
    }
  }

  /** Returns what takes the findings of a table: where it is cut off, the archive is. */
  Consumer<Problem> problems(String part) {
    if (!part.equals(cutOff)) {
      return problems;
    }
    return problem ->
        problems.accept(
            problem.code() == CsvProblem.DAMAGED
                ? Problem.of(CsvProblem.DAMAGED_ARCHIVE, problem.location(), null)
                : problem);
  }

  long bytesRead() {
    return bytes;
  }

  boolean isDamaged() {
    return damaged;
  }

  /** Counts bytes, and takes note of damage. */
  private final class Guarded extends FilterInputStream {
    Guarded(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      try {
        int read = super.read(target, offset, length);
        bytes += Math.max(0, read);
        return read;
      } catch (ZipException | EOFException broken) {
        damaged = true;
        throw broken;
      }
    }
  }

  /** A part that cannot even be begun. */
  private static final class Unreadable extends InputStream {
    private final IOException why;

    Unreadable(IOException why) {
      this.why = why;
    }

    @Override
    public int read() throws IOException {
      throw why;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      throw why;
    }
  }

  @Override
  public void close() throws IOException {
    if (unpacked != null) {
      unpacked.close();
    }
    if (scratch != null) {
      scratch.close();
    }
  }

  /** A single table that is opened by itself. */
  private record Named(Source source, String part) implements Source {
    @Override
    public String name() {
      return source.name();
    }

    @Override
    public boolean reopenable() {
      return source.reopenable();
    }

    @Override
    public List<String> parts() {
      return List.of(part);
    }

    @Override
    public InputStream open(String name) throws IOException {
      return source.open("");
    }

    @Override
    public byte[] peek(String name, int bytes) throws IOException {
      return source.peek("", bytes);
    }

    @Override
    public long size() {
      return source.size();
    }

    @Override
    public void close() throws IOException {
      source.close();
    }
  }
}
