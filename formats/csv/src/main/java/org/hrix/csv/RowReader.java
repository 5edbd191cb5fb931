// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hrix.csv.Node.Cell;
import org.hrix.csv.Node.Part;
import org.hrix.csv.Node.Rows;
import org.hrix.csv.Node.Words;
import org.hrix.data.Datum;
import org.hrix.data.JsonText;
import org.hrix.description.Misfit;
import org.hrix.description.Property;
import org.hrix.description.ScalarType;
import org.hrix.description.Slots;
import org.hrix.io.ReadLimits;
import org.hrix.io.ReadOptions;
import org.hrix.model.Entity;
import org.hrix.model.EntityTypes;
import org.hrix.model.KnownEntity;
import org.hrix.model.Missing;
import org.hrix.model.Qualifier;
import org.hrix.model.RawEntity;
import org.hrix.text.Text;
import org.hrix.validation.Location;
import org.hrix.validation.Problem;
import org.hrix.validation.ProblemCode;
import org.hrix.validation.ShapeProblem;
import org.jspecify.annotations.Nullable;

/** Makes entities of their rows. What does not fit is reported and kept as it is. */
final class RowReader {
  private final String source;
  private final ReadLimits limits;
  private final boolean mangling;
  private final Consumer<Problem> problems;
  private final Consumer<Row> orphans;
  private final int[] ranks = new int[16];
  private final Map<String, Missing> missing = new LinkedHashMap<>();
  private final Misfit.Last sink = new Misfit.Last();
  private Function<Table, @Nullable Group> groups = table -> null;
  private List<PackageEntry.Place> places = List.of();
  private @Nullable String entity;

  RowReader(String source, ReadOptions options, Consumer<Problem> problems, Consumer<Row> orphans) {
    this.source = source;
    this.limits = options.limits();
    this.mangling = Mangling.isAskedFor(options);
    this.problems = problems;
    this.orphans = orphans;
  }

  /** Makes an entry of a row and of the rows of its lists. */
  PackageEntry entry(Row row, long sequence, Function<Table, @Nullable Group> lists) {
    groups = lists;
    places = List.of();
    entity = null;
    missing.clear();
    Entity read = row.plan().table.isOther() ? other(row) : known(row);
    return new PackageEntry(read, sequence, source, row.plan(), row.cells().number(), places);
  }

