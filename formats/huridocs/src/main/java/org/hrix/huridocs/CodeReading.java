// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hrix.data.Extras;
import org.hrix.text.CodePoints;
import org.hrix.text.Text;
import org.hrix.vocabulary.Code;
import org.hrix.vocabulary.CodeAnswer;
import org.hrix.vocabulary.Term;
import org.hrix.vocabulary.Vocabularies;
import org.hrix.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Reads codes, and repairs those that are damaged in a known way. */
final class CodeReading {
  private static final int KEPT = 10_000;
  private static final int MAX_CODE = 200;
  private static final int FULL = 12;

  /** How long a label may be to be remembered. */
  private static final int MAX_LABEL = 500;

  /** What OpenEvSys makes of the terms of a local list: its own number, cut to twelve digits. */
  private static final String CUT = "990000000000";

  /** What OpenEvSys writes instead of several codes. */
  static final String LOST = "Array";

  /** How numbers begin that OpenEvSys gives to such terms; what they end with means nothing. */
  private static final String OWN = "99";

  private final Vocabularies vocabularies;
  private final Map<String, Map<String, Heard>> known = new HashMap<>();
  private final Map<String, Map<String, Text>> labels = new HashMap<>();
  private final Map<String, Map<String, Code>> withLabels = new HashMap<>();
  private int keptLabels;
  private int kept;

  /** A code and what was wrong with it. */
  private record Heard(Code code, @Nullable EsfProblem problem) {}

  CodeReading(Vocabularies vocabularies) {
    this.vocabularies = vocabularies;
  }

  /** Reads a code; null when what stands there is too long, or is no code at all. */
  @Nullable Code read(EsfValue value, int index, String language, EsfSurroundings around) {
    String text = value.text();
    String list = value.field().list();
    boolean labelled = value.label() != null || value.edition() != null;
    Code again =
        labelled && list != null && around.isVerbatim() ? again(list, value, language) : null;
    if (again != null) {
      return again;
    }
    if (list == null || isLong(text) || CodePoints.indexOfControl(text) >= 0) {
      around.report(EsfProblem.NOT_A_CODE, value.field(), index);
      return null;
    }
    if (labelled && around.isVerbatim()) {
      return labelled(list, value, language);
    }
    Text label = value.label() == null ? null : label(value, value.label(), language);
    Heard heard = around.isVerbatim() ? verbatim(list, text) : known(list, text);
    if (heard.problem() != null) {
      around.report(heard.problem(), value.field(), index);
    }
    return labelled
        ? new Code(list, value.edition(), heard.code().code(), label, Extras.NONE)
        : heard.code();
  }

  /** Reads how exact a date is: a code or a term of list 48; null when it is neither. */
  @Nullable String exactness(EsfValue value, EsfSurroundings around) {
    String text = value.text();
    if (text.equals(EsfDates.UNKNOWN_DAY)
        || text.equals(EsfDates.ESTIMATE)
        || text.equals(EsfDates.UNKNOWN_MONTH)) {
      return text;
    }
    Vocabulary types = vocabularies.list(String.valueOf(value.field().list()));
    if (types == null || isLong(text)) {
      return null;
    }
    String code = exactness(types, text);
    if (code != null) {
      around.report(EsfProblem.CODE_REPAIRED, value.field(), 0);
    }
    return code;
  }

  private static @Nullable String exactness(Vocabulary types, String text) {
    if (types.check(null, text, null) instanceof CodeAnswer.Damaged damaged) {
      return damaged.suggestion().code();
    }
    List<Term> terms = types.labelled(text);
    return terms.size() == 1 ? terms.get(0).code() : null;
  }

  /** Finds a code with its label, which is nearly always the one that it had before. */
  private @Nullable Code again(String list, EsfValue value, String language) {
    Map<String, Code> ofList = withLabels.get(list);
    Code last = ofList == null ? null : ofList.get(value.text());
    return last != null && isSame(last, value, language) ? last : null;
  }

  private Code labelled(String list, EsfValue value, String language) {
    Text label = value.label() == null ? null : label(value, value.label(), language);
    Code code = new Code(list, value.edition(), value.text(), label, Extras.NONE);
    Map<String, Code> ofList = withLabels.computeIfAbsent(list, l -> new HashMap<>());
    boolean isShort = value.label() == null || value.label().length() <= MAX_LABEL;
    boolean isNew = !ofList.containsKey(value.text());
    if (isShort && (!isNew || kept < KEPT)) {
      kept += isNew ? 1 : 0;
      ofList.put(value.text(), code);
    }
    return code;
  }

