// SPDX-License-Identifier: Apache-2.0
package org.hrix.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hrix.dataset.Dataset;
import org.hrix.dataset.DatasetValidator;
import org.hrix.model.Act;
import org.hrix.model.Consent;
import org.hrix.model.ConsentStatus;
import org.hrix.model.DatasetHeader;
import org.hrix.model.Entity;
import org.hrix.model.Incident;
import org.hrix.model.Marking;
import org.hrix.model.Missing;
import org.hrix.model.Name;
import org.hrix.model.Person;
import org.hrix.model.Qualifier;
import org.hrix.model.Tlp;
import org.hrix.model.When;
import org.hrix.text.Text;
import org.hrix.validation.Profile;
import org.hrix.vocabulary.Code;

/** Data of rules of safety, and what they find in it. */
final class SafetyFindings {
  private SafetyFindings() {}

  static final DatasetHeader OPEN = header(Tlp.CLEAR);
  static final Marking GREEN = Marking.of(Tlp.GREEN, null, null);
  static final Marking RED = Marking.of(Tlp.RED, null, null);
  static final Code BEATING = Code.of("huridocs-04", "020101000000");
  static final Code RAPE = Code.of("huridocs-04", "020111010000");
  static final Code SPOUSE = Code.of("huridocs-21", "010101000000");
  static final Code FAMILY = Code.of("huridocs-07", "020000000000");
  static final Code CHILDREN = Code.of("huridocs-23", "020201000000");
  static final Incident INCIDENT = Incident.builder("i").title(Text.of("en", "x")).build();

  static DatasetHeader header(Tlp tlp) {
    return DatasetHeader.builder()
        .date(When.of("2020-06-30"))
        .marking(Marking.of(tlp, null, null))
        .build();
  }

  static List<String> found(DatasetHeader header, Entity... entities) {
    List<Entity> all = new ArrayList<>(List.of(INCIDENT));
    all.addAll(Arrays.asList(entities));
    List<String> found = new ArrayList<>();
    DatasetValidator.of(Profile.EXCHANGE)
        .validate(
            new Dataset(header, all),
            problem -> {
              if (problem.code().id().startsWith("SAFE-")) {
                found.add(
                    problem.code().id().substring(5)
                        + " "
                        + problem.entity()
                        + problem.location().pointer().replaceFirst("/entities/[0-9]+", ""));
              }
            });
    return found;
  }

  static List<String> open(Entity... entities) {
    return found(OPEN, entities);
  }

  static Act.Builder act(Code type, String victim) {
    return Act.builder("a").incident("i").victim(victim).actType(type);
  }

  static Person.Builder named(String id) {
    return Person.builder(id).names(List.of(Name.of("Ada Example")));
  }

  static Consent.Builder consent(ConsentStatus status) {
    return Consent.builder("c")
        .subject("p")
        .status(status)
        .purposes(List.of(Code.of("hrix-purpose", "publication")));
  }

  static final Consent GIVEN = consent(ConsentStatus.GIVEN).build();

  static Qualifier missing(String path) {
    return Qualifier.builder(path).missing(Missing.WITHHELD).build();
  }
}
