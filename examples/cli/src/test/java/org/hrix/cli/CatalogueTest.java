// SPDX-License-Identifier: Apache-2.0
package org.hrix.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hrix.io.Formats;
import org.hrix.io.ReadLimits;
import org.hrix.json.ProfileFiles;
import org.hrix.validation.Messages;
import org.hrix.validation.Problem;
import org.hrix.validation.ProblemCode;
import org.hrix.validation.Profile;
import org.hrix.validation.Severity;
import org.junit.jupiter.api.Test;

/** Every rule says all that it should, and its cases give what they should. */
class CatalogueTest {
  private static final Path SCHEMAS = Path.of("..", "..", "schemas");
  private static final List<ProblemCode> RULES = Formats.installed().problemCodes();

  /**
   * Codes without cases. VOC-025: a list beyond the bound has 200,001 rows. VOC-034 takes some ten
   * thousand codes that are in no list.
   */
  private static final Set<String> WITHOUT_CASES = Set.of("VOC-025", "VOC-034");

  /** Faults that unavoidably have a second finding, with the code of that. */
  private static final Map<String, String> SECOND =
      Map.ofEntries(
          // Damage also ends the last line.
          Map.entry("JSON-012", "JSON-002"),
          // A header behind the entities is missing before them.
          Map.entry("JSON-013", "SHAPE-020"),
          // What stands behind the entities is not known either.
          Map.entry("JSON-014", "SHAPE-015"),
          // Two delimiters fit equally well only when the rows are not as wide as the headings.
          Map.entry("CSV-018", "CSV-012"),
          // What is told and left as it is does not fit its column.
          Map.entry("CSV-025", "SHAPE-002"),
          Map.entry("CSV-028", "SHAPE-001"),
          Map.entry("CSV-029", "SHAPE-001"),
          // Only in a table that was put back there are cells that were not.
          Map.entry("CSV-031", "CSV-030"),
          // A term that is kept as it is is no code of its list.
          Map.entry("SHEET-007", "CODE-002"),
          Map.entry("SHEET-008", "CODE-002"),
          // A link that is kept as it is leads nowhere.
          Map.entry("SHEET-011", "REF-002"),
          // Where a record has lost its end the XML is damaged, and that is told first.
          Map.entry("ESF-033", "ESF-001"),
          // What is nested too deep is no field of a record either.
          Map.entry("ESF-004", "ESF-012"),
          // The word that stands where codes were lost is in no list.
          Map.entry("ESF-027", "CODE-002"));

  private final CaseRunner runner = new CaseRunner();

  @Test
  void everyRuleIsExplained() {
    for (ProblemCode rule : RULES) {
      RuleTexts texts = new RuleTexts(rule);
      assertTrue(rule.id().matches("[A-Z]{2,8}-[0-9]{3}"), rule.id());
      assertFalse(texts.why().isBlank(), rule.id() + " does not say why it matters");
      assertFalse(texts.mend().isBlank(), rule.id() + " does not say how to mend it");
      assertTrue(rule.since().matches("[0-9]+\\.[0-9]+\\.[0-9]+"), rule.id());
    }
    Set<String> ids = new HashSet<>(RULES.stream().map(ProblemCode::id).toList());
    assertEquals(RULES.size(), ids.size(), "a code stands for two rules");
  }

  @Test
  void everyMessageExistsInEveryLanguageWithTheSameArguments() {
    for (ProblemCode rule : RULES) {
      RuleTexts texts = new RuleTexts(rule);
      Set<String> arguments = new TreeSet<>(texts.arguments(Locale.ROOT));
      for (Locale language : Messages.LANGUAGES) {
        String where = rule.id() + " " + language;
        assertEquals(arguments, new TreeSet<>(texts.arguments(language)), where);
        if (!language.equals(Locale.ENGLISH)) {
          assertNotEquals(texts.message(Locale.ROOT), texts.message(language), where);
        }
      }
    }
  }

  @Test
  void everyRuleHasACaseThatFailsAndOneThatPasses() throws IOException {
    List<String> without = new ArrayList<>();
    for (ProblemCode rule : RULES) {
      List<CaseRunner.Case> cases = CaseRunner.of(rule.id());
      boolean both =
          cases.stream().anyMatch(CaseRunner.Case::fails)
              && cases.stream().anyMatch(one -> !one.fails());
      if (!both && !WITHOUT_CASES.contains(rule.id())) {
        without.add(rule.id());
      }
    }
    assertEquals(List.of(), without, "rules without cases");
    for (String code : WITHOUT_CASES) {
      assertEquals(List.of(), CaseRunner.of(code), code + " has cases after all");
    }
  }

