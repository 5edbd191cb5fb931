// SPDX-License-Identifier: Apache-2.0
package org.hrix.time;

/**
 * What reading a text as EDTF comes to: a date, or the reason why it is none.
 *
 * @since 0.1.0
 */
public sealed interface EdtfOutcome permits Edtf, EdtfFailure {}
