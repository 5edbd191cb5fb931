// SPDX-License-Identifier: Apache-2.0
package org.hrix.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an object carries besides its typed values, so that writing it back loses nothing.
 *
 * <p>Three things are kept apart: <em>extensions</em>, fields whose names the model does not know
 * (and second values of a known name); <em>raw</em> values, which stand under a known name but are
 * not typed: because they do not fit, or because they are an explicit {@code null} or {@code []};
 * and <em>raw items</em>, single items of a list that do not fit while their neighbours do.
 *
 * @param extensions in the order in which they were read; names may repeat
 * @param raw one value per known name that has no typed value
 * @param rawItems items that do not fit, each with its index (from 0) in the list as written
 * @since 0.1.0
 */
public record Extras(List<Datum.Field> extensions, List<Datum.Field> raw, List<RawItem> rawItems) {

  /** Carries nothing. */
  public static final Extras NONE = new Extras(List.of(), List.of(), List.of());

  /**
   * An item of a list that does not fit the list's type.
   *
   * @param property the known name of the list
   * @param index its index in the list as written, from 0
   * @param value what stands there
   */
  public record RawItem(String property, int index, Datum value) {
    /** Checks the parts. */
    public RawItem {
      Objects.requireNonNull(property, "property");
      Objects.requireNonNull(value, "value");
      if (index < 0) {
        throw new IllegalArgumentException("index must be at least 0");
      }
    }

    @Override
    public String toString() {
      return "RawItem[" + property + ", " + index + "]";
    }
  }

  /** Copies the lists. */
  public Extras {
    extensions = List.copyOf(extensions);
    raw = List.copyOf(raw);
    rawItems = List.copyOf(rawItems);
  }

  /**
   * Carries extensions only.
   *
   * @param extensions the fields in order
   * @return the extras; {@link #NONE} for an empty list
   */
  public static Extras ofExtensions(List<Datum.Field> extensions) {
    return extensions.isEmpty() ? NONE : new Extras(extensions, List.of(), List.of());
  }

  /**
   * Tells whether nothing is carried.
   *
   * @return true when all three lists are empty
   */
  public boolean isEmpty() {
    return extensions.isEmpty() && raw.isEmpty() && rawItems.isEmpty();
  }

  /**
   * Finds the untyped value of a known property.
   *
   * @param property the property's name
   * @return the value as it was read, or null when the property is typed or absent
   */
  public @Nullable Datum rawOf(String property) {
    for (Datum.Field field : raw) {
      if (field.name().equals(property)) {
        return field.value();
      }
    }
    return null;
  }

  /**
   * Tells whether something other than an explicit null or an empty list stands untyped under a
   * known name.
   *
   * @param property the property's name
   * @return true when what stands there does not fit
   */
  public boolean saysRaw(String property) {
    Datum value = raw.isEmpty() ? null : rawOf(property);
    return value != null && !value.equals(Datum.NULL) && !value.equals(Datum.EMPTY_LIST);
  }

  /**
   * Tells at which index an item of a list is written, counting the items that are not typed.
   *
   * @param property the name of the list
   * @param typedIndex the index among the typed items, from 0
   * @return the index in the list as written, from 0
   */
  public int writtenIndex(String property, int typedIndex) {
    int written = typedIndex;
    for (RawItem item : rawItems) {
      if (item.property().equals(property) && item.index() <= written) {
        written++;
      }
    }
    return written;
  }

  /**
   * Finds the items of a list that are not typed.
   *
   * @param property the name of the list
   * @return the items by ascending index, often empty
   */
  public List<RawItem> rawItemsOf(String property) {
    if (rawItems.isEmpty()) {
      return List.of();
    }
    List<RawItem> found = new ArrayList<>();
    for (RawItem item : rawItems) {
      if (item.property().equals(property)) {
        found.add(item);
      }
    }
    return found;
  }

  /**
   * Drops whatever stands untyped under a known name, as an edit of that property does.
   *
   * @param property the property's name
   * @return the extras without it, this object when there was nothing to drop
   */
  public Extras without(String property) {
    if (rawOf(property) == null && rawItemsOf(property).isEmpty()) {
      return this;
    }
    List<Datum.Field> keptRaw = new ArrayList<>(raw);
    keptRaw.removeIf(field -> field.name().equals(property));
    List<RawItem> keptItems = new ArrayList<>(rawItems);
    keptItems.removeIf(item -> item.property().equals(property));
    return new Extras(extensions, keptRaw, keptItems);
  }

  @Override
  public String toString() {
    return isEmpty()
        ? "Extras[]"
        : "Extras[extensions="
            + extensions.size()
            + ", raw="
            + raw.size()
            + ", rawItems="
            + rawItems.size()
            + "]";
  }
}
