// SPDX-License-Identifier: Apache-2.0
package org.hrix.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.hrix.io.Formats;
import org.hrix.validation.ProblemCode;
import org.hrix.validation.ProblemReport;
import org.hrix.validation.Profile;
import org.hrix.validation.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Explains the rules. */
@Command(
    name = "rules",
    description = "List all rules, or explain some: what is wrong, why it matters, how to mend it.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class RulesCommand implements Callable<Integer> {

  @Spec CommandSpec spec;

  @Parameters(paramLabel = "CODE", arity = "0..*", description = "Codes, for instance DATE-001.")
  List<String> codes = new ArrayList<>();

  @Option(
      names = "--language",
      paramLabel = "TAG",
      description = "Language of messages: en, es, fr, ru, ar (en).")
  String language = "en";

  @Option(
      names = "--profile",
      paramLabel = "PROFILE",
      description = "Show severities under draft, exchange, publication, or the file of a profile.")
  String profile = Profile.EXCHANGE.id();

  private Locale messages = Locale.ENGLISH;

  @Override
  public Integer call() throws IOException {
    Formats formats = Formats.installed();
    ProblemReport problems = new ProblemReport();
    Profile asked = Profiles.of(profile, null, formats, problems, new ArrayList<>());
    if (asked == null) {
      throw new UsageException("the profile is wrong: hrix validate --profile says where");
    }
    PrintWriter out = spec.commandLine().getOut();
    messages = Languages.of(language, spec.commandLine().getErr());
    if (codes.isEmpty()) {
      formats.problemCodes().forEach(rule -> out.println(line(rule, asked)));
      return Main.CLEAN;
    }
    for (String code : codes) {
      explain(find(code, formats.problemCodes()), asked, out);
    }
    return Main.CLEAN;
  }

  private static ProblemCode find(String code, List<ProblemCode> rules) {
    for (ProblemCode rule : rules) {
      if (rule.id().equalsIgnoreCase(code)) {
        return rule;
      }
    }
    throw new UsageException("there is no such rule; hrix rules lists all");
  }

  private String line(ProblemCode rule, Profile asked) {
    String message = new RuleTexts(rule).message(messages);
    return String.format(Locale.ROOT, "%-9s  %-7s  %s", rule.id(), severity(rule, asked), message);
  }

  private static String severity(ProblemCode rule, Profile asked) {
    Severity severity = asked.severity(rule);
    return severity == null ? "off" : severity.name().toLowerCase(Locale.ROOT);
  }

  private void explain(ProblemCode rule, Profile asked, PrintWriter out) {
    RuleTexts texts = new RuleTexts(rule);
    out.println(line(rule, asked));
    out.println("  Why it matters: " + texts.why());
    out.println("  How to mend it: " + texts.mend());
    String layer = rule.layer().name().toLowerCase(Locale.ROOT);
    out.println("  Layer: " + layer + "; since " + rule.since());
    Severity own = rule.defaultSeverity();
    out.println("  Own severity: " + own.name().toLowerCase(Locale.ROOT));
  }
}
