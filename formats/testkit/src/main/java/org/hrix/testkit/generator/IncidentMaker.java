// SPDX-License-Identifier: Apache-2.0
package org.hrix.testkit.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.hrix.model.Act;
import org.hrix.model.Certainty;
import org.hrix.model.Confidence;
import org.hrix.model.Detention;
import org.hrix.model.Entity;
import org.hrix.model.Extent;
import org.hrix.model.Incident;
import org.hrix.model.IncidentLink;
import org.hrix.model.Involvement;
import org.hrix.model.LegalQualification;
import org.hrix.model.Marking;
import org.hrix.model.PlaceMention;
import org.hrix.model.QualificationStatus;
import org.hrix.model.Qualifier;
import org.hrix.model.RecordKeeping;
import org.hrix.model.State;
import org.hrix.model.Tlp;
import org.hrix.model.When;
import org.hrix.text.Text;
import org.hrix.vocabulary.Code;

/** Makes an incident with its acts, its people, and what is said and done about it. */
final class IncidentMaker {
  private static final int MAX_ACTS = 120;

  /** How far back an incident may be linked. */
  private static final int LINKED_BACK = 20;

  private static final String PARALLEL = "110000000000";
  private static final String WHOLE = "020000000000";
  private static final List<String> EARLIER = List.of("010000000000", "030000000000");
  private static final List<String> LATER = List.of("220000000000", "230000000000");

  /** With what codes of violations of the right to life begin. */
  private static final String LETHAL = "0101";

  private final int[] years = new int[LINKED_BACK];

  private final Dice dice;
  private final Codes codes;
  private final Surroundings surroundings;
  private final PeopleMaker people;
  private final SourceMaker sources;

  IncidentMaker(Dice dice, Codes codes, Surroundings surroundings) {
    this.dice = dice;
    this.codes = codes;
    this.surroundings = surroundings;
    this.people = new PeopleMaker(dice, codes, surroundings);
    this.sources = new SourceMaker(dice, codes, surroundings);
  }

  void make(long number, Consumer<Entity> out) {
    String id = "HRX/event/" + number;
    int year = dice.between(2008, 2018);
    out.accept(incident(id, year));
    if (number > 0 && dice.chance(30)) {
      out.accept(link(id, number, year));
    }
    years[(int) (number % LINKED_BACK)] = year;
    List<String> victims = new ArrayList<>();
    List<String> living = new ArrayList<>();
    int acts = Math.min(MAX_ACTS, 1 + skewed());
    for (int i = 0; i < acts; i++) {
      act(id, i, year, victims, living, out);
    }
    if (dice.chance(20)) {
      String group = id + "/group";
      out.accept(people.group(group, living.subList(0, Math.min(3, living.size()))));
      out.accept(actOf(id, acts, when(year), group, nonLethal()).build());
    }
    sources.about(id, year, victims, living, people, out);
  }

  /** Links to an incident before this one in the stream, as the years of both allow. */
  private IncidentLink link(String id, long number, int year) {
    long other = number - 1 - dice.below((int) Math.min(number, LINKED_BACK));
    int otherYear = years[(int) (other % LINKED_BACK)];
    List<String> types =
        otherYear < year ? EARLIER : otherYear > year ? LATER : List.of(PARALLEL, WHOLE);
    return IncidentLink.builder(id + "/link")
        .from("HRX/event/" + other)
        .to(id)
        .linkType(codes.of("huridocs-22", dice.pick(types)))
        .build();
  }

  /** Rolls a number with a long tail and a mean of about eleven. */
  private int skewed() {
    int number = 0;
    while (number < MAX_ACTS && dice.below(12) > 0) {
      number++;
    }
    return number;
  }

  private Incident incident(String id, int year) {
    Incident.Builder incident =
        Incident.builder(id)
            .title(Text.of("en", Invention.latin(dice) + " " + year))
            .places(List.of(PlaceMention.of(surroundings.place())))
            .description(description())
            .violations(codes.some("huridocs-02", 2, dice))
            .rights(codes.some("huridocs-03", 3, dice));
    if (dice.chance(7)) {
      incident.when(When.of(Integer.toString(year))).end(When.of((year + 1) + "~"));
    }
    if (dice.chance(30)) {
      incident.record(
          RecordKeeping.builder()
              .entered(day(year + 1))
              .enteredBy("u" + dice.between(1, 9))
              .project(Text.of("en", "Monitoring " + year))
              .build());
    }
    if (dice.chance(10)) {
      incident.marking(Marking.of(dice.chance(50) ? Tlp.AMBER : Tlp.GREEN, null, null));
    }
    return incident.build();
  }

