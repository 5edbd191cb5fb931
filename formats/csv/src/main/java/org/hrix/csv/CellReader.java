// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;
import org.hrix.csv.Node.Cell;
import org.hrix.csv.Node.Words;
import org.hrix.data.Datum;
import org.hrix.data.Extras;
import org.hrix.data.JsonText;
import org.hrix.description.Misfit;
import org.hrix.description.ScalarType;
import org.hrix.io.ReadOptions;
import org.hrix.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Makes values of cells: one of a scalar or of a list of scalars, several of a text. What does not
 * fit is reported and becomes a {@link RawValue}.
 */
final class CellReader {
  private final RowFindings findings;
  private final MissingValues missing;
  private final ColumnDates dates;
  private final boolean mangling;
  private final int depth;
  private final Misfit.Last sink = new Misfit.Last();

  CellReader(RowFindings findings, MissingValues missing, ColumnDates dates, ReadOptions options) {
    this.findings = findings;
    this.missing = missing;
    this.dates = dates;
    this.mangling = Mangling.isAskedFor(options);
    this.depth = options.limits().depth();
  }

  /** Reads a cell; null when nothing stands there, or only why nothing does. */
  @Nullable Object cell(Cell cell, Row row) {
    int place = row.plan().place(cell.column);
    String text = TablePlan.at(row.cells(), place);
    if (text == null || missing.note(text, cell, row)) {
      return null;
    }
    ScalarType<Object> type = cell.type;
    if (type == null) {
      return data(cell, text, row);
    }
    if (mangling && type.notation() == ScalarType.Notation.STRING) {
      mangled(text, cell, row, place, "");
    }
    if (cell.many) {
      return list(cell, type, text, row);
    }
    String string = Cells.decode(text);
    if (type.notation() == ScalarType.Notation.STRING) {
      powers(string, cell, row, place, "");
    }
    Object value = type.read(string, sink);
    if (value == null) {
      return misfit(cell, type, string, row, place);
    }
    if (!findings.isEntityKnown() && cell.pointer.equals("/id") && row.plan().table.depth == 0) {
      findings.entity(string);
    }
    return value;
  }

  /** Takes back what a spreadsheet program has done, where that is certain. */
  private Object misfit(Cell cell, ScalarType<Object> type, String string, Row row, int place) {
    Misfit misfit = sink.take();
    Rewritten rewritten = Rewritten.of(type, string);
    if (rewritten != null && rewritten.code() == CsvProblem.DATE_AMBIGUOUS) {
      rewritten = Rewritten.date(string, dates.of(row.plan(), place));
    }
    if (rewritten != null) {
      if (type.notation() == ScalarType.Notation.BOOLEAN) {
        findings.report(rewritten.code(), row, place, cell.pointer, "expected", rewritten.meant());
      } else {
        findings.report(rewritten.code(), row, place, cell.pointer);
      }
      Object meant = type.read(rewritten.meant(), sink);
      if (meant != null) {
        return meant;
      }
      sink.take();
    }
    findings.model(row, place).report(misfit, cell.name(), cell.pointer);
    return new RawValue(new Datum.Text(string));
  }

  /** Reports a text of digits that a program has made a number with a power of ten of. */
  private void powers(String text, Node node, Row row, int place, String below) {
    if (Mangling.isPower(text)) {
      findings.report(CsvProblem.DIGITS_LOST, row, place, node.pointer + below);
    }
  }

  /** Reports a cell that a spreadsheet program would change. */
  private void mangled(String text, Node node, Row row, int place, String below) {
    String becomes = Mangling.of(text);
    if (becomes != null) {
      findings.report(
          CsvProblem.WOULD_CHANGE, row, place, node.pointer + below, "expected", becomes);
    }
  }

  private Object data(Cell cell, String text, Row row) {
    Datum datum = JsonText.read(Cells.decodeJson(text), depth);
    if (datum == null) {
      findings.report(CsvProblem.BAD_DATA, row, row.plan().place(cell.column), cell.pointer);
      return new RawValue(new Datum.Text(Cells.decode(text)));
    }
    if (!cell.many) {
      return datum;
    }
    return datum instanceof Datum.Items items && !items.items().isEmpty()
        ? new Listed(new ArrayList<>(items.items()), List.of(), List.of())
        : new RawValue(datum);
  }

  private Object list(Cell cell, ScalarType<Object> type, String text, Row row) {
    List<Object> typed = new ArrayList<>();
    List<Datum> raw = new ArrayList<>();
    List<Integer> indexes = new ArrayList<>();
    List<String> items = Cells.decodeList(text);
    for (int i = 0; i < items.size(); i++) {
      Object value = type.read(items.get(i), sink);
      if (value == null) {
        findings
            .model(row, row.plan().place(cell.column))
            .report(sink.take(), cell.name(), cell.pointer + "/" + i);
        raw.add(new Datum.Text(items.get(i)));
        indexes.add(i);
      } else {
        typed.add(value);
      }
    }
    return new Listed(typed, raw, indexes);
  }

  /** Reads a text in all its languages; null when there is none. */
  @Nullable Text words(Words node, Row row) {
    List<Text.Variant> variants = new ArrayList<>(2);
    for (TablePlan.Language language : row.plan().languages(node)) {
      String cell = TablePlan.at(row.cells(), language.place());
      if (cell != null && !missing.note(cell, node, row)) {
        if (mangling) {
          mangled(cell, node, row, language.place(), "/" + language.tag());
        }
        String words = Cells.decode(cell);
        powers(words, node, row, language.place(), "/" + language.tag());
        variants.add(new Text.Variant(language.tag(), words));
      }
    }
    String more = row.plan().cell(row.cells(), node.more);
    if (variants.isEmpty() && more == null) {
      return null;
    }
    Text text = more == null ? new Text(variants, Extras.NONE) : more(node, more, variants, row);
    String order = row.plan().cell(row.cells(), node.order);
    return order == null ? text : ordered(text, order(order));
  }

  private static List<String> order(String cell) {
    List<String> tags = new ArrayList<>();
    StringTokenizer tokens = new StringTokenizer(Cells.decode(cell), " ");
    while (tokens.hasMoreTokens()) {
      tags.add(tokens.nextToken());
    }
    return tags;
  }

  private Text more(Words words, String cell, List<Text.Variant> variants, Row row) {
    Datum datum = JsonText.read(Cells.decodeJson(cell), depth);
    int place = row.plan().place(words.more);
    if (datum instanceof Datum.Fields fields) {
      return findings.model(row, place).text(variants, fields, words.name(), words.pointer);
    }
    findings.report(CsvProblem.BAD_DATA, row, place, words.pointer);
    Datum.Field kept = new Datum.Field(Layout.MORE, new Datum.Text(Cells.decode(cell)));
    return new Text(variants, Extras.ofExtensions(List.of(kept)));
  }

  /** Puts languages in order; those that the order does not name come last. */
  private static Text ordered(Text text, List<String> order) {
    List<Text.Variant> variants = new ArrayList<>(text.variants());
    int placed = 0;
    for (String tag : order) {
      for (int i = placed; i < variants.size(); i++) {
        if (variants.get(i).language().equals(tag)) {
          variants.add(placed++, variants.remove(i));
          break;
        }
      }
    }
    return new Text(variants, text.extras());
  }
}
