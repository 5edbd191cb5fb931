// SPDX-License-Identifier: Apache-2.0
package org.hrix.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hrix.validation.Messages;

/** The language that a user wants messages in. */
final class Languages {
  private Languages() {}

  /** Reads a language tag, and says so when there are no messages in the language. */
  static Locale of(String tag, PrintWriter err) {
    Locale wanted = Locale.forLanguageTag(tag);
    boolean english = wanted.getLanguage().equals(Locale.ENGLISH.getLanguage());
    if (!english && Messages.nearest(wanted).equals(Locale.ROOT)) {
      String there =
          Messages.LANGUAGES.stream().map(Locale::toLanguageTag).collect(Collectors.joining(", "));
      err.println(
          "hrix: there are no messages in that language; English stands instead. There are: "
              + there);
    }
    return wanted;
  }
}
