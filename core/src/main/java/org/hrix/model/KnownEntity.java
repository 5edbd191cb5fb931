// SPDX-License-Identifier: Apache-2.0
package org.hrix.model;

import java.util.List;
import org.hrix.description.ObjectType;
import org.jspecify.annotations.Nullable;

/**
 * An entity of one of the types of the model.
 *
 * @since 0.1.0
 */
@Complete
public sealed interface KnownEntity extends Entity
    permits Incident,
        Act,
        Involvement,
        Participation,
        Actor,
        Place,
        Document,
        Information,
        Intervention,
        IncidentLink,
        ActorRelation,
        Identity,
        Consent {

  @Override
  String id();

  /**
   * Returns the description of the entity's type.
   *
   * @return the description
   */
  ObjectType<? extends KnownEntity> objectType();

  @Override
  default String typeName() {
    return objectType().name();
  }

  /**
   * Returns ids of the same thing in other systems.
   *
   * @return the ids, often empty
   */
  List<ExternalId> externalIds();

  /**
   * Says who may be told.
   *
   * @return the marking; null means the dataset's default, never clear
   */
  @Nullable Marking marking();

  /**
   * Says how the record itself was kept.
   *
   * @return null when nothing is said
   */
  @Nullable RecordKeeping record();

  /**
   * Returns what is said about single values.
   *
   * @return the qualifiers, often empty
   */
  List<Qualifier> qualifiers();

  /**
   * Starts a changed copy. Qualifiers follow their values: one whose value the copy changes or
   * drops is dropped with it.
   *
   * @return a builder that holds this entity's values
   */
  EntityBuilder<? extends KnownEntity, ?> toBuilder();
}
