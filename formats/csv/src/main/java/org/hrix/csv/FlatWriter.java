// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hrix.csv.FlatCells.RowPart;
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
 * involvements, actors and places are kept until the end; nothing else of them is.
 */
final class FlatWriter implements EntityWriter {
  private static final FlatColumn[] COLUMNS = FlatColumn.values();
  private static final Set<FlatColumn> VICTIM =
      Set.of(
          FlatColumn.VICTIM,
          FlatColumn.VICTIM_TYPE,
          FlatColumn.VICTIM_SEX,
          FlatColumn.VICTIM_UNIT,
          FlatColumn.VICTIM_SIZE);

  /** What is kept of an act. */
  private static final class Deed {
    final RowPart cells;
    final List<RowPart> involvements = new ArrayList<>();

    Deed(RowPart cells) {
      this.cells = cells;
    }
  }

  private final Target target;
  private final FlatLosses losses;
  private final boolean tagged;
  private final FlatCells make = new FlatCells();
  private final Map<String, RowPart> incidents = new LinkedHashMap<>();
  private final Map<String, Deed> deeds = new LinkedHashMap<>();
  private final Map<String, List<RowPart>> involvements = new LinkedHashMap<>();
  private final List<RowPart> withoutAct = new ArrayList<>();
  private final Map<String, RowPart> actors = new LinkedHashMap<>();
  private final Map<String, String> places = new LinkedHashMap<>();
  private final Set<String> shown = new HashSet<>();
  private boolean closed;

  FlatWriter(Target target, FlatLosses losses, boolean tagged) {
    this.target = target;
    this.losses = losses;
    this.tagged = tagged;
  }

  @Override
  public void write(Entity entity) {
    if (!keep(entity)) {
      losses.whole(entity);
    }
  }

  /** Keeps the cells of an entity; false when it has none, or when its id was there before. */
  private boolean keep(Entity entity) {
    if (entity instanceof Incident incident && !incidents.containsKey(incident.id())) {
      incidents.put(incident.id(), make.incident(incident));
      losses.parts(Incident.OBJECT_TYPE, incident);
    } else if (entity instanceof Act act && !deeds.containsKey(act.id())) {
      deeds.put(act.id(), new Deed(make.act(act)));
      losses.parts(Act.OBJECT_TYPE, act);
    } else if (entity instanceof Involvement involvement) {
      RowPart cells = make.involvement(involvement);
      String act = involvement.act();
      (act == null ? withoutAct : involvements.computeIfAbsent(act, id -> new ArrayList<>()))
          .add(cells);
      losses.parts(Involvement.OBJECT_TYPE, involvement);
    } else if (entity instanceof Actor actor && !actors.containsKey(actor.id())) {
      actors.put(actor.id(), make.actor(actor));
      parts(actor);
    } else if (entity instanceof Place place && !places.containsKey(place.id())) {
      places.put(place.id(), place.names().isEmpty() ? "" : place.names().get(0).full());
      losses.parts(Place.OBJECT_TYPE, place);
    } else {
      return false;
    }
    return true;
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
    try (OutputStream out = target.create("");
        TableWriter table = TableWriter.to(out)) {
      table.write(Arrays.stream(COLUMNS).map(FlatColumn::heading).toList());
      if (tagged) {
        table.write(Arrays.stream(COLUMNS).map(FlatColumn::tag).toList());
      }
      rows(table);
      table.flush();
    }
    actors.forEach((id, cells) -> unseen(id, cells.get(FlatColumn.VICTIM_TYPE)));
    places.keySet().forEach(id -> unseen(id, Place.OBJECT_TYPE.name()));
  }

  private void unseen(String id, @Nullable String type) {
    if (!shown.contains(id)) {
      losses.whole(id, String.valueOf(type));
    }
  }

  private void rows(TableWriter table) throws IOException {
    for (Map.Entry<String, Deed> deed : deeds.entrySet()) {
      List<RowPart> parts = involvements.remove(deed.getKey());
      deed.getValue().involvements.addAll(parts == null ? List.of(new RowPart()) : parts);
      for (RowPart part : deed.getValue().involvements) {
        row(table, deed.getValue().cells, part);
      }
    }
    for (Map.Entry<String, List<RowPart>> dangling : involvements.entrySet()) {
      RowPart act = new RowPart();
      act.set(FlatColumn.ACT_ID, dangling.getKey());
      for (RowPart part : dangling.getValue()) {
        row(table, act, part);
      }
    }
    for (RowPart part : withoutAct) {
      row(table, new RowPart(), part);
    }
    for (String incident : List.copyOf(incidents.keySet())) {
      if (!shown.contains(incident)) {
        RowPart alone = new RowPart();
        alone.set(FlatColumn.INCIDENT_ID, incident);
        row(table, alone, new RowPart());
      }
    }
  }

  private void row(TableWriter table, RowPart act, RowPart part) throws IOException {
    RowPart row = new RowPart();
    row.putAll(part);
    row.putAll(act);
    RowPart incident = incidents.get(seen(row.get(FlatColumn.INCIDENT_ID)));
    if (incident != null) {
      row.putAll(incident);
    }
    actor(row, FlatColumn.VICTIM_ID);
    actor(row, FlatColumn.PERPETRATOR_ID);
    place(row, FlatColumn.PLACE, FlatColumn.PLACE_ID);
    place(row, FlatColumn.INCIDENT_PLACE, FlatColumn.INCIDENT_PLACE_ID);
    List<String> cells = new ArrayList<>();
    for (FlatColumn column : COLUMNS) {
      String value = row.get(column);
      cells.add(value == null || value.isEmpty() ? "" : Cells.encode(value));
    }
    table.write(cells);
  }

  private String seen(@Nullable String id) {
    String known = id == null ? "" : id;
    shown.add(known);
    return known;
  }

  private void actor(RowPart row, FlatColumn id) {
    RowPart actor = actors.get(seen(row.get(id)));
    if (actor != null) {
      actor.forEach(
          (column, value) -> {
            if (VICTIM.contains(column) == (id == FlatColumn.VICTIM_ID)) {
              row.put(column, value);
            }
          });
    }
  }

  private void place(RowPart row, FlatColumn name, FlatColumn id) {
    String place = places.get(seen(row.get(id)));
    if (place != null) {
      row.putIfAbsent(name, place);
    }
  }
}
