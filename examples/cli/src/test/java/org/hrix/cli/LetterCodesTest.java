// SPDX-License-Identifier: Apache-2.0
package org.hrix.cli;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.hrix.io.EntityReader;
import org.hrix.io.Formats;
import org.hrix.io.ReadOptions;
import org.hrix.io.Source;
import org.hrix.io.Sources;
import org.hrix.model.KnownEntity;
import org.hrix.testkit.CodedValues;
import org.hrix.vocabulary.CodeAnswer;
import org.hrix.vocabulary.Vocabularies;
import org.junit.jupiter.api.Test;

class LetterCodesTest {
  private final Vocabularies lists = Vocabularies.bundled();
  private int found;

  @Test
  void allAreInTheirListsWithTheirLabels() throws IOException {
    try (Source source = Sources.path(Run.letter(), "letter");
        EntityReader reader =
            Formats.installed().byId("json").open(source, ReadOptions.DEFAULT, problem -> {})) {
      while (reader.hasNext()) {
        CodedValues.visit(
            (KnownEntity) reader.next().entity(),
            (facts, code) -> {
              CodeAnswer answer = lists.check(code);
              if (code.code() != null) {
                assertInstanceOf(CodeAnswer.Found.class, answer, code::toString);
                assertTrue(lists.binding(facts).names(code.list()), code::toString);
                found++;
              }
            });
      }
    }
    assertTrue(found > 100, () -> found + " codes");
  }
}
