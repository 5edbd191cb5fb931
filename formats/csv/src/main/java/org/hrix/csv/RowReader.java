// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hrix.csv.Node.Cell;
import org.hrix.csv.Node.Part;
import org.hrix.csv.Node.Rows;
import org.hrix.csv.Node.Words;
import org.hrix.data.Datum;
import org.hrix.data.JsonText;
import org.hrix.description.Misfit;
import org.hrix.description.Slots;
import org.hrix.io.DataModel;
import org.hrix.io.ExtrasBuilder;
import org.hrix.io.ModelData;
import org.hrix.io.ReadOptions;
import org.hrix.model.DatasetHeader;
import org.hrix.model.Entity;
import org.hrix.model.EntityTypes;
import org.hrix.model.KnownEntity;
import org.hrix.model.RawEntity;
import org.hrix.validation.Location;
import org.hrix.validation.Problem;
import org.hrix.validation.ShapeProblem;
import org.hrix.vocabulary.Code;
import org.jspecify.annotations.Nullable;

/** Makes entities of their rows. What does not fit is reported and kept as it is. */
final class RowReader {
  private final int depth;
  private final Consumer<Row> orphans;
  private final RowFindings findings;
  private final MissingValues missing = new MissingValues();
  private final CellReader cells;
  private final LostZeros zeros;
  private Function<Table, @Nullable Group> groups = table -> null;
  private List<PackageEntry.Place> places = List.of();
  private Set<String> garbled = Set.of();

  RowReader(
      String source,
      DatasetHeader header,
      ColumnDates dates,
      ReadOptions options,
      Consumer<Problem> problems,
      Consumer<Row> orphans) {
    this.zeros = new LostZeros(header);
    this.depth = options.limits().depth();
    this.orphans = orphans;
    this.findings = new RowFindings(source, problems);
    this.cells = new CellReader(findings, missing, dates, options);
  }

  /** Makes an entry of a row and of the rows of its lists. */
  PackageEntry entry(Row row, long sequence, Function<Table, @Nullable Group> lists) {
    groups = lists;
    places = List.of();
    garbled = Set.of();
    noteGarbled(row);
    findings.entity(null);
    missing.clear();
    Entity read = row.plan().table.isOther() ? other(row) : known(row);
    return new PackageEntry(
        read, sequence, findings.source(), row.plan(), row.cells().number(), places, garbled);
  }

  /** Takes note of a row some of whose letters are lost, which is told already. */
  private void noteGarbled(Row row) {
    if (row.cells().isGarbled()) {
      garbled = garbled.isEmpty() ? new HashSet<>() : garbled;
      garbled.add(PackageEntry.key(row.plan().part, row.cells().number()));
    }
  }

  private Entity known(Row row) {
    Part root = row.plan().table.root();
    Slots slots = part(root, row);
    slots = slots == null ? root.type.slots() : slots;
    missing.addTo(root.type, slots);
    Misfit misfit = root.type.misfitOf(slots);
    if (misfit == null) {
      return (KnownEntity) root.type.build(slots);
    }
    findings.report(
        ShapeProblem.NO_ID,
        row,
        row.plan().place(idColumn(row.plan().table)),
        "/id",
        "expected",
        "an id of 1 to 200 characters, without control characters or space at its edges");
    Datum.Field type = new Datum.Field("type", new Datum.Text(root.type.name()));
    List<Datum.Field> fields = new ArrayList<>(List.of(type));
    fields.addAll(ModelData.object(root.type, slots).fields());
    return new RawEntity(root.type.name(), null, new Datum.Fields(fields));
  }

  static int idColumn(Table table) {
    for (Node node : table.isOther() ? List.<Node>of() : table.root().children) {
      if (node instanceof Cell cell && node.name().equals("id")) {
        return cell.column;
      }
    }
    return 0;
  }

