// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hrix.csv.Node.Cell;
import org.hrix.csv.Node.Part;
import org.hrix.csv.Node.Rows;
import org.hrix.csv.Node.Words;
import org.hrix.data.Datum;
import org.hrix.data.Extras;
import org.hrix.data.JsonText;
import org.hrix.description.ScalarType;
import org.hrix.description.Scalars;
import org.hrix.io.ModelData;
import org.hrix.model.KnownEntity;
import org.hrix.model.Qualifier;
import org.hrix.text.Text;
import org.hrix.vocabulary.Code;
import org.jspecify.annotations.Nullable;

/** Writes an entity into the rows of its tables. */
final class RowWriter {

  /** Finds the spool of a table. */
  @FunctionalInterface
  interface Spools {
    TableSpool of(Table table) throws IOException;
  }

  private final Spools spools;
  private final LostZeros zeros;
  private final long[] positions = new long[16];
  private final Map<String, String> missing = new HashMap<>();
  private long seq;
  private String id = "";

  RowWriter(Spools spools, LostZeros zeros) {
    this.spools = spools;
    this.zeros = zeros;
  }

  void write(long place, KnownEntity entity) throws IOException {
    seq = place;
    id = entity.id();
    missing.clear();
    for (Qualifier qualifier : entity.qualifiers()) {
      if (qualifier.missing() != null) {
        missing.putIfAbsent(qualifier.path(), Cells.missingWord(qualifier.missing()));
      }
    }
    Table table = Layout.model().entity(entity.typeName());
    row(table, entity);
  }

  private void row(Table table, Object object) throws IOException {
    TableSpool spool = spools.of(table);
    spool.begin(seq, positions, id);
    part(table.root(), object, spool);
    spool.end();
  }

  /** Writes an object into its row; tells whether any cell or row of a list came of it. */
  private boolean part(Part part, Object object, TableSpool spool) throws IOException {
    Extras extras = part.type.extrasOf(object);
    Code code = object instanceof Code coded ? coded : null;
    boolean bare = code != null && isBare(code);
    List<Datum.Field> more = extras.isEmpty() && !bare ? List.of() : new ArrayList<>();
    boolean any = false;
    List<Node> children = part.children;
    for (int i = 0; i < children.size(); i++) {
      Node node = children.get(i);
      List<?> values = node.required().values(object);
      if (code != null && !values.isEmpty() && node.name().equals(Code.CODE.name())) {
        any |= code(code, (Cell) node, bare, spool, more);
        continue;
      }
      boolean there =
          (!values.isEmpty() || !extras.isEmpty()) && node(node, values, extras, spool, more);
      if (!there && !missing.isEmpty() && spool.table.depth == 0) {
        missing(node, spool);
      }
      any |= there;
    }
    if (!extras.isEmpty()) {
      more.addAll(extras.extensions());
    }
    if (!more.isEmpty()) {
      more(part.more, new Datum.Fields(more), spool);
      return true;
    }
    return any;
  }

  /** Writes the code of a coded value; tells whether a cell came of it. */
  private boolean code(
      Code code, Cell cell, boolean bare, TableSpool spool, List<Datum.Field> more) {
    String text = String.valueOf(code.code());
    if (bare) {
      more.add(new Datum.Field(cell.name(), new Datum.Text(text)));
    } else {
      spool.put(cell.column, zeros.isSafe(code) ? Cells.encode(text) : Cells.encodeText(text));
    }
    return !bare;
  }

  /** Tells whether the reader would take a code for one that a program has taken zeros from. */
  private boolean isBare(Code code) {
    return zeros.whole(code.list(), code.edition(), code.code()) != null;
  }

  private static void more(int column, Datum datum, TableSpool spool) {
    spool.put(column, Cells.encodeJson(JsonText.compact(datum)));
  }

  /** Says in the cell of an absent value why it is missing, if the entity says so. */
  private void missing(Node node, TableSpool spool) {
    String word = missing.get(node.pointer);
    Cell cell = word == null ? null : firstCell(node);
    if (word != null && cell != null) {
      spool.put(cell.column, word);
    }
  }

  /** Finds the cell that speaks for a value: its own, or the first of an object. */
  static @Nullable Cell firstCell(Node node) {
    if (node instanceof Part part) {
      for (Node child : part.children) {
        if (child instanceof Cell cell) {
          return cell;
        }
      }
    }
    return node instanceof Cell cell ? cell : null;
  }

