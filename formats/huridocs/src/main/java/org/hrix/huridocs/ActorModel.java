// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs;

import java.util.List;
import org.hrix.description.ObjectType;
import org.hrix.description.Property;
import org.hrix.huridocs.ActorBindings.Names;
import org.hrix.huridocs.CodeBindings.Coded;
import org.hrix.huridocs.CodeBindings.CodedMany;
import org.hrix.huridocs.LinkBindings.Documents;
import org.hrix.huridocs.LinkBindings.RecordNumber;
import org.hrix.huridocs.PartBindings.Records;
import org.hrix.huridocs.PlaceBindings.Birthplace;
import org.hrix.huridocs.PlaceBindings.Point;
import org.hrix.huridocs.ScalarBindings.Dated;
import org.hrix.huridocs.ScalarBindings.Numbered;
import org.hrix.huridocs.ScalarBindings.Plain;
import org.hrix.huridocs.ScalarBindings.Remarked;
import org.hrix.huridocs.ScalarBindings.Strings;
import org.hrix.huridocs.ScalarBindings.Trusted;
import org.hrix.huridocs.ScalarBindings.Words;
import org.hrix.huridocs.ScalarBindings.YesNo;
import org.hrix.model.Address;
import org.hrix.model.Group;
import org.hrix.model.KnownEntity;
import org.hrix.model.Organization;
import org.hrix.model.Person;
import org.hrix.vocabulary.Code;
import org.jspecify.annotations.Nullable;

/** The ESF format Person, which holds persons, groups and organizations. */
final class ActorModel {
  static final EsfField COUNTING_UNIT = EsfFields.need(EsfKind.PERSON, "counting_unit");
  static final String INDIVIDUAL = "010000000000";
  static final String INSTITUTION = "030000000000";

  private static final EsfModel.Names F = new EsfModel.Names(EsfKind.PERSON);
  private static final EsfField SIZE = F.of("number_of_persons_in_group");
  private static final EsfField DESCRIPTION = F.of("group_description");

  private ActorModel() {}

  static List<Bindings<?>> all() {
    return List.of(person(), group(), organization());
  }

  /** Tells of which type the record of a person is. */
  static ObjectType<? extends KnownEntity> typeOf(List<EsfValue> values) {
    EsfValue unit = null;
    boolean counted = false;
    boolean described = false;
    for (EsfValue value : values) {
      unit = unit == null && value.field().equals(COUNTING_UNIT) ? value : unit;
      counted |= value.field().equals(SIZE);
      described |= value.field().equals(DESCRIPTION);
    }
    if (unit == null) {
      boolean several = counted || described;
      return several ? Group.OBJECT_TYPE : Person.OBJECT_TYPE;
    }
    String code = unit.text();
    if (code.startsWith("01") || code.equals("1") || code.equals("10000000000")) {
      return Person.OBJECT_TYPE;
    }
    boolean institution = code.startsWith("03") || code.equals("3") || code.equals("30000000000");
    return institution && !counted ? Organization.OBJECT_TYPE : Group.OBJECT_TYPE;
  }

  /** Tells which counting unit a record has although its entity has none. */
  static @Nullable String impliedUnit(KnownEntity entity) {
    if (entity instanceof Person) {
      return INDIVIDUAL;
    }
    return entity instanceof Organization organization && organization.countingUnit() == null
        ? INSTITUTION
        : null;
  }

  private static <T> Binding<T> addresses(Property.Many<T, Address> property) {
    EsfModel.Names f = new EsfModel.Names(EsfKind.ADDRESS);
    List<Binding<Address>> parts =
        List.of(
            new Plain<>(Address.KEY, f.of("address_record_number")),
            new Coded<>(Address.TYPE, f.of("address_type")),
            new Words<>(Address.TEXT, f.of("address")),
            new Coded<>(Address.COUNTRY, f.of("country")),
            new Strings<>(Address.PHONES, f.of("phone"), f.of("cellular")),
            new Plain<>(Address.FAX, f.of("fax")),
            new Plain<>(Address.EMAIL, f.of("email")),
            new Plain<>(Address.WEB, f.of("web")),
            new Dated<>(Address.WHEN, f.of("start_date")),
            new Dated<>(Address.END, f.of("end_date")));
    return new Records<>(
        property,
        F.of("person_addresses"),
        f.of("address"),
        new Bindings<>(EsfKind.ADDRESS, Address.OBJECT_TYPE, parts));
  }

  private static <T> Binding<T> codes(Property.Many<T, Code> property, String field) {
    return new CodedMany<>(property, F.of(field));
  }

