// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs;

import java.util.ArrayList;
import java.util.List;
import org.hrix.description.Property;
import org.hrix.description.Slots;
import org.jspecify.annotations.Nullable;

/**
 * A property and the fields that say it.
 *
 * @param <T> the object that has the property
 */
abstract class Binding<T> {

  /**
   * A line of the table of coverage.
   *
   * @param field the field
   * @param property the property, with points before its parts
   * @param conversion how one becomes the other
   * @param loss what the field cannot say of the property; empty for nothing
   */
  record Cover(EsfField field, String property, String conversion, String loss) {}

  final Property<T, ?> property;
  final EsfField[] fields;
  String path;

  Binding(Property<T, ?> property, EsfField... fields) {
    this.property = property;
    this.fields = fields;
    this.path = "/" + property.name();
  }

  /** Says a property that is there. */
  abstract void say(T owner, Saying out);

  /** Tells whether there is anything to read the property from. */
  boolean isThere(Hearing in) {
    return in.hasAny(fields);
  }

  /** Reads the property from fields at least one of which has a value. */
  abstract void hear(Hearing in, Slots slots);

  /**
   * Tells at once whether a carried value agrees with what its fields say, or cannot be compared
   * because they repeat what another record says; false when that takes a closer look.
   */
  boolean agrees(Slots carried, Hearing in) {
    return false;
  }

  /** Tells whether the first field has one value, with a text. */
  final boolean isOnly(Hearing in, @Nullable String text) {
    EsfValue value = in.first(fields[0]);
    return value != null && value.text().equals(text) && !in.hasSeveral(fields[0]);
  }

  /** Says how one becomes the other. */
  abstract String conversion();

  /** Says what is lost from the property to the field. */
  String loss() {
    return "";
  }

  List<Cover> covers() {
    List<Cover> covers = new ArrayList<>();
    for (EsfField field : fields) {
      covers.add(new Cover(field, property.name(), conversion(), loss()));
    }
    return covers;
  }

  /** Puts the property below another, for the paths of notes. */
  final Binding<T> under(String prefix) {
    path = prefix + path;
    return this;
  }
}
