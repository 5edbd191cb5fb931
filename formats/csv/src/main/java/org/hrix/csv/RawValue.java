// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv;

import org.hrix.data.Datum;

/** A value that does not fit, as it is. */
record RawValue(Datum datum) {}
