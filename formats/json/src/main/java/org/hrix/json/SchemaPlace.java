// SPDX-License-Identifier: Apache-2.0
package org.hrix.json;

import com.networknt.schema.path.NodePath;
import java.util.List;
import org.hrix.data.Datum;
import org.hrix.description.ObjectType;
import org.hrix.description.Property;
import org.hrix.description.ValueType;
import org.hrix.model.DatasetHeader;
import org.hrix.model.EntityTypes;
import org.jspecify.annotations.Nullable;

/**
 * What the model knows of a place in an instance, found by going down from its root.
 *
 * @param pointer the place
 * @param path the place in the words of the library
 * @param value what stands there
 * @param entity the pointer of the entity around it, or null
 * @param property the property whose value, or an item of whose list, it is; null when there is
 *     none
 * @param isItem whether it is an item of the property's list
 * @param type the type of the object that stands there; null when it is none of the model
 * @param isLanguage whether it is the text in one language
 */
record SchemaPlace(
    String pointer,
    NodePath path,
    Datum value,
    @Nullable String entity,
    @Nullable Property<?, ?> property,
    boolean isItem,
    @Nullable ObjectType<?> type,
    boolean isLanguage) {

  static SchemaPlace of(SchemaChecker.Frame frame, Datum root, NodePath path) {
    Walk walk = new Walk(frame, root);
    for (int i = 0; i < path.getNameCount(); i++) {
      walk.step(path.getElement(i));
    }
    return walk.place(path);
  }

  /** Goes down step by step. */
  private static final class Walk {
    private final StringBuilder pointer = new StringBuilder();
    private Datum at;
    private boolean inFrame;
    private boolean inEntities;
    private boolean isItem;
    private boolean isLanguage;
    private @Nullable String entity;
    private @Nullable ObjectType<?> type;
    private @Nullable Property<?, ?> property;

    Walk(SchemaChecker.Frame frame, Datum root) {
      at = root;
      inFrame = frame != SchemaChecker.Frame.ENTITY;
      if (!inFrame) {
        enterEntity();
      }
    }

    private void enterEntity() {
      entity = pointer.toString();
      type =
          at instanceof Datum.Fields fields && fields.first("type") instanceof Datum.Text name
              ? EntityTypes.byName(name.value())
              : null;
    }

    void step(Object element) {
      pointer.append('/').append(element.toString().replace("~", "~0").replace("/", "~1"));
      if (at instanceof Datum.Items items && element instanceof Integer index) {
        List<Datum> all = items.items();
        at = index < all.size() ? all.get(index) : Datum.NULL;
        item();
        return;
      }
      at = at instanceof Datum.Fields fields ? fields.first(element.toString()) : Datum.NULL;
      if (inFrame) {
        inFrame = false;
        inEntities = element.equals("entities");
        type = element.equals("dataset") ? DatasetHeader.OBJECT_TYPE : null;
      } else {
        isLanguage = type == null && property != null && property.type() == ValueType.TEXT;
        property = type == null ? null : type.property(element.toString());
        isItem = false;
        type = property == null || property.isMany() ? null : partOf(property);
      }
    }

    private void item() {
      if (inEntities) {
        inEntities = false;
        enterEntity();
      } else {
        isItem = true;
        type = property == null ? null : partOf(property);
      }
    }

    private static @Nullable ObjectType<?> partOf(Property<?, ?> property) {
      return property.type() instanceof ObjectType<?> part ? part : null;
    }

    SchemaPlace place(NodePath path) {
      return new SchemaPlace(
          pointer.toString(), path, at, entity, property, isItem, type, isLanguage);
    }
  }

  String name() {
    return property == null ? "entity" : property.name();
  }
}
