// SPDX-License-Identifier: Apache-2.0
package org.hrix.dataset;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hrix.model.Act;
import org.hrix.model.Actor;
import org.hrix.model.ActorRelation;
import org.hrix.model.Document;
import org.hrix.model.Entity;
import org.hrix.model.Incident;
import org.hrix.model.IncidentLink;
import org.hrix.model.Information;
import org.hrix.model.Intervention;
import org.hrix.model.Involvement;
import org.hrix.model.KnownEntity;
import org.hrix.model.Participation;
import org.hrix.model.Subject;
import org.hrix.validation.References;
import org.jspecify.annotations.Nullable;

/**
 * A dataset as a graph: from an incident to its acts, victims and perpetrators, from a statement
 * back to its origin, from incident to incident.
 *
 * <p>Where two entities have the same id, the first counts. References to nothing are passed over.
 * Lists are in the order of the dataset. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class DatasetGraph {
  private final Map<String, KnownEntity> byId = new LinkedHashMap<>();
  private final Map<String, List<KnownEntity>> pointingAt = new HashMap<>();

  DatasetGraph(List<? extends Entity> entities) {
    for (Entity entity : entities) {
      if (entity instanceof KnownEntity known) {
        byId.putIfAbsent(known.id(), known);
      }
    }
    for (KnownEntity entity : byId.values()) {
      Set<String> targets = new LinkedHashSet<>();
      References.visit(entity, (type, id, path) -> targets.add(id));
      targets.forEach(id -> pointingAt.computeIfAbsent(id, k -> new ArrayList<>()).add(entity));
    }
  }

  /**
   * Finds an entity.
   *
   * @param id its id
   * @return the entity, if there is one of a known type
   */
  public Optional<KnownEntity> entity(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /**
   * Lists all entities of a type.
   *
   * @param <T> the type
   * @param type its class, or {@link Actor}
   * @return the entities
   */
  public <T extends KnownEntity> List<T> all(Class<T> type) {
    return byId.values().stream().filter(type::isInstance).map(type::cast).toList();
  }

  /**
   * Lists the entities of a type that point at an entity in any of their properties.
   *
   * @param <T> the type
   * @param type its class
   * @param id the id of the entity pointed at
   * @return the entities
   */
  public <T extends KnownEntity> List<T> pointingAt(Class<T> type, String id) {
    return pointingAt.getOrDefault(id, List.of()).stream()
        .filter(type::isInstance)
        .map(type::cast)
        .toList();
  }

  /**
   * Lists the acts of an incident.
   *
   * @param incident the incident
   * @return its acts
   */
  public List<Act> acts(Incident incident) {
    return pointingAt(Act.class, incident.id()).stream()
        .filter(act -> incident.id().equals(act.incident()))
        .toList();
  }

  /**
   * Lists the victims of an incident, one for each act and actor.
   *
   * @param incident the incident
   * @return the victims of its acts
   */
  public List<Roles.Victim> victims(Incident incident) {
    List<Roles.Victim> victims = new ArrayList<>();
    for (Act act : acts(incident)) {
      victim(act).ifPresent(victims::add);
    }
    return victims;
  }

  /**
   * Finds the victim of an act.
   *
   * @param act the act
   * @return its victim, if it names one
   */
  public Optional<Roles.Victim> victim(Act act) {
    return actor(act.victim()).map(actor -> new Roles.Victim(actor, act));
  }

  /**
   * Lists the perpetrators of an act.
   *
   * @param act the act
   * @return whoever was involved in it
   */
  public List<Roles.Perpetrator> perpetrators(Act act) {
    return pointingAt(Involvement.class, act.id()).stream()
        .filter(involvement -> act.id().equals(involvement.act()))
        .map(this::perpetrator)
        .toList();
  }

  /**
   * Lists the perpetrators of an incident: those of its acts, and those whose act is not named.
   *
   * @param incident the incident
   * @return whoever was involved in it
   */
  public List<Roles.Perpetrator> perpetrators(Incident incident) {
    List<Roles.Perpetrator> found = new ArrayList<>();
    acts(incident).forEach(act -> found.addAll(perpetrators(act)));
    pointingAt(Involvement.class, incident.id()).stream()
        .filter(i -> incident.id().equals(i.incident()) && i.act() == null)
        .map(this::perpetrator)
        .forEach(found::add);
    return found;
  }

  private Roles.Perpetrator perpetrator(Involvement involvement) {
    return new Roles.Perpetrator(involvement, actor(involvement.perpetrator()).orElse(null));
  }

  /**
   * Lists who took part in an incident without being victim or perpetrator.
   *
   * @param incident the incident
   * @return the participations
   */
  public List<Participation> participations(Incident incident) {
    return pointingAt(Participation.class, incident.id()).stream()
        .filter(p -> incident.id().equals(p.incident()))
        .toList();
  }

  /**
   * Lists who did what to whom.
   *
   * @return a line for each act, in the order of the acts
   */
  public List<Roles.Deed> deeds() {
    return all(Act.class).stream()
        .map(act -> new Roles.Deed(act, perpetrators(act), actor(act.victim()).orElse(null)))
        .toList();
  }

  /**
   * Lists what is said about an entity.
   *
   * @param entity the entity
   * @return the information that names it as its subject
   */
  public List<Information> informationAbout(KnownEntity entity) {
    return pointingAt(Information.class, entity.id()).stream()
        .filter(i -> i.about().stream().map(Subject::entity).anyMatch(entity.id()::equals))
        .toList();
  }

  /**
   * Follows a piece of information back to its origin, hop by hop.
   *
   * @param information the information
   * @return its sources from the nearest to the farthest, beginning with its own; each piece of
   *     information once, even where hearsay leads back to itself
   */
  public List<Roles.Source> sources(Information information) {
    List<Roles.Source> sources = new ArrayList<>();
    Deque<Information> open = new ArrayDeque<>(List.of(information));
    Set<String> seen = new LinkedHashSet<>(List.of(information.id()));
    while (!open.isEmpty()) {
      Information next = open.remove();
      sources.add(source(next));
      for (String earlier : next.basedOn()) {
        if (seen.add(earlier) && byId.get(earlier) instanceof Information found) {
          open.add(found);
        }
      }
    }
    return sources;
  }

  private Roles.Source source(Information information) {
    Document document =
        information.document() != null && byId.get(information.document()) instanceof Document found
            ? found
            : null;
    return new Roles.Source(information, actor(information.source()).orElse(null), document);
  }

  /**
   * Lists what was done about an incident, directly or about one of its acts.
   *
   * @param incident the incident
   * @return the interventions, whose responses they hold themselves
   */
  public List<Intervention> interventions(Incident incident) {
    Set<Intervention> found = new LinkedHashSet<>(pointingAt(Intervention.class, incident.id()));
    acts(incident).forEach(act -> found.addAll(pointingAt(Intervention.class, act.id())));
    return List.copyOf(found);
  }

  /**
   * Lists the links of the chain of events that begin or end at an incident.
   *
   * @param incident the incident
   * @return the links
   */
  public List<IncidentLink> links(Incident incident) {
    return pointingAt(IncidentLink.class, incident.id());
  }

  /**
   * Lists the incidents that a chain of events reaches from an incident, in whatever direction.
   *
   * @param incident where to begin
   * @return the incidents by their distance, without the first
   */
  public List<Incident> chain(Incident incident) {
    List<Incident> chain = new ArrayList<>();
    Deque<Incident> open = new ArrayDeque<>(List.of(incident));
    Set<String> seen = new LinkedHashSet<>(List.of(incident.id()));
    while (!open.isEmpty()) {
      for (IncidentLink link : links(open.remove())) {
        for (String end : ends(link)) {
          if (seen.add(end) && byId.get(end) instanceof Incident next) {
            chain.add(next);
            open.add(next);
          }
        }
      }
    }
    return chain;
  }

  private static List<String> ends(IncidentLink link) {
    List<String> ends = new ArrayList<>();
    if (link.from() != null) {
      ends.add(link.from());
    }
    if (link.to() != null) {
      ends.add(link.to());
    }
    return ends;
  }

  /**
   * Lists the relations of an actor, as subject or object.
   *
   * @param actor the actor
   * @return the relations
   */
  public List<ActorRelation> relations(Actor actor) {
    return pointingAt(ActorRelation.class, actor.id());
  }

  private Optional<Actor> actor(@Nullable String id) {
    return id != null && byId.get(id) instanceof Actor actor
        ? Optional.of(actor)
        : Optional.empty();
  }
}