  private static boolean isSame(Code code, EsfValue value, String language) {
    Text label = code.label();
    String words = value.label();
    if (!Objects.equals(code.edition(), value.edition())) {
      return false;
    }
    if (label == null || words == null) {
      return label == null && words == null;
    }
    String tag = value.language() == null ? language : value.language();
    return label.original().equals(words) && tag.equals(label.variants().get(0).language());
  }

  private Text label(EsfValue value, String words, String language) {
    String tag = value.language() == null ? language : value.language();
    Map<String, Text> ofLanguage = labels.get(tag);
    if (ofLanguage == null) {
      ofLanguage = new HashMap<>();
      labels.put(tag, ofLanguage);
    }
    Text label = ofLanguage.get(words);
    if (label == null) {
      label = Text.of(tag, words);
      if (keptLabels < KEPT && words.length() <= MAX_LABEL) {
        keptLabels++;
        ofLanguage.put(words, label);
      }
    }
    return label;
  }

  private static boolean isLong(String text) {
    return text.length() > MAX_CODE && CodePoints.count(text) > MAX_CODE;
  }

  private Heard verbatim(String list, String text) {
    Map<String, Heard> ofList = known.computeIfAbsent(list, l -> new HashMap<>());
    Heard heard = ofList.get(text);
    if (heard == null) {
      heard = new Heard(new Code(list, null, text, null, Extras.NONE), null);
      keep(ofList, text, heard);
    }
    return heard;
  }

  private Heard known(String list, String text) {
    Map<String, Heard> ofList = known.computeIfAbsent(list, l -> new HashMap<>());
    Heard heard = ofList.get(text);
    if (heard == null) {
      heard = heard(list, text);
      keep(ofList, text, heard);
    }
    return heard;
  }

  private void keep(Map<String, Heard> ofList, String text, Heard heard) {
    if (kept < KEPT) {
      kept++;
      ofList.put(text, heard);
    }
  }

  private Heard heard(String list, String text) {
    Vocabulary vocabulary = vocabularies.list(list);
    if (vocabulary == null || vocabulary.terms().isEmpty()) {
      return local(list, text);
    }
    String number = withoutFraction(text);
    if (number != null) {
      Heard whole = heard(list, number);
      boolean found = vocabulary.find(null, String.valueOf(whole.code().code())) != null;
      return found
          ? new Heard(whole.code(), EsfProblem.CODE_REPAIRED)
          : new Heard(code(list, text), null);
    }
    CodeAnswer answer = vocabulary.check(null, text, null);
    if (answer instanceof CodeAnswer.Damaged damaged) {
      return new Heard(code(list, damaged.suggestion().code()), EsfProblem.CODE_REPAIRED);
    }
    boolean broken =
        text.equals(LOST) || (isCut(list, text) && answer instanceof CodeAnswer.UnknownCode);
    return new Heard(code(list, text), broken ? EsfProblem.CODES_LOST : null);
  }

  /** Reads a code of a list whose terms are not known. */
  private static Heard local(String list, String text) {
    String number = list.substring(list.length() - 2);
    if (text.equals(LOST)) {
      return new Heard(code(list, text), EsfProblem.CODES_LOST);
    }
    if (text.equals(CUT)) {
      return new Heard(code(list, text), EsfProblem.LOCAL_CODE_CUT);
    }
    boolean own = text.startsWith(OWN) && isOwn(list);
    if (text.length() == FULL + 2 && text.endsWith(number) && isDigits(text) && !own) {
      return new Heard(code(list, text.substring(0, FULL)), EsfProblem.CODE_REPAIRED);
    }
    return new Heard(code(list, text), null);
  }

  private static boolean isCut(String list, String text) {
    return text.equals(CUT) && isOwn(list);
  }

  private static boolean isOwn(String list) {
    return list.compareTo("huridocs-61") >= 0;
  }

  /** Takes the fraction of zeros from a code that was made a number; null when it has none. */
  private static @Nullable String withoutFraction(String text) {
    int point = text.indexOf('.');
    boolean zeros = point > 0 && point < text.length() - 1;
    for (int i = point + 1; zeros && i < text.length(); i++) {
      zeros = text.charAt(i) == '0';
    }
    return zeros && isDigits(text.substring(0, point)) ? text.substring(0, point) : null;
  }

  private static boolean isDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static Code code(String list, String code) {
    return new Code(list, null, code, null, Extras.NONE);
  }
}
