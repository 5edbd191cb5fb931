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
      if (field == null) {
        findings.report(SheetProblem.UNKNOWN_FIELD, slot.line);
        unknown.add(new Datum.Field(slot.name, new Datum.Text(words(slot))));
        continue;
      }
      if (slot.contradicts) {
        findings.report(SheetProblem.LABEL_CONTRADICTS, slot.line);
      }
      List<EsfValue> parsed = parse(slot, field);
      if (all.size() + parsed.size() > most) {
        findings.report(SheetProblem.TOO_MANY, slot.line);
        break;
      }
      for (EsfValue value : parsed) {
        all.add(field.type() == EsfField.Type.LINK ? linked(value, slot.line) : value);
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
