// SPDX-License-Identifier: Apache-2.0
package org.hrix.rules;

import java.math.BigDecimal;
import org.hrix.model.GeoPoint;
import org.hrix.model.Precision;
import org.jspecify.annotations.Nullable;

/** How much a point gives away. */
final class Points {
  private static final BigDecimal KILOMETRE = BigDecimal.valueOf(1000);

  private Points() {}

  /**
   * Tells whether a point leads to the spot, or to the street: it says so, or says nothing about
   * how precise it is. A radius of a kilometre and more makes it harmless.
   */
  static boolean isSpot(@Nullable GeoPoint point) {
    if (point == null || (point.radius() != null && point.radius().compareTo(KILOMETRE) >= 0)) {
      return false;
    }
    Precision precision = point.precision();
    return precision == null || precision == Precision.EXACT || precision == Precision.NEAR;
  }
}
