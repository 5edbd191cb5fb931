// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hrix.huridocs.EsfField;
import org.hrix.huridocs.EsfKind;
import org.jspecify.annotations.Nullable;

/** Lines that begin with a label and no number. */
final class LabelledLine {
  private static final Pattern LINE =
      Pattern.compile(
          "([^:\\t]{2,80}?)(:|\\t|\\s+[–—-](?=\\s)|\\s{2,}|\\s*\\.{3,}|$)(.*)", Pattern.DOTALL);
  private static final Pattern ANSWERED = Pattern.compile("(.{2,60}?)\\s+(\\p{L}{1,5})");

  private LabelledLine() {}

  /** Returns the field that begins; null when none does. */
  static @Nullable FieldStart start(String words, Spot spot) {
    Matcher parts = LINE.matcher(words);
    if (!parts.matches()) {
      return null;
    }
    String label = parts.group(1);
    String mark = parts.group(2);
    String value = FieldStart.value(mark + parts.group(3), ValueParser.Hand.PEOPLE);
    FieldStart start = mark.isEmpty() ? unmarked(words, spot) : marked(label, mark, value, spot);
    return start == null || spot.hand() == ValueParser.Hand.PEOPLE || start.finding() != null
        ? start
        : start.found(SheetProblem.NO_NUMBER);
  }

  /** Reads a line that is nothing but a label, or a label and yes or no. */
  private static @Nullable FieldStart unmarked(String words, Spot spot) {
    Matcher answered = ANSWERED.matcher(words);
    if (answered.matches() && Answers.read(answered.group(2)) != null) {
      EsfField field = own(answered.group(1), spot);
      if (field != null && field.type() == EsfField.Type.YES_NO) {
        return FieldStart.of(field, answered.group(2));
      }
    }
    EsfField field = spot.isOpen() ? null : own(words, spot);
    field = field == null && spot.root() == null ? Labels.anywhere(words) : field;
    return field == null ? null : FieldStart.of(field, "");
  }

  private static @Nullable EsfField own(String label, Spot spot) {
    EsfField field = spot.part() == null ? null : Labels.find(spot.part(), label);
    return field == null && spot.root() != null ? Labels.find(spot.root(), label) : field;
  }

  private static @Nullable FieldStart marked(String label, String mark, String value, Spot spot) {
    EsfField own = own(label, spot);
    if (own != null) {
      return FieldStart.of(own, value);
    }
    boolean dash = mark.strip().length() == 1 && "–—-".contains(mark.strip());
    if (dash) {
      return null;
    }
    boolean certain = mark.equals(":") || !spot.isOpen();
    EsfField meant = certain && spot.root() != null ? meant(label, spot) : null;
    if (meant != null) {
      return FieldStart.of(meant, value);
    }
    EsfField secret = secret(label, value, spot);
    if (secret != null) {
      return FieldStart.of(secret, value).found(SheetProblem.LABEL_UNCERTAIN);
    }
    EsfField other = Labels.anywhere(label);
    return other != null && begins(other, spot) ? FieldStart.of(other, value) : null;
  }

  /** Finds a field of the sheet by a label that is misspelt or shortened. */
  private static @Nullable EsfField meant(String label, Spot spot) {
    EsfField field = null;
    for (EsfKind kind : new @Nullable EsfKind[] {spot.part(), spot.root()}) {
      field = field == null && kind != null ? Labels.near(kind, label) : field;
    }
    for (EsfKind kind : new @Nullable EsfKind[] {spot.part(), spot.root()}) {
      field = field == null && kind != null ? Labels.shortened(kind, label) : field;
    }
    return field;
  }

  /** Finds the mark of confidential records by any form of its name. */
  private static @Nullable EsfField secret(String label, String value, Spot spot) {
    EsfKind kind = spot.root();
    boolean answers = Answers.read(value) != null || Plausible.count(value) <= 1;
    return kind != null && answers && Answers.isConfidentiality(label)
        ? kind.field("confidentiality")
        : null;
  }

  /** Tells whether a label of another format begins a part, or another record. */
  private static boolean begins(EsfField field, Spot spot) {
    return spot.root() == null
        || spot.owns(field)
        || field.equals(field.kind().recordNumber())
        || spot.apart();
  }
}
