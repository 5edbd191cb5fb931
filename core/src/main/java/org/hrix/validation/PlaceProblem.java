// SPDX-License-Identifier: Apache-2.0
package org.hrix.validation;

import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Problems of places and points on the map.
 *
 * @since 0.1.0
 */
public enum PlaceProblem implements ProblemCode {
  /** A point at latitude 0 and longitude 0. */
  ZERO_ZERO("PLACE-001", Severity.WARNING),
  /** A point of which one coordinate is a bare zero. */
  ONE_ZERO("PLACE-002", Severity.INFO),
  /** A point far outside the country that is stated. */
  OUTSIDE_COUNTRY("PLACE-003", Severity.WARNING),
  /** A point that is in its country when latitude and longitude change places. */
  SWAPPED("PLACE-004", Severity.WARNING),
  /** A point that is in its country when a sign is turned. */
  SIGN_LOST("PLACE-005", Severity.WARNING),
  /** A place that is part of a place in another country. */
  PARENT_ELSEWHERE("PLACE-006", Severity.WARNING),
  /** A point that is called exact and has at most one decimal. */
  PRECISION_TOO_FINE("PLACE-007", Severity.WARNING),
  /** A radius that does not fit the precision. */
  RADIUS_CONTRADICTS("PLACE-008", Severity.WARNING),
  /** A code of another country than the one stated. */
  COUNTRY_CONTRADICTS_CODE("PLACE-009", Severity.WARNING),
  /** A country that no longer existed when the place began to be so called or bounded. */
  FORMER_COUNTRY("PLACE-010", Severity.WARNING);

  private final String id;
  private final Severity severity;

  PlaceProblem(String id, Severity severity) {
    this.id = id;
    this.severity = severity;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Severity defaultSeverity() {
    return severity;
  }

  @Override
  public Layer layer() {
    return Layer.MEANING;
  }

  @Override
  public ResourceBundle texts(Locale locale) {
    return ResourceBundle.getBundle("org.hrix.validation.PlaceProblem", Messages.nearest(locale));
  }
}
