// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hrix.csv.FlatStore.Kept;
import org.hrix.csv.FlatStore.Kind;
import org.hrix.csv.table.DateRepair;
import org.hrix.data.Datum;
import org.hrix.description.ObjectType;
import org.hrix.io.DataModel;
import org.hrix.io.Entry;
import org.hrix.model.Act;
import org.hrix.model.Entity;
import org.hrix.model.EntityTypes;
import org.hrix.model.Incident;
import org.hrix.model.Involvement;
import org.hrix.model.KnownEntity;
import org.hrix.model.Place;
import org.hrix.model.RawEntity;
import org.hrix.text.LanguageTag;
import org.hrix.time.Edtf;
import org.hrix.validation.Location;
import org.hrix.validation.ProblemCode;
import org.hrix.validation.ShapeProblem;
import org.jspecify.annotations.Nullable;

/** Makes entities of what the flat table says of them. */
final class FlatEntities {
  private static final String BETWEEN = "; ";

  /** Where the values of an entity stand; an actor's are those of a victim or of a perpetrator. */
  private static final Map<Kind, Map<String, FlatColumn>> POINTERS =
      Map.of(
          Kind.INCIDENT,
          Map.of(
              "/id", FlatColumn.INCIDENT_ID,
              "/title", FlatColumn.INCIDENT,
              "/when", FlatColumn.INCIDENT_START,
              "/end", FlatColumn.INCIDENT_END,
              "/places", FlatColumn.INCIDENT_PLACE),
          Kind.ACT,
          Map.ofEntries(
              Map.entry("/id", FlatColumn.ACT_ID),
              Map.entry("/incident", FlatColumn.INCIDENT_ID),
              Map.entry("/victim", FlatColumn.VICTIM_ID),
              Map.entry("/when", FlatColumn.START),
              Map.entry("/end", FlatColumn.END),
              Map.entry("/actType/code", FlatColumn.ACT_CODE),
              Map.entry("/actType", FlatColumn.ACT_TYPE),
              Map.entry("/methods", FlatColumn.METHOD_CODES),
              Map.entry("/conduct", FlatColumn.CONDUCT),
              Map.entry("/occurrence", FlatColumn.OCCURRENCE),
              Map.entry("/certainty", FlatColumn.CERTAINTY),
              Map.entry("/place/place", FlatColumn.PLACE_ID),
              Map.entry("/place", FlatColumn.PLACE)),
          Kind.INVOLVEMENT,
          Map.of(
              "/id", FlatColumn.INVOLVEMENT_ID,
              "/act", FlatColumn.ACT_ID,
              "/incident", FlatColumn.INCIDENT_ID,
              "/perpetrator", FlatColumn.PERPETRATOR_ID,
              "/mode/code", FlatColumn.INVOLVEMENT_CODE,
              "/mode", FlatColumn.INVOLVEMENT,
              "/certainty", FlatColumn.INVOLVEMENT_CERTAINTY),
          Kind.ACTOR,
          Map.of(
              "/id", FlatColumn.VICTIM_ID,
              "/names", FlatColumn.VICTIM,
              "/sex", FlatColumn.VICTIM_SEX,
              "/countingUnit", FlatColumn.VICTIM_UNIT,
              "/size", FlatColumn.VICTIM_SIZE),
          Kind.PLACE,
          Map.of("/id", FlatColumn.PLACE_ID, "/names", FlatColumn.PLACE_NAME));

  /** Where they stand for a perpetrator, and for the place of an incident. */
  private static final Map<FlatColumn, FlatColumn> OTHER_ROLE =
      Map.of(
          FlatColumn.VICTIM_ID, FlatColumn.PERPETRATOR_ID,
          FlatColumn.VICTIM, FlatColumn.PERPETRATOR,
          FlatColumn.PLACE_ID, FlatColumn.INCIDENT_PLACE_ID,
          FlatColumn.PLACE_NAME, FlatColumn.INCIDENT_PLACE_NAME);

  private final FlatPlaces places;

  FlatEntities(FlatPlaces places) {
    this.places = places;
  }

  /** An entity and its first row. */
  private record FlatEntry(
      Entity entity, long sequence, long row, Kind kind, boolean other, FlatPlaces places)
      implements Entry {
    @Override
    public Location location() {
      return locate("");
    }

    @Override
    public Location locate(String pointer) {
      return places.locate(row, column(kind, other, pointer), pointer);
    }

    @Override
    public String toString() {
      return "FlatEntry[" + sequence + "]";
    }
  }

  /** Finds the column of a value, or of the closest that holds it. */
  private static @Nullable FlatColumn column(Kind kind, boolean other, String pointer) {
    Map<String, FlatColumn> columns = POINTERS.getOrDefault(kind, Map.of());
    String at = pointer.isEmpty() ? "/id" : pointer;
    FlatColumn found = columns.get(at);
    while (found == null && at.lastIndexOf('/') > 0) {
      at = at.substring(0, at.lastIndexOf('/'));
      found = columns.get(at);
    }
    return other && found != null ? OTHER_ROLE.getOrDefault(found, found) : found;
  }