  private Text description() {
    Text text = Text.of("en", Invention.sentence(dice) + " " + Invention.sentence(dice));
    return dice.chance(30) ? text.and("ru", Invention.russian(dice)) : text;
  }

  /** Makes an act against somebody new or somebody who has survived all acts so far. */
  private void act(
      String incident,
      int number,
      int year,
      List<String> victims,
      List<String> living,
      Consumer<Entity> out) {
    boolean known = !living.isEmpty() && dice.chance(25);
    String victim = known ? dice.pick(living) : incident + "/person/" + number;
    When when = when(year);
    Code type = known ? nonLethal() : codes.any("huridocs-04", dice);
    Act.Builder act = actOf(incident, number, when, victim, type);
    details(act, when, year, isLethal(type));
    out.accept(act.build());
    if (!known) {
      victims.add(victim);
      if (!isLethal(type)) {
        living.add(victim);
      }
      out.accept(people.person(victim));
    }
    if (dice.chance(55)) {
      out.accept(involvement(incident, number));
    }
  }

  private Code nonLethal() {
    Code type = codes.any("huridocs-04", dice);
    while (isLethal(type)) {
      type = codes.any("huridocs-04", dice);
    }
    return type;
  }

  /** Tells whether the victim may be dead after an act of a type; attempts are taken for deeds. */
  private static boolean isLethal(Code type) {
    return String.valueOf(type.code()).startsWith(LETHAL);
  }

  private Act.Builder actOf(String incident, int number, When when, String victim, Code type) {
    return Act.builder(incident + "/act/" + number)
        .incident(incident)
        .victim(victim)
        .actType(type)
        .certainty(dice.pick(List.of(Certainty.REPORTED, Certainty.ALLEGED)))
        .when(when)
        .place(PlaceMention.of(surroundings.place()))
        .description(Text.of("en", Invention.sentence(dice)));
  }

  private void details(Act.Builder act, When when, int year, boolean lethal) {
    if (dice.chance(45)) {
      act.methods(codes.some("huridocs-05", 2, dice));
    }
    if (dice.chance(20)) {
      act.locationType(codes.any("huridocs-17", dice));
    }
    if (dice.chance(15)) {
      State arrested = state("s1", "arrested", when);
      State released = state("s2", "released", day(year + 1));
      act.course(lethal ? List.of(arrested) : List.of(arrested, released))
          .detention(
              Detention.builder()
                  .type(codes.any("huridocs-29", dice))
                  .whereabouts(codes.some("huridocs-30", 1, dice))
                  .build());
    }
    if (dice.chance(10)) {
      act.legalQualifications(
          List.of(
              LegalQualification.builder()
                  .key("q1")
                  .article("art. " + dice.between(1, 400))
                  .status(dice.pick(List.of(QualificationStatus.values())))
                  .build()));
    }
    if (dice.chance(10)) {
      act.add(
          Act.QUALIFIERS,
          Qualifier.builder("/when")
              .note(Text.of("en", Invention.sentence(dice)))
              .confidence(Confidence.of("huridocs-42", "020000000000", null))
              .build());
    }
  }

  private State state(String key, String type, When when) {
    return State.builder()
        .key(key)
        .type(Code.of("hrix-state", type))
        .when(when)
        .place(PlaceMention.of(surroundings.place()))
        .build();
  }

  private Involvement involvement(String incident, int number) {
    return Involvement.builder(incident + "/inv/" + number)
        .act(incident + "/act/" + number)
        .perpetrator(surroundings.organization())
        .mode(codes.any("huridocs-18", dice))
        .certainty(Certainty.ALLEGED)
        .types(codes.some("huridocs-24", 1, dice))
        .build();
  }

  When day(int year) {
    return When.of(
        year
            + "-"
            + PeopleMaker.two(dice.between(1, 12))
            + "-"
            + PeopleMaker.two(dice.between(1, 28)));
  }

  private When when(int year) {
    return switch (dice.below(12)) {
      case 0 -> When.of(year + "-" + PeopleMaker.two(dice.between(1, 12)));
      case 1 -> When.of(year + "?");
      case 2 -> When.builder().edtf(range(year)).extent(Extent.WITHIN).build();
      case 3 -> When.builder().edtf(range(year)).extent(Extent.THROUGHOUT).build();
      default -> day(year);
    };
  }

  private static org.hrix.time.Edtf range(int year) {
    return org.hrix.time.Edtf.parse(year + "-06-10/" + year + "-06-14");
  }
}
