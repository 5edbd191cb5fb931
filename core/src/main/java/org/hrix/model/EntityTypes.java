// SPDX-License-Identifier: Apache-2.0
package org.hrix.model;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hrix.description.ObjectType;
import org.jspecify.annotations.Nullable;

/**
 * The types of entities that the model knows.
 *
 * @since 0.1.0
 */
public final class EntityTypes {
  private static final List<ObjectType<? extends KnownEntity>> ALL =
      List.of(
          Incident.OBJECT_TYPE,
          Act.OBJECT_TYPE,
          Involvement.OBJECT_TYPE,
          Participation.OBJECT_TYPE,
          Person.OBJECT_TYPE,
          Group.OBJECT_TYPE,
          Organization.OBJECT_TYPE,
          Place.OBJECT_TYPE,
          Document.OBJECT_TYPE,
          Information.OBJECT_TYPE,
          Intervention.OBJECT_TYPE,
          IncidentLink.OBJECT_TYPE,
          ActorRelation.OBJECT_TYPE,
          Identity.OBJECT_TYPE,
          Consent.OBJECT_TYPE);

  private static final Map<String, ObjectType<? extends KnownEntity>> BY_NAME =
      ALL.stream().collect(Collectors.toUnmodifiableMap(ObjectType::name, Function.identity()));

  private EntityTypes() {}

  /**
   * Lists all types in the order of the documentation.
   *
   * @return fifteen descriptions
   */
  public static List<ObjectType<? extends KnownEntity>> all() {
    return ALL;
  }

  /**
   * Finds a type by its name in files.
   *
   * @param name for instance {@code incident}; case-sensitive
   * @return the description, or null for a name that the model does not know
   */
  public static @Nullable ObjectType<? extends KnownEntity> byName(String name) {
    return BY_NAME.get(name);
  }
}
