// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.hrix.data.Datum;
import org.hrix.dataset.Dataset;
import org.hrix.model.Act;
import org.hrix.model.DatasetHeader;
import org.hrix.model.Death;
import org.hrix.model.Document;
import org.hrix.model.Entity;
import org.hrix.model.Incident;
import org.hrix.model.PropertyLoss;
import org.hrix.text.Text;
import org.hrix.vocabulary.Code;
import org.junit.jupiter.api.Test;

/** What is carried along neither takes the place of a value nor that of a record. */
class CarriedFieldsTest {
  private static List<Entity> again(List<Entity> entities) throws IOException {
    Dataset dataset = new Dataset(DatasetHeader.builder().build(), entities);
    return Datasets.read(Datasets.written(dataset), new ArrayList<>()).entities();
  }

  @Test
  void anElementNamedLikeAPropertyIsCarriedUnderAnotherName() throws IOException {
    String xml =
        "<events xmlns='http://www.huridocs.org/'><document><doc_id>d</doc_id>"
            + "<derivedFrom id='7'>x</derivedFrom></document></events>";
    List<Entity> entities = Datasets.outcome(xml).entities();
    Document document = (Document) entities.get(0);
    assertTrue(document.derivedFrom().isEmpty());
    assertEquals(
        List.of("esf/derivedFrom"),
        document.extras().extensions().stream().map(Datum.Field::name).toList());
    assertEquals(entities, again(entities));
  }

  @Test
  void detailsStandInTheOrderOfTheFormats() throws IOException {
    Incident incident = Incident.builder("i").build();
    Act act =
        Act.builder("a")
            .incident("i")
            .death(Death.of(Code.of("huridocs-44", "010000000000"), null))
            .propertyLoss(PropertyLoss.of(Text.of("en", "house"), null, null))
            .build();
    Dataset dataset = new Dataset(DatasetHeader.builder().build(), List.of(incident, act));
    String xml = new String(Datasets.written(dataset), StandardCharsets.UTF_8);
    int loss = xml.indexOf("<destruction>");
    assertTrue(loss > 0 && loss < xml.indexOf("<killing>"));
    assertEquals(List.of(incident, act), again(List.of(incident, act)));
  }
}
