// SPDX-License-Identifier: Apache-2.0
package org.hrix.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.hrix.dataset.DatasetValidator;
import org.hrix.io.Formats;
import org.hrix.json.ProfileFiles;
import org.hrix.validation.Problem;
import org.hrix.validation.ProblemReport;
import org.hrix.validation.Profile;
import org.hrix.validation.Release;
import org.hrix.validation.Severity;
import org.jspecify.annotations.Nullable;

/** The profile that the user asks for. */
final class Profiles {
  private Profiles() {}

  /**
   * Finds a profile: one that comes with the library, or a file.
   *
   * @param name its id or file name
   * @param asOf the release whose rules count, or null
   * @param formats gives the rules that there are
   * @param problems what is wrong with the file goes there
   * @param reports gets a report when something is wrong with the file
   * @return the profile, null when its file is wrong
   * @throws IOException when the file cannot be read
   */
  static @Nullable Profile of(
      String name,
      @Nullable String asOf,
      Formats formats,
      ProblemReport problems,
      List<FileReport> reports)
      throws IOException {
    Profile found = find(name, formats, problems);
    if (problems.total() > 0) {
      reports.add(new FileReport(name, "profile", 0, Map.of(), problems));
    }
    if (found == null || problems.reaches(Severity.ERROR)) {
      return null;
    }
    return asOf == null ? found : found.asOf(release(asOf));
  }

  private static @Nullable Profile find(String name, Formats formats, ProblemReport problems)
      throws IOException {
    if (name.equals(Profile.EXCHANGE.id())) {
      return Profile.EXCHANGE;
    }
    if (!ProfileFiles.BUNDLED.contains(name) && Files.isDirectory(Inputs.path(name))) {
      throw new UsageException("--profile takes a file, and " + name + " is a folder");
    }
    ProfileFiles files = new ProfileFiles(formats.problemCodes());
    return ProfileFiles.BUNDLED.contains(name)
        ? files.bundled(name)
        : files.read(Inputs.path(name), name, problems);
  }

  /**
   * Gives findings the severities of a profile, and passes over those whose rules are not run.
   *
   * @param profile the profile
   * @param problems takes the others
   * @return takes findings with their own severities
   */
  static Consumer<Problem> grading(Profile profile, Consumer<Problem> problems) {
    DatasetValidator grades = DatasetValidator.of(profile);
    return problem -> {
      Problem graded = grades.graded(problem);
      if (graded != null) {
        problems.accept(graded);
      }
    };
  }

  private static String release(String asOf) {
    if (!Release.isPossible(asOf)) {
      throw new UsageException(
          "--as-of takes a release of three numbers, " + Release.FIRST + " or later");
    }
    return asOf;
  }
}
