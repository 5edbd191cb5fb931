// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hrix.huridocs.EsfField;
import org.jspecify.annotations.Nullable;

/**
 * A line that begins with what may be the number of a field.
 *
 * @param number the number
 * @param signed whether it is written as no number of a sentence is: with zeros in front, in
 *     brackets, with a point or a tab behind it
 * @param rest what stands behind it
 */
record NumberedLine(String number, boolean signed, String rest) {
  private static final String NUMBER = "([0-9]{3,4}(?:_1)?)";
  private static final Pattern LINE =
      Pattern.compile(
          "(?:[*•·–—-]\\s*)?((?i:(?:ESF|No\\.|Nr\\.|Field|№|#)\\s*)*)"
              + ("(?:" + NUMBER + "|\\(\\s*" + NUMBER + "\\s*\\)|\\[\\s*" + NUMBER + "\\s*\\])")
              + "(?![\\p{L}0-9_%]|[.,][0-9])(.*)",
          Pattern.DOTALL);
  private static final Pattern BETWEEN = Pattern.compile("([\\s.):–-]*)(.*)", Pattern.DOTALL);
  private static final Pattern SEPARATOR =
      Pattern.compile("\\s*(?:[:=\\t]|\\.{2}|_{2}|\\s{2}|$)|\\s+[–—-]\\s", Pattern.DOTALL);
  private static final Pattern FOREIGN_LABEL =
      Pattern.compile("(\\p{L}[\\p{L}\\p{M}'’ ]{1,60}?)( ?):(?:\\s+|$)(.*)", Pattern.DOTALL);
  private static final int MOST_LABEL = 60;
  private static final int MOST_LABEL_WORDS = 6;
  private static final int LONG_NUMBER = 4;

  /** Reads a line; null when it does not begin with a number. */
  static @Nullable NumberedLine of(String words) {
    Matcher line = LINE.matcher(words);
    if (!line.matches()) {
      return null;
    }
    boolean brackets = line.group(2) == null;
    String inBrackets = line.group(3) == null ? line.group(4) : line.group(3);
    String number = brackets ? inBrackets : line.group(2);
    Matcher between = BETWEEN.matcher(line.group(5));
    String gap = between.matches() ? between.group(1) : "";
    String rest = between.matches() ? between.group(2) : line.group(5);
    boolean signed =
        brackets
            || !line.group(1).isEmpty()
            || (number.startsWith("0") && number.length() >= LONG_NUMBER)
            || !gap.isBlank()
            || gap.length() > 1
            || gap.equals("\t")
            || rest.isEmpty();
    return new NumberedLine(number, signed, rest);
  }

  /** Returns the field that begins; null when none does. */
  @Nullable FieldStart start(Spot spot) {
    EsfField field = spot.numbered(number);
    if (field == null) {
      return unknown(spot);
    }
    FieldStart labelled = labelled(field, spot);
    if (labelled != null) {
      return labelled;
    }
    FieldStart start = otherTongue(field);
    return begins(field, start, spot) ? start : null;
  }

  /** Takes an unknown number for a field only where a label and a colon follow. */
  private @Nullable FieldStart unknown(Spot spot) {
    int colon = rest.indexOf(':');
    String label = colon < 0 ? "" : rest.substring(0, colon).strip();
    boolean field =
        !label.isEmpty() && label.length() <= MOST_LABEL && number.length() == LONG_NUMBER;
    boolean prose = spot.isOpen() && !signed && !Plausible.beginsUpper(label);
    return field && !prose
        ? FieldStart.unknown(number + " " + label, rest.substring(colon + 1).strip())
        : null;
  }

