// SPDX-License-Identifier: Apache-2.0
package org.hrix.json;

import java.nio.charset.StandardCharsets;
import tools.jackson.core.io.SerializedString;

/** A name that Jackson would refuse to write, with its escapes made already. */
final class EscapedName extends SerializedString {
  private static final long serialVersionUID = 1L;

  EscapedName(String name, String escaped) {
    super(name);
    _quotedUTF8Ref = escaped.getBytes(StandardCharsets.UTF_8);
    _quotedChars = escaped.toCharArray();
  }
}