  Entry entry(Kept kept, long sequence) {
    Kind kind = kept.kind();
    FlatRow cells = kept.cells();
    boolean suspect = kind == Kind.ACTOR && cells.get(FlatColumn.VICTIM_TYPE) == null;
    boolean place = kind == Kind.PLACE && cells.get(FlatColumn.PLACE_NAME) == null;
    boolean other = suspect || place;
    Fields fields = new Fields(kept, other);
    fields.text("id", kept.id());
    switch (kind) {
      case INCIDENT -> incident(cells, fields);
      case ACT -> act(cells, fields);
      case INVOLVEMENT, INVOLVEMENT_OF_ACT -> involvement(cells, fields);
      case ACTOR -> actor(cells, fields);
      case PLACE -> names(cells, FlatColumn.PLACE_NAME, FlatColumn.INCIDENT_PLACE_NAME, fields);
    }
    cells.others().forEach(fields::text);
    Entity entity = entity(type(kept), fields);
    return new FlatEntry(entity, sequence, kept.row(), kind, other, places);
  }

  private static String type(Kept kept) {
    return switch (kept.kind()) {
      case INCIDENT -> Incident.OBJECT_TYPE.name();
      case ACT -> Act.OBJECT_TYPE.name();
      case INVOLVEMENT, INVOLVEMENT_OF_ACT -> Involvement.OBJECT_TYPE.name();
      case PLACE -> Place.OBJECT_TYPE.name();
      case ACTOR -> either(kept.cells(), FlatColumn.VICTIM_TYPE, FlatColumn.PERPETRATOR_TYPE);
    };
  }

  @SuppressWarnings("unchecked")
  private Entity entity(String type, Fields fields) {
    ObjectType<? extends KnownEntity> known = EntityTypes.byName(type);
    Datum.Fields data = new Datum.Fields(fields.all);
    if (known == null) {
      fields.report(ShapeProblem.UNKNOWN_ENTITY_TYPE, "", "suggestion", "");
    } else {
      DataModel model = new DataModel(fields::report);
      ObjectType<?> untyped = known;
      Object made = model.object((ObjectType<Object>) untyped, data, "");
      if (made instanceof Entity entity) {
        return entity;
      }
    }
    List<Datum.Field> all = new ArrayList<>();
    all.add(new Datum.Field("type", new Datum.Text(type)));
    all.addAll(fields.all);
    return new RawEntity(type, null, new Datum.Fields(all));
  }

  private static String either(FlatRow cells, FlatColumn first, FlatColumn second) {
    String value = cells.get(first);
    return value == null ? String.valueOf(cells.get(second)) : value;
  }

  private static void incident(FlatRow cells, Fields fields) {
    fields.words("title", cells.get(FlatColumn.INCIDENT));
    fields.date("when", cells.get(FlatColumn.INCIDENT_START));
    fields.date("end", cells.get(FlatColumn.INCIDENT_END));
    Datum place =
        place(
            cells.get(FlatColumn.INCIDENT_PLACE),
            cells.get(FlatColumn.INCIDENT_PLACE_ID),
            cells.get(FlatColumn.INCIDENT_PLACE_NAME));
    if (place != null) {
      fields.put("places", new Datum.Items(List.of(place)));
    }
  }

  private static void act(FlatRow cells, Fields fields) {
    fields.text("incident", cells.get(FlatColumn.INCIDENT_ID));
    fields.text("victim", cells.get(FlatColumn.VICTIM_ID));
    fields.put("actType", code(cells.get(FlatColumn.ACT_CODE), cells.get(FlatColumn.ACT_TYPE)));
    fields.date("when", cells.get(FlatColumn.START));
    fields.date("end", cells.get(FlatColumn.END));
    fields.put(
        "place",
        place(
            cells.get(FlatColumn.PLACE),
            cells.get(FlatColumn.PLACE_ID),
            cells.get(FlatColumn.PLACE_NAME)));
    fields.put("methods", codes(cells.get(FlatColumn.METHOD_CODES), cells.get(FlatColumn.METHODS)));
    fields.text("conduct", cells.get(FlatColumn.CONDUCT));
    fields.text("occurrence", cells.get(FlatColumn.OCCURRENCE));
    fields.text("certainty", cells.get(FlatColumn.CERTAINTY));
  }

  private static void involvement(FlatRow cells, Fields fields) {
    fields.text("act", cells.get(FlatColumn.ACT_ID));
    fields.text("incident", cells.get(FlatColumn.INCIDENT_ID));
    fields.text("perpetrator", cells.get(FlatColumn.PERPETRATOR_ID));
    fields.put(
        "mode", code(cells.get(FlatColumn.INVOLVEMENT_CODE), cells.get(FlatColumn.INVOLVEMENT)));
    fields.text("certainty", cells.get(FlatColumn.INVOLVEMENT_CERTAINTY));
  }

