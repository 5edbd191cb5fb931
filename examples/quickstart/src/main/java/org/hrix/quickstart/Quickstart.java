// SPDX-License-Identifier: Apache-2.0
package org.hrix.quickstart;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.hrix.dataset.Dataset;
import org.hrix.dataset.DatasetValidator;
import org.hrix.dataset.Roles;
import org.hrix.io.Conversion;
import org.hrix.io.EntityReader;
import org.hrix.io.Entry;
import org.hrix.io.Format;
import org.hrix.io.Formats;
import org.hrix.io.Loss;
import org.hrix.io.ReadOptions;
import org.hrix.io.Source;
import org.hrix.io.Sources;
import org.hrix.io.StreamValidator;
import org.hrix.io.Target;
import org.hrix.io.Targets;
import org.hrix.io.WriteOptions;
import org.hrix.model.Act;
import org.hrix.model.Certainty;
import org.hrix.model.DatasetHeader;
import org.hrix.model.Entity;
import org.hrix.model.Identification;
import org.hrix.model.Incident;
import org.hrix.model.Involvement;
import org.hrix.model.Name;
import org.hrix.model.Organization;
import org.hrix.model.Person;
import org.hrix.model.When;
import org.hrix.text.Text;
import org.hrix.validation.Locator;
import org.hrix.validation.Problem;
import org.hrix.validation.Profile;
import org.hrix.validation.Violations;
import org.hrix.vocabulary.Code;

/** Describes an incident of an open letter, checks it, writes it, and asks who did what to whom. */
public final class Quickstart {
  private Quickstart() {}

  /**
   * Runs the quickstart.
   *
   * @param arguments none
   * @throws IOException when the temporary file cannot be written
   */
  public static void main(String[] arguments) throws IOException {
    Path file = Files.createTempFile("quickstart", ".jsonl");
    Dataset letter = describe();
    write(letter, file);
    check(file).forEach(System.out::println);
    table(letter).forEach(System.out::println);
    System.out.println(incidentsIn(file) + " incident");
    Files.delete(file);
  }

  static Dataset describe() {
    // readme: describe
    Incident visit =
        Incident.builder("incident-office-visit")
            .title(Text.of("en", "Two unknown men come to the office of Spravedlivost"))
            .when(When.of("2010-10-12"))
            .build();
    Organization spravedlivost =
        Organization.builder("org-spravedlivost").names(List.of(Name.of("Spravedlivost"))).build();
    Person unknownMan =
        Person.builder("person-unknown-man").identification(Identification.UNKNOWN).build();
    Act threat =
        Act.builder("act-threat")
            .incident(visit.id())
            .victim(spravedlivost.id())
            .actType(Code.of("huridocs-04", "020103010000"))
            .certainty(Certainty.REPORTED)
            .build();
    Involvement involvement =
        Involvement.builder("involvement-1")
            .act(threat.id())
            .perpetrator(unknownMan.id())
            .certainty(Certainty.REPORTED)
            .build();
    // readme: end
    DatasetHeader header =
        DatasetHeader.builder().id("quickstart").title(Text.of("en", "Quickstart")).build();
    return new Dataset(header, List.of(visit, spravedlivost, unknownMan, threat, involvement));
  }

  static void write(Dataset dataset, Path file) throws IOException {
    // readme: write
    Format jsonl = Formats.installed().byId("jsonl");
    try (Target target = Targets.file(file, file.toString())) {
      new Conversion().write(dataset.header(), dataset.entities(), target, jsonl, loss -> {});
      target.commit();
    }
    // readme: end
  }

  static List<String> check(Path file) throws IOException {
    // readme: check
    List<Problem> problems = new ArrayList<>();
    try (Source source = Sources.path(file, file.toString())) {
      Format format = Formats.installed().detect(source).orElseThrow();
      new StreamValidator().validate(source, format, problems::add);
    }
    // readme: end
    return problems.stream().map(Problem::message).toList();
  }

  static List<Problem> checkEach(
      Source source, Format format, Dataset dataset, Person person, Profile profile)
      throws IOException {
    // readme: validate
    List<Problem> problems = new ArrayList<>();
    new StreamValidator(profile).validate(source, format, problems::add);
    DatasetValidator.of(profile).validate(dataset, problems::add);
    DatasetValidator.of(profile).validate(person, dataset.header(), problems::add);
    // readme: end
    return problems;
  }

  static long incidentsIn(Path file) throws IOException {
    // readme: read
    long incidents = 0;
    try (Source source = Sources.path(file, file.toString());
        EntityReader reader =
            Formats.installed().byId("jsonl").open(source, ReadOptions.DEFAULT, problem -> {})) {
      while (reader.hasNext()) {
        Entry entry = reader.next();
        Entity entity = entry.entity();
        incidents += entity instanceof Incident ? 1 : 0;
      }
    }
    // readme: end
    return incidents;
  }

  static List<Loss> writeEsf(Dataset dataset, Path xml, Path sheets) throws IOException {
    // readme: esf
    List<Loss> losses = new ArrayList<>();
    Conversion plain =
        new Conversion(
            ReadOptions.DEFAULT,
            new WriteOptions(Map.of("plain", "true")),
            Conversion.MarkedData.REFUSE,
            bytesRead -> {});
    Format esfXml = Formats.installed().byId("esf-xml");
    try (Target target = Targets.file(xml, xml.toString())) {
      plain.write(dataset.header(), dataset.entities(), target, esfXml, losses::add);
      target.commit();
    }
    Format esfText = Formats.installed().byId("esf-text");
    try (Target target = Targets.file(sheets, sheets.toString())) {
      new Conversion().write(dataset.header(), dataset.entities(), target, esfText, losses::add);
      target.commit();
    }
    // readme: end
    return losses;
  }

  static Dataset readEsf(Path xml) throws IOException {
    // readme: esf-read
    List<Problem> problems = new ArrayList<>();
    List<Entity> entities = new ArrayList<>();
    DatasetHeader header;
    try (Source source = Sources.path(xml, xml.toString());
        EntityReader reader =
            Formats.installed().byId("esf-xml").open(source, ReadOptions.DEFAULT, problems::add)) {
      reader.forEachRemaining(entry -> entities.add(entry.entity()));
      header = reader.header();
    }
    // readme: end
    return new Dataset(header, entities);
  }

  static List<String> table(Dataset dataset) {
    // readme: table
    List<String> lines = new ArrayList<>();
    for (Roles.Deed deed : dataset.graph().deeds()) {
      String who =
          deed.perpetrators().stream()
              .map(perpetrator -> String.valueOf(perpetrator.involvement().perpetrator()))
              .toList()
              .toString();
      lines.add(who + " -> " + deed.act().id() + " -> " + deed.act().victim());
    }
    // readme: end
    return lines;
  }

  static List<Problem> whileAUserTypes(String id) {
    try (ValidatorFactory factory =
        Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()) {
      Validator validator = factory.getValidator();
      // readme: constraints
      Incident unfinished = Incident.builder(id).build();
      Set<ConstraintViolation<Incident>> violations = validator.validate(unfinished);
      List<Problem> found = Violations.problems(violations, Locator.inMemory("form"));
      // readme: end
      return found;
    }
  }
}
