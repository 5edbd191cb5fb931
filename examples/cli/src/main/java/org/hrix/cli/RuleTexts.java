// SPDX-License-Identifier: Apache-2.0
package org.hrix.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hrix.validation.ProblemCode;

/** What is said about a rule. */
final class RuleTexts {
  private static final Pattern ARGUMENT = Pattern.compile("\\{([a-z]+)\\}");

  private final ProblemCode rule;

  RuleTexts(ProblemCode rule) {
    this.rule = rule;
  }

  String message(Locale language) {
    return rule.texts(language).getString(rule.id());
  }

  String why() {
    return english(".why");
  }

  String mend() {
    return english(".mend");
  }

  private String english(String part) {
    ResourceBundle texts = rule.texts(Locale.ROOT);
    try {
      return texts.getString(rule.id() + part);
    } catch (MissingResourceException unsaid) {
      return "";
    }
  }

  /** Lists the arguments of the message in the order in which they stand in it. */
  List<String> arguments(Locale language) {
    List<String> names = new ArrayList<>();
    Matcher matcher = ARGUMENT.matcher(message(language));
    while (matcher.find()) {
      if (!names.contains(matcher.group(1))) {
        names.add(matcher.group(1));
      }
    }
    return names;
  }
}