  @Test
  void everyCaseGivesItsFindingsAndNoOthers() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (CaseRunner.Case one : CaseRunner.all()) {
      List<Problem> found = runner.run(one);
      boolean right =
          one.fails()
              ? found.stream().anyMatch(p -> p.code().id().equals(one.code()))
                  && found.stream().allMatch(p -> belongs(p.code().id(), one.code()))
              : found.isEmpty();
      if (!right) {
        wrong.add(one + " gives " + found);
      }
    }
    assertEquals(List.of(), wrong, String.join("\n", wrong));
  }

  private static boolean belongs(String found, String code) {
    return found.equals(code) || found.equals(SECOND.get(code));
  }

  @Test
  void theManifestOfCasesIsUpToDate() throws IOException {
    StringWriter text = new StringWriter();
    try (JsonOutput json = new JsonOutput(new PrintWriter(text))) {
      json.object().text("version", "1").list("cases");
      for (CaseRunner.Case one : CaseRunner.all()) {
        json.object().text("file", "cases/" + one.code() + "/" + one.name());
        reads(one, json);
        reading(one, json);
        json.list("expected");
        for (Problem problem : runner.run(one)) {
          json.object()
              .text("code", problem.code().id())
              .text("severity", problem.severity().name().toLowerCase(Locale.ROOT))
              .text("place", CaseRunner.place(problem.location()))
              .text("pointer", problem.location().pointer())
              .text("entity", problem.entity())
              .end();
        }
        json.endList().end();
      }
      json.endList().end();
    }
    Golden.check(SCHEMAS.resolve("cases").resolve("manifest.json"), lines(text.toString()));
  }

  /** Says what a case is. */
  private void reads(CaseRunner.Case one, JsonOutput json) throws IOException {
    if (CaseRunner.isOfList(one)) {
      json.text("reads", "list").text("list", CaseRunner.list(one));
    } else {
      json.text("reads", CaseRunner.isOfProfile(one) ? "profile" : "dataset");
      json.text("profile", runner.profile(one));
    }
  }

  /** Says how a case is read when it is not as usual. */
  private static void reading(CaseRunner.Case one, JsonOutput json) {
    ReadLimits limits = CaseRunner.limits(one);
    if (limits != null) {
      json.object("limits")
          .number("depth", limits.depth())
          .number("entityBytes", limits.entityBytes())
          .number("fields", limits.fields())
          .end();
    }
    if (!CaseRunner.settings(one).isEmpty()) {
      json.object("settings");
      new TreeMap<>(CaseRunner.settings(one)).forEach(json::text);
      json.end();
    }
  }

  @Test
  void theCatalogueAsDataIsUpToDate() throws IOException {
    StringWriter text = new StringWriter();
    ProfileFiles profiles = new ProfileFiles(RULES);
    try (JsonOutput json = new JsonOutput(new PrintWriter(text))) {
      json.object().text("version", "1").list("rules");
      for (ProblemCode rule : RULES) {
        rule(rule, profiles, json);
      }
      json.endList().end();
    }
    Golden.check(SCHEMAS.resolve("rules.json"), lines(text.toString()));
  }

  private static void rule(ProblemCode rule, ProfileFiles profiles, JsonOutput json)
      throws IOException {
    RuleTexts texts = new RuleTexts(rule);
    json.object()
        .text("code", rule.id())
        .text("layer", lower(rule.layer()))
        .text("severity", lower(rule.defaultSeverity()))
        .text("since", rule.since());
    json.object("profiles");
    for (String id : ProfileFiles.BUNDLED) {
      Severity severity = profiles.bundled(id).severity(rule);
      json.text(id, severity == null ? "off" : lower(severity));
    }
    json.end().list("arguments");
    texts.arguments(Locale.ROOT).forEach(json::item);
    json.endList().object("message");
    for (Locale language : Messages.LANGUAGES) {
      json.text(language.toLanguageTag(), texts.message(language));
    }
    json.end().text("why", texts.why()).text("mend", texts.mend()).list("cases");
    for (CaseRunner.Case one : CaseRunner.of(rule.id())) {
      json.item("cases/" + one.code() + "/" + one.name());
    }
    json.endList().end();
  }

  private static String lower(Enum<?> option) {
    return option.name().toLowerCase(Locale.ROOT);
  }

  /** Puts each rule, case or finding on a line of its own, so that changes can be read. */
  private static String lines(String json) {
    return json.replace("[{\"", "[\n{\"").replace("},{\"", "},\n{\"").strip() + "\n";
  }

  @Test
  void thePageOfRulesIsUpToDate() throws IOException {
    StringBuilder page =
        new StringBuilder(
            """
            # Rules

            Made from the code; `rules.json` beside this page has the same as data, in five languages.
            Severities are those of the profile `exchange`; `hrix rules` shows those of others.
            """);
    String layer = "";
    for (ProblemCode rule : byLayer()) {
      if (!layer.equals(lower(rule.layer()))) {
        layer = lower(rule.layer());
        page.append("\n## ").append(layer).append('\n');
      }
      RuleTexts texts = new RuleTexts(rule);
      page.append("\n### ").append(rule.id()).append("\n\n");
      page.append("**").append(lower(rule.defaultSeverity())).append("** ");
      page.append(texts.message(Locale.ROOT).replace("<", "&lt;")).append("\n\n");
      page.append("Why: ").append(texts.why()).append("\n\n");
      page.append("Mend: ").append(texts.mend()).append("\n\n");
      page.append("Since ").append(rule.since()).append('.').append(cases(rule)).append('\n');
    }
    Golden.check(SCHEMAS.resolve("RULES.md"), page.toString());
  }

  private static List<ProblemCode> byLayer() {
    List<ProblemCode> sorted = new ArrayList<>(RULES);
    sorted.sort(java.util.Comparator.comparing(ProblemCode::layer));
    return sorted;
  }

  private static String cases(ProblemCode rule) throws IOException {
    List<String> links = new ArrayList<>();
    for (CaseRunner.Case one : CaseRunner.of(rule.id())) {
      links.add("[" + one.name() + "](cases/" + one.code() + "/" + one.name() + ")");
    }
    return links.isEmpty() ? "" : " Cases: " + String.join(", ", links) + ".";
  }

  /** An empty list that is not there would make the tests above pass without a look. */
  @Test
  void thereAreManyRulesAndCases() throws IOException {
    assertTrue(RULES.size() >= 100, RULES.size() + " rules");
    assertTrue(CaseRunner.all().size() >= 150, "cases");
    assertEquals(Profile.EXCHANGE.id(), runner.profile(new CaseRunner.Case("REF-001", "x")));
    String manifest =
        Files.readString(SCHEMAS.resolve("cases/manifest.json"), StandardCharsets.UTF_8);
    assertTrue(manifest.contains("\"code\":\"REF-002\""), "a finding in the manifest");
  }
}
