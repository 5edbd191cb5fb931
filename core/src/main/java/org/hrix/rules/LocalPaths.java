// SPDX-License-Identifier: Apache-2.0
package org.hrix.rules;

/** Paths and addresses that tell something about the computer or the person they come from. */
final class LocalPaths {
  private static final String[] BEGINNINGS = {"file:", "/home/", "/Users/", "~", "\\\\"};

  private LocalPaths() {}

  /** Tells whether a path leads into somebody's own computer or network. */
  static boolean isLocal(String path) {
    for (String beginning : BEGINNINGS) {
      if (path.regionMatches(true, 0, beginning, 0, beginning.length())) {
        return true;
      }
    }
    return path.length() > 2
        && path.charAt(1) == ':'
        && (path.charAt(2) == '\\' || path.charAt(2) == '/')
        && isLatinLetter(path.charAt(0));
  }

  private static boolean isLatinLetter(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }

  /** Tells whether an address on the web names a user, as in {@code https://user@host/}. */
  static boolean hasUser(String url) {
    int scheme = url.indexOf("://");
    if (scheme < 0) {
      return false;
    }
    for (int i = scheme + 3; i < url.length(); i++) {
      char c = url.charAt(i);
      if (c == '@') {
        return true;
      }
      if (c == '/' || c == '?' || c == '#') {
        return false;
      }
    }
    return false;
  }
}
