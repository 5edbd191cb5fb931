// SPDX-License-Identifier: Apache-2.0
package org.hrix.dataset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hrix.model.Act;
import org.hrix.model.Entity;
import org.hrix.model.Estimate;
import org.hrix.model.Group;
import org.hrix.model.Identity;
import org.hrix.model.IdentityStatus;
import org.hrix.model.MemberListing;
import org.hrix.model.Occurrence;
import org.hrix.model.Organization;
import org.hrix.model.Person;
import org.hrix.model.Sameness;
import org.jspecify.annotations.Nullable;

/**
 * Bounds the number of distinct people who are victims in a dataset.
 *
 * <p>A group and its listed members are never both counted, acts are not counted as people, and
 * acts that are only described as a pattern are not counted at all. Different groups may overlap,
 * and a person may belong to a group that does not list them, so the lower bound takes the largest
 * of what is certain; the upper bound adds up whatever may be distinct. Two persons that are
 * confirmed to be the same count once, two that may be the same count once in the lower bound.
 * Organizations are counted apart.
 *
 * <p>Not thread-safe.
 *
 * @since 0.1.0
 */
public final class VictimBounds {

  /**
   * The result.
   *
   * @param least how many people there are at least
   * @param most how many there are at most; null when no upper bound is known
   * @param organizations how many organizations are victims
   * @param patterns how many acts were left out because they are only described as a pattern
   */
  public record Result(long least, @Nullable Long most, long organizations, long patterns) {}

  private final Set<String> victims = new HashSet<>();
  private final Map<String, Estimate> affected = new HashMap<>();
  private final List<Estimate> unnamed = new ArrayList<>();
  private final Set<String> persons = new HashSet<>();
  private final Set<String> organizations = new HashSet<>();
  private final Map<String, Group> groups = new LinkedHashMap<>();
  private final List<Identity> identities = new ArrayList<>();
  private long patterns;

  /** Makes bounds of nothing. */
  public VictimBounds() {}

  /**
   * Takes the next entity of the dataset, in any order.
   *
   * @param entity the entity
   */
  public void add(Entity entity) {
    if (entity instanceof Act act) {
      act(act);
    } else if (entity instanceof Person person) {
      persons.add(person.id());
    } else if (entity instanceof Group group) {
      groups.putIfAbsent(group.id(), group);
    } else if (entity instanceof Organization organization) {
      organizations.add(organization.id());
    } else if (entity instanceof Identity identity && identity.relation() == Sameness.SAME) {
      identities.add(identity);
    }
  }

  private void act(Act act) {
    if (act.occurrence() == Occurrence.PATTERN) {
      patterns++;
    } else if (act.victim() != null) {
      victims.add(act.victim());
      if (act.affected() != null) {
        affected.put(act.victim(), act.affected());
      }
    } else if (act.affected() != null) {
      unnamed.add(act.affected());
    }
  }

  /**
   * Works out the bounds.
   *
   * @return the bounds over all entities taken so far
   */
  public Result result() {
    List<Group> counted = new ArrayList<>();
    for (Group group : groups.values()) {
      if (victims.contains(group.id())) {
        counted.add(group);
      }
    }
    Set<String> people = new HashSet<>();
    long bodies = 0;
    for (String victim : victims) {
      if (organizations.contains(victim)) {
        bodies++;
      } else if (!groups.containsKey(victim)) {
        people.add(victim);
      }
    }
    return new Result(least(people, counted), most(people, counted), bodies, patterns);
  }

  private long least(Set<String> people, List<Group> counted) {
    long least = distinct(people, true);
    for (Group group : counted) {
      long size = leastOf(group);
      if (group.listing() == MemberListing.ALL) {
        Set<String> outside = new HashSet<>(people);
        outside.removeAll(membersOf(group, new HashSet<>()));
        size += distinct(outside, true);
      }
      least = Math.max(least, size);
    }
    for (Estimate estimate : unnamed) {
      least = Math.max(least, lowOf(estimate));
    }
    return least;
  }

  private @Nullable Long most(Set<String> people, List<Group> counted) {
    Set<String> outside = new HashSet<>(people);
    Set<String> inside = new HashSet<>();
    counted.forEach(group -> inside.addAll(membersOf(group, new HashSet<>())));
    outside.removeAll(inside);
    long most = distinct(outside, false);
    for (Group group : counted) {
      Long high = inside.contains(group.id()) ? Long.valueOf(0) : mostOf(group);
      if (high == null) {
        return null;
      }
      most += high;
    }
    for (Estimate estimate : unnamed) {
      Long high = highOf(estimate);
      if (high == null) {
        return null;
      }
      most += high;
    }
    return most;
  }

  private long leastOf(Group group) {
    Set<String> members = membersOf(group, new HashSet<>());
    members.removeAll(groups.keySet());
    long listed = Math.max(1, distinct(members, true));
    Estimate size = sizeOf(group);
    return size == null ? listed : Math.max(listed, lowOf(size));
  }

  private @Nullable Long mostOf(Group group) {
    Estimate size = sizeOf(group);
    Long high = size == null ? null : highOf(size);
    boolean complete = group.listing() == MemberListing.ALL;
    return high == null && complete ? Long.valueOf(membersOf(group, new HashSet<>()).size()) : high;
  }

  private @Nullable Estimate sizeOf(Group group) {
    return group.size() != null ? group.size() : affected.get(group.id());
  }

  private Set<String> membersOf(Group group, Set<String> seen) {
    Set<String> members = new HashSet<>();
    if (seen.add(group.id())) {
      for (String member : group.members()) {
        members.add(member);
        Group inner = groups.get(member);
        if (inner != null) {
          members.addAll(membersOf(inner, seen));
        }
      }
    }
    return members;
  }

  private static long lowOf(Estimate estimate) {
    Long low = estimate.low() != null ? estimate.low() : estimate.best();
    return low == null ? 0 : low;
  }

  private static @Nullable Long highOf(Estimate estimate) {
    return estimate.high() != null || estimate.low() != null ? estimate.high() : estimate.best();
  }

  /** Counts people, those who are the same once; with candidates those who may be the same too. */
  private long distinct(Set<String> people, boolean candidates) {
    Map<String, String> leaders = new HashMap<>();
    long count = people.size();
    for (Identity identity : identities) {
      boolean counts =
          identity.status() == IdentityStatus.CONFIRMED
              || (candidates && identity.status() != IdentityStatus.REJECTED);
      if (counts && identity.first() != null && identity.second() != null) {
        String first = leader(leaders, identity.first());
        String second = leader(leaders, identity.second());
        if (!first.equals(second)) {
          leaders.put(second, first);
        }
      }
    }
    Set<String> distinct = new HashSet<>();
    people.forEach(person -> distinct.add(leader(leaders, person)));
    return Math.min(count, distinct.size());
  }

  private static String leader(Map<String, String> leaders, String id) {
    String at = id;
    for (String next = leaders.get(at); next != null; next = leaders.get(at)) {
      at = next;
    }
    return at;
  }
}
