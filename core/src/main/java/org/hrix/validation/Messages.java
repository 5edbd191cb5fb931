// SPDX-License-Identifier: Apache-2.0
package org.hrix.validation;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The languages of messages, and how a message is put together.
 *
 * @since 0.1.0
 */
public final class Messages {

  /** The languages that every message exists in. */
  public static final List<Locale> LANGUAGES =
      List.of(
          Locale.ENGLISH,
          Locale.forLanguageTag("es"),
          Locale.FRENCH,
          Locale.forLanguageTag("ru"),
          Locale.forLanguageTag("ar"));

  private Messages() {}

  /**
   * Finds the language whose messages serve best.
   *
   * @param wanted any locale
   * @return one of {@link #LANGUAGES} by its language alone; {@link Locale#ROOT}, which is English,
   *     for English and for any language without messages
   */
  public static Locale nearest(Locale wanted) {
    for (Locale language : LANGUAGES) {
      boolean same = language.getLanguage().equals(wanted.getLanguage());
      if (same && !language.equals(Locale.ENGLISH)) {
        return language;
      }
    }
    return Locale.ROOT;
  }

  /**
   * Fills the arguments into a message, each name in braces once and for all: what an argument
   * holds is never looked at again.
   *
   * @param template the message with names in braces
   * @param arguments the values by name; a name without value stays as it is
   * @return the message
   */
  static String fill(String template, Map<String, String> arguments) {
    StringBuilder text = new StringBuilder();
    int from = 0;
    int open = template.indexOf('{');
    while (open >= 0) {
      int close = template.indexOf('}', open);
      String value = close < 0 ? null : arguments.get(template.substring(open + 1, close));
      int next = value == null ? open + 1 : close + 1;
      text.append(template, from, open).append(value == null ? "{" : value);
      from = next;
      open = template.indexOf('{', from);
    }
    return text.append(template, from, template.length()).toString();
  }
}
