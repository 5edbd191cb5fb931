// SPDX-License-Identifier: Apache-2.0
package org.hrix.testkit.generator;

import java.util.ArrayList;
import java.util.List;
import org.hrix.model.Address;
import org.hrix.model.Estimate;
import org.hrix.model.Group;
import org.hrix.model.Identification;
import org.hrix.model.MemberListing;
import org.hrix.model.Missing;
import org.hrix.model.Name;
import org.hrix.model.NameKind;
import org.hrix.model.NamePart;
import org.hrix.model.Person;
import org.hrix.model.PlaceMention;
import org.hrix.model.Qualifier;
import org.hrix.model.When;
import org.hrix.text.Text;
import org.hrix.time.Edtf;

/** Makes persons and groups. */
final class PeopleMaker {
  private final Dice dice;
  private final Codes codes;
  private final Surroundings surroundings;

  PeopleMaker(Dice dice, Codes codes, Surroundings surroundings) {
    this.dice = dice;
    this.codes = codes;
    this.surroundings = surroundings;
  }

  Person person(String id) {
    Person.Builder person = Person.builder(id).sex(codes.any("huridocs-39", dice));
    if (dice.chance(8)) {
      return person
          .identification(dice.chance(50) ? Identification.UNNAMED : Identification.UNKNOWN)
          .description(Text.of("en", Invention.sentence(dice)))
          .build();
    }
    person.names(names());
    if (dice.chance(40)) {
      person.birth(birth());
    } else if (dice.chance(30)) {
      person.add(
          Person.QUALIFIERS,
          Qualifier.builder("/birth")
              .missing(dice.pick(List.of(Missing.UNKNOWN, Missing.NOT_ASKED, Missing.REFUSED)))
              .build());
    }
    details(person);
    return person.build();
  }

  private void details(Person.Builder person) {
    if (dice.chance(35)) {
      person.occupations(codes.some("huridocs-10", 2, dice));
    }
    if (dice.chance(20)) {
      person.ethnicities(codes.some("huridocs-13", 1, dice));
    }
    if (dice.chance(20)) {
      person.civilStatus(codes.any("huridocs-08", dice));
    }
    if (dice.chance(25)) {
      person.birthPlace(PlaceMention.of(surroundings.place()));
    }
    if (dice.chance(15)) {
      person.addresses(
          List.of(
              Address.builder()
                  .key("a1")
                  .type(codes.any("huridocs-40", dice))
                  .text(Text.of("en", Invention.latin(dice) + " street " + dice.between(1, 99)))
                  .place(surroundings.place())
                  .build()));
    }
    if (dice.chance(15)) {
      person.remarks(Text.of("ru", Invention.russian(dice)));
    }
  }

  private When birth() {
    int year = dice.between(1930, 2005);
    return switch (dice.below(4)) {
      case 0 -> When.of(Integer.toString(year));
      case 1 -> When.of(year + "~");
      case 2 -> When.of(year + "-" + two(dice.between(1, 12)));
      default -> birthday(year, dice.between(1, 12), dice.between(1, 28));
    };
  }

  /** With the source's words on a day that is often written when only the year is known. */
  private static When birthday(int year, int month, int day) {
    String date = year + "-" + two(month) + "-" + two(day);
    return month == 1 && day == 1
        ? When.builder()
            .verbatim(Text.of("en", "New Year's Day " + year))
            .edtf(Edtf.parse(date))
            .build()
        : When.of(date);
  }

  static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }

  private List<Name> names() {
    Invention.Tongue tongue = Invention.tongue(dice);
    String given = Invention.word(tongue, dice);
    String family = Invention.word(tongue, dice);
    List<Name> names = new ArrayList<>();
    Name.Builder name =
        Name.builder(given + " " + family)
            .key("n1")
            .language(tongue.language())
            .script(tongue.script());
    if (dice.chance(40)) {
      name.parts(List.of(NamePart.of("given", given), NamePart.of("family", family)));
    }
    names.add(name.build());
    if (!tongue.script().equals("Latn")) {
      names.add(
          Name.builder(Invention.latin(dice) + " " + Invention.latin(dice))
              .key("n2")
              .language(tongue.language())
              .script("Latn")
              .transliterationOf("n1")
              .build());
    }
    if (dice.chance(10)) {
      names.add(Name.builder(Invention.latin(dice)).key("n3").kind(NameKind.ALIAS).build());
    }
    return names;
  }

  Group group(String id, List<String> members) {
    long low = members.size() + (long) dice.between(1, 10);
    return Group.builder(id)
        .identification(Identification.UNNAMED)
        .countingUnit(codes.group(dice))
        .description(Text.of("en", Invention.sentence(dice)))
        .size(size(low))
        .members(members)
        .listing(members.isEmpty() ? null : MemberListing.SOME)
        .build();
  }

  private Estimate size(long low) {
    if (dice.chance(40)) {
      return Estimate.exactly(low);
    }
    long best = low + dice.below(20);
    return Estimate.builder().low(low).best(best).high(best + dice.below(50)).build();
  }
}
