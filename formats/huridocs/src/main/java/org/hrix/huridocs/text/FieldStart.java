// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs.text;

import java.util.Objects;
import org.hrix.huridocs.EsfField;
import org.jspecify.annotations.Nullable;

/**
 * A line with which a field begins.
 *
 * @param field the field; null for one that the format does not have
 * @param name what stands for the name of an unknown field
 * @param value what stands behind it
 * @param finding what is not certain about it; null when nothing is
 * @param shorter what is left of the value when its first word was a label; null for none
 * @param bare whether it has a number but no label
 */
record FieldStart(
    @Nullable EsfField field,
    String name,
    String value,
    @Nullable SheetProblem finding,
    @Nullable String shorter,
    boolean bare) {
  /** What stands before the name of a field without number. */
  static final String NUMBERLESS = "----";

  static FieldStart of(EsfField field, String value) {
    return new FieldStart(field, "", value, null, null, false);
  }

  static FieldStart unknown(String name, String value) {
    return new FieldStart(null, name, value, null, null, false);
  }

  static FieldStart bare(EsfField field, String value) {
    return new FieldStart(field, "", value, null, null, !value.isEmpty());
  }

  FieldStart found(@Nullable SheetProblem problem) {
    return new FieldStart(field, name, value, problem, shorter, bare);
  }

  FieldStart orShorter(String words) {
    return new FieldStart(field, name, value, finding, words, bare);
  }

  /**
   * Reads a line.
   *
   * @param line the line
   * @param spot where it stands
   * @return the field that begins; null when none does
   */
  static @Nullable FieldStart of(String line, Spot spot) {
    String level = spot.hand() == ValueParser.Hand.WRITER ? line : Spaces.level(line);
    FieldStart start = level(level.strip(), spot);
    return start == null || spot.hand() == ValueParser.Hand.WRITER
        ? start
        : start.as(line, level.stripTrailing().length());
  }

  private static @Nullable FieldStart level(String words, Spot spot) {
    NumberedLine numbered = NumberedLine.of(words);
    if (numbered != null) {
      return numbered.start(spot);
    }
    if (words.startsWith(NUMBERLESS + " ")) {
      return numberless(words.substring(NUMBERLESS.length() + 1), spot);
    }
    return LabelledLine.start(words, spot);
  }

  /** Puts the spaces of the line back into words; other values do without. */
  private FieldStart as(String line, int end) {
    boolean words = field == null || field.type() == EsfField.Type.TEXT;
    String raw = line.substring(end - value.length(), end);
    String own = words ? Spaces.trimmed(raw) : Spaces.plain(raw);
    String less = shorter == null ? null : Spaces.plain(shorter);
    boolean same = own.equals(value) && Objects.equals(less, shorter);
    return same ? this : new FieldStart(field, name, own, finding, less, bare);
  }

  private static @Nullable FieldStart numberless(String rest, Spot spot) {
    int colon = Escapes.first(rest, ':');
    if (colon < 1) {
      return null;
    }
    String name = Marked.escaped(rest.substring(0, colon)).text();
    EsfField field = spot.root() == null ? null : Labels.find(spot.root(), name);
    String value = value(rest.substring(colon), spot.hand());
    boolean known = field != null && field.number().isEmpty();
    return new FieldStart(known ? field : null, name, value, null, null, false);
  }

  /** Takes what stands between label and value away: the writer puts a colon, people anything. */
  static String value(String behind, ValueParser.Hand hand) {
    if (hand == ValueParser.Hand.WRITER) {
      return behind.startsWith(":") ? behind.substring(1).strip() : behind.strip();
    }
    int at = 0;
    while (at < behind.length() && isLeader(behind, at)) {
      at++;
    }
    return behind.substring(at).strip();
  }

  private static boolean isLeader(String words, int at) {
    char c = words.charAt(at);
    boolean again = at + 1 < words.length() && words.charAt(at + 1) == c;
    boolean before = at > 0 && words.charAt(at - 1) == c;
    return c == ':'
        || c == '='
        || Character.isWhitespace(c)
        || ((c == '.' || c == '_') && (again || before))
        || ((c == '-' || c == '–' || c == '—') && isAlone(words, at));
  }

  private static boolean isAlone(String words, int at) {
    return at > 0
        && Character.isWhitespace(words.charAt(at - 1))
        && (at + 1 == words.length() || Character.isWhitespace(words.charAt(at + 1)));
  }

  @Override
  public String toString() {
    return "FieldStart[" + (field == null ? "unknown" : field) + "]";
  }
}
