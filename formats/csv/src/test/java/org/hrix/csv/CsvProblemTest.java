// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hrix.validation.Layer;
import org.hrix.validation.Messages;
import org.junit.jupiter.api.Test;

class CsvProblemTest {

  @Test
  void idsAreUniqueAndWellFormed() {
    Set<String> ids = new HashSet<>();
    for (CsvProblem code : CsvProblem.values()) {
      assertTrue(ids.add(code.id()), code.id());
      assertTrue(code.id().matches("CSV-\\d{3}"), code.id());
    }
  }

  @Test
  void quotesAreAMatterOfSyntax() {
    assertEquals(Layer.SYNTAX, CsvProblem.BAD_QUOTE.layer());
  }

  @Test
  void everyMessageExistsInEveryLanguageWithTheSameArguments() {
    for (CsvProblem code : CsvProblem.values()) {
      ResourceBundle english = code.texts(Locale.ROOT);
      assertFalse(english.getString(code.id() + ".why").isBlank(), code.id());
      assertFalse(english.getString(code.id() + ".mend").isBlank(), code.id());
      for (Locale language : Messages.LANGUAGES) {
        String message = code.texts(language).getString(code.id());
        String place = code.id() + " " + language;
        assertEquals(arguments(english.getString(code.id())), arguments(message), place);
        boolean same = language.equals(Locale.ENGLISH);
        assertEquals(same, message.equals(english.getString(code.id())), place);
      }
    }
  }

  private static Set<String> arguments(String message) {
    return Pattern.compile("\\{[a-z]+\\}")
        .matcher(message)
        .results()
        .map(match -> match.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
