// SPDX-License-Identifier: Apache-2.0
package org.hrix.json;

import org.hrix.validation.Layer;
import org.hrix.validation.ProblemCode;
import org.hrix.validation.Severity;

/**
 * Problems of the syntax of JSON (RFC 8259) and JSON Lines.
 *
 * @since 0.1.0
 */
public enum JsonProblem implements ProblemCode {
  /** Something that is not JSON. */
  NOT_JSON("JSON-001", Severity.ERROR, "This is not well-formed JSON: {expected}."),
  /** The input ends in the middle of a value. */
  TRUNCATED("JSON-002", Severity.ERROR, "The input ends in the middle of a value."),
  /** Something after the end of a value. */
  TRAILING("JSON-003", Severity.ERROR, "Something stands after the end of the value."),
  /** Bytes that are not UTF-8. */
  BAD_ENCODING("JSON-004", Severity.ERROR, "These bytes are not UTF-8."),
  /** Another encoding of Unicode. */
  OTHER_ENCODING(
      "JSON-005", Severity.WARNING, "The input is in {found}; JSON is exchanged in UTF-8."),
  /** A byte order mark. */
  BYTE_ORDER_MARK("JSON-006", Severity.INFO, "The input begins with a byte order mark."),
  /** Half of a surrogate pair. */
  LONE_SURROGATE(
      "JSON-007", Severity.WARNING, "The text holds half of a surrogate pair; it is kept."),
  /** Beyond a limit of the reader. */
  BEYOND_LIMIT(
      "JSON-008", Severity.ERROR, "The value is nested too deeply or holds too many values."),
  /** An entity of too many bytes. */
  TOO_LARGE("JSON-009", Severity.ERROR, "The entity is larger than {limit} bytes."),
  /** A line with nothing on it. */
  BLANK_LINE("JSON-010", Severity.INFO, "The line is blank."),
  /** An input with nothing in it. */
  EMPTY("JSON-011", Severity.ERROR, "The input is empty."),
  /** Compressed data that is damaged. */
  DAMAGED(
      "JSON-012", Severity.ERROR, "The input is damaged or cut off and cannot be read further."),
  /** The header behind the entities. */
  LATE_HEADER(
      "JSON-013",
      Severity.WARNING,
      "The header stands behind the entities; it belongs before them."),
  /** Something behind the entities. */
  AFTER_ENTITIES(
      "JSON-014", Severity.ERROR, "Something stands behind the entities and cannot be kept.");

  private final String id;
  private final Severity severity;
  private final String summary;

  JsonProblem(String id, Severity severity, String summary) {
    this.id = id;
    this.severity = severity;
    this.summary = summary;
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
  public String summary() {
    return summary;
  }
}