  /** Reads label and value; null when no label of the format stands there. */
  private @Nullable FieldStart labelled(EsfField field, Spot spot) {
    int label = Labels.length(Labels.of(field), rest);
    if (label > 0) {
      String behind = rest.substring(label);
      return SEPARATOR.matcher(behind).lookingAt()
          ? FieldStart.of(field, FieldStart.value(behind, spot.hand()))
          : unseparated(field, behind.strip(), spot);
    }
    int colon = rest.indexOf(':');
    String head = colon < 0 ? rest : rest.substring(0, colon);
    EsfField other = Labels.find(field.kind(), head);
    boolean near =
        colon > 0 && (field.equals(Labels.near(field.kind(), head)) || Labels.isShort(field, head));
    if (!near && other == null) {
      return null;
    }
    String value = colon < 0 ? rest : FieldStart.value(rest.substring(colon), spot.hand());
    boolean contradicts = other != null && !other.equals(field);
    return FieldStart.of(field, value).found(contradicts ? SheetProblem.LABEL_CONTRADICTS : null);
  }

  /** Reads a value before which the label stands with nothing in between: it may be its word. */
  private @Nullable FieldStart unseparated(EsfField field, String behind, Spot spot) {
    boolean several = Plausible.count(Labels.of(field)) > 1;
    if (!spot.owns(field) && spot.root() != null && !several) {
      return null;
    }
    return switch (field.type()) {
      case LINK -> FieldStart.of(field, rest).orShorter(behind);
      case TEXT, PART, ID ->
          several
              ? FieldStart.of(field, behind)
              : FieldStart.of(field, rest).found(SheetProblem.LABEL_UNCERTAIN);
      default -> FieldStart.of(field, behind);
    };
  }

  /** Reads a value, with words and a colon before it that may be a label of another language. */
  private FieldStart otherTongue(EsfField field) {
    Matcher parts = FOREIGN_LABEL.matcher(rest);
    boolean label = parts.matches() && Plausible.count(parts.group(1)) <= MOST_LABEL_WORDS;
    if (!label || parts.group(3).isEmpty()) {
      return FieldStart.bare(field, rest);
    }
    String behind = parts.group(3).strip();
    if (field.type() == EsfField.Type.TEXT || field.type() == EsfField.Type.PART) {
      boolean upper = Plausible.beginsUpper(rest);
      return FieldStart.bare(field, rest).found(upper ? SheetProblem.LABEL_UNCERTAIN : null);
    }
    boolean note = !parts.group(2).isEmpty() && Plausible.is(field, parts.group(1));
    boolean number = field.type() == EsfField.Type.ID || field.type() == EsfField.Type.LINK;
    return !note && (number || Plausible.is(field, behind))
        ? FieldStart.of(field, behind).found(SheetProblem.LABEL_UNCERTAIN)
        : FieldStart.bare(field, rest);
  }

  /** Tells whether a number without label begins a field. */
  private boolean begins(EsfField field, FieldStart start, Spot spot) {
    if (spot.root() == null) {
      return true;
    }
    if (!spot.owns(field)) {
      return beginsRecord(field, start, spot);
    }
    if (signed || !spot.isOpen()) {
      return true;
    }
    if (field.type() != EsfField.Type.TEXT && Plausible.is(field, rest)) {
      return true;
    }
    if (field.type() == EsfField.Type.YES_NO && Plausible.count(rest) == 1) {
      return true;
    }
    boolean upper = !Plausible.beginsLower(rest);
    boolean ended = spot.above() == Spot.Above.SENTENCE;
    return number.length() >= LONG_NUMBER
        ? upper || ended || spot.bare()
        : spot.bare() && field.type() == EsfField.Type.TEXT && (upper || ended);
  }

  /** Another record begins with its number, or, where labels are left out, behind a blank line. */
  private boolean beginsRecord(EsfField field, FieldStart start, Spot spot) {
    boolean number = field.equals(field.kind().recordNumber());
    boolean word = (signed || !spot.isOpen()) && Plausible.count(start.value()) == 1;
    if (number && (word || Plausible.isNumber(start.value()))) {
      return true;
    }
    boolean words = field.type() == EsfField.Type.TEXT && Plausible.beginsLower(rest);
    return spot.bare() && spot.apart() && !words && Plausible.is(field, start.value());
  }
}
