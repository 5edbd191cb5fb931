// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.hrix.csv.FlatStore.Kept;
import org.hrix.csv.FlatStore.Kind;
import org.hrix.csv.table.TableWriter;
import org.hrix.io.EntityWriter;
import org.hrix.io.Target;
import org.hrix.model.Act;
import org.hrix.model.Actor;
import org.hrix.model.Entity;
import org.hrix.model.Group;
import org.hrix.model.Incident;
import org.hrix.model.Involvement;
import org.hrix.model.Organization;
import org.hrix.model.Person;
import org.hrix.model.Place;
import org.jspecify.annotations.Nullable;

/**
 * Writes the flat table. References may point forward, so the cells of incidents, acts,
 * involvements, actors and places go to disk until the end; nothing else of them is kept.
 */
final class FlatWriter implements EntityWriter {
  private static final FlatColumn[] COLUMNS = FlatColumn.values();
  private static final String WITHOUT_ACT = "";
  private static final Set<FlatColumn> VICTIM =
      Set.of(
          FlatColumn.VICTIM,
          FlatColumn.VICTIM_TYPE,
          FlatColumn.VICTIM_SEX,
          FlatColumn.VICTIM_UNIT,
          FlatColumn.VICTIM_SIZE);

  private final Target target;
  private final FlatLosses losses;
  private final boolean tagged;
  private final FlatCells make = new FlatCells();
  private final FlatStore store;
  private boolean closed;

  FlatWriter(Target target, FlatLosses losses, boolean tagged) throws IOException {
    this.target = target;
    this.losses = losses;
    this.tagged = tagged;
    this.store = new FlatStore();
  }

  @Override
  public void write(Entity entity) throws IOException {
    if (!keep(entity)) {
      losses.whole(entity);
    }
  }

  /** Keeps the cells of an entity; false when it has none, or when its id was there before. */
  private boolean keep(Entity entity) throws IOException {
    if (entity instanceof Incident incident && isNew(Kind.INCIDENT, incident.id())) {
      store.add(Kind.INCIDENT, incident.id(), 0, make.incident(incident));
      losses.parts(Incident.OBJECT_TYPE, incident);
    } else if (entity instanceof Act act && isNew(Kind.ACT, act.id())) {
      store.add(Kind.ACT, act.id(), 0, make.act(act));
      losses.parts(Act.OBJECT_TYPE, act);
    } else if (entity instanceof Involvement part && isNew(Kind.INVOLVEMENT, part.id())) {
      String act = part.act() == null ? WITHOUT_ACT : part.act();
      store.add(Kind.INVOLVEMENT, part.id(), 0, new FlatRow());
      store.add(Kind.INVOLVEMENT_OF_ACT, act, 0, make.involvement(part));
      losses.parts(Involvement.OBJECT_TYPE, part);
    } else if (entity instanceof Actor actor && isNew(Kind.ACTOR, actor.id())) {
      store.add(Kind.ACTOR, actor.id(), 0, make.actor(actor));
      parts(actor);
    } else if (entity instanceof Place place && isNew(Kind.PLACE, place.id())) {
      store.add(Kind.PLACE, place.id(), 0, make.place(place));
      losses.parts(Place.OBJECT_TYPE, place);
    } else {
      return false;
    }
    return true;
  }

  private boolean isNew(Kind kind, String id) throws IOException {
    return store.find(kind, id) == null;
  }

  private void parts(Actor actor) {
    if (actor instanceof Person person) {
      losses.parts(Person.OBJECT_TYPE, person);
    } else if (actor instanceof Group group) {
      losses.parts(Group.OBJECT_TYPE, group);
    } else if (actor instanceof Organization organization) {
      losses.parts(Organization.OBJECT_TYPE, organization);
    }
  }