  private Entity other(Row row) {
    String cell = row.plan().cell(row.cells(), Table.OTHER_DATA);
    Datum data = cell == null ? null : JsonText.read(Cells.decodeJson(cell), depth);
    int place = row.plan().place(Table.OTHER_DATA);
    if (data == null) {
      findings.report(CsvProblem.BAD_DATA, row, place, "");
      return new RawEntity(null, null, new Datum.Text(cell == null ? "" : Cells.decode(cell)));
    }
    String type = data instanceof Datum.Fields f ? string(f.first("type")) : null;
    String id = data instanceof Datum.Fields f ? string(f.first("id")) : null;
    String valid = id == null ? null : org.hrix.description.Scalars.ID.read(id, misfit -> {});
    findings.entity(valid);
    boolean known = type != null && EntityTypes.byName(type) != null;
    findings.report(
        known ? ShapeProblem.NO_ID : ShapeProblem.UNKNOWN_ENTITY_TYPE,
        row,
        place,
        "",
        known ? "expected" : "suggestion",
        known ? "an id" : "");
    return new RawEntity(type, valid, data);
  }

  private static @Nullable String string(Datum datum) {
    return datum instanceof Datum.Text text ? text.value() : null;
  }

  /** Reads the values of an object; null when the row says nothing of it. */
  private @Nullable Slots part(Part part, Row row) {
    TablePlan plan = row.plan();
    Slots slots = null;
    ExtrasBuilder extras = null;
    for (Node node : plan.live(part)) {
      Object value = value(node, row);
      if (value == null) {
        continue;
      }
      slots = slots == null ? part.type.slots() : slots;
      if (value instanceof Listed listed) {
        extras = listed.putInto(slots, node.required(), extras);
      } else if (value instanceof RawValue raw) {
        extras = extras == null ? new ExtrasBuilder() : extras;
        extras.raw(node.name(), raw.datum());
      } else {
        slots.put(node.required(), value);
      }
    }
    boolean extra = part.property == null && !plan.extra.isEmpty();
    String more = plan.cell(row.cells(), part.more);
    if (more == null && !extra) {
      return finished(part, slots, extras);
    }
    Slots filled = slots == null ? part.type.slots() : slots;
    ExtrasBuilder collector = extras == null ? new ExtrasBuilder() : extras;
    boolean any = more != null && more(part, more, row, filled, collector);
    any |= extra && extra(part, row, filled, collector);
    return any ? finished(part, filled, collector) : finished(part, slots, extras);
  }

  private static @Nullable Slots finished(
      Part part, @Nullable Slots slots, @Nullable ExtrasBuilder extras) {
    if (slots != null && extras != null) {
      slots.extras(extras.toExtras(part.type));
    }
    return slots;
  }

  private boolean more(Part part, String cell, Row row, Slots slots, ExtrasBuilder extras) {
    Datum datum = JsonText.read(Cells.decodeJson(cell), depth);
    if (datum instanceof Datum.Fields fields) {
      DataModel model = findings.model(row, row.plan().place(part.more));
      for (Datum.Field field : fields.fields()) {
        model.field(part.type, field, slots, extras, part.pointer);
      }
    } else {
      findings.report(CsvProblem.BAD_DATA, row, row.plan().place(part.more), part.pointer);
      extras.extension(Layout.MORE, new Datum.Text(Cells.decode(cell)));
    }
    return true;
  }

  private boolean extra(Part part, Row row, Slots slots, ExtrasBuilder extras) {
    boolean any = false;
    for (TablePlan.Extra column : row.plan().extra) {
      String cell = TablePlan.at(row.cells(), column.place());
      if (cell != null) {
        any = true;
        Datum.Field field = new Datum.Field(column.heading(), new Datum.Text(Cells.decode(cell)));
        DataModel silent = new DataModel((code, pointer, arguments) -> {});
        silent.field(part.type, field, slots, extras, part.pointer);
      }
    }
    return any;
  }

  private @Nullable Object value(Node node, Row row) {
    if (node instanceof Cell cell) {
      return cells.cell(cell, row);
    }
    if (node instanceof Words words) {
      return cells.words(words, row);
    }
    if (node instanceof Part part) {
      Slots slots = part(part, row);
      return slots == null ? null : built(part, slots, row);
    }
    return items((Rows) node, row);
  }