  private static void names(FlatRow cells, FlatColumn first, FlatColumn second, Fields fields) {
    String name = cells.get(first) == null ? cells.get(second) : cells.get(first);
    if (name != null) {
      Datum full = new Datum.Fields(List.of(new Datum.Field("full", new Datum.Text(name))));
      fields.put("names", new Datum.Items(List.of(full)));
    }
  }

  private static void actor(FlatRow cells, Fields fields) {
    names(cells, FlatColumn.VICTIM, FlatColumn.PERPETRATOR, fields);
    fields.put("sex", code(null, cells.get(FlatColumn.VICTIM_SEX)));
    fields.put("countingUnit", code(null, cells.get(FlatColumn.VICTIM_UNIT)));
    String size = cells.get(FlatColumn.VICTIM_SIZE);
    if (size != null) {
      boolean number = Row.number(size) != Row.NO_SEQ;
      Datum best = number ? new Datum.Num(size) : new Datum.Text(size);
      fields.put("size", new Datum.Fields(List.of(new Datum.Field("best", best))));
    }
  }

  /** Makes a code: of which list it is, the table does not say. */
  private static @Nullable Datum code(@Nullable String code, @Nullable String label) {
    List<Datum.Field> fields = new ArrayList<>();
    if (code != null && !code.isEmpty()) {
      fields.add(new Datum.Field("code", new Datum.Text(code)));
    }
    if (label != null && !label.isEmpty() && !label.equals(code)) {
      fields.add(new Datum.Field("label", words(label)));
    }
    return fields.isEmpty() ? null : new Datum.Fields(fields);
  }

  private static @Nullable Datum codes(@Nullable String codes, @Nullable String labels) {
    List<String> all = codes == null ? List.of() : List.of(codes.split(BETWEEN, -1));
    List<String> names = labels == null ? List.of() : List.of(labels.split(BETWEEN, -1));
    List<Datum> items = new ArrayList<>();
    boolean paired = all.isEmpty() || all.size() == names.size();
    for (int i = 0; i < Math.max(all.size(), paired ? names.size() : 0); i++) {
      Datum item = code(i < all.size() ? all.get(i) : null, paired ? names.get(i) : null);
      if (item != null) {
        items.add(item);
      }
    }
    return items.isEmpty() ? null : new Datum.Items(items);
  }

  /** Makes a mention of a place; where the wording is but its name, there was none. */
  private static @Nullable Datum place(
      @Nullable String wording, @Nullable String id, @Nullable String name) {
    List<Datum.Field> fields = new ArrayList<>();
    if (id != null) {
      fields.add(new Datum.Field("place", new Datum.Text(id)));
    }
    if (wording != null && (id == null || !wording.equals(name))) {
      fields.add(new Datum.Field("verbatim", words(wording)));
    }
    return fields.isEmpty() ? null : new Datum.Fields(fields);
  }

  /** Makes a text: of which language it is, the table does not say. */
  private static Datum words(String text) {
    return new Datum.Fields(
        List.of(new Datum.Field(LanguageTag.UNDETERMINED, new Datum.Text(text))));
  }

  /** Collects the fields of an entity, and finds the places of what is wrong with them. */
  private final class Fields {
    private final List<Datum.Field> all = new ArrayList<>();
    private final Kept kept;
    private final boolean other;

    Fields(Kept kept, boolean other) {
      this.kept = kept;
      this.other = other;
    }

    /** Reports what does not fit; that a column is not known is told once, with its heading. */
    void report(ProblemCode code, String pointer, String... arguments) {
      if (code == ShapeProblem.UNKNOWN_FIELD) {
        return;
      }
      FlatColumn column = column(kept.kind(), other, pointer);
      places.report(code, places.locate(kept.row(), column, pointer), kept.id(), arguments);
    }

    void put(String name, @Nullable Datum value) {
      if (value != null) {
        all.add(new Datum.Field(name, value));
      }
    }

    void text(String name, @Nullable String value) {
      put(name, value == null ? null : new Datum.Text(value));
    }

    private void words(String name, @Nullable String value) {
      put(name, value == null ? null : FlatEntities.words(value));
    }

    /** Reads a date; what is none is what the source says. */
    void date(String name, @Nullable String value) {
      if (value == null) {
        return;
      }
      String edtf = Edtf.read(value) instanceof Edtf ? value : rewritten(name, value);
      Datum.Field field =
          edtf == null
              ? new Datum.Field("verbatim", FlatEntities.words(value))
              : new Datum.Field("edtf", new Datum.Text(edtf));
      put(name, new Datum.Fields(List.of(field)));
    }

    private @Nullable String rewritten(String name, String value) {
      DateRepair alone = new DateRepair();
      alone.see(value);
      Rewritten rewritten = Rewritten.date(value, alone);
      if (rewritten == null) {
        return null;
      }
      report(rewritten.code(), "/" + name);
      return rewritten.meant().isEmpty() ? null : rewritten.meant();
    }
  }
}
