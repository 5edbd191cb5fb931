// SPDX-License-Identifier: Apache-2.0
package org.hrix.rules;

import java.lang.Character.UnicodeScript;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hrix.description.ValueType;
import org.hrix.model.Name;
import org.hrix.text.CodePoints;
import org.hrix.text.LanguageTag;
import org.hrix.text.Text;
import org.hrix.validation.TextProblem;

/** Rules about words: their script, and what befalls them on their way. */
final class TextRules {
  private static final int LETTERS = 10;
  private static final int WORDS = 2;

  /** Latin names stand everywhere, so Latin takes more. */
  private static final int LATIN_LETTERS = 25;

  private static final int LATIN_WORDS = 4;
  private static final int LONG_WORD = 4;
  private static final int SAME_LETTERS = 20;
  private static final int SAME_WORDS = 4;

  private TextRules() {}

  static void enter(RuleBook book) {
    book.value(ValueType.TEXT, TextRules::text);
    book.value(Name.OBJECT_TYPE, TextRules::name);
  }

  /** A name without any letter is what rules about names speak about. */
  private static void name(Name name, Site site) {
    int damage = Damage.of(name.full());
    if (damage != 0 && (damage & Damage.BLANK) == 0 && hasLetter(name.full())) {
      report(damage, "/full", site);
    }
  }

  private static boolean hasLetter(String text) {
    return text.codePoints().anyMatch(Character::isLetter);
  }

  private static void text(Text text, Site site) {
    List<Text.Variant> variants = text.variants();
    for (int i = 0; i < variants.size(); i++) {
      Text.Variant variant = variants.get(i);
      int damage = Damage.of(variant.value());
      if (damage != 0) {
        report(damage, "/" + variant.language(), site);
      }
      if ((damage & (Damage.LOST | Damage.MOJIBAKE | Damage.BLANK)) == 0) {
        script(variant, site);
        if (i > 0) {
          same(variants, i, site);
        }
      }
    }
  }

  private static void report(int damage, String pointer, Site site) {
    boolean lost = (damage & Damage.LOST) != 0 && !site.isGarbled(pointer);
    report(TextProblem.LETTERS_LOST, lost ? Damage.LOST : 0, pointer, site);
    report(TextProblem.MOJIBAKE, damage & Damage.MOJIBAKE, pointer, site);
    report(TextProblem.MARKUP, damage & Damage.MARKUP, pointer, site);
    report(TextProblem.UNPAIRED_BIDI, damage & Damage.BIDI, pointer, site);
    report(TextProblem.BLANK, damage & Damage.BLANK, pointer, site);
  }

  private static void report(TextProblem code, int damage, String pointer, Site site) {
    if (damage != 0) {
      site.report(code, pointer, "property", site.path.property());
    }
  }

  private static void script(Text.Variant variant, Site site) {
    Scripts.Wanted wanted = Scripts.byTag(variant.language());
    String text = variant.value();
    if (wanted == null || text.length() < LETTERS) {
      return;
    }
    int letters = 0;
    int right = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.charAt(i);
      if (c < 0x80) {
        int lower = c | 0x20;
        int letter = lower >= 'a' && lower <= 'z' ? 1 : 0;
        letters += letter;
        right += wanted.hasLatin() ? letter : 0;
        i++;
      } else {
        c = text.codePointAt(i);
        i += Character.charCount(c);
        if (Character.isLetter(c)) {
          letters++;
          right += wanted.has(Scripts.of(c)) ? 1 : 0;
        }
      }
      if (5 * right >= text.length()) {
        return;
      }
    }
    if (letters >= LETTERS && 5 * right < letters) {
      otherScript(variant, wanted, letters, site);
    }
  }

  private static void otherScript(
      Text.Variant variant, Scripts.Wanted wanted, int letters, Site site) {
    String text = variant.value();
    Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
    text.codePoints()
        .filter(Character::isLetter)
        .mapToObj(Scripts::of)
        .filter(script -> !wanted.has(script))
        .forEach(script -> counts.merge(script, 1, Integer::sum));
    UnicodeScript found = Collections.max(counts.entrySet(), Map.Entry.comparingByValue()).getKey();
    boolean told =
        found == UnicodeScript.LATIN
            ? letters >= LATIN_LETTERS && isSentence(text)
            : words(text) >= wordsOf(found);
    if (told) {
      site.report(
          TextProblem.OTHER_SCRIPT,
          "/" + variant.language(),
          "found",
          Scripts.code(found),
          "expected",
          wanted.codes());
    }
  }

  /** Tells whether there are words that are neither names nor parts of an address. */
  private static boolean isSentence(String text) {
    int plain = 0;
    int length = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (Character.isLowerCase(c)) {
        length++;
        continue;
      }
      plain += length >= LONG_WORD && CodePoints.isWhiteSpace(c) ? 1 : 0;
      length = CodePoints.isWhiteSpace(c) ? 0 : Integer.MIN_VALUE;
    }
    return plain >= LATIN_WORDS;
  }

  /** Some scripts put no space between words. */
  private static int wordsOf(UnicodeScript script) {
    return switch (script) {
      case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR, TIBETAN -> 1;
      default -> WORDS;
    };
  }

  private static int words(String text) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean gap = CodePoints.isWhiteSpace(text.charAt(i));
      words += !gap && !inside ? 1 : 0;
      inside = !gap;
    }
    return words;
  }

  private static void same(List<Text.Variant> variants, int at, Site site) {
    Text.Variant variant = variants.get(at);
    for (int i = 0; i < at; i++) {
      Text.Variant other = variants.get(i);
      if (variant.value().equals(other.value())
          && variant.value().length() >= SAME_LETTERS
          && words(variant.value()) >= SAME_WORDS
          && isOtherLanguage(variant.language(), other.language())) {
        report(TextProblem.SAME_WORDS_TWICE, 1, "/" + variant.language(), site);
        return;
      }
    }
  }

  /** Tells whether two tags name two languages, none of them unknown. */
  private static boolean isOtherLanguage(String one, String other) {
    boolean unknown =
        one.startsWith(LanguageTag.UNDETERMINED) || other.startsWith(LanguageTag.UNDETERMINED);
    return !unknown && !primary(one).equalsIgnoreCase(primary(other));
  }

  private static String primary(String tag) {
    int hyphen = tag.indexOf('-');
    return hyphen < 0 ? tag : tag.substring(0, hyphen);
  }
}
