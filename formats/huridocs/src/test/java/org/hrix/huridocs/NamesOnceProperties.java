// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.hrix.data.Datum;
import org.hrix.dataset.Dataset;
import org.hrix.io.ModelData;
import org.hrix.model.DatasetHeader;
import org.hrix.model.Entity;

/** What is read of ESF XML has no name twice when it is written as JSON. */
class NamesOnceProperties {

  /** What HRIX itself carries comes back as it was, also a second type; there is none here. */
  @Property(seed = "1")
  void ofDamagedDocuments(@ForAll long seed) throws IOException {
    String xml = FuzzProperties.document(new Random(seed)).replace("\"type\":\"place\",", "");
    namesOnce(Datasets.read(xml, new ArrayList<>()));
  }

  /** Elements of records are doubled, and renamed to what the model has. */
  @Property(seed = "2")
  void ofRecordsWithDoubledElements(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 4) int incidents) throws IOException {
    Dataset dataset = Datasets.generated(seed, incidents);
    String xml = new String(Datasets.plain(dataset, new ArrayList<>()), StandardCharsets.UTF_8);
    Random random = new Random(seed);
    StringBuilder doubled = new StringBuilder();
    List<String> names = List.of("id", "type", "title", "sex", "our_field", "names", "when");
    for (String line : xml.split("\n", -1)) {
      doubled.append(line).append('\n');
      if (line.matches("\\s+<(\\w+)[^>]*>[^<]*</\\1>")) {
        for (int i = random.nextInt(3); i > 0; i--) {
          String name = names.get(random.nextInt(names.size()));
          boolean own = random.nextBoolean();
          doubled.append(own ? line : "<" + name + ">x</" + name + ">").append('\n');
        }
      }
    }
    namesOnce(Datasets.read(doubled.toString(), new ArrayList<>()));
  }

  private static void namesOnce(Dataset dataset) {
    for (Entity entity : dataset.entities()) {
      Datum data = EsfEntityData.ofAny(entity);
      assertTrue(isOnce(data), "a name stands twice in " + entity.typeName());
    }
    assertTrue(isOnce(ModelData.object(DatasetHeader.OBJECT_TYPE, dataset.header())), "header");
  }

  private static boolean isOnce(Datum datum) {
    if (datum instanceof Datum.Items items) {
      return items.items().stream().allMatch(NamesOnceProperties::isOnce);
    }
    if (datum instanceof Datum.Fields fields) {
      Set<String> names = new HashSet<>();
      return fields.fields().stream()
          .allMatch(field -> names.add(field.name()) && isOnce(field.value()));
    }
    return true;
  }
}
