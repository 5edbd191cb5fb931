// SPDX-License-Identifier: Apache-2.0
package org.hrix.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hrix.description.ObjectBuilder;
import org.hrix.description.ObjectType;
import org.hrix.description.Property;
import org.jspecify.annotations.Nullable;

/**
 * Puts an entity together. Beyond its parent it looks after qualifiers: after an edit each one
 * points at the value it was made for, or is gone.
 *
 * @param <T> the entity
 * @param <B> the builder itself
 * @since 0.1.0
 */
public abstract sealed class EntityBuilder<T extends KnownEntity, B extends EntityBuilder<T, B>>
    extends ObjectBuilder<T, B>
    permits Incident.Builder,
        Act.Builder,
        Involvement.Builder,
        Participation.Builder,
        Person.Builder,
        Group.Builder,
        Organization.Builder,
        Place.Builder,
        Document.Builder,
        Information.Builder,
        Intervention.Builder,
        IncidentLink.Builder,
        ActorRelation.Builder,
        Identity.Builder,
        Consent.Builder {
  private final @Nullable T origin;

  /**
   * Starts an empty entity.
   *
   * @param type its description
   */
  EntityBuilder(ObjectType<T> type) {
    super(type);
    this.origin = null;
  }

  /**
   * Starts from an entity.
   *
   * @param type its description
   * @param origin the entity to start from
   */
  EntityBuilder(ObjectType<T> type, T origin) {
    super(type, origin);
    this.origin = origin;
  }

  /**
   * Makes the entity.
   *
   * @return the entity; qualifiers whose value has changed or gone are left out
   * @throws IllegalArgumentException when a value does not fit, or a new qualifier points at
   *     nothing
   */
  @Override
  public T build() {
    T built = super.build();
    List<Qualifier> kept = new ArrayList<>();
    for (Qualifier qualifier : built.qualifiers()) {
      if (keeps(qualifier, built)) {
        kept.add(qualifier);
      }
    }
    if (kept.size() == built.qualifiers().size()) {
      return built;
    }
    set(qualifiersOf(built), kept);
    return super.build();
  }

  private boolean keeps(Qualifier qualifier, T built) {
    QualifierPath path = QualifierPath.parse(qualifier.path());
    QualifierPath.Target now = path.resolve(built);
    if (origin != null && origin.qualifiers().contains(qualifier)) {
      return now.exists() && now.equals(path.resolve(origin));
    }
    if (!now.exists()) {
      throw new IllegalArgumentException("qualifiers has a path that points at nothing");
    }
    return true;
  }

  @SuppressWarnings("unchecked")
  private Property.Many<T, Qualifier> qualifiersOf(T built) {
    return (Property.Many<T, Qualifier>)
        Objects.requireNonNull(built.objectType().property("qualifiers"));
  }
}
