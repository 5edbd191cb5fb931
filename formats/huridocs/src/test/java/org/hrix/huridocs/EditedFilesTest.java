// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hrix.model.Act;
import org.hrix.model.Incident;
import org.hrix.model.KnownEntity;
import org.hrix.model.RawEntity;
import org.hrix.text.Text;
import org.junit.jupiter.api.Test;

/** What people change in files that HRIX wrote is read. */
class EditedFilesTest {

  @Test
  void damagedDataOfOurOwnIsReportedAndTheRecordIsRead() throws IOException {
    String own =
        "<events xmlns='http://www.huridocs.org/' xmlns:hrix='https://hrix.invalid/1.0/esf'"
            + " hrix:version='2.0'><meta_data/><hrix:dataset>[</hrix:dataset>"
            + "<person hrix:seq='2'><person_record_number>p</person_record_number>"
            + "<hrix:rest>{</hrix:rest></person>"
            + "<hrix:entity seq='1'>nothing</hrix:entity><hrix:entity seq='3'>[1]</hrix:entity>"
            + "<hrix:entity seq='x'>{\"type\":\"other\",\"id\":\"o\"}</hrix:entity>"
            + "<person><person_record_number>q</person_record_number></person></events>";
    Datasets.Outcome outcome = Datasets.outcome(own);
    List<String> ids = outcome.entities().stream().map(e -> String.valueOf(e.id())).toList();
    assertEquals(List.of("null", "p", "null", "o", "q"), ids);
    assertInstanceOf(RawEntity.class, outcome.entities().get(0));
    assertEquals(3, outcome.codes().stream().filter(code -> code.equals("ESF-030")).count());
    assertEquals(2, outcome.codes().stream().filter(code -> code.equals("ESF-031")).count());
  }

  /** A person changes what a person sees. */
  private static Datasets.Outcome edited(KnownEntity entity, String from, String to)
      throws IOException {
    byte[] xml =
        Datasets.written(
            new org.hrix.dataset.Dataset(
                org.hrix.model.DatasetHeader.builder().language("en").build(),
                List.of(Incident.builder("e").build(), entity)));
    String text = new String(xml, StandardCharsets.UTF_8);
    assertTrue(text.contains(from), "what is changed stands in the file");
    return Datasets.outcome(text.replace(from, to));
  }

  @Test
  void whatSomebodyHasEditedIsReadAndTheCarriedValueIsKept() throws IOException {
    Act act =
        Act.builder("a")
            .incident("e")
            .statedReason(Text.of("en", "a debt").and("ky", "карыз"))
            .build();
    String element = "<stated_reason>a debt</stated_reason>";
    Datasets.Outcome same = edited(act, element, element);
    assertEquals(List.of(), same.codes());
    assertEquals(act, same.entities().get(1));
    Datasets.Outcome outcome = edited(act, element, "<stated_reason>a house</stated_reason>");
    assertTrue(outcome.codes().contains("ESF-032"));
    Act read = (Act) outcome.entities().get(1);
    assertEquals(Text.of("en", "a house"), read.statedReason());
    assertEquals("esf/statedReason", read.extras().extensions().get(0).name());
    assertTrue(Datasets.data(read).contains("карыз"));
    Datasets.Outcome deleted = edited(act, element, "");
    assertEquals(List.of("ESF-032"), deleted.codes());
    assertEquals(null, ((Act) deleted.entities().get(1)).statedReason());
    assertTrue(Datasets.data(deleted.entities().get(1)).contains("карыз"));
  }

  @Test
  void remarksThatStoodForADescriptionAreRemarksOnceTheyAreEdited() throws IOException {
    Act act = Act.builder("a").incident("e").description(Text.of("en", "He ran.")).build();
    Datasets.Outcome outcome = edited(act, "\"yes\">He ran.<", "\"yes\">He ran away.<");
    assertEquals(List.of("ESF-032"), outcome.codes());
    Act read = (Act) outcome.entities().get(1);
    assertEquals(Text.of("en", "He ran."), read.description());
    assertEquals(Text.of("en", "He ran away."), read.remarks());
  }

  @Test
  void additionalDetailsThatSomebodyHasEditedAreRead() throws IOException {
    Act act =
        Act.builder("a")
            .incident("e")
            .detention(
                org.hrix.model.Detention.builder()
                    .caseName(Text.of("en", "A case").and("ru", "Дело"))
                    .build())
            .build();
    Datasets.Outcome outcome = edited(act, ">A case<", ">Another case<");
    assertEquals(List.of("ESF-032"), outcome.codes());
    Act read = (Act) outcome.entities().get(1);
    assertEquals(Text.of("en", "Another case"), read.detention().caseName());
    assertTrue(Datasets.data(read).contains("Дело"));
  }
}
