// SPDX-License-Identifier: Apache-2.0
package org.hrix.rules;

import java.util.BitSet;
import org.hrix.model.Group;
import org.hrix.model.Person;

/**
 * Who is shown to everybody as what: victims by open acts, open interventions, and the open groups
 * that list them. What is known of each is taken from the index; nothing is kept.
 *
 * <p>Groups in groups are followed {@value #MAX_NESTING} deep.
 */
final class Exposure {
  private static final int MAX_NESTING = 8;

  private final DatasetIndex index;

  Exposure(DatasetIndex index) {
    this.index = index;
  }

  /** Tells whether an entity is open and has all of some flags. */
  boolean isOpen(int ordinal, Flag... flags) {
    if (!index.has(ordinal, Flag.OPEN)) {
      return false;
    }
    for (Flag flag : flags) {
      if (!index.has(ordinal, flag)) {
        return false;
      }
    }
    return true;
  }

  /** Tells whether an entity is a person whom an open record names. */
  boolean isNamedPerson(int ordinal) {
    return index.is(ordinal, Person.OBJECT_TYPE) && isOpen(ordinal, Flag.NAMED);
  }

  /** Returns everybody who is shown as a victim. */
  BitSet victims() {
    BitSet victims = victimsOf();
    index
        .edges(Edge.INTERVENTION_VICTIM)
        .forEach(
            (intervention, victim) -> {
              if (isOpen(intervention)) {
                victims.set(victim);
              }
            });
    return withMembers(victims);
  }

  /** Returns everybody who is shown as a victim of sexual violence. */
  BitSet victimsOfSexualViolence() {
    return withMembers(victimsOf(Flag.SEXUAL_VIOLENCE));
  }

  private BitSet victimsOf(Flag... flags) {
    BitSet victims = new BitSet();
    index
        .edges(Edge.ACT_VICTIM)
        .forEach(
            (act, victim) -> {
              if (isOpen(act, flags)) {
                victims.set(victim);
              }
            });
    return victims;
  }

  /**
   * Returns everybody who is shown as a child: by an open act that says so, by the dates of birth
   * and act, by membership in an open group of children, or by an open record of the person.
   */
  BitSet children() {
    BitSet children = victimsOf(Flag.CHILD);
    IntColumn groupDays = new IntColumn(Days.NO_LATEST);
    index
        .edges(Edge.ACT_VICTIM)
        .forEach(
            (act, victim) -> {
              if (isOpen(act)) {
                act(act, victim, groupDays, children);
              }
            });
    index
        .edges(Edge.GROUP_MEMBER)
        .forEach(
            (group, member) -> {
              if (isOpen(group) && isChild(member, groupDays.get(group))) {
                children.set(member);
              }
              if (isOpen(group, Flag.CHILD)) {
                children.set(member);
              }
            });
    index.forEach(
        Person.OBJECT_TYPE,
        person -> {
          if (isOpen(person, Flag.CHILD)) {
            children.set(person);
          }
        });
    return withMembers(children);
  }

  private void act(int act, int victim, IntColumn groupDays, BitSet children) {
    int day = latestBeginning(act);
    if (isChild(victim, day)) {
      children.set(victim);
    } else if (index.is(victim, Group.OBJECT_TYPE) && day < groupDays.get(victim)) {
      groupDays.set(victim, day);
    }
  }

  /** Returns the last day on which an act can have begun, by its incident where it says nothing. */
  private int latestBeginning(int act) {
    int day = index.fact(Fact.LATEST, act);
    if (day != Days.NO_LATEST) {
      return day;
    }
    int incident = index.edges(Edge.ACT_INCIDENT).target(act);
    int end = index.fact(Fact.END, incident);
    return end == Days.NO_LATEST ? index.fact(Fact.LATEST, incident) : end;
  }

  private boolean isChild(int person, int day) {
    return index.is(person, Person.OBJECT_TYPE)
        && Ages.isChild(index.fact(Fact.EARLIEST, person), day);
  }

  /** Adds the listed members of open groups. */
  private BitSet withMembers(BitSet actors) {
    DatasetIndex.Links members = index.edges(Edge.GROUP_MEMBER);
    int before = -1;
    for (int depth = 0; depth < MAX_NESTING && actors.cardinality() != before; depth++) {
      before = actors.cardinality();
      members.forEach(
          (group, member) -> {
            if (actors.get(group) && isOpen(group)) {
              actors.set(member);
            }
          });
    }
    return actors;
  }

  /** Returns everybody to be protected even with consent. */
  BitSet protectedPersons() {
    BitSet all = children();
    all.or(victimsOfSexualViolence());
    return all;
  }
}
