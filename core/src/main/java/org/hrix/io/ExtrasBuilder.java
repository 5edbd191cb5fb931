// SPDX-License-Identifier: Apache-2.0
package org.hrix.io;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hrix.data.Datum;
import org.hrix.data.Extras;
import org.hrix.description.ObjectType;
import org.hrix.description.Property;

/**
 * Collects what an object carries besides its typed values. Not thread-safe.
 *
 * @since 0.1.0
 */
public final class ExtrasBuilder {
  // Nearly every object has none of these, so that lists for them come when they are needed.
  private List<Datum.Field> extensions = List.of();
  private List<Datum.Field> raw = List.of();
  private List<Extras.RawItem> rawItems = List.of();

  /** Makes one that holds nothing yet. */
  public ExtrasBuilder() {}

  /**
   * Adds a field that the model does not know.
   *
   * @param name its name
   * @param value its value
   */
  public void extension(String name, Datum value) {
    extensions = extensions.isEmpty() ? new ArrayList<>() : extensions;
    extensions.add(new Datum.Field(name, value));
  }

  /**
   * Adds what stands untyped under a known name.
   *
   * @param property the name
   * @param value what stands there
   */
  public void raw(String property, Datum value) {
    raw = raw.isEmpty() ? new ArrayList<>() : raw;
    raw.add(new Datum.Field(property, value));
  }

  /**
   * Adds an item that does not fit its list.
   *
   * @param property the name of the list
   * @param index its index in the list as written, from 0
   * @param value what stands there
   */
  public void rawItem(String property, int index, Datum value) {
    rawItems = rawItems.isEmpty() ? new ArrayList<>() : rawItems;
    rawItems.add(new Extras.RawItem(property, index, value));
  }

  /**
   * Tells whether anything untyped stands under a known name.
   *
   * @param property the name
   * @return true when it does
   */
  public boolean has(String property) {
    for (Datum.Field field : raw) {
      if (field.name().equals(property)) {
        return true;
      }
    }
    for (Extras.RawItem item : rawItems) {
      if (item.property().equals(property)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Makes the extras, in the order in which an object of the type is written.
   *
   * @param type the type of the object
   * @return the extras
   */
  public Extras toExtras(ObjectType<Object> type) {
    if (extensions.isEmpty() && raw.isEmpty() && rawItems.isEmpty()) {
      return Extras.NONE;
    }
    if (raw.size() > 1) {
      raw.sort(Comparator.comparingInt(field -> index(type, field.name())));
    }
    if (rawItems.size() > 1) {
      rawItems.sort(
          Comparator.comparingInt((Extras.RawItem item) -> index(type, item.property()))
              .thenComparingInt(Extras.RawItem::index));
    }
    return new Extras(extensions, raw, rawItems);
  }

  private static int index(ObjectType<Object> type, String name) {
    Property<Object, ?> property = type.property(name);
    return property == null ? Integer.MAX_VALUE : property.index();
  }
}
