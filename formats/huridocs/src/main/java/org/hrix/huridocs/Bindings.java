// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs;

import java.util.ArrayList;
import java.util.List;
import org.hrix.description.ObjectType;
import org.hrix.description.Property;
import org.hrix.description.Slots;
import org.hrix.io.Loss;
import org.jspecify.annotations.Nullable;

/**
 * The bindings of an object type.
 *
 * @param <T> the object
 */
final class Bindings<T> {
  final EsfKind kind;
  final ObjectType<T> type;
  final List<Binding<T>> all;
  private final @Nullable Binding<T>[] byProperty;

  /** Those that take values from other entities. */
  final List<Binding<T>> taking;

  @SuppressWarnings({"unchecked", "rawtypes"})
  Bindings(EsfKind kind, ObjectType<T> type, List<Binding<T>> all) {
    this.kind = kind;
    this.type = type;
    this.all = List.copyOf(all);
    this.taking = all.stream().filter(Taking.class::isInstance).toList();
    this.byProperty = new Binding[type.properties().size()];
    for (Binding<T> binding : all) {
      byProperty[binding.property.index()] = binding;
    }
  }

  @Nullable Binding<T> of(Property<T, ?> property) {
    return byProperty[property.index()];
  }

  /**
   * Says all properties; tells what is lost of each.
   *
   * @param open gets the properties of which other entities decide
   */
  @Nullable Loss.Kind[] say(T owner, Saying out, List<Property<?, ?>> open) {
    List<Property<T, ?>> properties = type.properties();
    @Nullable Loss.Kind[] losses = new Loss.Kind[properties.size()];
    for (int i = 0; i < losses.length; i++) {
      Property<T, ?> property = properties.get(i);
      if (property.isPresent(owner)) {
        Binding<T> binding = byProperty[i];
        if (binding == null) {
          losses[i] = Loss.Kind.DROPPED;
        } else {
          out.begin();
          binding.say(owner, out);
          losses[i] = out.end();
          if (out.isOpen()) {
            open.add(property);
          }
        }
      }
    }
    return losses;
  }

  /** Says an object within a property; what is lost of it is lost of the property. */
  void sayPart(T part, Saying out) {
    boolean any = false;
    List<Property<T, ?>> properties = type.properties();
    for (int i = 0; i < byProperty.length; i++) {
      if (properties.get(i).isPresent(part)) {
        any = true;
        Binding<T> binding = byProperty[i];
        if (binding == null) {
          out.coarsen();
        } else {
          binding.say(part, out);
        }
      }
    }
    out.require(any && type.extrasOf(part).isEmpty());
  }

  /** Reads an object within a property; null when its fields say nothing. */
  @Nullable T hearPart(Hearing in) {
    Slots slots = type.slots();
    boolean any = false;
    for (Binding<T> binding : all) {
      if (in.hasAny(binding.fields)) {
        binding.hear(in, slots);
        any |= slots.has(binding.property);
      }
    }
    return any && type.misfitOf(slots) == null ? type.build(slots) : null;
  }

  List<Binding.Cover> covers() {
    List<Binding.Cover> covers = new ArrayList<>();
    for (Binding<T> binding : all) {
      covers.addAll(binding.covers());
    }
    return covers;
  }
}