  private Object built(Part part, Slots slots, Row row) {
    if (part.type.javaType().equals(Code.class)) {
      zeros(part, slots, row);
    }
    Misfit misfit = part.type.misfitOf(slots);
    if (misfit == null) {
      return part.type.build(slots);
    }
    String name = part.property == null ? part.type.name() : part.name();
    findings.model(row, firstPlace(part, row.plan())).report(misfit, name, part.pointer);
    return new RawValue(ModelData.object(part.type, slots));
  }

  /** Puts back zeros that the cell of a code has lost. */
  private void zeros(Part part, Slots slots, Row row) {
    String code = slots.one(Code.CODE);
    String whole = zeros.whole(slots.one(Code.LIST), slots.one(Code.EDITION), code);
    Cell cell = whole == null ? null : codeCell(part);
    if (cell != null && row.plan().cell(row.cells(), cell.column) != null) {
      findings.report(CsvProblem.ZEROS_LOST, row, row.plan().place(cell.column), cell.pointer);
      slots.put(cell.required(), whole);
    }
  }

  private static @Nullable Cell codeCell(Part part) {
    for (Node node : part.children) {
      if (node instanceof Cell cell && node.name().equals(Code.CODE.name())) {
        return cell;
      }
    }
    return null;
  }

  private static int firstPlace(Part part, TablePlan plan) {
    for (Node node : plan.live(part)) {
      if (node instanceof Cell cell) {
        return plan.place(cell.column);
      }
    }
    return plan.place(part.more);
  }

  private @Nullable Object items(Rows rows, Row parent) {
    Group group = groups.apply(rows.table);
    if (group == null || group.isEmpty()) {
      return null;
    }
    int level = rows.table.depth - 1;
    List<Object> typed = new ArrayList<>();
    List<Datum> raw = new ArrayList<>();
    List<Integer> indexes = new ArrayList<>();
    int rank = 0;
    for (Row row = group.peek(); row != null; row = group.peek()) {
      int order = row.compareAbove(parent);
      if (order > 0) {
        break;
      }
      group.take();
      if (order < 0) {
        orphans.accept(row);
        continue;
      }
      findings.ranks[level] = rank;
      place(row, level);
      Object item = item(row);
      if (item instanceof RawValue misfit) {
        raw.add(misfit.datum());
        indexes.add(rank);
      } else {
        typed.add(item);
      }
      rank++;
    }
    return rank == 0 ? null : new Listed(typed, raw, indexes);
  }

  private void place(Row row, int level) {
    places = places.isEmpty() ? new ArrayList<>() : places;
    noteGarbled(row);
    int[] at = Arrays.copyOf(findings.ranks, level + 1);
    places.add(new PackageEntry.Place(row.plan(), row.cells().number(), at));
  }

  private Object item(Row row) {
    Part root = row.plan().table.root();
    Datum more = onlyMore(root, row);
    if (more != null && !(more instanceof Datum.Fields)) {
      Node list = row.plan().table.rows();
      findings.report(
          ShapeProblem.WRONG_TYPE,
          row,
          row.plan().place(root.more),
          "",
          "property",
          list.name(),
          "expected",
          "an object");
      return new RawValue(more);
    }
    Slots slots = part(root, row);
    Object built = built(root, slots == null ? root.type.slots() : slots, row);
    return built instanceof RawValue && more != null ? new RawValue(more) : built;
  }

  /** Reads the data of an item that stands whole in its last column; null when it does not. */
  private @Nullable Datum onlyMore(Part root, Row row) {
    String cell = row.plan().cell(row.cells(), root.more);
    if (cell == null) {
      return null;
    }
    for (int place = 0; place < row.cells().cells().size(); place++) {
      boolean value = !row.plan().isKey(place) && place != row.plan().place(root.more);
      if (value && !row.cells().cells().get(place).isEmpty()) {
        return null;
      }
    }
    return JsonText.read(Cells.decodeJson(cell), depth);
  }

  /** Says where a row is, with the pointer of what it became. */
  Location locate(Row row, int place) {
    return findings.locate(row, place);
  }
}
