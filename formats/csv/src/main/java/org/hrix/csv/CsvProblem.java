// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv;

import java.util.Locale;
import java.util.ResourceBundle;
import org.hrix.validation.Layer;
import org.hrix.validation.Messages;
import org.hrix.validation.ProblemCode;
import org.hrix.validation.Severity;

/**
 * Problems of tables.
 *
 * @since 0.1.0
 */
public enum CsvProblem implements ProblemCode {
  /** A quote that is never closed, or closed in the middle of a cell. */
  BAD_QUOTE("CSV-001", Severity.ERROR);

  private final String id;
  private final Severity severity;

  CsvProblem(String id, Severity severity) {
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
    return Layer.SYNTAX;
  }

  @Override
  public ResourceBundle texts(Locale locale) {
    return ResourceBundle.getBundle("org.hrix.csv.problems", Messages.nearest(locale));
  }
}