  private boolean node(
      Node node, List<?> values, Extras extras, TableSpool spool, List<Datum.Field> more)
      throws IOException {
    String name = node.name();
    if (!extras.isEmpty()) {
      Datum raw = extras.rawOf(name);
      if (raw != null) {
        return raw(node, raw, spool, more);
      }
      List<Extras.RawItem> rawItems = extras.rawItemsOf(name);
      if (!rawItems.isEmpty() && !(node instanceof Rows)) {
        more.add(new Datum.Field(name, ModelData.list(node.required(), values, rawItems)));
        return true;
      }
      if (values.isEmpty() && rawItems.isEmpty()) {
        return false;
      }
    }
    if (node instanceof Cell cell) {
      cell(cell, values, spool);
    } else if (node instanceof Words words) {
      words(words, (Text) values.get(0), spool);
    } else if (node instanceof Part part) {
      if (!part(part, values.get(0), spool)) {
        spool.put(part.more, "{}");
      }
    } else {
      items((Rows) node, values, extras.rawItemsOf(name));
    }
    return true;
  }

  private static boolean raw(Node node, Datum raw, TableSpool spool, List<Datum.Field> more) {
    boolean inCell =
        node instanceof Cell cell
            && cell.type != null
            && !cell.many
            && raw instanceof Datum.Text text
            && cell.type.read(text.value(), misfit -> {}) == null
            && Rewritten.of(cell.type, text.value()) == null;
    if (inCell) {
      spool.put(((Cell) node).column, Cells.encodeText(((Datum.Text) raw).value()));
    } else {
      more.add(new Datum.Field(node.name(), raw));
    }
    return true;
  }

  private static void cell(Cell cell, List<?> values, TableSpool spool) {
    ScalarType<Object> type = cell.type;
    if (type == null) {
      Datum datum =
          cell.many
              ? new Datum.Items(values.stream().map(value -> (Datum) value).toList())
              : (Datum) values.get(0);
      more(cell.column, datum, spool);
    } else if (cell.many) {
      List<String> items = new ArrayList<>();
      values.forEach(value -> items.add(type.print(value)));
      spool.put(cell.column, Cells.encodeList(items));
    } else {
      spool.put(cell.column, scalar(type, type.print(values.get(0))));
    }
  }

  /** Makes the cell of a value; numbers are to be numbers, and dates may be taken for dates. */
  private static String scalar(ScalarType<Object> type, String text) {
    if (type.notation() != ScalarType.Notation.STRING) {
      return text;
    }
    return isDate(type) ? Cells.encode(text) : Cells.encodeText(text);
  }

  private static boolean isDate(ScalarType<?> type) {
    return type == Scalars.EDTF;
  }

  private static void words(Words words, Text text, TableSpool spool) {
    List<Datum.Field> more = new ArrayList<>();
    int last = -1;
    boolean ordered = true;
    for (Text.Variant variant : text.variants()) {
      int column = spool.language(words, variant.language());
      if (column < 0) {
        more.add(new Datum.Field(variant.language(), new Datum.Text(variant.value())));
      } else {
        ordered &= column > last && more.isEmpty();
        last = column;
        spool.put(column, Cells.encodeText(variant.value()));
      }
    }
    if (!ordered) {
      List<String> tags = text.variants().stream().map(Text.Variant::language).toList();
      spool.put(words.order, String.join(" ", tags));
    }
    more.addAll(text.extras().extensions());
    if (!more.isEmpty() || text.variants().isEmpty()) {
      more(words.more, new Datum.Fields(more), spool);
    }
  }

  private void items(Rows rows, List<?> values, List<Extras.RawItem> rawItems) throws IOException {
    Table table = rows.table;
    int level = table.depth - 1;
    int raw = 0;
    int written = 0;
    for (int i = 0; i <= values.size(); i++) {
      boolean atEnd = i == values.size();
      while (raw < rawItems.size() && (atEnd || rawItems.get(raw).index() <= written)) {
        positions[level] = ++written;
        TableSpool spool = spools.of(table);
        spool.begin(seq, positions, id);
        more(table.root().more, rawItems.get(raw++).value(), spool);
        spool.end();
      }
      if (!atEnd) {
        positions[level] = ++written;
        row(table, values.get(i));
      }
    }
  }
}
