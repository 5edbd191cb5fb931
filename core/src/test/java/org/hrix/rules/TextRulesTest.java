// SPDX-License-Identifier: Apache-2.0
package org.hrix.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hrix.model.Name;
import org.hrix.model.Person;
import org.hrix.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextRulesTest {
  private static List<String> found(Text text) {
    return Findings.alone(Person.builder("p").remarks(text).build());
  }

  private static List<String> found(String language, String words) {
    return found(Text.of(language, words));
  }

  @ParameterizedTest(name = "{0} {index}")
  @CsvSource({
    "en,Двое неизвестных пришли",
    "ru,Two unknown men came to the office today",
    "ar,Deux hommes sont venus au bureau hier soir",
    "zh,Two unknown men came to the office today",
    "es,二人の知らない男が事務所に来た。二人の知らない男",
    "ru-Latn,Двое неизвестных пришли",
    "und-Arab,Двое неизвестных пришли"
  })
  void wordsInAnotherScriptThanTheirLanguageAreFound(String language, String words) {
    assertEquals(List.of("TEXT-001 /remarks/" + language), found(language, words));
  }

  @ParameterizedTest(name = "{0} {index}")
  @CsvSource({
    "en,Справедливость",
    "en,Двое man who came",
    "ru,International Partnership for Human Rights",
    "ru,https://example.org/a/long/address of a page that is quoted",
    "ru-Latn,Dvoe neizvestnykh prishli v ofis organizatsii",
    "und,Двое неизвестных пришли",
    "sr,Two ways to write it and both are right",
    "sr,Обе азбуки подходят сербскому",
    "ja,二人の知らない男が事務所に来た",
    "qaa,Двое неизвестных пришли",
    "ko,두 남자가 사무실에 왔다 그리고",
    "en,12345 67890 12345"
  })
  void namesAndOtherRightsStaySilent(String language, String words) {
    assertEquals(List.of(), found(language, words));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"windows-1252", "windows-1251"})
  void utf8ReadAsAnotherEncodingIsMojibake(String charset) {
    for (String word : List.of("ёлка", "محمد", "東京")) {
      byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
      String wrong = new String(bytes, Charset.forName(charset));
      assertEquals(wrong.indexOf('\uFFFD') < 0, Mojibake.isIn(wrong), word);
    }
  }

  @Test
  void utf8ReadAsAnotherEncodingIsFound() {
    assertEquals(List.of("TEXT-002 /remarks/ru"), found("ru", "РџСЂРёРІРµС‚"));
    assertEquals(List.of("TEXT-002 /remarks/es"), found("es", "GarcÃ­a"));
    assertEquals(List.of("TEXT-002 /remarks/en"), found("en", "donâ€™t"));
  }

  @ParameterizedTest(name = "{index}")
  @ValueSource(
      strings = {
        "IRMÃ»",
        "MAÇÃ…",
        "São Tomé",
        "СССР»",
        "Рі",
        "«Сёстры»",
        "Ñandú",
        "ROMÂNIA",
        "Свято…",
        "№№ Р»",
        "Україні",
        "Ñ»",
        "Łódź",
        "Ђорђевић",
        "Привет, мир"
      })
  void whatLooksAlikeIsNot(String words) {
    assertFalse(Mojibake.isIn(words));
  }

  @Test
  void lostLettersAreFound() {
    assertEquals(List.of("TEXT-003 /remarks/und"), found("und", "a\uFFFDb"));
    assertEquals(List.of("TEXT-003 /remarks/ru"), found("ru", "??????? ?????"));
    assertEquals(List.of(), found("en", "Who was it????"));
    assertEquals(List.of(), found("en", "???"));
  }

  @ParameterizedTest(name = "{index}")
  @ValueSource(
      strings = {
        "<p>Two",
        "two<br/>men",
        "a &amp; b",
        "a &#8211; b",
        "a</DIV>",
        "<a href='x'>y</a>"
      })
  void markupIsFound(String words) {
    assertEquals(List.of("TEXT-004 /remarks/en"), found("en", words));
  }

  @ParameterizedTest(name = "{index}")
  @ValueSource(
      strings = {
        "a < b > c",
        "R&D; the rest",
        "<unknown>",
        "x <p",
        "a && b",
        "<3",
        "&;",
        "& co;",
        "<i",
        "AT&T"
      })
  void whatIsNoMarkupIsNot(String words) {
    assertEquals(List.of(), found("en", words));
  }

  @Test
  void aLanguageWithoutWordsIsFound() {
    assertEquals(List.of("TEXT-005 /remarks/en"), found("en", "\u00A0 \n"));
    assertEquals(List.of("TEXT-005 /remarks/en"), found("en", ""));
  }

  @Test
  void theSameWordsInTwoLanguagesAreFound() {
    String words = "Two men came to the office";
    assertEquals(List.of("TEXT-006 /remarks/fr"), found(Text.of("en", words).and("fr", words)));
    assertEquals(List.of(), found(Text.of("en", words).and("en-GB", words)));
    assertEquals(List.of(), found(Text.of("en", words).and("und", words)));
    assertEquals(List.of(), found(Text.of("en", "Amnesty").and("fr", "Amnesty")));
  }

  @ParameterizedTest(name = "{index}")
  @ValueSource(
      strings = {
        "a\u202Eb",
        "a\u2067b",
        "a\u202Cb",
        "\u2067a\u202C",
        "\u202Ba\nb\u202C",
        "a\u2069"
      })
  void unpairedControlsOfDirectionAreFound(String words) {
    assertEquals(List.of("TEXT-007 /remarks/und"), found("und", words));
  }

  @Test
  void pairedControlsOfDirectionAreRight() {
    assertEquals(List.of(), found("und", "a\u2067b\u202Bc\u202C\u2069d"));
    assertEquals(
        List.of("TEXT-007 /remarks/und"), found("und", "\u2067".repeat(70) + "\u2069".repeat(70)));
  }

  @Test
  void namesAreDamagedLikeTexts() {
    Person person = Person.builder("p").names(List.of(Name.of("Jos\uFFFD Mar"))).build();
    assertEquals(List.of("TEXT-003 /names/0/full"), Findings.alone(person));
    Person blank = Person.builder("p").names(List.of(Name.of(" \u202E"))).build();
    assertEquals(List.of("NAME-008 /names/0/full"), Findings.alone(blank));
  }
}
