// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs.text;

import java.util.ArrayList;
import java.util.List;
import org.hrix.huridocs.EsfField;
import org.hrix.huridocs.EsfKind;
import org.jspecify.annotations.Nullable;

/**
 * A sheet as it was read: fields with what stands behind them.
 *
 * <p>Not thread-safe.
 */
final class Sheet {
  final EsfKind kind;
  final long line;

  /** Whether a heading says of which format it is. */
  boolean headed;

  final List<Slot> slots = new ArrayList<>();
  final List<Sheet> parts = new ArrayList<>();

  /** A field, and what stands behind it. */
  static final class Slot {
    final @Nullable EsfField field;
    final String name;
    final long line;
    final @Nullable SheetProblem finding;
    final @Nullable String shorter;
    final StringBuilder text;

    /** How many spaces stand before the field. */
    final int indent;

    /** The lines of which it is not certain that they go on with the field. */
    final List<Long> doubtful = new ArrayList<>();

    Slot(FieldStart start, long line, int indent) {
      this.field = start.field();
      this.name = start.name();
      this.finding = start.finding();
      this.shorter = start.shorter();
      this.indent = indent;
      this.line = line;
      this.text = new StringBuilder(start.value());
    }

    /** Tells whether it holds words, which go on over lines. */
    boolean isWords() {
      return field == null
          || field.type() == EsfField.Type.TEXT
          || field.type() == EsfField.Type.PART;
    }

    /** Tells whether what stands there asks for more: an open bracket, a mark between values. */
    boolean isUnfinished() {
      int open = text.lastIndexOf("(");
      int last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
      boolean list = field != null && field.type() != EsfField.Type.ID;
      boolean single = field != null && field.type() == EsfField.Type.YES_NO;
      return list && !single && (last == '/' || open > text.lastIndexOf(")"));
    }

    /** Puts a line behind, with a mark in between where both have words. */
    void append(String words, String mark) {
      text.append(text.isEmpty() || words.isEmpty() ? "" : mark).append(words);
    }

    /** Puts a line of the writer's behind: it was broken at a space, or behind a new line. */
    void append(String words) {
      append(words, Escapes.endsWithNewLine(text) ? "" : " ");
    }
  }

  Sheet(EsfKind kind, long line) {
    this.kind = kind;
    this.line = line;
  }

  boolean has(EsfField field) {
    return slots.stream().anyMatch(slot -> field.equals(slot.field));
  }

  /** Tells whether a replacement stands for bytes that could not be decoded. */
  boolean isGarbled() {
    return slots.stream().anyMatch(slot -> slot.text.indexOf("\uFFFD") >= 0)
        || parts.stream().anyMatch(Sheet::isGarbled);
  }

  private @Nullable EsfField asked;
  private int askedSlots;
  private int askedIndex;
  private int askedAt;
  private int askedNext;

  /** Finds the line of a field; that of the sheet when it does not stand there. */
  long lineOf(@Nullable EsfField field) {
    return lineOf(field, 0);
  }

  /** Finds the line of a value of a field, by its index; the last line where values share it. */
  long lineOf(@Nullable EsfField field, int index) {
    Slot found = field == null ? null : slotOf(field, index);
    if (found != null) {
      return found.line;
    }
    for (Sheet part : parts) {
      if (field != null && part.kind == field.kind()) {
        return part.lineOf(field, index);
      }
    }
    return line;
  }

  /** Finds a value; it goes on from the last one, since values are asked for in their order. */
  private @Nullable Slot slotOf(EsfField field, int index) {
    boolean goesOn = field.equals(asked) && askedSlots == slots.size() && askedIndex <= index;
    if (!goesOn) {
      asked = field;
      askedSlots = slots.size();
      askedIndex = -1;
      askedAt = -1;
      askedNext = 0;
    }
    while (askedIndex < index && askedNext < slots.size()) {
      if (field.equals(slots.get(askedNext).field)) {
        askedIndex++;
        askedAt = askedNext;
      }
      askedNext++;
    }
    return askedAt < 0 ? null : slots.get(askedAt);
  }

  @Override
  public String toString() {
    return "Sheet[" + kind.element() + ", " + slots.size() + " fields]";
  }
}
