// SPDX-License-Identifier: Apache-2.0
package org.hrix.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.hrix.description.Facts;
import org.hrix.text.Text;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class VocabulariesTest {
  private static final Vocabularies LISTS = Vocabularies.bundled();

  private static CodeAnswer check(String list, String edition, String code) {
    return LISTS.check(list, edition, code, null);
  }

  private static List<String> codes(List<Term> terms) {
    return terms.stream().map(Term::code).toList();
  }

  @Test
  void aCodeInUseIsFoundWithoutMakingAnAnswer() {
    CodeAnswer answer = check("huridocs-04", "2001", "020103010000");
    Term term = assertInstanceOf(CodeAnswer.Found.class, answer).term();
    assertEquals("Threats (not including death threats)", term.label().in("en"));
    assertSame(answer, check("huridocs-04", "2001", "020103010000"));
    assertEquals(answer, check("huridocs-04", null, "020103010000"));
  }

  @Test
  void anUnknownListIsNoMistake() {
    assertInstanceOf(CodeAnswer.UnknownList.class, check("our-own-list", null, "7"));
    assertInstanceOf(CodeAnswer.UnknownList.class, check("huridocs-13", "2001", "010211080101"));
    assertInstanceOf(CodeAnswer.UnknownList.class, check("huridocs-61", null, "010000000000"));
    assertInstanceOf(CodeAnswer.UnknownList.class, check(null, null, "010000000000"));
    assertNull(LISTS.list("huridocs-01"));
  }

  @Test
  void anUnknownEditionIsNamedAsSuch() {
    var answer =
        assertInstanceOf(
            CodeAnswer.UnknownEdition.class, check("huridocs-05", "2031", "010000000000"));
    assertEquals(List.of("2001", "1993"), answer.editions());
  }

  @Test
  void aListWithoutEditionsDoesNotAskForOne() {
    assertInstanceOf(CodeAnswer.Found.class, check("iso-3166-1", "2020", "KG"));
  }

  @Test
  void anUnknownCodeComesWithTheCoverageOfItsListAndTheNearestCodes() {
    var open =
        assertInstanceOf(
            CodeAnswer.UnknownCode.class, check("huridocs-04", "2001", "020103010077"));
    assertEquals(Coverage.OPEN, open.coverage());
    assertTrue(codes(open.nearest()).contains("020103010000"));
    var closed =
        assertInstanceOf(CodeAnswer.UnknownCode.class, check("huridocs-07", "2001", "nonsense"));
    assertEquals(Coverage.CLOSED, closed.coverage());
    assertEquals(List.of(), closed.nearest());
    var partial = assertInstanceOf(CodeAnswer.UnknownCode.class, check("iso-639-2", null, "tlh"));
    assertEquals(Coverage.PARTIAL, partial.coverage());
  }

  @Nested
  class WhenACodeIsDamaged {
    private void damaged(String list, String wrong, String right, CodeAnswer.Damage damage) {
      var answer = assertInstanceOf(CodeAnswer.Damaged.class, check(list, null, wrong));
      assertEquals(right, answer.suggestion().code());
      assertEquals(damage, answer.damage());
    }

    @Test
    void lostLeadingZerosAreSeen() {
      damaged("huridocs-04", "20103010000", "020103010000", CodeAnswer.Damage.LEADING_ZEROS);
      damaged("huridocs-15", "0", "000000000000", CodeAnswer.Damage.LEADING_ZEROS);
      damaged("huridocs-04", "20103", "020103000000", CodeAnswer.Damage.LEADING_ZEROS);
    }

    @Test
    void lostTrailingZerosAreSeen() {
      damaged("huridocs-04", "02010301", "020103010000", CodeAnswer.Damage.TRAILING_ZEROS);
    }

    @Test
    void separatorsAreSeen() {
      damaged("huridocs-04", "02 01 03 01", "020103010000", CodeAnswer.Damage.SEPARATORS);
      damaged("huridocs-04", "02.01.03.01.00.00", "020103010000", CodeAnswer.Damage.SEPARATORS);
    }

    @Test
    void aNumberOfTheListBehindTheCodeIsSeen() {
      damaged("huridocs-04", "02010301000004", "020103010000", CodeAnswer.Damage.LIST_NUMBER);
      assertInstanceOf(CodeAnswer.UnknownCode.class, check("huridocs-04", null, "02010301000005"));
    }

    @Test
    void theOtherCaseAndTheCodeOfAnotherListAreSeen() {
      damaged("iso-3166-1", "kg", "KG", CodeAnswer.Damage.CASE);
      damaged("iso-3166-1", "KGZ", "KG", CodeAnswer.Damage.OTHER_LIST);
      damaged("huridocs-15", "KG", "030234000000", CodeAnswer.Damage.OTHER_LIST);
    }

    @Test
    void aCodeThatMayHaveBeenTwoIsLeftOpen() {
      Vocabulary list =
          Vocabulary.builder("local")
              .term(Term.builder("0012").build())
              .term(Term.builder("1200").build())
              .build();
      var answer = assertInstanceOf(CodeAnswer.UnknownCode.class, list.check(null, "12", null));
      assertEquals(List.of("0012", "1200"), codes(answer.nearest()));
    }
  }

  @Nested
  class WhenEditionsDiffer {
    @Test
    void aCodeOfAnEarlierEditionTellsWhatItIsNow() {
      var answer = assertInstanceOf(CodeAnswer.Outdated.class, check("huridocs-16", "1993", "17"));
      assertEquals(Term.Status.RETIRED, answer.term().status());
      assertEquals(List.of("011616050101", "161805191902"), codes(answer.replacements()));
    }

    @Test
    void aShortCodeThatIsAnotherTermOfTheEarlierEditionHasBothMeanings() {
      var answer =
          assertInstanceOf(CodeAnswer.OtherEdition.class, check("huridocs-41", null, "02"));
      Term earlier = answer.meanings().get(0);
      Term now = answer.meanings().get(1);
      assertEquals("1993", earlier.edition());
      assertEquals("2001", now.edition());
      assertEquals("020000000000", now.code());
      assertTrue(!earlier.replacedBy().contains(now.code()));
    }

    @Test
    void aShortCodeThatIsTheSameInBothEditionsIsOnlyShort() {
      var answer = assertInstanceOf(CodeAnswer.Damaged.class, check("huridocs-42", "2001", "01"));
      assertEquals("010000000000", answer.suggestion().code());
    }

    @Test
    void aCodeOfAnotherEditionThanTheNamedOneIsNoUnknownCode() {
      var answer =
          assertInstanceOf(
              CodeAnswer.OtherEdition.class, check("huridocs-05", "1993", "010100000000"));
      assertEquals(List.of("010100000000"), codes(answer.meanings()));
    }

    @Test
    void withoutAnEditionTheSameCodeOfTwoTermsIsNotClear() {
      Vocabulary list =
          Vocabulary.builder("local")
              .edition("2")
              .term(Term.builder("a").edition("2").label(Text.of("en", "Now")).build())
              .term(Term.builder("a").edition("1").label(Text.of("en", "Then")).build())
              .term(Term.builder("b").edition("2").label(Text.of("en", "Same")).build())
              .term(Term.builder("b").edition("1").label(Text.of("en", "same ")).build())
              .build();
      assertEquals(
          2,
          assertInstanceOf(CodeAnswer.OtherEdition.class, list.check(null, "a", null))
              .meanings()
              .size());
      assertInstanceOf(CodeAnswer.Found.class, list.check("1", "a", null));
      assertInstanceOf(CodeAnswer.Found.class, list.check(null, "b", null));
    }
  }

  @Nested
  class WhenThereIsALabel {
    private CodeAnswer check(String list, String code, String language, String label) {
      return LISTS.check(list, null, code, Text.of(language, label));
    }

    @Test
    void itsCaseAndWhiteSpaceDoNotMatter() {
      assertInstanceOf(
          CodeAnswer.Found.class,
          check("huridocs-04", "020103000000", "en", " psychological\u00A0ASSAULT,\nharassment"));
      assertInstanceOf(
          CodeAnswer.Found.class,
          check("huridocs-21", "010105000000", "en-GB", labelOf("huridocs-21", "010105000000")));
    }

    private String labelOf(String list, String code) {
      return LISTS.list(list).find(null, code).label().original();
    }

    @Test
    void anotherTermsLabelContradictsTheCode() {
      var answer =
          assertInstanceOf(
              CodeAnswer.LabelContradicts.class,
              check("huridocs-39", "010000000000", "en", "Female"));
      assertEquals(List.of("020000000000"), codes(answer.labelled()));
      assertInstanceOf(
          CodeAnswer.LabelContradicts.class, check("huridocs-39", "010000000000", "und", "female"));
    }

    @Test
    void nobodysLabelOnlyDiffers() {
      assertInstanceOf(
          CodeAnswer.LabelDiffers.class, check("huridocs-39", "010000000000", "en", "Man"));
      assertInstanceOf(
          CodeAnswer.Found.class, check("huridocs-39", "010000000000", "und", "Hombre"));
    }

    @Test
    void aLanguageWithoutLabelsSaysNothing() {
      assertInstanceOf(
          CodeAnswer.Found.class, check("huridocs-39", "010000000000", "ru", "женский"));
    }

    @Test
    void namesOfCountriesComeFromThePlatform() {
      assertInstanceOf(CodeAnswer.Found.class, check("iso-3166-1", "KG", "en", "Kyrgyzstan"));
      assertInstanceOf(CodeAnswer.Found.class, check("iso-3166-1", "KG", "fr", "Kirghizstan"));
      assertInstanceOf(
          CodeAnswer.LabelContradicts.class, check("iso-3166-1", "KG", "ru", "Бельгия"));
      assertInstanceOf(
          CodeAnswer.Found.class, check("huridocs-15", "030234000000", "en", "Kyrgyzstan"));
      assertInstanceOf(CodeAnswer.Found.class, check("iso-3166-1", "KG", "tlh", "qIrghIStan"));
      assertEquals("German", LISTS.list("iso-639-2").label(term("iso-639-2", "ger"), "en"));
      assertEquals("Euro", LISTS.list("iso-4217").label(term("iso-4217", "EUR"), "en"));
    }

    private Term term(String list, String code) {
      return LISTS.list(list).find(null, code);
    }

    @Test
    void withoutACodeItIsLookedUp() {
      Code female = Code.builder().list("huridocs-39").label(Text.of("en", "female")).build();
      var one = assertInstanceOf(CodeAnswer.LabelOnly.class, LISTS.check(female));
      assertEquals(List.of("020000000000"), codes(one.labelled()));
      Code ambiguous =
          Code.builder().list("huridocs-04").label(Text.of("en", "Surveillance")).build();
      var several = assertInstanceOf(CodeAnswer.LabelOnly.class, LISTS.check(ambiguous));
      assertEquals(3, several.labelled().size());
      Code nobody = Code.builder().list("huridocs-04").label(Text.of("en", "Teasing")).build();
      var none = assertInstanceOf(CodeAnswer.LabelOnly.class, LISTS.check(nobody));
      assertEquals(List.of(), none.labelled());
      Code local = Code.builder().label(Text.of("en", "Teasing")).build();
      assertInstanceOf(CodeAnswer.UnknownList.class, LISTS.check(local));
    }
  }

  @Test
  void withdrawnCountriesPointToTheFormerOnes() {
    var answer = assertInstanceOf(CodeAnswer.Outdated.class, check("iso-3166-1", null, "SU"));
    assertEquals(List.of(Code.of("iso-3166-3", "SUHH")), answer.term().matches());
    assertInstanceOf(CodeAnswer.Found.class, check("iso-3166-3", null, "SUHH"));
    assertInstanceOf(CodeAnswer.Found.class, check("iso-3166-1", null, "XK"));
  }

  @Test
  void bindingsAreOpenUnlessAllTheirListsAreClosed() {
    Binding acts = LISTS.binding(Facts.doc("").lists("huridocs-04"));
    assertEquals(Binding.Openness.OPEN, acts.openness());
    assertTrue(acts.names("huridocs-04"));
    assertTrue(!acts.names("huridocs-05") && !acts.names(null));
    assertEquals(
        Binding.Openness.CLOSED, LISTS.binding(Facts.doc("").lists("huridocs-07")).openness());
    assertEquals(
        Binding.Openness.OPEN,
        LISTS.binding(Facts.doc("").lists("huridocs-07", "local")).openness());
    Binding any = LISTS.binding(Facts.doc(""));
    assertEquals(Binding.Openness.OPEN, any.openness());
    assertTrue(any.names("local"));
  }

  @Nested
  class WhenAListIsAdded {
    private final Vocabulary copy =
        Vocabulary.builder("huridocs-39")
            .title("Sex, our copy")
            .term(
                Term.builder("010000000000")
                    .label(Text.of("ru", "Мужской").and("en", "Man"))
                    .match("ours", "m")
                    .build())
            .term(Term.builder("030000000000").label(Text.of("en", "Intersex")).build())
            .build();
    private final Vocabularies more = LISTS.plus(copy);

    @Test
    void itsTermsAndLabelsAreJoinedToTheListOfTheSameId() {
      assertInstanceOf(
          CodeAnswer.Found.class, more.check("huridocs-39", "2001", "030000000000", null));
      Text russian = Text.of("ru", "мужской");
      assertInstanceOf(
          CodeAnswer.Found.class, more.check("huridocs-39", null, "010000000000", russian));
      Vocabulary joined = more.list("huridocs-39");
      Term male = joined.find("2001", "010000000000");
      assertEquals("Man", joined.label(male, "en"));
      assertEquals(List.of(Code.of("ours", "m")), male.matches());
      assertEquals(5, joined.terms().size());
      assertEquals("Sex, our copy", joined.info().title());
    }

    @Test
    void theSetBeforeStaysAsItWas() {
      assertInstanceOf(CodeAnswer.UnknownCode.class, check("huridocs-39", "2001", "030000000000"));
    }

    @Test
    void aListThatNobodyKnewIsKnownThen() {
      Vocabulary local =
          Vocabulary.builder("huridocs-61").term(Term.builder("010000000000").build()).build();
      assertInstanceOf(
          CodeAnswer.Found.class,
          LISTS.plus(local).check("huridocs-61", null, "010000000000", null));
      Vocabulary own = Vocabulary.builder("own").term(Term.builder("x").build()).build();
      Vocabularies two = LISTS.plus(own).plus(local);
      assertInstanceOf(CodeAnswer.Found.class, two.check("own", null, "x", null));
      assertEquals(LISTS.lists().size() + 1, two.lists().size());
    }
  }
}
