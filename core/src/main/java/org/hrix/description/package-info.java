// SPDX-License-Identifier: Apache-2.0
/**
 * How the model is described: object types, their properties, and the types of values. Every
 * generic part (formats, schemas, statistics, validation, comparison) is driven by descriptions, so
 * that a property is written once.
 *
 * <p>Start at {@link org.hrix.description.ObjectType}.
 */
@NullMarked
package org.hrix.description;

import org.jspecify.annotations.NullMarked;
