// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs.text;

import java.io.IOException;
import java.util.Set;
import org.hrix.huridocs.EsfField;
import org.hrix.huridocs.EsfKind;
import org.jspecify.annotations.Nullable;

/**
 * Puts the lines of an input together to sheets.
 *
 * <p>A sheet begins with a heading, with a record number, or with a field of another format.
 * Additional details belong to the act before them, addresses to the person. A line with which no
 * field begins goes on with the field before.
 *
 * <p>Not thread-safe.
 */
final class SheetScanner {
  private static final Set<EsfKind> DETAILS =
      Set.of(EsfKind.ARREST, EsfKind.DESTRUCTION, EsfKind.TORTURE, EsfKind.KILLING);

  private final Lines lines;
  private final ValueParser.Hand hand;
  private final Strays strays;
  private final int most;
  private @Nullable Sheet root;
  private @Nullable Sheet part;
  private Sheet.@Nullable Slot slot;
  private @Nullable Sheet begun;
  private boolean apart = true;
  private long size;
  private boolean full;

  /** Takes what belongs to no field, and what is too much. */
  interface Strays {
    void line(String line, long number, SheetProblem code) throws IOException;
  }

  /**
   * Makes a scanner.
   *
   * @param lines the input
   * @param hand who wrote it
   * @param most how many characters a sheet may have
   * @param strays takes lines that belong to no field
   */
  SheetScanner(Lines lines, ValueParser.Hand hand, int most, Strays strays) {
    this.lines = lines;
    this.hand = hand;
    this.most = most;
    this.strays = strays;
  }

  /** Returns the next sheet, null at the end. */
  @Nullable Sheet next() throws IOException {
    root = begun;
    begun = null;
    part = null;
    full = false;
    size = 0;
    slot = slot != null && root != null && root.slots.contains(slot) ? slot : null;
    for (String line = lines.next(); line != null; line = lines.next()) {
      take(line);
      if (begun != null) {
        Sheet done = root;
        if (done != null && !isNothing(done)) {
          return done;
        }
        root = begun;
        begun = null;
      }
    }
    Sheet last = root;
    root = null;
    return last == null || isNothing(last) ? null : last;
  }

  private static boolean isNothing(Sheet sheet) {
    return sheet.slots.isEmpty() && sheet.parts.isEmpty();
  }

  private void take(String line) throws IOException {
    boolean own = hand == ValueParser.Hand.WRITER && line.startsWith("    ") && slot != null;
    if (line.isBlank()) {
      apart = true;
    } else if (own) {
      go(line.strip());
    } else if (Headings.isRule(line)) {
      apart = true;
    } else {
      EsfKind kind = Headings.find(line, apart);
      if (kind != null) {
        begin(kind).headed = true;
        apart = true;
      } else {
        words(line);
        apart = false;
      }
    }
  }

  /** Takes a line with which a field begins, or goes on. */
  private void words(String line) throws IOException {
    FieldStart start =
        FieldStart.of(
            line,
            root == null ? null : root.kind,
            part == null ? null : part.kind,
            hand,
            slot != null);
    if (start != null) {
      field(start);
    } else if (slot != null) {
      EsfField field = slot.field;
      boolean words = field == null || field.type() == EsfField.Type.TEXT;
      go(apart && words ? "\n" : " ", line.strip());
    } else {
      strays.line(line, lines.number(), SheetProblem.STRAY_LINE);
    }
  }

  private void go(String words) throws IOException {
    go(" ", words);
  }

  private void go(String mark, String words) throws IOException {
    if (slot == null || !grow(words)) {
      return;
    }
    if (hand == ValueParser.Hand.WRITER) {
      slot.append(words);
    } else {
      slot.append(words, mark);
    }
  }

  /** Tells whether the sheet may have so much more. */
  private boolean grow(String words) throws IOException {
    size += words.length() + 1;
    if (size <= most && !lines.isCut()) {
      return true;
    }
    strays.line(words, lines.number(), full ? SheetProblem.STRAY_LINE : SheetProblem.TOO_LARGE);
    full = true;
    return false;
  }

  /** Begins a sheet, or a part of the one that is open. */
  private Sheet begin(EsfKind kind) {
    Sheet fresh = new Sheet(kind, lines.number());
    Sheet open = begun == null ? root : begun;
    slot = null;
    if (open != null && isPart(kind, open.kind)) {
      open.parts.add(fresh);
      part = fresh;
    } else {
      begun = fresh;
      part = null;
    }
    return fresh;
  }

  private static boolean isPart(EsfKind kind, EsfKind of) {
    return (of == EsfKind.ACT && DETAILS.contains(kind))
        || (of == EsfKind.PERSON && kind == EsfKind.ADDRESS);
  }

  static boolean isPart(EsfKind kind) {
    return kind == EsfKind.ADDRESS || DETAILS.contains(kind);
  }

  private void field(FieldStart start) throws IOException {
    EsfField field = start.field();
    if (field != null) {
      enter(field);
    }
    Sheet open = part != null ? part : begun != null ? begun : root;
    if (open == null) {
      strays.line(start.value(), lines.number(), SheetProblem.STRAY_LINE);
      return;
    }
    slot = null;
    if (grow(start.value())) {
      slot = new Sheet.Slot(start, lines.number());
      open.slots.add(slot);
    }
  }

  /** Tells whether a field with which a part began comes again, so that another part begins. */
  private static boolean repeats(Sheet part, EsfField field) {
    return !part.slots.isEmpty() && field.equals(part.slots.get(0).field) && !field.isMany();
  }

  /** Goes to the sheet or part that has a field. */
  private void enter(EsfField field) {
    Sheet open = root;
    boolean again = field.equals(field.kind().recordNumber());
    if (part != null && part.kind == field.kind() && !repeats(part, field)) {
      return;
    }
    if (open == null || (open.kind != field.kind() && !isPart(field.kind(), open.kind))) {
      begin(field.kind());
    } else if (open.kind != field.kind()) {
      begin(field.kind());
    } else if (again && (open.has(field) || part != null)) {
      begin(field.kind());
    } else {
      part = null;
    }
  }
}
