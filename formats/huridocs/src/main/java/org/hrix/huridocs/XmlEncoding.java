// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The encoding of an XML file, as far as its first bytes tell.
 *
 * @param charset the encoding; UTF-8 when nothing else is said, or something that is not known
 * @param mark how many bytes the byte order mark has; 0 when there is none
 */
record XmlEncoding(Charset charset, int mark) {
  /** How many bytes are looked at. */
  static final int HEAD = 256;

  private static final Pattern NAMED =
      Pattern.compile("^<\\?xml[^>]*encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");

  static XmlEncoding of(byte[] head) {
    if (starts(head, 0xEF, 0xBB, 0xBF)) {
      return new XmlEncoding(StandardCharsets.UTF_8, 3);
    }
    if (starts(head, 0xFE, 0xFF)) {
      return new XmlEncoding(StandardCharsets.UTF_16BE, 2);
    }
    if (starts(head, 0xFF, 0xFE)) {
      return new XmlEncoding(StandardCharsets.UTF_16LE, 2);
    }
    return new XmlEncoding(unmarked(head), 0);
  }

  private static Charset unmarked(byte[] head) {
    if (starts(head, 0, '<')) {
      return StandardCharsets.UTF_16BE;
    }
    if (starts(head, '<', 0)) {
      return StandardCharsets.UTF_16LE;
    }
    Matcher named = NAMED.matcher(new String(head, StandardCharsets.ISO_8859_1));
    try {
      return named.find() ? Charset.forName(named.group(1)) : StandardCharsets.UTF_8;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return StandardCharsets.UTF_8;
    }
  }

  private static boolean starts(byte[] head, int... wanted) {
    for (int i = 0; i < wanted.length; i++) {
      if (i >= head.length || (head[i] & 0xFF) != wanted[i]) {
        return false;
      }
    }
    return true;
  }
}
