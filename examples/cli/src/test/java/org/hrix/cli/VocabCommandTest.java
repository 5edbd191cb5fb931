// SPDX-License-Identifier: Apache-2.0
package org.hrix.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

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
}
