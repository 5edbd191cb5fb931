// SPDX-License-Identifier: Apache-2.0
package org.hrix.rules;

import java.util.List;
import java.util.Objects;
import org.hrix.description.Property;
import org.hrix.model.Confidence;
import org.hrix.model.Money;
import org.hrix.validation.CodeProblem;
import org.hrix.vocabulary.Binding;
import org.hrix.vocabulary.Code;
import org.hrix.vocabulary.CodeAnswer;
import org.hrix.vocabulary.Coverage;
import org.hrix.vocabulary.ListInfo;
import org.hrix.vocabulary.Term;
import org.hrix.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Rules about codes: in their list, of a list that the property takes, of the edition meant. */
final class CodeRules {
  private static final String CURRENCIES = "iso-4217";
  private static final String RELIABILITY = "huridocs-42";
  private static final String NOTHING = "-";

  private CodeRules() {}

  static void enter(RuleBook book) {
    book.value(Code.OBJECT_TYPE, CodeRules::code);
    book.value(Confidence.OBJECT_TYPE, CodeRules::onScale);
    book.value(Money.OBJECT_TYPE, CodeRules::currency);
  }

  private static void code(Code code, Site site) {
    Property<?, ?> property = Objects.requireNonNull(site.property());
    SilentCodes silent = site.context().silentCodes();
    if (!silent.holds(property, code) && !isSaid(code, property, site)) {
      silent.keep(property, code);
    }
  }

  /** Reports what there is to say about a code; tells whether there was anything. */
  private static boolean isSaid(Code code, Property<?, ?> property, Site site) {
    CodeBook book = site.context().codes();
    String list = code.list();
    CodeBook.Taken taken = book.taken(property);
    if (list == null) {
      return withoutList(code, taken.binding(), site);
    }
    Vocabulary named = taken.list(list);
    if (named == null && isElsewhere(list, taken.binding(), book, site)) {
      return true;
    }
    String stated = code.edition();
    String pinned = site.context().pinnedEdition(list);
    String edition = stated == null ? pinned : stated;
    String word = code.code();
    CodeAnswer answer =
        word == null
            ? book.vocabularies().check(code)
            : named == null
                ? book.vocabularies().check(list, edition, word, code.label())
                : named.check(edition, word, code.label());
    boolean said =
        !(answer instanceof CodeAnswer.Found) && answer(answer, list, stated, edition, site);
    // An edition that nobody knows is most often a mistyped one, and contradicts the header as
    // well.
    if (said && !(answer instanceof CodeAnswer.UnknownEdition)) {
      return true;
    }
    if (stated != null && pinned != null && !stated.equals(pinned)) {
      site.report(CodeProblem.EDITION_NOT_PINNED, "/edition", "expected", list);
      return true;
    }
    return said;
  }

  /**
   * Tells of a list whose terms the property does not name; whether that is all there is to say.
   */
  private static boolean isElsewhere(String list, Binding binding, CodeBook book, Site site) {
    if (!binding.names(list) && isForeign(list, binding, book, site)) {
      return true;
    }
    if (!book.knows(list)) {
      misspelt(list, book, site);
      return true;
    }
    return false;
  }

  private static boolean isForeign(String list, Binding binding, CodeBook book, Site site) {
    if (!book.knows(list)) {
      if (misspelt(list, book, site)) {
        return true;
      }
      if (binding.openness() == Binding.Openness.OPEN) {
        return false;
      }
    }
    site.report(
        CodeProblem.LIST_NOT_TAKEN,
        "/list",
        "property",
        site.path.property(),
        "expected",
        String.join(", ", binding.lists()));
    return true;
  }

  private static boolean misspelt(String list, CodeBook book, Site site) {
    String meant = book.meant(list);
    if (meant == null) {
      return false;
    }
    site.report(CodeProblem.LIST_MISSPELT, "/list", "suggestion", meant);
    return true;
  }

  /** Looks for a code without list in the lists of its property; tells whether it is there. */
  private static boolean withoutList(Code code, Binding binding, Site site) {
    String word = code.code();
    if (word == null) {
      return false;
    }
    for (String list : binding.lists()) {
      Vocabulary known = site.context().vocabularies().list(list);
      if (known != null && known.find(null, word) != null) {
        site.report(CodeProblem.WITHOUT_LIST, "", "suggestion", list);
        return true;
      }
    }
    return false;
  }

  /** Reports what is wrong, if anything is. */
  private static boolean answer(
      CodeAnswer answer,
      String list,
      @Nullable String stated,
      @Nullable String edition,
      Site site) {
    if (answer instanceof CodeAnswer.UnknownCode unknown) {
      return unknown(unknown, list, site);
    }
    if (answer instanceof CodeAnswer.Damaged damaged) {
      boolean zeros = damaged.damage() == CodeAnswer.Damage.LEADING_ZEROS;
      CodeProblem code = zeros ? CodeProblem.LEADING_ZEROS_LOST : CodeProblem.WRITTEN_OTHERWISE;
      report(code, "/code", list, damaged.suggestion().code(), site);
      return true;
    }
    if (answer instanceof CodeAnswer.OtherEdition other) {
      otherEdition(other, list, edition, site);
      return true;
    }
    if (answer instanceof CodeAnswer.LabelContradicts label) {
      report(CodeProblem.LABEL_CONTRADICTS, "/label", list, codes(label.labelled()), site);
      return true;
    }
    if (answer instanceof CodeAnswer.Outdated outdated) {
      return outdated(outdated, list, edition, site);
    }
    if (answer instanceof CodeAnswer.UnknownEdition unknown && stated != null) {
      report(
          CodeProblem.UNKNOWN_EDITION,
          "/edition",
          list,
          String.join(", ", unknown.editions()),
          site);
      return true;
    }
    if (answer instanceof CodeAnswer.LabelOnly label && label.labelled().size() == 1) {
      report(CodeProblem.COULD_BE_CODED, "", list, codes(label.labelled()), site);
      return true;
    }
    return false;
  }

