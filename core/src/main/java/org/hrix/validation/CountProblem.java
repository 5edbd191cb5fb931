// SPDX-License-Identifier: Apache-2.0
package org.hrix.validation;

import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Problems of how many people there are.
 *
 * @since 0.1.0
 */
public enum CountProblem implements ProblemCode {
  /** A group without size and without members. */
  GROUP_WITHOUT_SIZE("COUNT-001", Severity.INFO),
  /** A group smaller than the number of its listed members. */
  SIZE_BELOW_MEMBERS("COUNT-002", Severity.WARNING),
  /** A group larger than the members that are said to be all. */
  ALL_LISTED_BUT_LARGER("COUNT-003", Severity.WARNING),
  /** More people affected than the group has. */
  AFFECTED_ABOVE_GROUP("COUNT-004", Severity.WARNING),
  /** Parts that come to more than the whole. */
  PARTS_ABOVE_TOTAL("COUNT-005", Severity.ERROR),
  /** More named dead than any number of the incident. */
  MORE_DEAD_THAN_TOLL("COUNT-006", Severity.INFO),
  /** A total that counts a group and its members. */
  COUNTED_TWICE("COUNT-007", Severity.WARNING),
  /** A group or an act that concerns 0 people. */
  NOBODY("COUNT-008", Severity.INFO);

  private final String id;
  private final Severity severity;

  CountProblem(String id, Severity severity) {
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
    return ResourceBundle.getBundle("org.hrix.validation.CountProblem", Messages.nearest(locale));
  }
}
