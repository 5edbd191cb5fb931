// SPDX-License-Identifier: Apache-2.0
package org.hrix.io;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.hrix.validation.AgeProblem;
import org.hrix.validation.CodeProblem;
import org.hrix.validation.CountProblem;
import org.hrix.validation.DateProblem;
import org.hrix.validation.LinkProblem;
import org.hrix.validation.NameProblem;
import org.hrix.validation.PlaceProblem;
import org.hrix.validation.ProblemCode;
import org.hrix.validation.ProfileProblem;
import org.hrix.validation.ReferenceProblem;
import org.hrix.validation.RoleProblem;
import org.hrix.validation.SafetyProblem;
import org.hrix.validation.ShapeProblem;
import org.hrix.validation.SourceProblem;
import org.hrix.validation.TextProblem;

/**
 * The formats on the class path or module path.
 *
 * <p>Thread-safe.
 *
 * @since 0.1.0
 */
public final class Formats {
  private static final int GZIP_FIRST = 0x1f;
  private static final int GZIP_SECOND = 0x8b;

  private final List<Format> all;

  private Formats(List<Format> all) {
    this.all = all;
  }

  /**
   * Finds the formats that are installed, by {@link ServiceLoader}.
   *
   * @return the formats, sorted by id
   * @throws IllegalStateException when none is installed: nothing could be read, and an empty
   *     result must never look like an empty dataset
   */
  public static Formats installed() {
    List<Format> found = new ArrayList<>();
    ServiceLoader.load(Format.class, Formats.class.getClassLoader()).forEach(found::add);
    if (found.isEmpty()) {
      throw new IllegalStateException(
          "no format is installed: neither a module provides org.hrix.io.Format nor does a"
              + " META-INF/services file name one");
    }
    found.sort(Comparator.comparing(Format::id));
    return new Formats(List.copyOf(found));
  }

  /**
   * Lists all formats.
   *
   * @return the formats, sorted by id
   */
  public List<Format> all() {
    return all;
  }

  /**
   * Lists every kind of problem that may be found: of the library itself and of the formats.
   *
   * @return the codes, sorted by id
   */
  public List<ProblemCode> problemCodes() {
    List<ProblemCode> codes = new ArrayList<>();
    codes.addAll(List.of(ShapeProblem.values()));
    codes.addAll(List.of(ReferenceProblem.values()));
    codes.addAll(List.of(ProfileProblem.values()));
    codes.addAll(List.of(DateProblem.values()));
    codes.addAll(List.of(AgeProblem.values()));
    codes.addAll(List.of(CountProblem.values()));
    codes.addAll(List.of(RoleProblem.values()));
    codes.addAll(List.of(PlaceProblem.values()));
    codes.addAll(List.of(NameProblem.values()));
    codes.addAll(List.of(TextProblem.values()));
    codes.addAll(List.of(CodeProblem.values()));
    codes.addAll(List.of(SafetyProblem.values()));
    codes.addAll(List.of(SourceProblem.values()));
    codes.addAll(List.of(LinkProblem.values()));
    all.forEach(format -> codes.addAll(format.problemCodes()));
    return codes.stream().distinct().sorted(Comparator.comparing(ProblemCode::id)).toList();
  }

  /**
   * Finds a format by its id.
   *
   * @param id for instance {@code jsonl}
   * @return the format
   * @throws IllegalArgumentException naming the formats that there are
   */
  public Format byId(String id) {
    for (Format format : all) {
      if (format.id().equals(id)) {
        return format;
      }
    }
    TreeSet<String> ids = new TreeSet<>();
    all.forEach(format -> ids.add(format.id()));
    throw new IllegalArgumentException(
        "there is no such format; there are: " + String.join(", ", ids));
  }

  /**
   * Finds the format of an output by the ending of its name.
   *
   * @param name a file name
   * @return the writing format with the longest ending that fits, if any
   */
  public Optional<Format> byName(String name) {
    Sample sample = new Sample(name, List.of(""), "");
    return all.stream()
        .filter(Format::writes)
        .filter(format -> format.endings().stream().anyMatch(sample::endsWith))
        .max(Comparator.comparingInt(format -> longestEnding(format, sample)));
  }

  private static int longestEnding(Format format, Sample sample) {
    return format.endings().stream()
        .filter(sample::endsWith)
        .mapToInt(String::length)
        .max()
        .orElse(0);
  }

  /**
   * Finds the format of an input by its name and its first bytes. What it holds counts more than
   * what it is called.
   *
   * @param source the input; nothing of it is consumed
   * @return the surest format, if any format thinks that the input may be its own
   * @throws IOException when the input cannot be read
   */
  public Optional<Format> detect(Source source) throws IOException {
    Sample sample = sample(source);
    return all.stream()
        .filter(Format::reads)
        .filter(format -> format.sniff(sample) != Format.Match.NO)
        .max(
            Comparator.comparing((Format format) -> format.sniff(sample))
                .thenComparing(format -> longestEnding(format, sample)));
  }

  private static Sample sample(Source source) throws IOException {
    List<String> parts = source.parts();
    byte[] head = parts.size() == 1 ? source.peek(parts.get(0), 4 * Sample.MAX_HEAD) : new byte[0];
    byte[] plain = isGzip(head) ? unzipped(head) : head;
    int length = Math.min(plain.length, Sample.MAX_HEAD);
    return new Sample(
        source.name(), parts, new String(plain, 0, length, StandardCharsets.ISO_8859_1));
  }

  private static boolean isGzip(byte[] head) {
    return head.length > 1 && (head[0] & 0xff) == GZIP_FIRST && (head[1] & 0xff) == GZIP_SECOND;
  }

  private static byte[] unzipped(byte[] head) {
    byte[] plain = new byte[Sample.MAX_HEAD];
    int length = 0;
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(head))) {
      int read = in.read(plain, 0, plain.length);
      while (read > 0) {
        length += read;
        read = in.read(plain, length, plain.length - length);
      }
    } catch (IOException cutOff) {
      // The head of a longer file ends in the middle: what came before is the sample.
    }
    return java.util.Arrays.copyOf(plain, length);
  }
}