  @Override
  public void flush() {}

  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    try (store) {
      table();
      unseen();
    }
  }

  private void table() throws IOException {
    try (OutputStream out = target.create("");
        TableWriter table = TableWriter.to(out)) {
      table.write(Arrays.stream(COLUMNS).map(FlatColumn::heading).toList());
      if (tagged) {
        table.write(Arrays.stream(COLUMNS).map(FlatColumn::tag).toList());
      }
      acts(table);
      involvementsWithoutAct(table);
      incidentsAlone(table);
      table.flush();
    }
  }

  private void acts(TableWriter table) throws IOException {
    for (long at = 0; at < store.size(); ) {
      Kept act = store.read(at);
      at = act.next();
      if (act.is(Kind.ACT)) {
        Deque<FlatRow> parts = involvements(act.id());
        if (parts.isEmpty()) {
          row(table, act.cells(), new FlatRow());
        }
        for (FlatRow part : parts) {
          row(table, act.cells(), part);
        }
      }
    }
  }

  /** Finds the involvements of an act in the order in which they came. */
  private Deque<FlatRow> involvements(String act) throws IOException {
    Deque<FlatRow> parts = new ArrayDeque<>();
    Kept part = store.find(Kind.INVOLVEMENT_OF_ACT, act);
    while (part != null) {
      parts.addFirst(part.cells());
      part = part.previous() == FlatStore.NONE ? null : store.read(part.previous());
    }
    return parts;
  }

  /** Writes involvements that name no act, or one that is not there. */
  private void involvementsWithoutAct(TableWriter table) throws IOException {
    for (long at = 0; at < store.size(); ) {
      Kept part = store.read(at);
      at = part.next();
      if (part.is(Kind.INVOLVEMENT_OF_ACT) && isNew(Kind.ACT, part.id())) {
        row(table, new FlatRow(), part.cells());
      }
    }
  }

  private void incidentsAlone(TableWriter table) throws IOException {
    for (long at = 0; at < store.size(); ) {
      Kept incident = store.read(at);
      at = incident.next();
      if (incident.is(Kind.INCIDENT) && !store.isMarked(incident)) {
        FlatRow alone = new FlatRow();
        alone.set(FlatColumn.INCIDENT_ID, incident.id());
        row(table, alone, new FlatRow());
      }
    }
  }

  /** Tells of actors and places that are in no row. */
  private void unseen() throws IOException {
    for (Kind kind : List.of(Kind.ACTOR, Kind.PLACE)) {
      for (long at = 0; at < store.size(); ) {
        Kept kept = store.read(at);
        at = kept.next();
        if (kept.is(kind) && !store.isMarked(kept)) {
          String type = kept.cells().get(FlatColumn.VICTIM_TYPE);
          losses.whole(kept.id(), type == null ? Place.OBJECT_TYPE.name() : type);
        }
      }
    }
  }

  private void row(TableWriter table, FlatRow act, FlatRow part) throws IOException {
    FlatRow row = new FlatRow();
    row.putAll(part);
    row.putAll(act);
    Kept incident = seen(Kind.INCIDENT, row.get(FlatColumn.INCIDENT_ID));
    if (incident != null) {
      row.putAll(incident.cells());
    }
    actor(row, FlatColumn.VICTIM_ID);
    actor(row, FlatColumn.PERPETRATOR_ID);
    place(row, FlatColumn.PLACE, FlatColumn.PLACE_ID, FlatColumn.PLACE_NAME);
    place(
        row,
        FlatColumn.INCIDENT_PLACE,
        FlatColumn.INCIDENT_PLACE_ID,
        FlatColumn.INCIDENT_PLACE_NAME);
    List<String> cells = new ArrayList<>(COLUMNS.length);
    for (FlatColumn column : COLUMNS) {
      String value = row.get(column);
      cells.add(cell(column, value == null ? "" : value));
    }
    table.write(cells);
  }

  private static String cell(FlatColumn column, String value) {
    if (value.isEmpty()) {
      return "";
    }
    return column.isText() ? Cells.encodeText(value) : Cells.encode(value);
  }

  private @Nullable Kept seen(Kind kind, @Nullable String id) throws IOException {
    if (id == null) {
      return null;
    }
    store.mark(kind, id);
    return store.find(kind, id);
  }

  private void actor(FlatRow row, FlatColumn id) throws IOException {
    Kept actor = seen(Kind.ACTOR, row.get(id));
    if (actor != null) {
      actor
          .cells()
          .cells()
          .forEach(
              (column, value) -> {
                if (VICTIM.contains(column) == (id == FlatColumn.VICTIM_ID)) {
                  row.set(column, value);
                }
              });
    }
  }

  /** Adds the name of a place, also as its wording where the record has none of its own. */
  private void place(FlatRow row, FlatColumn wording, FlatColumn id, FlatColumn name)
      throws IOException {
    Kept place = seen(Kind.PLACE, row.get(id));
    if (place != null) {
      String words = place.cells().get(FlatColumn.PLACE_NAME);
      row.set(name, words);
      row.set(wording, row.get(wording) == null ? words : row.get(wording));
    }
  }
}
