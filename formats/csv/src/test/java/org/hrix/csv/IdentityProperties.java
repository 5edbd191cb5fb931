// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.hrix.data.Datum;
import org.hrix.data.JsonText;
import org.hrix.description.Scalars;
import org.hrix.model.DatasetHeader;
import org.hrix.model.Entity;
import org.hrix.model.ExternalId;
import org.hrix.model.Incident;
import org.hrix.model.RecordKeeping;
import org.hrix.testkit.ArbitraryDatasets;
import org.hrix.testkit.FixtureFolder;
import org.hrix.testkit.generator.DatasetGenerator;
import org.hrix.text.Text;
import org.junit.jupiter.api.Test;

class IdentityProperties {

  @Property(seed = "1")
  void documentsToTablesAndBackAreTheSameBytes(
      @ForAll long seed, @ForAll @IntRange(max = 20) int size) throws IOException {
    byte[] document =
        Packages.json(ArbitraryDatasets.header(seed), ArbitraryDatasets.entities(seed, size));
    byte[] tables = Packages.converted(document, Packages.JSON, Packages.CSV);
    assertArrayEquals(
        document, Packages.converted(tables, Packages.CSV, Packages.JSON), "the bytes differ");
  }

  @Property(seed = "1", tries = 20)
  void documentsOfPlausibleIncidentsAreTheSameBytesToo(@ForAll long seed) throws IOException {
    DatasetGenerator generator = new DatasetGenerator(seed, 20);
    List<Entity> entities = new ArrayList<>();
    generator.forEachRemaining(entities::add);
    byte[] document = Packages.json(generator.header(), entities);
    byte[] tables = Packages.converted(document, Packages.JSON, Packages.CSV);
    assertArrayEquals(
        document, Packages.converted(tables, Packages.CSV, Packages.JSON), "the bytes differ");
  }

  /** Every string stands where strings stand: in texts, lists, codes, extensions and raw data. */
  @Test
  void naughtyStringsSurvive() throws IOException {
    String json = Files.readString(FixtureFolder.require("naughty-strings/blns.json"));
    Datum strings = JsonText.read(json, 10);
    assertNotNull(strings);
    List<Entity> entities = new ArrayList<>();
    for (Datum item : ((Datum.Items) strings).items()) {
      entities.add(incident(entities.size(), ((Datum.Text) item).value()));
    }
    assertEquals(515, entities.size(), "the number of strings has changed");
    byte[] document = Packages.json(DatasetHeader.builder().build(), entities);
    byte[] tables = Packages.converted(document, Packages.JSON, Packages.CSV);
    assertArrayEquals(
        document, Packages.converted(tables, Packages.CSV, Packages.JSON), "the bytes differ");
  }

  private static Entity incident(int number, String string) {
    boolean id = Scalars.ID.read(string, misfit -> {}) != null;
    return Incident.builder(id ? string : "incident-" + number)
        .title(Text.of("en", string).and("und", string))
        .externalIds(List.of(ExternalId.builder(string).build()))
        .record(
            RecordKeeping.builder().enteredBy(string).files(List.of(string, "", string)).build())
        .extension("x", new Datum.Items(List.of(new Datum.Text(string))))
        .extension("x " + number + string, new Datum.Text(string))
        .build();
  }
}
