// SPDX-License-Identifier: Apache-2.0
package org.hrix.testkit.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.TreeSet;
import org.hrix.model.KnownEntity;
import org.hrix.testkit.CodedValues;
import org.hrix.vocabulary.CodeAnswer;
import org.hrix.vocabulary.Vocabularies;
import org.junit.jupiter.api.Test;

class GeneratedCodesTest {
  private final Vocabularies lists = Vocabularies.bundled();

  @Test
  void allAreInTheirListsAndInListsOfTheirProperty() {
    Set<String> unknown = new TreeSet<>();
    Set<String> known = new TreeSet<>();
    new DatasetGenerator(11, 500)
        .forEachRemaining(
            entity ->
                CodedValues.visit(
                    (KnownEntity) entity,
                    (facts, code) -> {
                      assertTrue(lists.binding(facts).names(code.list()), code::toString);
                      CodeAnswer answer = lists.check(code);
                      if (answer instanceof CodeAnswer.UnknownList) {
                        unknown.add(code.list());
                      } else {
                        assertInstanceOf(CodeAnswer.Found.class, answer, code::toString);
                        known.add(code.list());
                      }
                    }));
    assertEquals(Set.of("huridocs-13"), unknown);
    assertTrue(known.size() > 20, known::toString);
  }
}
