// SPDX-License-Identifier: Apache-2.0
package org.hrix.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hrix.text.Spelling;
import org.hrix.text.Text;

class VocabularyProperties {
  private static final Vocabulary ACTS = Vocabularies.bundled().list("huridocs-04");

  @Provide
  Arbitrary<Term> acts() {
    return Arbitraries.of(ACTS.current());
  }

  @Provide
  Arbitrary<String> lists() {
    return Arbitraries.of(Vocabularies.bundled().lists()).map(ListInfo::id);
  }

  @Property
  void lostLeadingZerosAreFoundAgain(@ForAll @From("acts") Term term) {
    String number = Long.toString(Long.parseLong(term.code()));
    if (!number.equals(term.code())) {
      assertTrue(ACTS.nearest(number).contains(term));
    }
  }

  @Property
  void lostTrailingZerosAreFoundAgain(@ForAll @From("acts") Term term) {
    String shorter = term.code().replaceAll("(00)+$", "");
    if (!shorter.equals(term.code())) {
      assertTrue(ACTS.nearest(shorter).contains(term));
    }
  }

  @Property
  void whatIsNearestIsNearerThanAllElse(
      @ForAll @From("acts") Term term, @ForAll("digit") int digit, @ForAll("place") int place) {
    String wrong = term.code().substring(0, place) + digit + term.code().substring(place + 1);
    if (ACTS.find(null, wrong) != null) {
      return;
    }
    List<Term> nearest = ACTS.nearest(wrong);
    ToIntFunction<String> edits = Spelling.editsFrom(wrong, 12);
    int most = edits.applyAsInt(nearest.get(nearest.size() - 1).code());
    long nearer =
        ACTS.current().stream()
            .filter(other -> edits.applyAsInt(other.code()) < most)
            .filter(other -> !nearest.contains(other))
            .count();
    assertEquals(0, nearer);
  }

  @Provide
  Arbitrary<Integer> digit() {
    return Arbitraries.integers().between(0, 9);
  }

  @Provide
  Arbitrary<Integer> place() {
    return Arbitraries.integers().between(0, 11);
  }

  @Property
  void labelsAreComparedWithoutCaseSpaceAndNormalForm(@ForAll String label) {
    String key = LabelKey.of(label);
    assertEquals(key, LabelKey.of(key));
    assertEquals(key, LabelKey.of(Normalizer.normalize(label, Normalizer.Form.NFC)));
    assertEquals(key, LabelKey.of("\u2003" + label.replace(" ", " \u00A0") + "\t"));
    assertEquals("ss", LabelKey.of("\u1E9E"));
    assertEquals(
        LabelKey.of("ÉCOLE straße"),
        LabelKey.of(Normalizer.normalize("école STRASSE", Normalizer.Form.NFD)));
  }

  @Property
  void anAnswerIsGivenToWhateverIsAsked(
      @ForAll @From("lists") String list, @ForAll String code, @ForAll String label) {
    Vocabularies lists = Vocabularies.bundled();
    assertNotNull(lists.check(list, null, code, Text.of("en", label)));
    assertNotNull(lists.check(list, code, label, Text.undetermined(code)));
    Vocabulary known = lists.list(list);
    if (known != null) {
      assertNotNull(known.labelled(label));
      assertTrue(known.nearest(code).size() <= 3);
    }
  }

  @Property
  void codesAreComparedCharacterByCharacter(@ForAll @From("acts") Term term) {
    for (String other : List.of(term.code() + "\u200B", " " + term.code())) {
      assertTrue(!(ACTS.check(null, other, null) instanceof CodeAnswer.Found));
    }
    String label = term.label().original().toUpperCase(Locale.ROOT);
    assertInstanceOf(CodeAnswer.Found.class, ACTS.check("2001", term.code(), Text.of("en", label)));
  }
}
