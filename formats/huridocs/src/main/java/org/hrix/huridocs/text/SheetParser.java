// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs.text;

import java.util.ArrayList;
import java.util.List;
import org.hrix.data.Datum;
import org.hrix.huridocs.EsfField;
import org.hrix.huridocs.EsfRecord;
import org.hrix.huridocs.EsfValue;
import org.jspecify.annotations.Nullable;

/** Makes a record of a sheet. */
final class SheetParser {
  private final ValueParser values;
  private final ValueParser.Hand hand;
  private final int most;
  private final @Nullable Directory directory;
  private final Finding findings;

  /** Takes a finding at a line. */
  interface Finding {
    void report(SheetProblem code, long line);
  }

  /**
   * Makes a parser.
   *
   * @param values reads values
   * @param hand who wrote the sheets
   * @param most how many values a sheet may have
   * @param directory finds records by their titles; null when links are numbers only
   * @param findings takes findings
   */
  SheetParser(
      ValueParser values,
      ValueParser.Hand hand,
      int most,
      @Nullable Directory directory,
      Finding findings) {
    this.values = values;
    this.hand = hand;
    this.most = most;
    this.directory = directory;
    this.findings = findings;
  }

  /**
   * Makes a record.
   *
   * @param sheet the sheet
   * @param unknown takes what fields hold that the format does not have
   */
  EsfRecord record(Sheet sheet, List<Datum.Field> unknown) {
    List<EsfValue> all = new ArrayList<>();
    for (Sheet.Slot slot : sheet.slots) {
      EsfField field = slot.field;
      slot.doubtful.forEach(line -> findings.report(SheetProblem.TAKEN_FOR_WORDS, line));
      if (field == null) {
        findings.report(SheetProblem.UNKNOWN_FIELD, slot.line);
        unknown.add(new Datum.Field(slot.name, new Datum.Text(words(slot))));
        continue;
      }
      if (slot.finding != null) {
        findings.report(slot.finding, slot.line);
      }
      List<EsfValue> parsed = parse(slot, field);
      if (all.size() + parsed.size() > most) {
        findings.report(SheetProblem.TOO_MANY, slot.line);
        break;
      }
      for (EsfValue value : parsed) {
        all.add(field.type() == EsfField.Type.LINK ? linked(value, slot) : value);
      }
      if (hand == ValueParser.Hand.PEOPLE && isOfWords(field, parsed)) {
        findings.report(SheetProblem.NUMBER_OF_WORDS, slot.line);
      }
    }
    List<EsfRecord> parts = new ArrayList<>();
    for (Sheet part : sheet.parts) {
      parts.add(record(part, unknown));
    }
    return new EsfRecord(sheet.kind, all, parts);
  }

  /** Reads the values of a field. */
  List<EsfValue> parse(Sheet.Slot slot, EsfField field) {
    return values.parse(
        field, slot.text.toString(), (code, index) -> findings.report(code, slot.line));
  }

  private String words(Sheet.Slot slot) {
    String text = slot.text.toString();
    return hand == ValueParser.Hand.WRITER ? Marked.escaped(text).trimmed().text() : text;
  }

  private static boolean isOfWords(EsfField field, List<EsfValue> values) {
    return field.type() == EsfField.Type.ID
        && values.stream().anyMatch(value -> Plausible.count(value.text()) > 1);
  }

  /** Finds the record that a link means; its first word may be a label. */
  private EsfValue linked(EsfValue value, Sheet.Slot slot) {
    if (slot.shorter == null || directory == null || directory.knows(value)) {
      return linked(value, slot.line);
    }
    EsfValue shorter = EsfValue.of(value.field(), slot.shorter);
    if (directory.knows(shorter)) {
      return shorter;
    }
    EsfValue named = linked(shorter, slot.line);
    if (!named.equals(shorter)) {
      return named;
    }
    findings.report(SheetProblem.LABEL_UNCERTAIN, slot.line);
    return value;
  }

  private EsfValue linked(EsfValue value, long line) {
    String number = directory == null ? null : directory.byName(value.field(), value.text());
    if (number == null) {
      return value;
    }
    if (number.isEmpty()) {
      findings.report(SheetProblem.NAME_AMBIGUOUS, line);
      return value;
    }
    findings.report(SheetProblem.LINK_BY_NAME, line);
    return EsfValue.of(value.field(), number).noted(value.note());
  }
}
