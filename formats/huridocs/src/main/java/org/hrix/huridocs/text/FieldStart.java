// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hrix.huridocs.EsfField;
import org.hrix.huridocs.EsfKind;
import org.jspecify.annotations.Nullable;

/**
 * A line with which a field begins.
 *
 * @param field the field; null for one that the format does not have
 * @param name what stands for the name of an unknown field
 * @param value what stands behind it
 * @param contradicts whether number and label are those of different fields
 */
record FieldStart(@Nullable EsfField field, String name, String value, boolean contradicts) {
  /** What stands before the name of a field without number. */
  static final String NUMBERLESS = "----";

  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?:[*•·-]\\s*)?(?:ESF\\s*)?([0-9]{3,4}(?:_1)?)(?![\\p{L}0-9_])(.*)", Pattern.DOTALL);
  private static final Pattern BETWEEN = Pattern.compile("([\\s.):–-]*)(.*)", Pattern.DOTALL);
  private static final Pattern LABELLED =
      Pattern.compile("([^:\\t]{2,80}?)(:|\\t|\\s{2,}|\\s*\\.{3,}|$)(.*)", Pattern.DOTALL);

  /**
   * Reads a line.
   *
   * @param line the line
   * @param root the format of the sheet; null when it is not known yet
   * @param part the format of the part of the sheet; null for none
   * @param hand who wrote it
   * @param going whether the line may as well go on with the field before
   * @return the field that begins; null when none does
   */
  static @Nullable FieldStart of(
      String line,
      @Nullable EsfKind root,
      @Nullable EsfKind part,
      ValueParser.Hand hand,
      boolean going) {
    String words = line.strip();
    Matcher numbered = NUMBERED.matcher(words);
    if (numbered.matches()) {
      return numbered(numbered.group(1), numbered.group(2), root, part, hand, going);
    }
    if (words.startsWith(NUMBERLESS + " ")) {
      return numberless(words.substring(NUMBERLESS.length() + 1), root, hand);
    }
    return hand == ValueParser.Hand.WRITER && going ? null : labelled(words, root, part, going);
  }

  private static @Nullable FieldStart numbered(
      String number,
      String behind,
      @Nullable EsfKind root,
      @Nullable EsfKind part,
      ValueParser.Hand hand,
      boolean going) {
    EsfField field = field(number, root, part);
    Matcher between = BETWEEN.matcher(behind);
    String gap = between.matches() ? between.group(1) : "";
    String rest = between.matches() ? between.group(2) : behind;
    if (field == null) {
      return unknown(number, rest);
    }
    int label = labelLength(Labels.of(field), rest);
    if (label > 0) {
      return new FieldStart(field, "", value(rest.substring(label), hand), false);
    }
    int colon = rest.indexOf(':');
    String head = colon < 0 ? rest : rest.substring(0, colon);
    EsfField other = Labels.find(field.kind(), head);
    boolean near =
        colon > 0 && (field.equals(Labels.near(field.kind(), head)) || Labels.isShort(field, head));
    if (near || other != null) {
      String value = colon < 0 ? "" : value(rest.substring(colon), hand);
      return new FieldStart(field, "", value, other != null && !other.equals(field));
    }
    boolean certain =
        number.length() >= 4 || gap.strip().length() > 0 || gap.length() > 1 || rest.isEmpty();
    return certain || !going ? new FieldStart(field, "", rest, false) : null;
  }

  private static @Nullable EsfField field(
      String number, @Nullable EsfKind root, @Nullable EsfKind part) {
    EsfField own = part == null ? null : part.numbered(number);
    own = own == null && root != null ? root.numbered(number) : own;
    return own == null ? Labels.numbered(number) : own;
  }

  /** Takes an unknown number for a field only where a label and a colon follow. */
  private static @Nullable FieldStart unknown(String number, String rest) {
    int colon = rest.indexOf(':');
    String label = colon < 0 ? "" : rest.substring(0, colon).strip();
    boolean field = !label.isEmpty() && label.length() <= 60 && number.length() == 4;
    return field
        ? new FieldStart(null, number + " " + label, rest.substring(colon + 1).strip(), false)
        : null;
  }

  private static @Nullable FieldStart numberless(
      String rest, @Nullable EsfKind root, ValueParser.Hand hand) {
    int colon = Escapes.first(rest, ':');
    if (colon < 1) {
      return null;
    }
    String name = Marked.escaped(rest.substring(0, colon)).text();
    EsfField field = root == null ? null : Labels.find(root, name);
    String value = value(rest.substring(colon), hand);
    boolean known = field != null && field.number().isEmpty();
    return new FieldStart(known ? field : null, name, value, false);
  }

  private static @Nullable FieldStart labelled(
      String words, @Nullable EsfKind root, @Nullable EsfKind part, boolean going) {
    Matcher parts = LABELLED.matcher(words);
    if (!parts.matches()) {
      return null;
    }
    String label = parts.group(1);
    boolean marked = !parts.group(2).isEmpty();
    if (going && !marked) {
      return null;
    }
    EsfField field = part == null ? null : Labels.find(part, label);
    field = field == null && root != null ? Labels.find(root, label) : field;
    field = field == null && (root == null || marked) ? Labels.anywhere(label) : field;
    boolean colon = parts.group(2).equals(":");
    if (field == null && colon && root != null) {
      field = part == null ? null : Labels.near(part, label);
      field = field == null ? Labels.near(root, label) : field;
    }
    return field == null
        ? null
        : new FieldStart(
            field, "", value(parts.group(2) + parts.group(3), ValueParser.Hand.PEOPLE), false);
  }

  /** Returns how much of some words is a label; 0 when they begin otherwise. */
  private static int labelLength(String label, String words) {
    int at = 0;
    for (int i = 0; i < label.length(); i++) {
      char c = label.charAt(i);
      if (!Character.isLetterOrDigit(c)) {
        continue;
      }
      while (at < words.length() && !Character.isLetterOrDigit(words.charAt(at))) {
        at++;
      }
      boolean same =
          at < words.length()
              && Character.toLowerCase(words.charAt(at)) == Character.toLowerCase(c);
      if (!same) {
        return 0;
      }
      at++;
    }
    boolean whole = at == words.length() || !Character.isLetterOrDigit(words.charAt(at));
    return whole ? at : 0;
  }

  /** Takes what stands between label and value away: the writer puts a colon, people anything. */
  private static String value(String behind, ValueParser.Hand hand) {
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
        || ((c == '.' || c == '_') && (again || before));
  }

  @Override
  public String toString() {
    return "FieldStart[" + (field == null ? "unknown" : field) + "]";
  }
}
