// SPDX-License-Identifier: Apache-2.0
package org.hrix.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hrix.dataset.Dataset;
import org.hrix.dataset.DatasetValidator;
import org.hrix.model.DatasetHeader;
import org.hrix.model.Entity;
import org.hrix.model.KnownEntity;
import org.hrix.model.When;
import org.hrix.validation.Problem;
import org.hrix.validation.Profile;

/** What rules find, as codes and places, and which rules could not run. */
record Findings(List<String> found, Map<String, Long> notRun) {
  private static final DatasetHeader HEADER =
      DatasetHeader.builder().id("test").date(When.of("2026-03-01")).build();

  /** Judges a dataset. */
  static Findings of(Entity... entities) {
    List<String> found = new ArrayList<>();
    Map<String, Long> notRun =
        DatasetValidator.of(Profile.EXCHANGE)
            .validate(new Dataset(HEADER, List.of(entities)), problem -> found.add(words(problem)));
    return new Findings(found, notRun);
  }

  /** Judges an entity by itself. */
  static List<String> alone(KnownEntity entity) {
    return alone(entity, HEADER);
  }

  /** Judges an entity by itself in a dataset with a header. */
  static List<String> alone(KnownEntity entity, DatasetHeader header) {
    List<String> found = new ArrayList<>();
    DatasetValidator.of(Profile.EXCHANGE)
        .validate(entity, header, problem -> found.add(words(problem)));
    return found;
  }

  /** Returns the findings on a topic. */
  List<String> on(String topic) {
    return found.stream().filter(line -> line.startsWith(topic + "-")).toList();
  }

  private static String words(Problem problem) {
    return problem.code().id() + " " + problem.location().pointer();
  }
}
