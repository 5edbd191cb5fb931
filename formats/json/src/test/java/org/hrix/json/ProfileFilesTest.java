// SPDX-License-Identifier: Apache-2.0
package org.hrix.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.hrix.io.Formats;
import org.hrix.model.Tlp;
import org.hrix.validation.Problem;
import org.hrix.validation.Profile;
import org.hrix.validation.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProfileFilesTest {
  private final ProfileFiles files = new ProfileFiles(Formats.installed().problemCodes());
  private final List<String> found = new ArrayList<>();

  @TempDir Path folder;

  private Profile read(String text) throws IOException {
    return read("own.json", text);
  }

  private Profile read(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, text, StandardCharsets.UTF_8);
    return files.read(file, name, problem -> found.add(place(problem)));
  }

  private static String place(Problem problem) {
    return problem.code().id()
        + " "
        + problem.location().line()
        + ":"
        + problem.location().column()
        + " "
        + problem.location().pointer();
  }

  @Test
  void aMarkingIsOneOfTheLabels() throws IOException {
    assertEquals(Tlp.CLEAR, files.bundled("publication").marking());
    assertEquals(
        Tlp.AMBER_STRICT, read("{\"id\":\"own\",\"marking\":\"TLP:AMBER+STRICT\"}").marking());
    assertEquals(Tlp.CLEAR, read("{\"id\":\"own\",\"extends\":\"publication\"}").marking());
    assertEquals(List.of(), found);
    assertNull(read("{\"id\":\"own\",\"marking\":\"clear\"}").marking());
    assertEquals(List.of("PROF-010 1:23 /marking"), found);
  }

  @Test
  void theDefaultIsWhatItsFileSays() {
    assertEquals(Profile.EXCHANGE, files.bundled("exchange"));
    for (String id : ProfileFiles.BUNDLED) {
      assertEquals(id, files.bundled(id).id());
    }
    assertThrows(IllegalArgumentException.class, () -> files.bundled("nothing"));
  }

  @Test
  void aProfileBuildsOnAnother() throws IOException {
    read("base.json", "{\"id\":\"base\",\"extends\":\"draft\",\"required\":[\"act.certainty\"]}");
    Profile own =
        read(
            "{\"id\":\"own\",\"extends\":\"base.json\",\"severities\":{\"DATE-001\":\"off\","
                + "\"SHAPE-011\":\"error\"},\"forbidden\":[\"person.addresses\"],"
                + "\"lists\":{\"act.actType\":[\"huridocs-04\"]},"
                + "\"bounds\":{\"act.victimAge\":{\"max\":110}},\"asOf\":\"0.1.0\"}");
    assertEquals(List.of(), found);
    assertEquals(Set.of("act.certainty"), own.required());
    assertEquals(Set.of("person.addresses"), own.forbidden());
    assertEquals(Set.of("DATE-001"), own.off());
    assertEquals(Severity.ERROR, own.severities().get("SHAPE-011"));
    assertEquals(Severity.WARNING, own.severities().get("REF-002"));
    assertEquals(Map.of("act.actType", List.of("huridocs-04")), own.lists());
    assertEquals(Map.of("act.victimAge", new Profile.Range(null, 110L)), own.bounds());
    assertEquals("0.1.0", own.asOf());
  }

  @Test
  void everyMistakeIsFoundAtItsPlaceAndTheRestCounts() throws IOException {
    Profile own =
        read(
            "{\"id\":\"own\",\n\"required\":[\"person.brith\",5,\"person.birth\"],\n"
                + "\"severities\":{\"DATE-01\":\"info\",\"DATE-001\":\"grave\"},\n"
                + "\"bounds\":{\"act.victimAge\":{\"min\":5,\"max\":1.5}},\n"
                + "\"lists\":{\"act.actType\":[]},\n\"asOf\":\"1\",\n\"forbiden\":[],\n"
                + "\"extends\":\"none.json\",\"title\":\"x\",\"forbidden\":{}}");
    assertNotNull(own);
    assertEquals(Set.of("person.birth"), own.required());
    assertEquals(
        List.of(
            "PROF-010 2:28 /required/1",
            "PROF-010 3:43 /severities/DATE-001",
            "PROF-010 4:27 /bounds/act.victimAge",
            "PROF-010 5:24 /lists/act.actType",
            "PROF-010 6:8 /asOf",
            "PROF-010 8:47 /forbidden",
            "PROF-011 7:12 /forbiden",
            "PROF-012 2:13 /required/0",
            "PROF-013 3:25 /severities/DATE-01",
            "PROF-014 8:11 /extends"),
        found.stream().sorted().toList());
  }

  @Test
  void whatIsNoProfileIsNone() throws IOException {
    assertNull(read("[]"));
    assertNull(read("{\"id\":\"Bad Id\"}"));
    assertNull(read("{\"id\":"));
    assertEquals(List.of("PROF-010 1:1 ", "PROF-010 1:7 /id", "JSON-002 1:7 "), found);
  }

  @Test
  void circlesAndFilesElsewhereAreRefused() throws IOException {
    assertNotNull(read("me.json", "{\"id\":\"me\",\"extends\":\"me.json\"}"));
    assertEquals(List.of("PROF-015 1:22 /extends"), found);
    found.clear();
    assertNotNull(read("{\"id\":\"me\",\"extends\":\"../../x.json\"}"));
    assertEquals(List.of("PROF-014 1:22 /extends"), found);
  }

  @Property
  void neverThrowsOnBytes(@ForAll byte[] bytes) throws IOException {
    Path file = Files.createTempFile("profile", ".json");
    try {
      Files.write(file, bytes);
      files.read(file, "x", problem -> {});
    } finally {
      Files.delete(file);
    }
  }
}
