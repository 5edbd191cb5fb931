// SPDX-License-Identifier: Apache-2.0
package org.hrix.testkit;

import java.util.function.BiConsumer;
import org.hrix.description.Facts;
import org.hrix.description.ObjectType;
import org.hrix.description.Property;
import org.hrix.model.KnownEntity;
import org.hrix.vocabulary.Code;

/**
 * Finds the coded values of entities.
 *
 * @since 0.1.0
 */
public final class CodedValues {
  private CodedValues() {}

  /**
   * Visits all coded values of an entity, at any depth.
   *
   * @param entity the entity
   * @param visitor takes what is known of each property, and its value
   */
  public static void visit(KnownEntity entity, BiConsumer<Facts, Code> visitor) {
    visit(entity.objectType(), entity, visitor);
  }

  private static <T> void visit(
      ObjectType<T> type, Object object, BiConsumer<Facts, Code> visitor) {
    T owner = type.javaType().cast(object);
    for (Property<T, ?> property : type.properties()) {
      for (Object value : property.values(owner)) {
        if (value instanceof Code code) {
          visitor.accept(property.facts(), code);
        } else if (property.type() instanceof ObjectType<?> nested) {
          visit(nested, value, visitor);
        }
      }
    }
  }
}
