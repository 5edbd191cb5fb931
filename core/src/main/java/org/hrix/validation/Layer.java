// SPDX-License-Identifier: Apache-2.0
package org.hrix.validation;

/**
 * The layer at which a problem is found, from the characters up.
 *
 * @since 0.1.0
 */
public enum Layer {
  /** The characters and structure of the file format. */
  SYNTAX,
  /** Names, types, bounds and presence of values, one object at a time. */
  SHAPE,
  /** Whether values make sense together. */
  MEANING,
  /** Ids and what points at them. */
  REFERENCES
}
