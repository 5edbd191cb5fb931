// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs;

import org.hrix.text.CodePoints;

/** Names of the XML, and questions about its characters. */
final class Xml {
  /** The namespace of the Events Standard Formats in the files of OpenEvSys. */
  static final String ESF = "http://www.huridocs.org/";

  /** The namespace of what ESF cannot say. */
  static final String HRIX = "https://hrix.invalid/1.0/esf";

  static final String PREFIX = "hrix";
  static final String ROOT = "events";
  static final String META_DATA = "meta_data";
  static final String MANAGEMENT = "management_data";
  static final String DATASET = "dataset";
  static final String ENTITY = "entity";
  static final String REST = "rest";
  static final String SEQ = "seq";
  static final String TYPE = "type";
  static final String IMPLIED = "implied";
  static final String EDITION = "edition";
  static final String LABEL = "label";
  static final String VERSION = "version";

  /** The version of the HRIX format that is written. */
  static final String FORMAT_VERSION = "1.0";

  private Xml() {}

  /** Tells whether a character is white space to XML. */
  static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
  }

  /** Tells whether XML can carry a character, halves of surrogate pairs apart. */
  static boolean isChar(char c) {
    return c >= ' ' ? c < '\uFFFE' : c == '\n' || c == '\t' || c == '\r';
  }

  /**
   * Tells whether a text comes back the same: without space at its edges, with nothing but
   * characters.
   */
  static boolean says(String text) {
    int length = text.length();
    if (length == 0 || isSpace(text.charAt(0)) || isSpace(text.charAt(length - 1))) {
      return false;
    }
    int bits = 0;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      bits |= c;
      if (!isChar(c)) {
        return false;
      }
    }
    return bits < Character.MIN_SURROGATE || CodePoints.indexOfLoneSurrogate(text) < 0;
  }

  /** Takes white space off the edges. */
  static String strip(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    return from == 0 && to == text.length() ? text : text.substring(from, to);
  }
}
