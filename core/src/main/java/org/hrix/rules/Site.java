// SPDX-License-Identifier: Apache-2.0
package org.hrix.rules;

import org.hrix.description.Property;
import org.hrix.model.KnownEntity;
import org.hrix.validation.Locator;
import org.hrix.validation.PointerPath;
import org.hrix.validation.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * Where a rule is at work: the entity, the property under which the value stands, and where
 * findings go to.
 *
 * <p>Not thread-safe; reused from value to value, so rules keep no hold of it.
 */
final class Site {
  private final RuleContext context;
  private final Verdicts verdicts;
  final PointerPath path = new PointerPath();
  private @Nullable KnownEntity entity;
  private @Nullable Locator locator;
  private @Nullable Property<?, ?> property;

  Site(RuleContext context, Verdicts verdicts) {
    this.context = context;
    this.verdicts = verdicts;
  }

  void enter(KnownEntity at, Locator places) {
    entity = at;
    locator = places;
    property = null;
  }

  /** Enters the header of the dataset: there is no entity then. */
  void enterHeader(Locator places) {
    entity = null;
    locator = places;
    property = null;
  }

  void under(@Nullable Property<?, ?> holder) {
    property = holder;
  }

  /** Returns the entity. */
  KnownEntity entity() {
    if (entity == null) {
      throw new IllegalStateException("no entity is being checked");
    }
    return entity;
  }

  /** Tells whether an object is the entity itself, not a part of it. */
  boolean isEntity(Object object) {
    return object.equals(entity);
  }

  /** Returns the property under which the value stands; null for a rule about the entity itself. */
  @Nullable Property<?, ?> property() {
    return property;
  }

  /** Returns the dataset around. */
  RuleContext context() {
    return context;
  }

  /**
   * Reports a finding. Nothing of the data goes into the arguments.
   *
   * @param code what is wrong
   * @param pointer where: a JSON Pointer relative to the value, or to the entity for a rule about
   *     the entity; empty for the value itself
   * @param arguments names and values of the message in turn
   */
  void report(ProblemCode code, String pointer, String... arguments) {
    if (locator == null) {
      throw new IllegalStateException("nothing is being checked");
    }
    verdicts.broken(code, path, pointer, entity, locator, arguments);
  }

  /** Tells whether the reader has said already that letters of a value are lost. */
  boolean isGarbled(String pointer) {
    return locator != null && locator.isGarbled(path.pointer() + pointer);
  }

  /** Tells whether somebody will read a finding: what is dear to find out can wait for that. */
  boolean wants(ProblemCode code) {
    return verdicts.wants(code);
  }

  /**
   * Says that a rule could not run here: a part of what it compares is stated, and the other is
   * absent or does not fit its property. That is not a finding.
   *
   * @param code the rule
   */
  void notRun(ProblemCode code) {
    verdicts.notRun(code);
  }
}
