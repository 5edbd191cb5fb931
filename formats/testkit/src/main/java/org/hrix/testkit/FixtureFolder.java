// SPDX-License-Identifier: Apache-2.0
package org.hrix.testkit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/**
 * Finds files for tests that are not part of the project: {@code shared/fixtures} beside it.
 *
 * @since 0.1.0
 */
public final class FixtureFolder {
  private FixtureFolder() {}

  /**
   * Finds a folder or file of the fixtures, looking beside all folders above the working one.
   *
   * @param name its name under {@code shared/fixtures}
   * @return its path, if it is there
   */
  public static Optional<Path> find(String name) {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      Path candidate = at.resolve("shared").resolve("fixtures").resolve(name);
      if (Files.exists(candidate)) {
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }

  /**
   * Finds a folder or file of the fixtures, or skips the test that asks.
   *
   * @param name its name under {@code shared/fixtures}
   * @return its path
   */
  public static Path require(String name) {
    Optional<Path> found = find(name);
    Assumptions.assumeTrue(found.isPresent(), "skipped: there is no shared/fixtures/" + name);
    return found.orElseThrow();
  }
}
