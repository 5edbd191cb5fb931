// SPDX-License-Identifier: Apache-2.0
package org.hrix.json;

import java.util.Locale;
import java.util.ResourceBundle;
import org.hrix.validation.Layer;
import org.hrix.validation.Messages;
import org.hrix.validation.ProblemCode;
import org.hrix.validation.Severity;

/**
 * Problems of the syntax of JSON (RFC 8259) and JSON Lines.
 *
 * @since 0.1.0
 */
public enum JsonProblem implements ProblemCode {
  /** Something that is not JSON. */
  NOT_JSON("JSON-001", Severity.ERROR),
  /** The input ends in the middle of a value. */
  TRUNCATED("JSON-002", Severity.ERROR),
  /** Something after the end of a value. */
  TRAILING("JSON-003", Severity.ERROR),
  /** Bytes that are not UTF-8. */
  BAD_ENCODING("JSON-004", Severity.ERROR),
  /** Another encoding of Unicode. */
  OTHER_ENCODING("JSON-005", Severity.WARNING),
  /** A byte order mark. */
  BYTE_ORDER_MARK("JSON-006", Severity.INFO),
  /** Half of a surrogate pair. */
  LONE_SURROGATE("JSON-007", Severity.WARNING),
  /** Beyond a limit of the reader. */
  BEYOND_LIMIT("JSON-008", Severity.ERROR),
  /** An entity of too many bytes. */
  TOO_LARGE("JSON-009", Severity.ERROR),
  /** A line with nothing on it. */
  BLANK_LINE("JSON-010", Severity.INFO),
  /** An input with nothing in it. */
  EMPTY("JSON-011", Severity.ERROR),
  /** Compressed data that is damaged. */
  DAMAGED("JSON-012", Severity.ERROR),
  /** The header behind the entities. */
  LATE_HEADER("JSON-013", Severity.WARNING),
  /** Something behind the entities. */
  AFTER_ENTITIES("JSON-014", Severity.ERROR);

  private final String id;
  private final Severity severity;

  JsonProblem(String id, Severity severity) {
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
    return ResourceBundle.getBundle("org.hrix.json.problems", Messages.nearest(locale));
  }
}
