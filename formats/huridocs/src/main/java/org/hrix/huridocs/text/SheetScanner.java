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

  /** The name under which a heading is kept that says more than the name of the format. */
  private static final String HEADING = "heading";

  private final Lines lines;
  private final ValueParser.Hand hand;
  private final Strays strays;
  private final int most;
  private @Nullable Sheet root;
  private @Nullable Sheet part;
  private Sheet.@Nullable Slot slot;
  private @Nullable Sheet begun;
  private Sheet.@Nullable Slot last;
  private int lastLength;
  private boolean apart = true;
  private boolean bare;
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

  private void take(String raw) throws IOException {
    boolean own = hand == ValueParser.Hand.WRITER && raw.startsWith("    ") && slot != null;
    String line = hand == ValueParser.Hand.WRITER ? raw : Spaces.level(raw);
    Sheet.Slot before = last;
    last = null;
    if (line.isBlank()) {
      apart = true;
    } else if (own) {
      go(line.strip());
    } else if (Headings.isRule(line)) {
      underline(before);
      apart = true;
    } else {
      Spot spot = spot();
      EsfKind kind = Headings.find(line, apart, spot.isOpen());
      if (kind == null) {
        words(raw, line, spot);
        apart = false;
      } else {
        head(kind, line.strip());
        apart = true;
      }
    }
  }

  private void head(EsfKind kind, String line) {
    Sheet fresh = begin(kind);
    fresh.headed = true;
    if (Headings.saysMore(line)) {
      fresh.slots.add(new Sheet.Slot(FieldStart.unknown(HEADING, line), lines.number(), 0));
    }
  }

  /** Makes a heading of the line before, which went on with a field, when it is one. */
  private void underline(Sheet.@Nullable Slot before) {
    if (before != null && before == slot) {
      String line = before.text.substring(lastLength).strip();
      EsfKind kind = Headings.named(line);
      if (kind != null) {
        before.text.setLength(lastLength);
        head(kind, line);
      }
    }
  }

  private Spot spot() {
    EsfKind kind = root == null ? null : root.kind;
    return new Spot(kind, part == null ? null : part.kind, hand, above(), apart, bare);
  }

  private Spot.Above above() {
    if (slot == null) {
      return Spot.Above.NOTHING;
    }
    if (!slot.isWords()) {
      return Spot.Above.CLOSED;
    }
    return Plausible.endsSentence(slot.text) ? Spot.Above.SENTENCE : Spot.Above.WORDS;
  }

  /** Takes a line with which a field begins, or goes on. */
  private void words(String raw, String line, Spot spot) throws IOException {
    FieldStart start = FieldStart.of(raw, spot);
    if (start != null) {
      field(start, indent(line));
    } else if (slot != null && goesOn(slot, line)) {
      boolean words = slot.isWords();
      if (words && Looks.isField(line, spot)) {
        slot.doubtful.add(lines.number());
      }
      last = slot;
      lastLength = slot.text.length();
      boolean plain = hand == ValueParser.Hand.WRITER;
      String more = plain ? raw.strip() : words ? Spaces.trimmed(raw) : Spaces.plain(raw);
      go(apart && words ? "\n" : " ", more);
    } else {
      strays.line(raw, lines.number(), SheetProblem.STRAY_LINE);
    }
  }

  /** Tells whether a line may go on with a field: numbers, dates and codes are of one line. */
  private static boolean goesOn(Sheet.Slot slot, String line) {
    EsfField field = slot.field;
    if (field == null || slot.isWords()) {
      return true;
    }
    boolean single = field.type() == EsfField.Type.ID || field.type() == EsfField.Type.YES_NO;
    boolean indented = indent(line) > slot.indent + 1;
    return !single && (slot.isUnfinished() || (indented && !Looks.isPage(line)));
  }

  private static int indent(String line) {
    int at = 0;
    while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
      at++;
    }
    return at;
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

  static boolean isPart(EsfKind kind, EsfKind of) {
    return (of == EsfKind.ACT && DETAILS.contains(kind))
        || (of == EsfKind.PERSON && kind == EsfKind.ADDRESS);
  }

  static boolean isPart(EsfKind kind) {
    return kind == EsfKind.ADDRESS || DETAILS.contains(kind);
  }

  private void field(FieldStart start, int indent) throws IOException {
    EsfField field = start.field();
    bare = start.bare();
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
      slot = new Sheet.Slot(start, lines.number(), indent);
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
