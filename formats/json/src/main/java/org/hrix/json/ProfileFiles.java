// SPDX-License-Identifier: Apache-2.0
package org.hrix.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.hrix.schemas.Schemas;
import org.hrix.validation.Problem;
import org.hrix.validation.ProblemCode;
import org.hrix.validation.Profile;
import org.jspecify.annotations.Nullable;

/**
 * Profiles as JSON files ({@code profiles/profile.schema.json} of the schemas says what stands in
 * them). A wrong profile gives findings about the profile.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class ProfileFiles {

  /** The ids of the profiles that come with the library. */
  public static final List<String> BUNDLED = List.of("draft", "exchange", "publication");

  private static final int MAX_BYTES = 1 << 20;

  private final List<ProblemCode> codes;

  /**
   * Makes a reader of profiles.
   *
   * @param codes all rules that a profile may name, see {@code Formats.problemCodes()}
   */
  public ProfileFiles(List<ProblemCode> codes) {
    this.codes = List.copyOf(codes);
  }

  /**
   * Reads a profile that comes with the library.
   *
   * @param id one of {@link #BUNDLED}
   * @return the profile
   * @throws IllegalArgumentException when there is no such profile
   */
  public Profile bundled(String id) {
    if (!BUNDLED.contains(id)) {
      throw new IllegalArgumentException("there is no such profile; there are: " + BUNDLED);
    }
    ProfileReader reader = new ProfileReader(codes, problem -> {}, base -> null);
    return java.util.Objects.requireNonNull(reader.read(bytesOf(id), id), id);
  }

  static byte[] bytesOf(String bundledId) {
    try (InputStream in = Schemas.open("profiles/" + bundledId + ".json")) {
      return in.readAllBytes();
    } catch (IOException failure) {
      throw new java.io.UncheckedIOException(failure);
    }
  }

  /**
   * Reads a profile, and those that it builds on: bundled ones by id, others as files beside it.
   *
   * @param file the file
   * @param name its name in findings
   * @param problems takes what is wrong with it; whatever is wrong is left out of the profile
   * @return the profile; null when the file is no profile at all
   * @throws IOException when the file cannot be read
   */
  public @Nullable Profile read(Path file, String name, Consumer<Problem> problems)
      throws IOException {
    byte[] bytes = bytes(file);
    ProfileReader reader = new ProfileReader(codes, problems, base -> beside(file, base));
    return reader.read(bytes, name);
  }

  private static byte @Nullable [] beside(Path file, String base) {
    Path folder = file.toAbsolutePath().getParent();
    try {
      Path other = folder == null ? Path.of(base) : folder.resolve(base);
      boolean inside = folder == null || other.normalize().startsWith(folder.normalize());
      return inside && Files.isRegularFile(other) ? bytes(other) : null;
    } catch (IOException | java.nio.file.InvalidPathException unreadable) {
      return null;
    }
  }

  private static byte[] bytes(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(MAX_BYTES + 1);
      if (bytes.length > MAX_BYTES) {
        throw new IOException("a profile has at most " + MAX_BYTES + " bytes");
      }
      return bytes;
    }
  }
}
