// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv;

import java.util.ArrayList;
import java.util.List;
import org.hrix.model.Act;
import org.hrix.model.Actor;
import org.hrix.model.Group;
import org.hrix.model.Incident;
import org.hrix.model.Involvement;
import org.hrix.model.Name;
import org.hrix.model.Person;
import org.hrix.model.Place;
import org.hrix.model.PlaceMention;
import org.hrix.model.When;
import org.hrix.text.Text;
import org.hrix.vocabulary.Code;
import org.hrix.vocabulary.Term;
import org.hrix.vocabulary.Vocabularies;
import org.hrix.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Makes of an entity the cells of the flat table that come from it. */
final class FlatCells {
  private static final String LANGUAGE = "en";

  private final Vocabularies vocabularies = Vocabularies.bundled();

  FlatRow incident(Incident incident) {
    FlatRow cells = new FlatRow();
    cells.set(FlatColumn.INCIDENT_ID, incident.id());
    cells.set(FlatColumn.INCIDENT, text(incident.title()));
    cells.set(FlatColumn.INCIDENT_START, date(incident.when()));
    cells.set(FlatColumn.INCIDENT_END, date(incident.end()));
    if (!incident.places().isEmpty()) {
      PlaceMention place = incident.places().get(0);
      cells.set(FlatColumn.INCIDENT_PLACE, text(place.verbatim()));
      cells.set(FlatColumn.INCIDENT_PLACE_ID, place.place());
    }
    return cells;
  }

  FlatRow act(Act act) {
    FlatRow cells = new FlatRow();
    cells.set(FlatColumn.ACT_ID, act.id());
    cells.set(FlatColumn.INCIDENT_ID, act.incident());
    cells.set(FlatColumn.VICTIM_ID, act.victim());
    cells.set(FlatColumn.START, date(act.when()));
    cells.set(FlatColumn.END, date(act.end()));
    cells.set(FlatColumn.ACT_TYPE, label(act.actType()));
    cells.set(FlatColumn.ACT_CODE, act.actType() == null ? null : act.actType().code());
    cells.set(FlatColumn.CONDUCT, act.conduct() == null ? null : act.conduct().code());
    cells.set(FlatColumn.OCCURRENCE, act.occurrence() == null ? null : act.occurrence().code());
    cells.set(FlatColumn.CERTAINTY, act.certainty() == null ? null : act.certainty().code());
    methods(act.methods(), cells);
    PlaceMention place = act.place();
    if (place != null) {
      cells.set(FlatColumn.PLACE, text(place.verbatim()));
      cells.set(FlatColumn.PLACE_ID, place.place());
    }
    return cells;
  }

  private void methods(List<Code> methods, FlatRow cells) {
    List<String> labels = new ArrayList<>();
    List<String> codes = new ArrayList<>();
    for (Code method : methods) {
      String label = label(method);
      labels.add(label == null ? "" : label);
      codes.add(method.code() == null ? "" : method.code());
    }
    if (!methods.isEmpty()) {
      cells.set(FlatColumn.METHODS, String.join("; ", labels));
      cells.set(FlatColumn.METHOD_CODES, String.join("; ", codes));
    }
  }

  FlatRow involvement(Involvement involvement) {
    FlatRow cells = new FlatRow();
    Code mode = involvement.mode();
    cells.set(FlatColumn.INVOLVEMENT_ID, involvement.id());
    cells.set(FlatColumn.PERPETRATOR_ID, involvement.perpetrator());
    cells.set(FlatColumn.ACT_ID, involvement.act());
    cells.set(FlatColumn.INCIDENT_ID, involvement.act() == null ? involvement.incident() : null);
    cells.set(FlatColumn.INVOLVEMENT, label(mode));
    cells.set(FlatColumn.INVOLVEMENT_CODE, mode == null ? null : mode.code());
    cells.set(
        FlatColumn.INVOLVEMENT_CERTAINTY,
        involvement.certainty() == null ? null : involvement.certainty().code());
    return cells;
  }

  /** Makes the cells of an actor as a victim; those of a perpetrator are among them. */
  FlatRow actor(Actor actor) {
    FlatRow cells = new FlatRow();
    List<Name> names = actor.names();
    String name = names.isEmpty() ? null : names.get(0).full();
    cells.set(FlatColumn.VICTIM, name);
    cells.set(FlatColumn.PERPETRATOR, name);
    cells.set(FlatColumn.VICTIM_TYPE, actor.typeName());
    cells.set(FlatColumn.PERPETRATOR_TYPE, actor.typeName());
    if (actor instanceof Person person) {
      cells.set(FlatColumn.VICTIM_SEX, label(person.sex()));
    } else if (actor instanceof Group group) {
      cells.set(FlatColumn.VICTIM_UNIT, label(group.countingUnit()));
      Long size = group.size() == null ? null : group.size().best();
      cells.set(FlatColumn.VICTIM_SIZE, size == null ? null : size.toString());
    }
    return cells;
  }

  FlatRow place(Place place) {
    FlatRow cells = new FlatRow();
    cells.set(FlatColumn.PLACE_NAME, place.names().isEmpty() ? "" : place.names().get(0).full());
    return cells;
  }

  /** Returns the English label of a code; without one its own, and without that the code. */
  private @Nullable String label(@Nullable Code code) {
    if (code == null) {
      return null;
    }
    String word = code.code();
    Vocabulary list = code.list() == null ? null : vocabularies.list(code.list());
    Term term = list == null || word == null ? null : list.find(code.edition(), word);
    String label = list == null || term == null ? null : list.label(term, LANGUAGE);
    String own = label == null ? text(code.label()) : label;
    return own == null ? word : own;
  }

  private static @Nullable String date(@Nullable When when) {
    if (when == null) {
      return null;
    }
    return when.edtf() == null ? text(when.verbatim()) : when.edtf().toString();
  }

  /** Returns the English variant of a text, or its first. */
  static @Nullable String text(@Nullable Text text) {
    if (text == null || text.variants().isEmpty()) {
      return null;
    }
    return text.variants().stream()
        .filter(variant -> variant.language().equals(LANGUAGE))
        .findFirst()
        .orElse(text.variants().get(0))
        .value();
  }
}
