// SPDX-License-Identifier: Apache-2.0
package org.hrix.testkit.generator;

import java.util.List;
import java.util.function.Consumer;
import org.hrix.model.ActorRelation;
import org.hrix.model.Addressee;
import org.hrix.model.Addressing;
import org.hrix.model.Attachment;
import org.hrix.model.Certainty;
import org.hrix.model.Confidence;
import org.hrix.model.Consent;
import org.hrix.model.ConsentStatus;
import org.hrix.model.Document;
import org.hrix.model.Entity;
import org.hrix.model.Hash;
import org.hrix.model.Identity;
import org.hrix.model.IdentityStatus;
import org.hrix.model.Information;
import org.hrix.model.Intervention;
import org.hrix.model.Knowledge;
import org.hrix.model.Locator;
import org.hrix.model.Participation;
import org.hrix.model.Request;
import org.hrix.model.Response;
import org.hrix.model.Sameness;
import org.hrix.model.Subject;
import org.hrix.model.Support;
import org.hrix.model.WebAddress;
import org.hrix.model.When;
import org.hrix.text.Text;
import org.hrix.vocabulary.Code;

/** Makes what is said and done about an incident: documents, information, interventions. */
final class SourceMaker {
  private final Dice dice;
  private final Codes codes;
  private final Surroundings surroundings;

  SourceMaker(Dice dice, Codes codes, Surroundings surroundings) {
    this.dice = dice;
    this.codes = codes;
    this.surroundings = surroundings;
  }

  void about(
      String incident,
      int year,
      List<String> victims,
      List<String> living,
      PeopleMaker people,
      Consumer<Entity> out) {
    String informant = incident + "/informant";
    out.accept(information(incident, informant));
    out.accept(people.person(informant));
    out.accept(document(incident, year));
    if (dice.chance(40)) {
      out.accept(hearsay(incident));
    }
    if (dice.chance(25)) {
      out.accept(intervention(incident, year, victims));
    }
    if (dice.chance(25)) {
      out.accept(participation(incident, informant));
    }
    String first = victims.get(0);
    if (dice.chance(25)) {
      out.accept(relation(incident, first));
    }
    if (dice.chance(15) && !living.isEmpty()) {
      out.accept(consent(incident, living.get(0)));
    }
    if (victims.size() > 1 && dice.chance(10)) {
      out.accept(
          Identity.builder(incident + "/same")
              .first(first)
              .second(victims.get(1))
              .relation(Sameness.SAME)
              .status(IdentityStatus.CANDIDATE)
              .basis(Text.of("en", Invention.sentence(dice)))
              .build());
    }
  }

  private Information information(String incident, String informant) {
    return Information.builder(incident + "/info")
        .source(informant)
        .document(incident + "/doc")
        .locator(Locator.builder().page(Integer.toString(dice.between(1, 40))).build())
        .support(Support.ORIGIN)
        .about(List.of(Subject.of(incident, null), Subject.of(incident + "/act/0", "/when")))
        .statement(Text.of("en", Invention.sentence(dice)))
        .connection(codes.any("huridocs-19", dice))
        .knowledge(dice.pick(List.of(Knowledge.values())))
        .reliability(Confidence.of("huridocs-42", "030000000000", null))
        .build();
  }

  private Information hearsay(String incident) {
    return Information.builder(incident + "/hearsay")
        .source(surroundings.organization())
        .about(List.of(Subject.of(incident, null)))
        .statement(Text.of("en", Invention.sentence(dice)))
        .knowledge(Knowledge.TOLD)
        .basedOn(List.of(incident + "/info"))
        .build();
  }

  private Document document(String incident, int year) {
    String digits = Long.toHexString(dice.bits()) + Long.toHexString(dice.bits());
    return Document.builder(incident + "/doc")
        .title(Text.of("ru", Invention.russian(dice)))
        .types(codes.some("huridocs-16", 1, dice))
        .date(When.of((year + 1) + "-" + PeopleMaker.two(dice.between(1, 12))))
        .languages(List.of("ru"))
        .addresses(
            List.of(
                WebAddress.builder("https://example.org/" + digits)
                    .key("w1")
                    .accessed(When.of(Integer.toString(year + 1)))
                    .build()))
        .attachments(
            List.of(
                Attachment.builder()
                    .key("f1")
                    .path("files/" + digits + ".pdf")
                    .mediaType("application/pdf")
                    .size((long) dice.between(1000, 9_000_000))
                    .hashes(List.of(Hash.of("sha-256", digits)))
                    .build()))
        .build();
  }

  private Intervention intervention(String incident, int year, List<String> victims) {
    return Intervention.builder(incident + "/intervention")
        .types(codes.some("huridocs-20", 1, dice))
        .date(When.of(Integer.toString(year + 1)))
        .parties(List.of(surroundings.organization()))
        .addressees(List.of(Addressee.of(surroundings.organization(), Addressing.TO)))
        .incidents(List.of(incident))
        .victims(victims.subList(0, 1))
        .requests(
            List.of(
                Request.builder().key("r1").text(Text.of("en", Invention.sentence(dice))).build()))
        .responses(
            List.of(
                Response.builder()
                    .key("p1")
                    .type(codes.any("huridocs-27", dice))
                    .requests(List.of("r1"))
                    .build()))
        .impact(codes.any("huridocs-44", dice))
        .build();
  }

  private Participation participation(String incident, String actor) {
    return Participation.builder(incident + "/part")
        .incident(incident)
        .actor(actor)
        .role(Code.of("hrix-role", dice.chance(50) ? "witness" : "lawyer"))
        .certainty(Certainty.REPORTED)
        .build();
  }

  private ActorRelation relation(String incident, String person) {
    return ActorRelation.builder(incident + "/relation")
        .subject(person)
        .object(surroundings.organization())
        .relationType(Code.of("hrix-relation", "member"))
        .certainty(Certainty.CLAIMED)
        .position(Text.of("en", Invention.latin(dice)))
        .build();
  }

  private Consent consent(String incident, String person) {
    return Consent.builder(incident + "/consent")
        .subject(person)
        .status(ConsentStatus.GIVEN)
        .purposes(List.of(Code.of("hrix-purpose", "publication")))
        .when(When.of("2019"))
        .end(When.of("2030"))
        .build();
  }
}