  private Entity known(Row row) {
    Part root = row.plan().table.root();
    Slots slots = part(root, row);
    slots = slots == null ? root.type.slots() : slots;
    qualify(root, slots);
    Misfit misfit = root.type.misfitOf(slots);
    if (misfit == null) {
      return (KnownEntity) root.type.build(slots);
    }
    report(
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
    Datum data = cell == null ? null : JsonText.read(Cells.decodeJson(cell), limits.depth());
    int place = row.plan().place(Table.OTHER_DATA);
    if (data == null) {
      report(CsvProblem.BAD_DATA, row, place, "");
      return new RawEntity(null, null, new Datum.Text(cell == null ? "" : Cells.decode(cell)));
    }
    String type = data instanceof Datum.Fields f ? string(f.first("type")) : null;
    String id = data instanceof Datum.Fields f ? string(f.first("id")) : null;
    String valid = id == null ? null : org.hrix.description.Scalars.ID.read(id, misfit -> {});
    entity = valid;
    boolean known = type != null && EntityTypes.byName(type) != null;
    report(
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
      } else if (value instanceof Raw raw) {
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
    Datum datum = JsonText.read(Cells.decodeJson(cell), limits.depth());
    if (datum instanceof Datum.Fields fields) {
      DataModel model = model(row, row.plan().place(part.more));
      for (Datum.Field field : fields.fields()) {
        model.field(part.type, field, slots, extras, part.pointer);
      }
    } else {
      report(CsvProblem.BAD_DATA, row, row.plan().place(part.more), part.pointer);
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

  /** A value that does not fit. */
  private record Raw(Datum datum) {}

  /** A list, some of whose items may not fit. */
  private record Listed(List<Object> typed, List<Raw> raw, List<Integer> indexes) {
    @Nullable ExtrasBuilder putInto(
        Slots slots, Property<Object, Object> property, @Nullable ExtrasBuilder extras) {
      slots.put(property, typed.isEmpty() ? null : typed);
      if (raw.isEmpty()) {
        return extras;
      }
      ExtrasBuilder collector = extras == null ? new ExtrasBuilder() : extras;
      for (int i = 0; i < raw.size(); i++) {
        collector.rawItem(property.name(), indexes.get(i), raw.get(i).datum());
      }
      return collector;
    }
  }

  private @Nullable Object value(Node node, Row row) {
    if (node instanceof Cell cell) {
      return cell(cell, row);
    }
    if (node instanceof Words words) {
      return words(words, row);
    }
    if (node instanceof Part part) {
      Slots slots = part(part, row);
      return slots == null ? null : built(part, slots, row);
    }
    return items((Rows) node, row);
  }

  private Object built(Part part, Slots slots, Row row) {
    Misfit misfit = part.type.misfitOf(slots);
    if (misfit == null) {
      return part.type.build(slots);
    }
    String name = part.property == null ? part.type.name() : part.name();
    model(row, firstPlace(part, row.plan())).report(misfit, name, part.pointer);
    return new Raw(ModelData.object(part.type, slots));
  }

  private static int firstPlace(Part part, TablePlan plan) {
    for (Node node : plan.live(part)) {
      if (node instanceof Cell cell) {
        return plan.place(cell.column);
      }
    }
    return plan.place(part.more);
  }

  private @Nullable Object cell(Cell cell, Row row) {
    int place = row.plan().place(cell.column);
    String text = TablePlan.at(row.cells(), place);
    if (text == null || isMissing(text, cell, row)) {
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
    Object value = type.read(string, sink);
    if (value == null) {
      return misfit(cell, type, string, row, place);
    }
    if (entity == null && cell.pointer.equals("/id") && row.plan().table.depth == 0) {
      entity = string;
    }
    return value;
  }

  /** Takes back what a spreadsheet program has done, where that is certain. */
  private Object misfit(Cell cell, ScalarType<Object> type, String string, Row row, int place) {
    Misfit misfit = sink.take();
    Rewritten rewritten = Rewritten.of(type, string);
    if (rewritten != null) {
      if (type.notation() == ScalarType.Notation.BOOLEAN) {
        report(rewritten.code(), row, place, cell.pointer, "expected", rewritten.meant());
      } else {
        report(rewritten.code(), row, place, cell.pointer);
      }
      Object meant = type.read(rewritten.meant(), sink);
      if (meant != null) {
        return meant;
      }
      sink.take();
    }
    model(row, place).report(misfit, cell.name(), cell.pointer);
    return new Raw(new Datum.Text(string));
  }

  /** Reports a cell that a spreadsheet program would change. */
  private void mangled(String text, Node node, Row row, int place, String below) {
    String becomes = Mangling.of(text);
    if (becomes != null) {
      report(CsvProblem.WOULD_CHANGE, row, place, node.pointer + below, "expected", becomes);
    }
  }

  /** Notes why a value of the entity is missing, when its cell says so. */
  private boolean isMissing(String text, Node node, Row row) {
    Missing reason = row.plan().table.depth == 0 ? Cells.missing(text) : null;
    if (reason != null) {
      missing.putIfAbsent(node.pointer, reason);
    }
    return reason != null;
  }

  private Object data(Cell cell, String text, Row row) {
    Datum datum = JsonText.read(Cells.decodeJson(text), limits.depth());
    if (datum == null) {
      report(CsvProblem.BAD_DATA, row, row.plan().place(cell.column), cell.pointer);
      return new Raw(new Datum.Text(Cells.decode(text)));
    }
    if (!cell.many) {
      return datum;
    }
    return datum instanceof Datum.Items items && !items.items().isEmpty()
        ? new Listed(new ArrayList<>(items.items()), List.of(), List.of())
        : new Raw(datum);
  }

  private Object list(Cell cell, ScalarType<Object> type, String text, Row row) {
    List<Object> typed = new ArrayList<>();
    List<Raw> raw = new ArrayList<>();
    List<Integer> indexes = new ArrayList<>();
    List<String> items = Cells.decodeList(text);
    for (int i = 0; i < items.size(); i++) {
      Object value = type.read(items.get(i), sink);
      if (value == null) {
        model(row, row.plan().place(cell.column))
            .report(sink.take(), cell.name(), cell.pointer + "/" + i);
        raw.add(new Raw(new Datum.Text(items.get(i))));
        indexes.add(i);
      } else {
        typed.add(value);
      }
    }
    return new Listed(typed, raw, indexes);
  }

  private @Nullable Object words(Words words, Row row) {
    List<Text.Variant> variants = new ArrayList<>(2);
    for (TablePlan.Language language : row.plan().languages(words)) {
      String cell = TablePlan.at(row.cells(), language.place());
      if (cell != null && !isMissing(cell, words, row)) {
        if (mangling) {
          mangled(cell, words, row, language.place(), "/" + language.tag());
        }
        variants.add(new Text.Variant(language.tag(), Cells.decode(cell)));
      }
    }
    String more = row.plan().cell(row.cells(), words.more);
    if (variants.isEmpty() && more == null) {
      return null;
    }
    Text text = new Text(variants, org.hrix.data.Extras.NONE);
    if (more != null) {
      text = more(words, more, variants, row);
    }
    String order = row.plan().cell(row.cells(), words.order);
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
    Datum datum = JsonText.read(Cells.decodeJson(cell), limits.depth());
    int place = row.plan().place(words.more);
    if (datum instanceof Datum.Fields fields) {
      return model(row, place).text(variants, fields, words.name(), words.pointer);
    }
    report(CsvProblem.BAD_DATA, row, place, words.pointer);
    Datum.Field kept = new Datum.Field(Layout.MORE, new Datum.Text(Cells.decode(cell)));
    return new Text(variants, org.hrix.data.Extras.ofExtensions(List.of(kept)));
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

  private @Nullable Object items(Rows rows, Row parent) {
    Group group = groups.apply(rows.table);
    if (group == null || group.isEmpty()) {
      return null;
    }
    int level = rows.table.depth - 1;
    List<Object> typed = new ArrayList<>();
    List<Raw> raw = new ArrayList<>();
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
      ranks[level] = rank;
      place(row, level);
      Object item = item(row);
      if (item instanceof Raw misfit) {
        raw.add(misfit);
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
    int[] at = Arrays.copyOf(ranks, level + 1);
    places.add(new PackageEntry.Place(row.plan(), row.cells().number(), at));
  }

  private Object item(Row row) {
    Part root = row.plan().table.root();
    Datum more = onlyMore(root, row);
    if (more != null && !(more instanceof Datum.Fields)) {
      Node list = row.plan().table.rows();
      report(
          ShapeProblem.WRONG_TYPE,
          row,
          row.plan().place(root.more),
          "",
          "property",
          list.name(),
          "expected",
          "an object");
      return new Raw(more);
    }
    Slots slots = part(root, row);
    Object built = built(root, slots == null ? root.type.slots() : slots, row);
    return built instanceof Raw && more != null ? new Raw(more) : built;
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
    return JsonText.read(Cells.decodeJson(cell), limits.depth());
  }

  /** Adds what cells say about missing values, where no qualifier says it already. */
  private void qualify(Part root, Slots slots) {
    Property<Object, ?> property = missing.isEmpty() ? null : root.type.property("qualifiers");
    if (!(property instanceof Property.Many<Object, ?> many)) {
      return;
    }
    List<Object> all = new ArrayList<>(slots.many(many));
    int before = all.size();
    missing.forEach(
        (path, reason) -> {
          boolean said =
              all.stream()
                  .anyMatch(q -> ((Qualifier) q).path().equals(path) && hasReason((Qualifier) q));
          if (!said) {
            all.add(Qualifier.builder(path).missing(reason).build());
          }
        });
    if (all.size() > before) {
      slots.put(property, all);
    }
  }

  private static boolean hasReason(Qualifier qualifier) {
    return qualifier.missing() != null;
  }

  private DataModel model(Row row, int place) {
    return new DataModel(
        (code, pointer, arguments) -> report(code, row, place, pointer, arguments));
  }

  private void report(ProblemCode code, Row row, int place, String pointer, String... arguments) {
    problems.accept(
        Problem.of(
            code,
            PackageEntry.location(
                source,
                row.plan(),
                row.cells().number(),
                place,
                PackageEntry.pointer(row.plan().table, ranks) + pointer),
            entity,
            arguments));
  }

  /** Says where a row is, with the pointer of what it became. */
  Location locate(Row row, int place) {
    return PackageEntry.location(source, row.plan(), row.cells().number(), place, null);
  }
}
