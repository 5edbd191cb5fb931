// SPDX-License-Identifier: Apache-2.0
/**
 * Rules about what data means: dates in order, roles that fit, codes in their list, people kept
 * safe.
 *
 * <p>Start at {@link org.hrix.rules.EntityRules}, which checks one entity. Users come in by {@link
 * org.hrix.dataset.DatasetValidator} and {@link org.hrix.io.StreamValidator}; this package is not
 * exported.
 *
 * <p>Rules stand by topic in classes such as {@link org.hrix.rules.DateRules}, each beside the enum
 * of its codes. A rule sees one entity, one value, or (when all entities are known) the {@link
 * org.hrix.rules.DatasetIndex}.
 */
@NullMarked
package org.hrix.rules;

import org.jspecify.annotations.NullMarked;
