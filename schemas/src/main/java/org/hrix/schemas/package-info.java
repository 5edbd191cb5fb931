// SPDX-License-Identifier: Apache-2.0
/**
 * What describes the HRIX format, as files that need no Java to be read.
 *
 * <p>Start at {@link org.hrix.schemas.Schemas}.
 */
@NullMarked
package org.hrix.schemas;

import org.jspecify.annotations.NullMarked;
