// SPDX-License-Identifier: Apache-2.0
package org.hrix.time;

/**
 * Says that a text is not a date in EDTF. The message tells what and where, and never quotes it.
 *
 * @since 0.1.0
 */
public final class EdtfSyntaxException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /** What is wrong. */
  private final EdtfFault fault;

  /** Where. */
  private final int offset;

  EdtfSyntaxException(EdtfFailure failure) {
    super("at character " + (failure.offset() + 1) + ": " + failure.fault().description());
    this.fault = failure.fault();
    this.offset = failure.offset();
  }

  /**
   * Says what is wrong.
   *
   * @return the fault
   */
  public EdtfFault fault() {
    return fault;
  }

  /**
   * Says where.
   *
   * @return the place in UTF-16 units, from 0
   */
  public int offset() {
    return offset;
  }
}
