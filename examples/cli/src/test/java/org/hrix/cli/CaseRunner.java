// SPDX-License-Identifier: Apache-2.0
package org.hrix.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.hrix.csv.vocabulary.VocabularyFiles;
import org.hrix.csv.vocabulary.VocabularyOptions;
import org.hrix.io.Format;
import org.hrix.io.Formats;
import org.hrix.io.ReadLimits;
import org.hrix.io.ReadOptions;
import org.hrix.io.Source;
import org.hrix.io.Sources;
import org.hrix.io.StreamValidator;
import org.hrix.json.ProfileFiles;
import org.hrix.validation.Location;
import org.hrix.validation.Problem;
import org.hrix.validation.Profile;
import org.jspecify.annotations.Nullable;

/**
 * Runs the cases of rules: in the folder of a rule, {@code fail} files break it and {@code pass}
 * files do not, or folders, for a package of tables; {@code profile.json} is the profile that is
 * asked. A code list has the id between the points of its file's name.
 */
final class CaseRunner {
  static final Path CASES = Path.of("..", "..", "schemas", "cases");

  /** Bounds that would take large files to reach. */
  private static final Map<String, ReadLimits> LIMITS =
      Map.of(
          "JSON-009", new ReadLimits(200, 1000, 1_000_000),
          "SHEET-014", new ReadLimits(200, 300, 1_000_000),
          "SHEET-016", new ReadLimits(200, 64 << 20, 4),
          "CSV-009", new ReadLimits(200, 64 << 20, 4),
          "CSV-056", new ReadLimits(200, 200, 1_000_000),
          "ESF-004", new ReadLimits(10, 64 << 20, 1_000_000),
          "ESF-005", new ReadLimits(200, 500, 1_000_000));

  /**
   * What is only found on request, and, for a package of which only attachments are left, no
   * finding about each of them.
   */
  private static final Map<String, Map<String, String>> SETTINGS =
      Map.of(
          "CSV-040", Map.of("check-attachments", "no"),
          "CSV-061", Map.of("report", "mangled"));

  private final Formats formats = Formats.installed();
  private final ProfileFiles profiles = new ProfileFiles(formats.problemCodes());

  /**
   * A case.
   *
   * @param code the rule that it belongs to
   * @param name the name of its file or folder
   */
  record Case(String code, String name) {
    Path path() {
      return CASES.resolve(code).resolve(name);
    }

    boolean fails() {
      return name.startsWith("fail");
    }

    @Override
    public String toString() {
      return code + "/" + name;
    }
  }

  /** Lists all cases in order. */
  static List<Case> all() throws IOException {
    List<Case> cases = new ArrayList<>();
    try (Stream<Path> folders = Files.list(CASES)) {
      for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
        cases.addAll(of(folder.getFileName().toString()));
      }
    }
    return cases;
  }

  static List<Case> of(String code) throws IOException {
    Path folder = CASES.resolve(code);
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.startsWith("fail") || name.startsWith("pass"))
          .sorted()
          .map(name -> new Case(code, name))
          .toList();
    }
  }

  /** Returns the name of the profile that a case asks for. */
  String profile(Case one) {
    return Files.exists(CASES.resolve(one.code()).resolve("profile.json"))
        ? "cases/" + one.code() + "/profile.json"
        : Profile.EXCHANGE.id();
  }

  /** Returns the bounds that a case is read with; null for the usual. */
  static @Nullable ReadLimits limits(Case one) {
    return LIMITS.get(one.code());
  }

  /** Returns what is set for a case, by name; empty for the usual. */
  static Map<String, String> settings(Case one) {
    return SETTINGS.getOrDefault(one.code(), Map.of());
  }

  private static ReadOptions options(Case one) {
    ReadLimits limits = limits(one);
    return ReadOptions.DEFAULT
        .withLimits(limits == null ? ReadLimits.DEFAULT : limits)
        .withSettings(settings(one));
  }

  /** Finds what is wrong in a case. */
  List<Problem> run(Case one) throws IOException {
    List<Problem> problems = new ArrayList<>();
    if (isOfProfile(one)) {
      profiles.read(one.path(), one.name(), problems::add);
      return problems;
    }
    if (isOfList(one)) {
      try (InputStream in = Files.newInputStream(one.path())) {
        VocabularyFiles.read(in, one.name(), VocabularyOptions.of(list(one)), problems::add);
      }
      return problems;
    }
    Path own = CASES.resolve(one.code()).resolve("profile.json");
    Profile asked =
        Files.exists(own)
            ? Objects.requireNonNull(profiles.read(own, "profile.json", problems::add))
            : Profile.EXCHANGE;
    try (Source source = Sources.path(one.path(), one.name())) {
      Format format = formats.detect(source).orElseThrow();
      new StreamValidator(options(one), asked, 2, bytes -> {})
          .validate(source, format, problems::add);
    }
    return problems;
  }

  /** Cases that are profiles themselves, not datasets. */
  static boolean isOfProfile(Case one) {
    return one.code().compareTo("PROF-010") >= 0 && one.code().startsWith("PROF");
  }

  /** Cases that are code lists, not datasets. */
  static boolean isOfList(Case one) {
    return one.code().startsWith("VOC");
  }

  /** Returns the id of the code list that a case is. */
  static String list(Case one) {
    return one.name().substring(one.name().indexOf('.') + 1, one.name().lastIndexOf('.'));
  }

  static String place(Location at) {
    StringBuilder place = new StringBuilder();
    if (at.part() != null && !at.part().isEmpty()) {
      place.append(at.part()).append(' ');
    }
    if (at.row() > 0) {
      place.append("row ").append(at.row()).append(' ');
    }
    if (at.columnLetter() != null) {
      place.append("column ").append(at.columnLetter()).append(' ');
    }
    if (at.line() > 0 && at.row() == 0) {
      place.append(at.line()).append(':').append(at.column()).append(' ');
    }
    return place.append(at.pointer() == null ? "" : at.pointer()).toString().strip();
  }
}
