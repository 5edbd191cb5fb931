// SPDX-License-Identifier: Apache-2.0
package org.hrix.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hrix.description.ObjectType;
import org.hrix.description.ValueType;
import org.hrix.model.KnownEntity;
import org.hrix.validation.ProblemCode;

/**
 * All rules, by what they look at. Classes of rules enter theirs with a static method {@code
 * enter}.
 *
 * <p>Thread-safe once filled.
 */
final class RuleBook {

  /**
   * A rule over several entities.
   *
   * @param code what it reports
   * @param place where in the entity that breaks it
   * @param rule the rule
   */
  record Join(ProblemCode code, JoinPlace place, JoinRule rule) {}

  private final Map<ValueType<?>, List<EntityRule<?>>> entities = new HashMap<>();
  private final List<EntityRule<? super KnownEntity>> every = new ArrayList<>();
  private final Map<ValueType<?>, List<ValueRule<?>>> values = new HashMap<>();
  private final Map<ValueType<?>, List<FactRule<?>>> facts = new HashMap<>();
  private final List<FactRule<? super KnownEntity>> everyFact = new ArrayList<>();
  private final List<Join> joins = new ArrayList<>();

  private static final RuleBook STANDARD = new RuleBook();

  static {
    CommonFacts.enter(STANDARD);
    DateRules.enter(STANDARD);
    CourseRules.enter(STANDARD);
    WhenRules.enter(STANDARD);
    DateJoins.enter(STANDARD);
    AgeRules.enter(STANDARD);
    CountRules.enter(STANDARD);
    CountJoins.enter(STANDARD);
    RoleRules.enter(STANDARD);
    PlaceRules.enter(STANDARD);
    MentionRules.enter(STANDARD);
    NameRules.enter(STANDARD);
    TextRules.enter(STANDARD);
    CodeRules.enter(STANDARD);
    SafetyRules.enter(STANDARD);
    SourceRules.enter(STANDARD);
    LinkFacts.enter(STANDARD);
    LinkRules.enter(STANDARD);
    LinkJoins.enter(STANDARD);
    SameFacts.enter(STANDARD);
    SameJoins.enter(STANDARD);
  }

  /** Returns the book of all rules of this release. */
  static RuleBook standard() {
    return STANDARD;
  }

  /** Enters a rule about one type of entity. */
  <E extends KnownEntity> void entity(ObjectType<E> type, EntityRule<? super E> rule) {
    entities.computeIfAbsent(type, t -> new ArrayList<>()).add(rule);
  }

  /** Enters a rule about entities of every type. */
  void everyEntity(EntityRule<? super KnownEntity> rule) {
    every.add(rule);
  }

  /** Enters a rule about every value of a type: an object type, or {@link ValueType#TEXT}. */
  <V> void value(ValueType<V> type, ValueRule<? super V> rule) {
    values.computeIfAbsent(type, t -> new ArrayList<>()).add(rule);
  }

  /** Enters what is kept of one type of entity for rules over several. */
  <E extends KnownEntity> void facts(ObjectType<E> type, FactRule<? super E> rule) {
    facts.computeIfAbsent(type, t -> new ArrayList<>()).add(rule);
  }

  /** Enters what is kept of every entity for rules over several. */
  void everyFacts(FactRule<? super KnownEntity> rule) {
    everyFact.add(rule);
  }

  /** Enters a rule over several entities, whose findings are at a JSON Pointer or an item of it. */
  void join(ProblemCode code, String pointer, JoinRule rule) {
    join(code, entity -> pointer, rule);
  }

  /** Enters a rule over several entities. */
  void join(ProblemCode code, JoinPlace place, JoinRule rule) {
    joins.add(new Join(code, place, rule));
  }

  List<EntityRule<?>> entityRules(ObjectType<?> type) {
    List<EntityRule<?>> rules = new ArrayList<>(every);
    rules.addAll(entities.getOrDefault(type, List.of()));
    return rules;
  }

  List<ValueRule<?>> valueRules(ValueType<?> type) {
    return values.getOrDefault(type, List.of());
  }

  List<FactRule<?>> factRules(ObjectType<?> type) {
    List<FactRule<?>> rules = new ArrayList<>(everyFact);
    rules.addAll(facts.getOrDefault(type, List.of()));
    return rules;
  }

  List<Join> joins() {
    return joins;
  }
}
