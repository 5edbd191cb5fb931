// SPDX-License-Identifier: Apache-2.0
package org.hrix.cli;

/** Says that an input is of no known format. */
final class UnknownInputException extends UsageException {
  private static final long serialVersionUID = 1L;

  UnknownInputException(String message) {
    super(message);
  }
}
