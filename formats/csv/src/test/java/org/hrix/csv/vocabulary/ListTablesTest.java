// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables as documentalists have them: nothing in them is left out in silence. */
class ListTablesTest {

  @Test
  void columnsWithoutAPlaceAreToldEachOnce() {
    Reading reading =
        Reading.of(
            "huridocs-61",
            "code,en,,list,source_code,prev_code,\na,A,,x,S,P,\nb,B,more,x,S,P,\nc,C,more,,,,\n");
    assertEquals(
        List.of("VOC-003 E1", "VOC-003 C3"),
        reading.found().stream().filter(found -> found.startsWith("VOC-003")).toList());
    Reading ours = Reading.of("ours", "code,en,list,prev_code\na,A,x,P\n");
    assertEquals(List.of("VOC-003 C1", "VOC-003 D1", "VOC-030"), ours.found());
    assertEquals(List.of("a"), ours.codes());
  }

  @Test
  void aRowWithNeitherCodeNorLabelIsTold() {
    Reading reading = Reading.of("huridocs-61", "code,en,definition\na,A,one\n,,two\n,,\n");
    assertEquals(List.of("VOC-003 C1", "VOC-035 3"), reading.found());
  }

  @Test
  void parentsMayBeGivenByLabel() {
    Reading reading =
        Reading.of(
            "huridocs-63",
            "code,name,parent\nN,North,\nN1,North one,NORTH\nS1,South one,South\nB,Both,\n"
                + "C,Both,\nD,Low,Both\n");
    assertEquals("N", reading.term("N1").parent());
    assertEquals("South", reading.term("S1").parent());
    assertEquals("Both", reading.term("D").parent());
    assertEquals(
        List.of("VOC-033 C3", "VOC-020 C4", "VOC-020 C7"),
        reading.found().stream().filter(found -> found.matches("VOC-0(20|33).*")).toList());
    Reading acts =
        Reading.of(
            "huridocs-04",
            "code,en,parent\n010101017700,Ours,Deliberate killings of specific individuals\n");
    assertEquals("010101000000", acts.term("010101017700").parent());
  }

  @Test
  void noParentIsWrittenInManyWays() {
    Reading reading =
        Reading.of("huridocs-63", "code,en,parent\na,A,0\nb,B,NULL\nc,C,\\N\nd,D,0.0\n");
    assertEquals(List.of(), reading.found());
    assertNull(reading.term("d").parent());
    Reading zero = Reading.of("huridocs-63", "code,en,parent\n0,All,\na,A,0\n");
    assertEquals("0", zero.term("a").parent());
  }

  @Test
  void identifiersAreCodesWhereNoOtherColumnHasThem() {
    Reading only = Reading.of("huridocs-61", "id,label_en\nR1,Region one\n");
    assertEquals(List.of("R1"), only.codes());
    Reading beside = Reading.of("huridocs-61", "id,code,label_en\n1,R1,Region one\n");
    assertEquals(List.of("R1"), beside.codes());
    assertEquals(List.of("VOC-003 A1"), beside.found());
  }

  @Test
  void languagesAreWrittenAsTagsAre() {
    Reading reading = Reading.of("huridocs-61", "Term (EN),Code,label_PT_br\nNorth,a,Norte\n");
    assertEquals("North", reading.term("a").label().in("en"));
    assertEquals("Norte", reading.term("a").label().in("pt-BR"));
  }

  @Test
  void anExcelExportInSpanishIsRead() {
    byte[] table =
        "Actos\r\n\r\nDefinición;Código;Español\r\n;20103010000;Coacción\r\n"
            .getBytes(Charset.forName("windows-1252"));
    Reading reading = new Reading(table, VocabularyOptions.of("huridocs-04"));
    assertEquals(List.of("020103010000"), reading.codes());
    assertEquals("Coacción", reading.term("020103010000").label().in("es"));
    assertTrue(reading.found().contains("VOC-003 A3"), reading.found()::toString);
  }

  @Test
  void rowsOfOtherListsAreNotTaken() {
    Reading reading =
        Reading.of(
            "huridocs-39",
            "code,en,list\n010000000000,Male,39\n020000000000,Female,MT39\n990000000000,Unknown,"
                + "huridocs-40\n");
    assertEquals(List.of("010000000000", "020000000000"), reading.codes());
    assertEquals(List.of("VOC-023 C4"), reading.found());
  }

  @Test
  void aFurtherRowOfATranslationRepeatsNothing() {
    Reading reading =
        Reading.of(
            "huridocs-61",
            "code,locale,label,same_as,replaced_by\na,en,North,x:y,b\na,es,Norte,x:y,b\nb,en,B,,\n");
    assertEquals(1, reading.term("a").matches().size());
    assertEquals(List.of("b"), reading.term("a").replacedBy());
  }

  @Test
  void codesOfReplacementsAreThoseOfTheirTerms() {
    Reading reading =
        Reading.of(
            "huridocs-04",
            "code,en,status,replaced_by\n010101017700,Ours,retired,10101010000|20103010000.0\n");
    assertEquals(
        List.of("010101010000", "020103010000"), reading.term("010101017700").replacedBy());
  }
}