  private static Bindings<Person> person() {
    return new Bindings<>(
        F.kind,
        Person.OBJECT_TYPE,
        List.of(
            new RecordNumber<>(Person.ID, F.kind),
            new Names<>(Person.NAMES, F.of("person_name"), F.of("other_names")),
            new Coded<>(Person.SEX, F.of("sex")),
            new Coded<>(Person.SEXUAL_ORIENTATION, F.of("sexual_orientation")),
            new Dated<>(Person.BIRTH, F.dated("date_of_birth")),
            new Birthplace<>(Person.BIRTH_PLACE, F.of("place_of_birth"), F.of("locality_of_birth")),
            new YesNo<>(Person.DECEASED, F.of("deceased")),
            new ActorBindings.Death(F.dated("date_deceased")),
            new Coded<>(Person.CIVIL_STATUS, F.of("civil_status")),
            new Numbered<>(Person.DEPENDANTS, F.of("dependants")),
            new Coded<>(Person.EDUCATION, F.of("formal_education")),
            new Words<>(Person.OTHER_TRAINING, F.of("other_training")),
            codes(Person.OCCUPATIONS, "occupation"),
            codes(Person.LOCAL_OCCUPATIONS, "local_term_for_occupation"),
            new Words<>(Person.HEALTH, F.of("health")),
            new Words<>(Person.MEDICAL_RECORDS, F.of("medical_records")),
            codes(Person.PHYSICAL_DESCRIPTIONS, "physical_description"),
            new Words<>(Person.IDENTITY_DOCUMENTS, F.of("identification_documents")),
            new Coded<>(Person.RELIGION, F.of("religion")),
            codes(Person.CITIZENSHIPS, "citizenship"),
            codes(Person.ETHNICITIES, "ethnic_background"),
            codes(Person.OTHER_BACKGROUNDS, "other_background"),
            codes(Person.CHARACTERISTICS, "general_characteristics"),
            codes(Person.LANGUAGES, "language"),
            codes(Person.LOCAL_LANGUAGES, "local_language"),
            codes(Person.NATIONAL_ORIGINS, "national_origin"),
            addresses(Person.ADDRESSES),
            new Point<>(Person.LOCATION, F.of("person_location")),
            new Trusted<>(Person.RELIABILITY_AS_SOURCE, F.of("reliability_as_source")),
            new Trusted<>(
                Person.RELIABILITY_AS_INTERVENER, F.of("reliability_as_intervening_party")),
            new Remarked<>(Person.DESCRIPTION, Person.REMARKS, F.of("remarks")),
            new Words<>(Person.REMARKS, F.of("remarks")),
            new Documents<>(Person.DOCUMENTS, F.of("supporting_documents")),
            EsfModel.marking(F, Person.MARKING),
            EsfModel.record(F, Person.RECORD)));
  }

  private static Bindings<Group> group() {
    return new Bindings<>(
        F.kind,
        Group.OBJECT_TYPE,
        List.of(
            new RecordNumber<>(Group.ID, F.kind),
            new Names<>(Group.NAMES, F.of("person_name"), F.of("other_names")),
            new Coded<>(Group.COUNTING_UNIT, COUNTING_UNIT),
            new Words<>(Group.DESCRIPTION, DESCRIPTION),
            new Numbered<>(Group.SIZE, SIZE),
            codes(Group.OCCUPATIONS, "occupation"),
            new Coded<>(Group.RELIGION, F.of("religion")),
            codes(Group.CITIZENSHIPS, "citizenship"),
            codes(Group.ETHNICITIES, "ethnic_background"),
            codes(Group.OTHER_BACKGROUNDS, "other_background"),
            codes(Group.CHARACTERISTICS, "general_characteristics"),
            codes(Group.LANGUAGES, "language"),
            codes(Group.NATIONAL_ORIGINS, "national_origin"),
            addresses(Group.ADDRESSES),
            new Point<>(Group.LOCATION, F.of("person_location")),
            new Trusted<>(Group.RELIABILITY_AS_SOURCE, F.of("reliability_as_source")),
            new Trusted<>(
                Group.RELIABILITY_AS_INTERVENER, F.of("reliability_as_intervening_party")),
            new Words<>(Group.REMARKS, F.of("remarks")),
            new Documents<>(Group.DOCUMENTS, F.of("supporting_documents")),
            EsfModel.marking(F, Group.MARKING),
            EsfModel.record(F, Group.RECORD)));
  }

  private static Bindings<Organization> organization() {
    return new Bindings<>(
        F.kind,
        Organization.OBJECT_TYPE,
        List.of(
            new RecordNumber<>(Organization.ID, F.kind),
            new Names<>(Organization.NAMES, F.of("person_name"), F.of("other_names")),
            new Coded<>(Organization.COUNTING_UNIT, COUNTING_UNIT),
            new Words<>(Organization.DESCRIPTION, DESCRIPTION),
            new Numbered<>(Organization.SIZE, SIZE),
            addresses(Organization.ADDRESSES),
            new Point<>(Organization.LOCATION, F.of("person_location")),
            new Trusted<>(Organization.RELIABILITY_AS_SOURCE, F.of("reliability_as_source")),
            new Trusted<>(
                Organization.RELIABILITY_AS_INTERVENER, F.of("reliability_as_intervening_party")),
            new Words<>(Organization.REMARKS, F.of("remarks")),
            new Documents<>(Organization.DOCUMENTS, F.of("supporting_documents")),
            EsfModel.marking(F, Organization.MARKING),
            EsfModel.record(F, Organization.RECORD)));
  }
}
