// SPDX-License-Identifier: Apache-2.0
package org.hrix.description;

import org.hrix.data.Datum;
import org.hrix.text.Text;

/**
 * The type of one value of a property.
 *
 * @param <E> the Java type of the value
 * @since 0.1.0
 */
public sealed interface ValueType<E>
    permits ScalarType, ObjectType, ValueType.TextType, ValueType.AnyType {

  /** Text in several languages: an object from language tags to words. */
  TextType TEXT = new TextType();

  /** Any data whatever. */
  AnyType ANY = new AnyType();

  /**
   * Names the type in documentation and messages.
   *
   * @return a short lower-case name, for instance {@code date} or {@code incident}
   */
  String name();

  /**
   * Returns the class of the values.
   *
   * @return the class, never primitive
   */
  Class<E> javaType();

  /** The type of {@link Text}. */
  final class TextType implements ValueType<Text> {
    private TextType() {}

    @Override
    public String name() {
      return "text";
    }

    @Override
    public Class<Text> javaType() {
      return Text.class;
    }
  }

  /** The type of {@link Datum}: whatever stands there. */
  final class AnyType implements ValueType<Datum> {
    private AnyType() {}

    @Override
    public String name() {
      return "any";
    }

    @Override
    public Class<Datum> javaType() {
      return Datum.class;
    }
  }
}
