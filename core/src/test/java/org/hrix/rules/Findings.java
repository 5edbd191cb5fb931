// SPDX-License-Identifier: Apache-2.0
package org.hrix.rules;

import java.util.ArrayList;
import java.util.List;
import org.hrix.dataset.Dataset;
import org.hrix.dataset.DatasetValidator;
import org.hrix.model.DatasetHeader;
import org.hrix.model.Entity;
import org.hrix.model.KnownEntity;
import org.hrix.text.Text;
import org.hrix.validation.Problem;
import org.hrix.validation.Profile;

/** What rules find, as codes and places. */
final class Findings {
  private static final DatasetHeader HEADER =
      DatasetHeader.builder().id("test").title(Text.of("en", "Test")).build();

  private Findings() {}

  static List<String> of(KnownEntity entity) {
    return of(entity, HEADER);
  }

  static List<String> of(KnownEntity entity, DatasetHeader header) {
    List<Problem> problems = new ArrayList<>();
    DatasetValidator.of(Profile.EXCHANGE).validate(entity, header, problems::add);
    return problems.stream().map(Findings::words).toList();
  }

  static List<String> of(Entity... entities) {
    List<Problem> problems = new ArrayList<>();
    Dataset dataset = new Dataset(HEADER, List.of(entities));
    DatasetValidator.of(Profile.EXCHANGE).validate(dataset, problems::add);
    return problems.stream().map(Findings::words).toList();
  }

  private static String words(Problem problem) {
    return problem.code().id() + " " + problem.location().pointer();
  }
}
