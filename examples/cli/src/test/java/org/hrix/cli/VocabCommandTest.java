// SPDX-License-Identifier: Apache-2.0
package org.hrix.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VocabCommandTest {

  @Test
  void listsWhatIsThereAndWhatIsNot() {
    Run run = Run.hrix("vocab", "list");
    assertEquals(0, run.code, run.err);
    List<String> lines = run.out.lines().toList();
    assertTrue(
        lines.contains("huridocs-04        2001  532        open     Types of Acts"), run.out);
    assertTrue(
        lines.contains("huridocs-13        2001  none here  open     Ethnic Groups"), run.out);
  }

  @Test
  void showsTheTreeOfAList() {
    Run run = Run.hrix("vocab", "show", "huridocs-41");
    assertEquals(0, run.code, run.err);
    assertTrue(
        run.out.startsWith("010000000000  Confirmed\n010100000000    Confirmed as a violation\n"),
        run.out);
  }

  @Test
  void showsATermBetweenWhatItIsAPartOfAndItsParts() {
    Run run = Run.hrix("vocab", "show", "huridocs-04", "020103000000", "--format", "csv");
    List<String> lines = run.out.lines().toList();
    assertEquals("edition,code,parent,label,status,replaced_by,same_as", lines.get(0));
    assertTrue(lines.get(1).startsWith("2001,020000000000,,"), run.out);
    assertTrue(
        lines.contains(
            "2001,020103000000,020100000000,\"Psychological assault, harassment\",current,,"),
        run.out);
    assertTrue(lines.get(4).startsWith("2001,020103010000,020103000000,"), run.out);
  }

  @Test
  void showsAnEarlierEdition() {
    Run run = Run.hrix("vocab", "show", "huridocs-42", "--edition", "1993");
    assertTrue(run.out.contains("01    retired; now 010000000000\n"), run.out);
    assertEquals(2, Run.hrix("vocab", "show", "huridocs-42", "--edition", "1066").code);
  }

  @Test
  void showsNamesInTheLanguageAskedForAndAsJson() {
    Run run = Run.hrix("vocab", "show", "iso-3166-1", "KG", "--language", "fr", "--format", "json");
    assertEquals(
        "[{\"edition\":\"\",\"code\":\"KG\",\"parent\":\"\",\"label\":\"Kirghizstan\","
            + "\"status\":\"current\",\"replaced_by\":\"\",\"same_as\":\"iso-3166-1-alpha-3:KGZ\"}]",
        run.out.strip());
  }

  @Test
  void searchesForAllWordsInAnyOrder() {
    Run run = Run.hrix("vocab", "search", "death", "THREAT");
    assertEquals(0, run.code, run.err);
    assertTrue(
        run.out.contains("huridocs-04  020103010000  Threats (not including death threats)"),
        run.out);
    Run none = Run.hrix("vocab", "search", "--list", "huridocs-39", "threat");
    assertEquals(0, none.code);
    assertEquals("", none.out);
  }

  @Test
  void whatIsNotThereIsWrongUse() {
    assertEquals(2, Run.hrix("vocab").code);
    assertEquals(2, Run.hrix("vocab", "show", "huridocs-13").code);
    assertEquals(2, Run.hrix("vocab", "search", "--list", "none", "x").code);
    Run near = Run.hrix("vocab", "show", "huridocs-04", "20103010000");
    assertEquals(2, near.code);
    assertTrue(near.err.contains("nearest: 020103010000"), near.err);
  }

  @TempDir Path folder;

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void importsAnOwnCopyWithLostZerosPutBack() throws IOException {
    String copy =
        file("Huridocs-39.csv", "Sex\nHuri code,English,Русский\n10000000000,Male,мужской\n");
    Path out = folder.resolve("out.csv");
    Run run = Run.hrix("vocab", "import", copy, "-o", out.toString());
    assertEquals(0, run.code, run.err);
    assertEquals(
        "edition,code,parent,label_en,label_ru,status,replaced_by,same_as\n"
            + "2001,010000000000,,Male,мужской,current,,\n",
        Files.readString(out));
    assertTrue(run.err.contains("row 3, column A: warning VOC-005"), run.err);
    assertTrue(run.err.contains("huridocs-39: terms 1, errors 0, warnings 1"), run.err);
    Run again = Run.hrix("vocab", "import", "--list", "huridocs-39", out.toString());
    assertEquals(Files.readString(out), again.out);
  }

  @Test
  void checksAListAndTellsErrors() throws IOException {
    String copy = file("huridocs-39.csv", "code,en\n010000000000,Female\n");
    Run run = Run.hrix("vocab", "check", copy);
    assertEquals(1, run.code);
    assertTrue(run.out.contains("row 2, column B: error VOC-017"), run.out);
    assertEquals(0, Run.hrix("vocab", "check", "--fail-on", "never", copy).code);
    Run json = Run.hrix("vocab", "check", "--report", "json", copy);
    assertTrue(json.out.contains("\"counts\":{\"VOC-017\":1}"), json.out);
    assertEquals(2, Run.hrix("vocab", "check", "--language", "?", copy).code);
    assertEquals(2, Run.hrix("vocab", "check", "-").code);
    assertEquals(3, Run.hrix("vocab", "check", folder.resolve("none.csv").toString()).code);
    String letter = file("letter.csv", "Dear all\n");
    assertEquals(1, Run.hrix("vocab", "import", letter).code);
  }

  private static final String ACTS =
      "code,en\n10101010000,Summary execution\n20103010000,Threats (not including death threats)\n";

  @Test
  void aListIsNamedByItsNumberOrByTheNameOfItsFile() throws IOException {
    String file = file("acts.csv", ACTS);
    for (String name : new String[] {"4", "04", "List 04", "huridocs-04"}) {
      Run run = Run.hrix("vocab", "import", "--list", name, file);
      assertEquals(0, run.code, run.err);
      assertTrue(run.out.contains("2001,010101010000,010101000000,"), run.out);
    }
    Run named = Run.hrix("vocab", "import", file("MT04_types_of_acts.csv", ACTS));
    assertTrue(named.err.contains("huridocs-04: terms 2"), named.err);
    assertTrue(Run.hrix("vocab", "show", "39").out.contains("010000000000  Male"));
    assertTrue(Run.hrix("vocab", "search", "--list", "39", "female").out.contains("huridocs-39"));
  }

  @Test
  void aListThatIsNotKnownIsTold() throws IOException {
    Run run = Run.hrix("vocab", "check", file("acts.csv", ACTS));
    assertTrue(run.out.contains("info VOC-030"), run.out);
    assertTrue(
        run.out.contains("warning VOC-031: Its codes and labels are those of huridocs-04"),
        run.out);
    // A file that has a mere number for a name may be anything.
    Run number = Run.hrix("vocab", "check", file("4.csv", ACTS));
    assertTrue(number.out.contains("info VOC-030"), number.out);
  }

  @Test
  void aWorkbookIsNoTable() throws IOException {
    Path file = Files.write(folder.resolve("acts.xlsx"), new byte[] {'P', 'K', 3, 4, 20, 0});
    Run run = Run.hrix("vocab", "check", file.toString());
    assertEquals(2, run.code);
    assertTrue(run.err.contains("save the sheet with the list as CSV"), run.err);
  }
}
