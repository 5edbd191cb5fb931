// SPDX-License-Identifier: Apache-2.0
package org.hrix.validation;

/**
 * Finds where a value of an entity was in the input.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface Locator {

  /**
   * Finds a value.
   *
   * @param pointer a JSON Pointer (RFC 6901) relative to the entity; empty for the entity itself
   * @return its location, or that of the closest object that would hold it
   */
  Location locate(String pointer);

  /**
   * Tells whether the reader has said already that letters of a value are lost, because its bytes
   * are not of the encoding.
   *
   * @param pointer as above
   * @return false unless the reader says so
   */
  default boolean isGarbled(String pointer) {
    return false;
  }

  /**
   * Locates within something that was made in code and never stood in a file.
   *
   * @param name a name for it
   * @return a locator that knows the pointers only
   */
  static Locator inMemory(String name) {
    return pointer -> new Location(name, null, 0, 0, 0, null, pointer);
  }
}
