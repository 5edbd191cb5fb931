// SPDX-License-Identifier: Apache-2.0
package org.hrix.cli;

/** Says that the command was used wrongly. */
class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message);
  }
}
