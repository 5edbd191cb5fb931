// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs;

import org.hrix.io.Entry;
import org.hrix.model.Entity;
import org.hrix.model.KnownEntity;
import org.hrix.validation.Location;

/** An entity, and where the elements of its record are. */
final class EsfXmlEntry implements Entry {
  private final Entity entity;
  private final long sequence;
  private final String source;
  private final Draft draft;
  private final int whole;

  /**
   * Makes an entry.
   *
   * @param whole the value of the record that all of the entity came of; -1 for the whole record
   */
  EsfXmlEntry(Entity entity, long sequence, String source, Draft draft, int whole) {
    this.entity = entity;
    this.sequence = sequence;
    this.source = source;
    this.draft = draft;
    this.whole = whole;
  }

  @Override
  public Entity entity() {
    return entity;
  }

  @Override
  public long sequence() {
    return sequence;
  }

  @Override
  public Location location() {
    return at(whole, "");
  }

  @Override
  public Location locate(String pointer) {
    return at(whole < 0 ? value(pointer) : whole, pointer);
  }

  private Location at(int value, String pointer) {
    return value < 0
        ? Location.inText(source, draft.line, draft.column, pointer)
        : Location.inText(source, draft.lineOf(value), draft.columnOf(value), pointer);
  }

  /** Finds the first value of the fields that say the property a pointer begins with. */
  private int value(String pointer) {
    if (draft.kind == null || !(entity instanceof KnownEntity known) || pointer.length() < 2) {
      return -1;
    }
    int end = pointer.indexOf('/', 1);
    String name = end < 0 ? pointer.substring(1) : pointer.substring(1, end);
    Bindings<?> bindings = EsfModel.of(known.objectType());
    for (Binding<?> binding : bindings == null ? java.util.List.<Binding<?>>of() : bindings.all) {
      if (binding.property.name().equals(name)) {
        return first(binding.fields);
      }
    }
    return -1;
  }

  private int first(EsfField[] fields) {
    for (int i = 0; i < draft.values.size(); i++) {
      for (EsfField field : fields) {
        if (draft.values.get(i).field().equals(field)) {
          return i;
        }
      }
    }
    return -1;
  }

  /** Names the property that a field says, as a pointer. */
  static String pointer(Draft draft, EsfField field) {
    if (draft.kind == null) {
      return "";
    }
    Bindings<?> bindings = EsfModel.of(EsfMapping.typeOf(draft.record()));
    for (Binding<?> binding : bindings == null ? java.util.List.<Binding<?>>of() : bindings.all) {
      for (Binding.Cover cover : binding.covers()) {
        if (cover.field().equals(field)) {
          return "/" + binding.property.name();
        }
      }
    }
    return "";
  }

  @Override
  public String toString() {
    return "EsfXmlEntry[" + sequence + "]";
  }
}
