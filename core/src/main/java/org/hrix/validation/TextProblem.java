// SPDX-License-Identifier: Apache-2.0
package org.hrix.validation;

import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Problems of words that are not in their language, or were damaged on their way.
 *
 * @since 0.1.0
 */
public enum TextProblem implements ProblemCode {
  /** A text in another script than its language is written in. */
  OTHER_SCRIPT("TEXT-001", Severity.WARNING),
  /** A text in UTF-8 that was read in another encoding. */
  MOJIBAKE("TEXT-002", Severity.WARNING),
  /** A text whose letters were replaced by marks. */
  LETTERS_LOST("TEXT-003", Severity.WARNING),
  /** Tags or entities of HTML in a text. */
  MARKUP("TEXT-004", Severity.WARNING),
  /** A language of a text without words. */
  BLANK("TEXT-005", Severity.INFO),
  /** The same words under two languages. */
  SAME_WORDS_TWICE("TEXT-006", Severity.INFO),
  /** Controls of the direction of writing that are not in pairs. */
  UNPAIRED_BIDI("TEXT-007", Severity.WARNING);

  private final String id;
  private final Severity severity;

  TextProblem(String id, Severity severity) {
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
    return ResourceBundle.getBundle("org.hrix.validation.TextProblem", Messages.nearest(locale));
  }
}
