// SPDX-License-Identifier: Apache-2.0
/**
 * The typed model: who did what to whom, who says so, and what was done about it.
 *
 * <p>Entities are records under {@link org.hrix.model.Entity}, joined by id; values with parts are
 * records too. Each has one description, its {@code OBJECT_TYPE}. Start at {@link
 * org.hrix.model.Incident}.
 */
@NullMarked
package org.hrix.model;

import org.jspecify.annotations.NullMarked;
