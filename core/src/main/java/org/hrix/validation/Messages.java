// SPDX-License-Identifier: Apache-2.0
package org.hrix.validation;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

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

  private static final Map<String, ResourceBundle> BUNDLES = new ConcurrentHashMap<>();

  /** Texts in a language; what is not there stands in the English ones. */
  private static final class Texts extends PropertyResourceBundle {
    Texts(Reader reader, @Nullable ResourceBundle english) throws IOException {
      super(reader);
      if (english != null) {
        setParent(english);
      }
    }
  }

  private Messages() {}

  /**
   * Finds the texts about the codes of an enum, which stand beside it under its own name. The
   * platform's own search would take the enum itself for a bundle.
   */
  static ResourceBundle texts(Class<? extends ProblemCode> codes, Locale locale) {
    String language = nearest(locale).getLanguage();
    String name = codes.getSimpleName() + (language.isEmpty() ? "" : "_" + language);
    ResourceBundle known = BUNDLES.get(name);
    if (known == null) {
      known = load(codes, name, language.isEmpty() ? null : texts(codes, Locale.ROOT));
      BUNDLES.put(name, known);
    }
    return known;
  }

  private static ResourceBundle load(
      Class<?> codes, String name, @Nullable ResourceBundle english) {
    try (InputStream bytes = codes.getResourceAsStream(name + ".properties")) {
      if (bytes == null) {
        throw new IllegalStateException("there are no texts: " + name);
      }
      return new Texts(new InputStreamReader(bytes, StandardCharsets.UTF_8), english);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

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
