// SPDX-License-Identifier: Apache-2.0
package org.hrix.rules;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.hrix.description.Property;
import org.hrix.text.Text;
import org.hrix.vocabulary.Code;
import org.jspecify.annotations.Nullable;

/**
 * Codes that there was nothing to say about at a property, the last ones met. A dataset holds few
 * that differ, and each very often.
 *
 * <p>Thread-safe.
 */
final class SilentCodes {
  private static final int SLOTS = 1 << 15;

  private final AtomicReferenceArray<@Nullable Silent> kept = new AtomicReferenceArray<>(SLOTS);

  private record Silent(Property<?, ?> property, Code code) {
    /** Readers give the same code again as the same object, as a rule. */
    @SuppressWarnings("ReferenceEquality")
    boolean is(Property<?, ?> at, Code other) {
      return property.equals(at) && (code == other || isEqual(other));
    }

    private boolean isEqual(Code other) {
      return isSame(code.code(), other.code())
          && isSame(code.list(), other.list())
          && isSame(code.edition(), other.edition())
          && isSameText(code.label(), other.label());
    }
  }

  private static boolean isSame(@Nullable String one, @Nullable String other) {
    return one == null ? other == null : one.equals(other);
  }

  private static boolean isSameText(@Nullable Text one, @Nullable Text other) {
    if (one == null || other == null) {
      return one == null && other == null;
    }
    int size = one.variants().size();
    if (size != other.variants().size()) {
      return false;
    }
    for (int i = 0; i < size; i++) {
      Text.Variant variant = one.variants().get(i);
      Text.Variant same = other.variants().get(i);
      if (!variant.value().equals(same.value()) || !variant.language().equals(same.language())) {
        return false;
      }
    }
    return one.extras().isEmpty() && other.extras().isEmpty();
  }

  /** Tells whether the same code was met at the property before, not long ago. */
  boolean holds(Property<?, ?> property, Code code) {
    Silent known = kept.get(slot(property, code));
    return known != null && known.is(property, code);
  }

  /** Keeps in mind that there is nothing to say; a code that carries something more is not kept. */
  void keep(Property<?, ?> property, Code code) {
    if (code.extras().isEmpty()) {
      kept.set(slot(property, code), new Silent(property, code));
    }
  }

  private static int slot(Property<?, ?> property, Code code) {
    Text label = code.label();
    int hash = 31 * property.hashCode() + Objects.hashCode(code.code());
    if (label != null && !label.variants().isEmpty()) {
      hash = 31 * hash + 7 * label.variants().size() + label.variants().get(0).value().length();
    }
    return (hash ^ (hash >>> 15)) & (SLOTS - 1);
  }
}
