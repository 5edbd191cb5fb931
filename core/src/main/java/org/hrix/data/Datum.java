// SPDX-License-Identifier: Apache-2.0
package org.hrix.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A piece of data of which only the shape is known.
 *
 * <p>It is what a reader makes of everything the model has no typed place for: extensions, values
 * that do not fit their property, entities of an unknown type. Fields keep their order and may
 * repeat, numbers keep their digits as written, text may hold lone surrogates. Equality is exact:
 * {@code 1.10} and {@code 1.1} differ.
 *
 * <p>Immutable and thread-safe. {@code toString()} tells the shape only, never a value.
 *
 * @since 0.1.0
 */
public sealed interface Datum {

  /** Affirms an explicit null, which is not the same as an absent field. */
  Datum NULL = new Null();

  /** Affirms an explicit empty list. */
  Items EMPTY_LIST = new Items(List.of());

  /**
   * A string, empty or not.
   *
   * @param value the characters as read, never null
   */
  record Text(String value) implements Datum {
    /** Checks that the value is there. */
    public Text {
      Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
      return "Text[" + value.codePointCount(0, value.length()) + " code points]";
    }
  }

  /**
   * A number in the notation of RFC 8259 section 6, with its digits as written.
   *
   * @param literal for instance {@code 1.10} or {@code 1E400}; not checked here, readers give what
   *     their parser accepted
   */
  record Num(String literal) implements Datum {
    /** Checks that the literal is there. */
    public Num {
      Objects.requireNonNull(literal, "literal");
    }

    @Override
    public String toString() {
      return "Num[" + literal.length() + " characters]";
    }
  }

  /**
   * True or false.
   *
   * @param value the truth value
   */
  record Bool(boolean value) implements Datum {
    @Override
    public String toString() {
      return "Bool";
    }
  }

  /** An explicit null. */
  record Null() implements Datum {
    @Override
    public String toString() {
      return "Null";
    }
  }

  /**
   * A list.
   *
   * @param items in order, copied; never null, may be empty
   */
  record Items(List<Datum> items) implements Datum {
    /** Copies the list. */
    public Items {
      items = List.copyOf(items);
    }

    @Override
    public String toString() {
      return "Items[" + items.size() + "]";
    }
  }

  /**
   * An object: named fields in order, of which several may share a name.
   *
   * @param fields in order, copied; never null, may be empty
   */
  record Fields(List<Field> fields) implements Datum {
    /** Copies the list. */
    public Fields {
      fields = List.copyOf(fields);
    }

    /**
     * Finds the first field of a name.
     *
     * @param name the exact name
     * @return its value, or {@link Datum#NULL} when there is no such field
     */
    public Datum first(String name) {
      for (Field field : fields) {
        if (field.name().equals(name)) {
          return field.value();
        }
      }
      return NULL;
    }

    /**
     * Returns a copy with one more field at the end.
     *
     * @param name the field's name
     * @param value its value
     * @return the longer object
     */
    public Fields plus(String name, Datum value) {
      List<Field> longer = new ArrayList<>(fields);
      longer.add(new Field(name, value));
      return new Fields(longer);
    }

    @Override
    public String toString() {
      return "Fields[" + fields.size() + "]";
    }
  }

  /**
   * A named value.
   *
   * @param name the name as written, may be empty
   * @param value the value; an explicit null is {@link Datum#NULL}
   */
  record Field(String name, Datum value) {
    /** Checks that both parts are there. */
    public Field {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
      return "Field[" + value + "]";
    }
  }
}