  private static void report(
      CodeProblem code, String pointer, String list, String suggestion, Site site) {
    site.report(
        code,
        pointer,
        "property",
        site.path.property(),
        "expected",
        list,
        "suggestion",
        suggestion);
  }

  private static boolean unknown(CodeAnswer.UnknownCode unknown, String list, Site site) {
    if (unknown.coverage() == Coverage.PARTIAL) {
      return false;
    }
    boolean closed = unknown.coverage() == Coverage.CLOSED;
    CodeProblem code = closed ? CodeProblem.NOT_IN_CLOSED_LIST : CodeProblem.NOT_IN_OPEN_LIST;
    report(code, "/code", list, site.wants(code) ? codes(unknown.nearest()) : NOTHING, site);
    return true;
  }

  private static void otherEdition(
      CodeAnswer.OtherEdition other, String list, @Nullable String edition, Site site) {
    StringBuilder now = new StringBuilder();
    for (Term term : other.meanings()) {
      List<String> codes = term.replacedBy().isEmpty() ? List.of(term.code()) : term.replacedBy();
      now.append(now.length() == 0 ? "" : ", ").append(String.join(", ", codes));
    }
    CodeProblem code = edition == null ? CodeProblem.EDITION_UNCLEAR : CodeProblem.OTHER_EDITION;
    report(code, "/code", list, now.toString(), site);
  }

  /** A term of an earlier edition is right where that edition is meant. */
  private static boolean outdated(
      CodeAnswer.Outdated outdated, String list, @Nullable String edition, Site site) {
    Vocabulary known = site.context().vocabularies().list(list);
    ListInfo info = known == null ? null : known.info();
    if (info == null || (edition != null && !edition.equals(info.edition()))) {
      return false;
    }
    List<Term> replacements = outdated.replacements();
    String suggestion = codes(replacements);
    if (replacements.isEmpty() && !outdated.term().matches().isEmpty()) {
      Code match = outdated.term().matches().get(0);
      suggestion = match.list() + ":" + match.code();
    }
    report(CodeProblem.OUTDATED, "/code", list, suggestion, site);
    return true;
  }

  /** Names codes of a list, which are not data. */
  private static String codes(List<Term> terms) {
    StringBuilder codes = new StringBuilder();
    for (Term term : terms) {
      codes.append(codes.length() == 0 ? "" : ", ").append(term.code());
    }
    return codes.length() == 0 ? NOTHING : codes.toString();
  }

  private static void onScale(Confidence confidence, Site site) {
    String value = confidence.value();
    String expected =
        switch (confidence.scale()) {
          case RELIABILITY -> isReliability(value, site) ? null : "a code of huridocs-42";
          case "percent" -> isPercent(value) ? null : "a number from 0 to 100";
          case "admiralty-credibility" -> isOneOf(value, '1', '6') ? null : "1 to 6";
          case "admiralty-reliability" -> isOneOf(value, 'A', 'F') ? null : "A to F";
          default -> null;
        };
    if (expected != null) {
      site.report(CodeProblem.NOT_ON_SCALE, "/value", "expected", expected);
    }
  }

  private static boolean isReliability(String value, Site site) {
    Vocabulary list = site.context().vocabularies().list(RELIABILITY);
    return list == null || list.find(null, value) != null;
  }

  private static boolean isOneOf(String value, char first, char last) {
    return value.length() == 1 && value.charAt(0) >= first && value.charAt(0) <= last;
  }

  /** Tells whether it is a number from 0 to 100, with decimals or without. */
  static boolean isPercent(String value) {
    int whole = 0;
    int digits = 0;
    boolean more = false;
    int at = 0;
    for (; at < value.length() && value.charAt(at) != '.'; at++, digits++) {
      int digit = value.charAt(at) - '0';
      if (digit < 0 || digit > 9 || digits > 2) {
        return false;
      }
      whole = 10 * whole + digit;
    }
    int decimals = value.length() - at - 1;
    for (at++; at < value.length(); at++) {
      int digit = value.charAt(at) - '0';
      if (digit < 0 || digit > 9) {
        return false;
      }
      more |= digit > 0;
    }
    return digits > 0 && decimals != 0 && (whole < 100 || (whole == 100 && !more));
  }

  private static void currency(Money money, Site site) {
    String currency = money.currency();
    Vocabulary list = currency == null ? null : site.context().vocabularies().list(CURRENCIES);
    if (currency == null || list == null || list.find(null, currency) != null) {
      return;
    }
    if (!isNewer(currency)) {
      CodeProblem code = CodeProblem.NOT_A_CURRENCY;
      String nearest = site.wants(code) ? codes(list.nearest(currency)) : NOTHING;
      site.report(code, "/currency", "suggestion", nearest);
    }
  }

  /** Currencies that came after the oldest platform on which the program runs. */
  private static boolean isNewer(String currency) {
    return switch (currency) {
      case "SLE", "VED", "XAD", "XCG", "ZWG" -> true;
      default -> false;
    };
  }
}
