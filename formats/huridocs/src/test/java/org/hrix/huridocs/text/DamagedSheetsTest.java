// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs.text;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hrix.huridocs.EsfField;
import org.hrix.huridocs.EsfKind;
import org.hrix.model.Entity;
import org.hrix.model.KnownEntity;
import org.hrix.testkit.generator.DatasetGenerator;
import org.hrix.validation.Severity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whatever people do to written sheets, no record loses its mark in silence. */
class DamagedSheetsTest {
  private static final String NUMBERED = "(?m)^([0-9]{4}) ([^:\n]+):";

  private static final Pattern NUMBER =
      Pattern.compile("(?m)^([0-9]{2}01) [A-Za-z ]+ [Nn]umber: .*$");

  /** What may happen to the text of sheets; the numbers and the Y of marks stay. */
  private static final List<BiFunction<String, Random, String>> DAMAGE =
      List.of(
          (text, random) -> text.replaceAll(NUMBERED, "$1"),
          (text, random) -> text.replaceAll("(?m)^0([0-9]{3}) [^:\n]+:", "$1"),
          (text, random) -> text.replaceAll(NUMBERED, "($1) $2:"),
          (text, random) -> text.replaceAll(NUMBERED, "[$1] $2 "),
          (text, random) -> text.replaceAll(NUMBERED, "$2:"),
          (text, random) -> text.replaceAll("(?m)^([0-9]{4} [^ :\n]+) [^:\n]*:", "$1:"),
          (text, random) -> text.replaceAll("(?m)^[0-9]{4} [^ :\n]+ ([^:\n]+):", "$1:"),
          (text, random) -> text.replace(' ', '\u00A0'),
          (text, random) -> text.replaceAll(NUMBERED, "$1\u202F$2:\u200B"),
          (text, random) -> text.replaceAll("(?m)^ +", ""),
          (text, random) -> text.replace("\n", "\n\n"),
          (text, random) -> text.replaceAll("(?m)^=+\n", ""),
          (text, random) -> text.replaceAll(NUMBERED, "$1 Palabra del campo:"),
          (text, random) -> inserted(text, "Case file 12, page 2", random),
          (text, random) -> inserted(text, "Page 3 of 9", random),
          (text, random) -> inserted(text, "Novo Documentation Centre", random),
          (text, random) -> inserted(text, "2109 people were there, they said.", random),
          (text, random) -> inserted(text, "115 were hurt.", random),
          (text, random) -> inserted(text, "information.", random));

  private static String inserted(String text, String line, Random random) {
    StringBuilder out = new StringBuilder();
    for (String own : text.split("\n", -1)) {
      out.append(own).append('\n');
      if (random.nextInt(6) == 0) {
        out.append(line).append('\n');
      }
    }
    return out.toString();
  }

  @Test
  void noRecordBecomesUnmarkedInSilence() {
    int marked = 0;
    for (int seed = 1; seed <= 10; seed++) {
      DatasetGenerator generator = new DatasetGenerator(seed, 8);
      List<Entity> entities = new ArrayList<>();
      generator.forEachRemaining(entities::add);
      String written = marked(Sheets.write(generator.header(), entities, loss -> {}));
      Set<String> secret = secret(Sheets.read(written).entities);
      marked += secret.size();
      String byHand = written.substring(written.indexOf("\n\n") + 2);
      for (int damage = 0; damage < DAMAGE.size(); damage++) {
        Random random = new Random(31L * seed + damage);
        check(secret, DAMAGE.get(damage).apply(byHand, random), "damage " + damage + ", " + seed);
        check(secret, DAMAGE.get(damage).apply(written, random), "written " + damage);
      }
    }
    assertTrue(marked > 30, "there is something to lose");
  }

  private static void check(Set<String> secret, String text, String name) {
    Sheets read = Sheets.read(text);
    Set<String> lost = new HashSet<>(secret);
    lost.removeAll(secret(read.entities));
    boolean told =
        read.problems.stream()
            .filter(problem -> !problem.code().id().equals("SHEET-007"))
            .anyMatch(problem -> problem.severity() != Severity.INFO);
    assertTrue(lost.isEmpty() || told, name + " loses marks in silence: " + lost.size());
    int fewer = secret.size() - secret(read.entities).size();
    boolean mild = fewer * 20 <= secret.size();
    assertTrue(mild, name + " loses marks: " + fewer + " of " + secret.size());
  }

  private static Set<String> secret(List<Entity> entities) {
    Set<String> secret = new HashSet<>();
    for (Entity entity : entities) {
      if (entity instanceof KnownEntity known && known.marking() != null) {
        if (Boolean.TRUE.equals(known.marking().confidential())) {
          secret.add(known.typeName() + " " + known.id());
        }
      }
    }
    return secret;
  }

  /** Marks every third of the records that may be marked. */
  private static String marked(String written) {
    Matcher number = NUMBER.matcher(written);
    int[] count = new int[1];
    return number.replaceAll(
        found -> {
          EsfKind kind = kindOf(found.group(1));
          EsfField field = kind == null ? null : kind.field("confidentiality");
          boolean mark = field != null && count[0]++ % 3 == 0;
          String line = field == null ? "" : "\n" + Labels.number(field) + " Confidentiality: Y";
          return Matcher.quoteReplacement(found.group() + (mark ? line : ""));
        });
  }

  private static @Nullable EsfKind kindOf(String number) {
    EsfField field = Labels.numbered(number);
    return field == null ? null : field.kind();
  }
}
