// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv.vocabulary;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a column holds, by its heading.
 *
 * @param role what it holds
 * @param language for labels, their language; null when the heading says none
 */
record Heading(Role role, @Nullable String language) {

  /** What a column may hold. */
  enum Role {
    CODE,
    /** A code where no other column has codes. */
    IDENTIFIER,
    PARENT,
    LABEL,
    EDITION,
    STATUS,
    REPLACED_BY,
    SAME_AS,
    EARLIER_CODE,
    SOURCE_CODE,
    LIST,
    LANGUAGE,
    /** Known, and has no place in a list. */
    PASSED_OVER,
    UNKNOWN,
    BLANK
  }

  /** Headings without case, accents, blanks and punctuation. */
  private static final int LONGEST = 2000;

  private static final Map<String, Role> NAMES =
      Map.ofEntries(
          Map.entry("code", Role.CODE),
          Map.entry("codes", Role.CODE),
          Map.entry("codigo", Role.CODE),
          Map.entry("huricode", Role.CODE),
          Map.entry("huricodes", Role.CODE),
          Map.entry("huridocscode", Role.CODE),
          Map.entry("termcode", Role.CODE),
          Map.entry("vocabnumber", Role.CODE),
          Map.entry("msgid", Role.CODE),
          Map.entry("код", Role.CODE),
          Map.entry("codeterme", Role.CODE),
          Map.entry("codigotermino", Role.CODE),
          Map.entry("الرمز", Role.CODE),
          Map.entry("رمز", Role.CODE),
          Map.entry("id", Role.IDENTIFIER),
          Map.entry("identifier", Role.IDENTIFIER),
          Map.entry("key", Role.IDENTIFIER),
          Map.entry("notation", Role.IDENTIFIER),
          Map.entry("parent", Role.PARENT),
          Map.entry("parentcode", Role.PARENT),
          Map.entry("parenthuricode", Role.PARENT),
          Map.entry("parentvocabnumber", Role.PARENT),
          Map.entry("broader", Role.PARENT),
          Map.entry("broaderterm", Role.PARENT),
          Map.entry("parentterm", Role.PARENT),
          Map.entry("parentid", Role.PARENT),
          Map.entry("padre", Role.PARENT),
          Map.entry("codigopadre", Role.PARENT),
          Map.entry("codeparent", Role.PARENT),
          Map.entry("edition", Role.EDITION),
          Map.entry("status", Role.STATUS),
          Map.entry("replacedby", Role.REPLACED_BY),
          Map.entry("sameas", Role.SAME_AS),
          Map.entry("prevcode", Role.EARLIER_CODE),
          Map.entry("previouscode", Role.EARLIER_CODE),
          Map.entry("previouseditioncode", Role.EARLIER_CODE),
          Map.entry("sourcecode", Role.SOURCE_CODE),
          Map.entry("sourcecod", Role.SOURCE_CODE),
          Map.entry("listcode", Role.LIST),
          Map.entry("list", Role.LIST),
          Map.entry("locale", Role.LANGUAGE),
          Map.entry("lang", Role.LANGUAGE),
          Map.entry("langcode", Role.LANGUAGE),
          Map.entry("language", Role.LANGUAGE),
          Map.entry("msgstr", Role.LABEL),
          Map.entry("translation", Role.LABEL),
          Map.entry("definition", Role.PASSED_OVER),
          Map.entry("description", Role.PASSED_OVER),
          Map.entry("scopenote", Role.PASSED_OVER),
          Map.entry("notes", Role.PASSED_OVER),
          Map.entry("note", Role.PASSED_OVER),
          Map.entry("remarks", Role.PASSED_OVER),
          Map.entry("level", Role.PASSED_OVER),
          Map.entry("termlevel", Role.PASSED_OVER),
          Map.entry("order", Role.PASSED_OVER),
          Map.entry("sortorder", Role.PASSED_OVER),
          Map.entry("termorder", Role.PASSED_OVER),
          Map.entry("visible", Role.PASSED_OVER),
          Map.entry("hiddenfld", Role.PASSED_OVER));

  private static final Set<String> LABEL_WORDS =
      Set.of(
          "label",
          "labels",
          "preflabel",
          "term",
          "terms",
          "name",
          "title",
          "text",
          "value",
          "etiqueta",
          "termino",
          "nombre",
          "libelle",
          "terme",
          "nom",
          "термин",
          "название",
          "الاسم",
          "المصطلح");

  /** Further terms of one row, as older programs number them. */
  private static final Map<String, String> NUMBERED = Map.of("term2", "fr", "term3", "es");

  /** Understands a heading. */
  static Heading of(String cell) {
    String plain = plain(cell);
    if (plain.isEmpty()) {
      return new Heading(Role.BLANK, null);
    }
    Role role = NAMES.get(plain);
    if (role != null) {
      return new Heading(role, null);
    }
    String numbered = NUMBERED.get(plain);
    if (numbered != null) {
      return new Heading(Role.LABEL, numbered);
    }
    String language = LanguageNames.tag(cell);
    return language != null ? new Heading(Role.LABEL, language) : label(cell);
  }

  /** Understands {@code label_fr}, {@code Term (French)}, {@code name__es} and their like. */
  private static Heading label(String cell) {
    List<String> rest = new ArrayList<>();
    boolean label = false;
    for (String word : cell.strip().split("[\\s_:@()\\[\\]/.]+", -1)) {
      if (LABEL_WORDS.contains(plain(word))) {
        label = true;
      } else if (!word.isEmpty()) {
        rest.add(word);
      }
    }
    if (!label) {
      return new Heading(Role.UNKNOWN, null);
    }
    String language = rest.isEmpty() ? null : LanguageNames.tag(String.join("-", rest));
    return rest.isEmpty() || language != null
        ? new Heading(Role.LABEL, language)
        : new Heading(Role.UNKNOWN, null);
  }

  private static String plain(String cell) {
    StringBuilder plain = new StringBuilder();
    String lower = cell.length() > LONGEST ? cell : cell.toLowerCase(Locale.ROOT);
    String apart = Normalizer.normalize(lower, Normalizer.Form.NFKD);
    apart.codePoints().filter(Character::isLetterOrDigit).forEach(plain::appendCodePoint);
    return Normalizer.normalize(plain, Normalizer.Form.NFC);
  }
}
