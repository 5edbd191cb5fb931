// SPDX-License-Identifier: Apache-2.0
package org.hrix.validation;

/**
 * Versions of releases: three numbers with points between them, compared number by number.
 *
 * @since 0.1.0
 */
public final class Release {
  /** The first release. Before it there were no rules. */
  public static final String FIRST = "0.1.0";

  private Release() {}

  /**
   * Tells whether a text is a version.
   *
   * @param version any text
   * @return true for three numbers of at most six digits with points between them
   */
  public static boolean isValid(String version) {
    return version.matches("[0-9]{1,6}\\.[0-9]{1,6}\\.[0-9]{1,6}");
  }

  /**
   * Tells whether there can have been such a release. Whoever mistypes one as earlier than the
   * first would have nothing checked at all.
   *
   * @param version any text
   * @return true for a version from {@link #FIRST} on
   */
  public static boolean isPossible(String version) {
    return isValid(version) && !isLater(FIRST, version);
  }

  /** Tells whether a version comes after another; both are valid. */
  static boolean isLater(String version, String other) {
    String[] one = version.split("\\.", -1);
    String[] two = other.split("\\.", -1);
    for (int i = 0; i < Math.min(one.length, two.length); i++) {
      int order = Integer.compare(Integer.parseInt(one[i]), Integer.parseInt(two[i]));
      if (order != 0) {
        return order > 0;
      }
    }
    return false;
  }
}
