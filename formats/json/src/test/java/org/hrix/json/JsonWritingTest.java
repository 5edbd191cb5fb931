// SPDX-License-Identifier: Apache-2.0
package org.hrix.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hrix.io.Conversion;
import org.hrix.io.Target;
import org.hrix.io.Targets;
import org.hrix.model.DatasetHeader;
import org.hrix.model.Entity;
import org.hrix.model.Incident;
import org.hrix.text.Text;
import org.junit.jupiter.api.Test;

class JsonWritingTest {

  private static String written(Entity entity) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Target target = Targets.stream(out, "out.jsonl")) {
      new Conversion()
          .write(
              DatasetHeader.builder().build(),
              List.of(entity),
              target,
              new JsonLinesFormat(),
              loss -> {});
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void theHeaderStandsOnTheFirstLineAndAnEntityOnEach() throws IOException {
    Incident incident = Incident.builder("i").title(Text.of("en", "x")).build();
    assertEquals(
        "{\"hrix\":\"1.0\",\"dataset\":{}}\n"
            + "{\"type\":\"incident\",\"id\":\"i\",\"title\":{\"en\":\"x\"}}\n",
        written(incident));
  }

  @Test
  void onlyHalvesOfSurrogatePairsAreEscaped() throws IOException {
    Text text = Text.of("ar", "ع\ud83d\ude00/\ud800");
    assertTrue(
        written(Incident.builder("i").title(text).build()).contains("\"ع\ud83d\ude00/\\uD800\""));
  }

  /** Longer than the writer's buffers, with the half of a pair at every place near their ends. */
  @Test
  void longTextsComeBackWhereverTheirSurrogatesStand() throws IOException {
    for (int length = 980; length < 1020; length++) {
      for (int multiple : List.of(1, 2, 4, 8)) {
        String prefix = "ж".repeat(length * multiple);
        for (String tail : List.of("\ud800", "\ud83d\ude00", "\udc00x")) {
          Text text = Text.of("ru", prefix + tail + prefix);
          Reading again = Reading.lines(written(Incident.builder("i").title(text).build()));
          assertEquals(text, ((Incident) again.entries.get(0).entity()).title());
        }
      }
    }
  }
}
