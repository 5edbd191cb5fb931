// SPDX-License-Identifier: Apache-2.0
package org.hrix.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hrix.dataset.Dataset;
import org.hrix.dataset.DatasetValidator;
import org.hrix.model.DatasetHeader;
import org.hrix.model.Entity;
import org.hrix.model.When;
import org.hrix.validation.Profile;

/** What was found in some entities, as codes and pointers, and which rules could not run. */
record Judged(List<String> found, Map<String, Long> notRun) {
  private static final DatasetHeader HEADER =
      DatasetHeader.builder().date(When.of("2026-03-01")).build();

  static Judged of(Entity... entities) {
    List<String> found = new ArrayList<>();
    Map<String, Long> notRun =
        DatasetValidator.of(Profile.EXCHANGE)
            .validate(
                new Dataset(HEADER, List.of(entities)),
                problem -> found.add(problem.code().id() + " " + problem.location().pointer()));
    return new Judged(found, notRun);
  }

  /** Returns the findings of a topic. */
  List<String> of(String topic) {
    return found.stream().filter(line -> line.startsWith(topic + "-")).toList();
  }
}
