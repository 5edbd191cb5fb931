// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hrix.validation.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VocabularyMessagesTest {

  private static Set<String> arguments(String message) {
    return Pattern.compile("\\{([a-z]+)}")
        .matcher(message)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @EnumSource
  void everyLanguageHasTheMessageWithAllArguments(VocabularyProblem code) {
    String english = code.summary();
    for (Locale language : Messages.LANGUAGES) {
      String message = code.texts(language).getString(code.id());
      assertEquals(arguments(english), arguments(message), language::toString);
      if (!language.equals(Locale.ENGLISH)) {
        assertNotEquals(english, message);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyCodeSaysWhyAndHowToMend(VocabularyProblem code) {
    var texts = code.texts(Locale.ROOT);
    assertTrue(texts.getString(code.id() + ".why").endsWith("."));
    assertTrue(texts.getString(code.id() + ".mend").endsWith("."));
    assertTrue(code.id().matches("VOC-\\d{3}"));
  }
}
