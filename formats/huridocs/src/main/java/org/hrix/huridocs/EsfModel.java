// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hrix.description.ObjectType;
import org.hrix.description.Property;
import org.hrix.huridocs.CodeBindings.Coded;
import org.hrix.huridocs.CodeBindings.CodedMany;
import org.hrix.huridocs.CodeBindings.Legal;
import org.hrix.huridocs.CodeBindings.Responses;
import org.hrix.huridocs.LinkBindings.About;
import org.hrix.huridocs.LinkBindings.Documents;
import org.hrix.huridocs.LinkBindings.First;
import org.hrix.huridocs.LinkBindings.Linked;
import org.hrix.huridocs.LinkBindings.Material;
import org.hrix.huridocs.LinkBindings.RecordNumber;
import org.hrix.huridocs.PartBindings.Detail;
import org.hrix.huridocs.PartBindings.Inner;
import org.hrix.huridocs.PlaceBindings.Mention;
import org.hrix.huridocs.PlaceBindings.Places;
import org.hrix.huridocs.ScalarBindings.Amount;
import org.hrix.huridocs.ScalarBindings.Dated;
import org.hrix.huridocs.ScalarBindings.Numbered;
import org.hrix.huridocs.ScalarBindings.Plain;
import org.hrix.huridocs.ScalarBindings.Remarked;
import org.hrix.huridocs.ScalarBindings.Strings;
import org.hrix.huridocs.ScalarBindings.Trusted;
import org.hrix.huridocs.ScalarBindings.Words;
import org.hrix.huridocs.ScalarBindings.YesNo;
import org.hrix.model.Act;
import org.hrix.model.ActorRelation;
import org.hrix.model.Death;
import org.hrix.model.Detention;
import org.hrix.model.Incident;
import org.hrix.model.IncidentLink;
import org.hrix.model.Information;
import org.hrix.model.Intervention;
import org.hrix.model.Involvement;
import org.hrix.model.KnownEntity;
import org.hrix.model.Marking;
import org.hrix.model.PropertyLoss;
import org.hrix.model.RecordKeeping;
import org.hrix.model.Torture;
import org.jspecify.annotations.Nullable;

/** Which fields say which properties: the one place where ESF and the model meet. */
final class EsfModel {
  private static final Map<ObjectType<?>, Bindings<?>> ALL = new HashMap<>();

  static {
    add(incident());
    add(act());
    add(involvement());
    add(link());
    add(relation());
    add(information());
    add(intervention());
    ActorModel.all().forEach(EsfModel::add);
    add(DocumentModel.document());
  }

  private EsfModel() {}

  private static void add(Bindings<?> bindings) {
    ALL.put(bindings.type, bindings);
  }

  /** Finds the bindings of an entity type; null when ESF has no format for it. */
  @SuppressWarnings("unchecked")
  static <T extends KnownEntity> @Nullable Bindings<T> of(ObjectType<T> type) {
    return (Bindings<T>) ALL.get(type);
  }

  /** The fields of a format by name. */
  static final class Names {
    final EsfKind kind;

    Names(EsfKind kind) {
      this.kind = kind;
    }

    EsfField of(String name) {
      return EsfFields.need(kind, name);
    }

    EsfField[] dated(String name) {
      return new EsfField[] {of(name), of(name + "_type")};
    }
  }

  static <T> Binding<T> marking(Names f, Property.One<T, Marking> property) {
    Binding<Marking> confidential = new YesNo<>(Marking.CONFIDENTIAL, f.of("confidentiality"));
    return new Inner<>(
        property, new Bindings<>(f.kind, Marking.OBJECT_TYPE, List.of(confidential)));
  }

  /** The keeping of the record, as far as the format has fields for it. */
  static <T> Binding<T> record(Names f, Property.One<T, RecordKeeping> property) {
    List<Binding<RecordKeeping>> parts = new ArrayList<>();
    date(f, "date_received", RecordKeeping.RECEIVED, parts);
    date(f, "date_of_entry", RecordKeeping.ENTERED, parts);
    EsfField entered = f.kind.field("entered_by");
    if (entered != null) {
      parts.add(new Plain<>(RecordKeeping.ENTERED_BY, entered));
    }
    date(f, "date_updated", RecordKeeping.UPDATED, parts);
    EsfField updated = f.kind.field("updated_by");
    if (updated != null) {
      parts.add(new Plain<>(RecordKeeping.UPDATED_BY, updated));
    }
    EsfField project = f.kind.field("project_title");
    if (project != null) {
      parts.add(new Words<>(RecordKeeping.PROJECT, project));
    }
    EsfField comments = f.kind.field("comments");
    if (comments != null) {
      parts.add(new Words<>(RecordKeeping.COMMENTS, comments));
    }
    strings(f, "files", RecordKeeping.FILES, parts);
    strings(f, "record_grouping", RecordKeeping.GROUPINGS, parts);
    EsfField monitoring = f.kind.field("monitoring_status");
    if (monitoring != null) {
      parts.add(new Coded<>(RecordKeeping.MONITORING, monitoring));
    }
    return new Inner<>(property, new Bindings<>(f.kind, RecordKeeping.OBJECT_TYPE, parts));
  }

  private static void date(
      Names f,
      String name,
      Property.One<RecordKeeping, org.hrix.model.When> property,
      List<Binding<RecordKeeping>> parts) {
    EsfField field = f.kind.field(name);
    if (field != null) {
      parts.add(new Dated<>(property, field));
    }
  }

  private static void strings(
      Names f,
      String name,
      Property.Many<RecordKeeping, String> property,
      List<Binding<RecordKeeping>> parts) {
    EsfField field = f.kind.field(name);
    if (field != null) {
      parts.add(new Strings<>(property, field));
    }
  }

  private static Bindings<Incident> incident() {
    Names f = new Names(EsfKind.EVENT);
    return new Bindings<>(
        f.kind,
        Incident.OBJECT_TYPE,
        List.of(
            new RecordNumber<>(Incident.ID, f.kind),
            new Words<>(Incident.TITLE, f.of("event_title")),
            new Dated<>(Incident.WHEN, f.dated("initial_date")),
            new Dated<>(Incident.END, f.dated("final_date")),
            new Places<>(
                Incident.PLACES,
                f.of("geographical_term"),
                f.of("local_geographical_area"),
                f.of("event_location")),
            new Words<>(Incident.DESCRIPTION, f.of("event_description")),
            new Words<>(Incident.IMPACT, f.of("impact_of_event")),
            new Coded<>(Incident.VIOLATION_STATUS, f.of("violation_status")),
            new CodedMany<>(Incident.VIOLATIONS, f.of("violation_index")),
            new CodedMany<>(Incident.RIGHTS, f.of("rights_affected")),
            new CodedMany<>(Incident.INDEX_TERMS, f.of("huridocs_index_terms")),
            new CodedMany<>(Incident.LOCAL_INDEX_TERMS, f.of("local_index")),
            new CodedMany<>(Incident.OTHER_TERMS, f.of("other_thesaurus")),
            new Words<>(Incident.REMARKS, f.of("remarks")),
            new Documents<>(Incident.DOCUMENTS, f.of("supporting_documents")),
            marking(f, Incident.MARKING),
            record(f, Incident.RECORD)));
  }

  private static Bindings<Act> act() {
    Names f = new Names(EsfKind.ACT);
    return new Bindings<>(
        f.kind,
        Act.OBJECT_TYPE,
        List.of(
            new RecordNumber<>(Act.ID, f.kind),
            new Linked<>(Act.INCIDENT, f.of("event"), EsfKind.EVENT),
            new Linked<>(Act.VICTIM, f.of("victim"), EsfKind.PERSON),
            new Coded<>(Act.ACT_TYPE, f.of("type_of_act")),
            new Dated<>(Act.WHEN, f.dated("initial_date")),
            new Dated<>(Act.END, f.dated("final_date")),
            new Mention<>(Act.PLACE, f.of("exact_location"), f.of("act_location")),
            new Mention<>(Act.END_PLACE, f.of("exact_location_at_end_of_act"), null),
            new Coded<>(Act.LOCATION_TYPE, f.of("type_of_location")),
            new CodedMany<>(Act.METHODS, f.of("method_of_violence")),
            new Words<>(Act.STATED_REASON, f.of("stated_reason")),
            new CodedMany<>(Act.ATTRIBUTION, f.of("attribution")),
            new Words<>(Act.PHYSICAL_CONSEQUENCES, f.of("physical_consequences")),
            new Words<>(Act.PSYCHOLOGICAL_CONSEQUENCES, f.of("psychological_consequences")),
            new Numbered<>(Act.VICTIM_AGE, f.of("age_at_time_of_victimisation")),
            new CodedMany<>(Act.VICTIM_CHARACTERISTICS, f.of("victim_characteristics")),
            new Coded<>(Act.STATUS_AT_END, f.of("status_at_end_of_act")),
            new Legal<>(
                Act.LEGAL_QUALIFICATIONS,
                f.of("national_legislation"),
                f.of("international_instruments")),
            new Detail<>(Act.DETENTION, detention()),
            new Detail<>(Act.PROPERTY_LOSS, propertyLoss()),
            new Detail<>(Act.TORTURE, torture()),
            new Detail<>(Act.DEATH, death()),
            new Remarked<>(Act.DESCRIPTION, Act.REMARKS, f.of("remarks")),
            new Words<>(Act.REMARKS, f.of("remarks")),
            new Documents<>(Act.DOCUMENTS, f.of("supporting_documents")),
            marking(f, Act.MARKING),
            record(f, Act.RECORD)));
  }

  private static Bindings<Detention> detention() {
    Names f = new Names(EsfKind.ARREST);
    return new Bindings<>(
        f.kind,
        Detention.OBJECT_TYPE,
        List.of(
            new Words<>(Detention.DESCRIPTION, f.of("case_description")),
            new Coded<>(Detention.TYPE, f.of("type_of_detention")),
            new Words<>(Detention.CONDITIONS, f.of("detention_conditions")),
            new CodedMany<>(Detention.WHEREABOUTS, f.of("whereabouts")),
            new CodedMany<>(Detention.LEGAL_COUNSEL, f.of("legal_counsel")),
            new CodedMany<>(Detention.COURTS, f.of("type_of_court")),
            new Coded<>(Detention.COURT_LANGUAGE, f.of("type_of_language")),
            new Plain<>(Detention.CASE_CODE, f.of("court_case_code")),
            new Words<>(Detention.CASE_NAME, f.of("court_case_name")),
            new Coded<>(Detention.JUDICIAL_DISTRICT, f.of("judicial_district"))));
  }

  private static Bindings<PropertyLoss> propertyLoss() {
    Names f = new Names(EsfKind.DESTRUCTION);
    return new Bindings<>(
        f.kind,
        PropertyLoss.OBJECT_TYPE,
        List.of(
            new Words<>(PropertyLoss.DESCRIPTION, f.of("type_of_property_loss")),
            new Amount<>(PropertyLoss.VALUE, f.of("value_of_destroyed_property")),
            new Coded<>(PropertyLoss.COMPENSATION, f.of("compensation"))));
  }

  private static Bindings<Torture> torture() {
    Names f = new Names(EsfKind.TORTURE);
    return new Bindings<>(
        f.kind,
        Torture.OBJECT_TYPE,
        List.of(
            new CodedMany<>(Torture.STATEMENTS_SIGNED, f.of("statements_signed")),
            new CodedMany<>(Torture.MEDICAL_ATTENTION, f.of("medical_attention")),
            new CodedMany<>(Torture.INTENT, f.of("intent"))));
  }

  private static Bindings<Death> death() {
    Names f = new Names(EsfKind.KILLING);
    return new Bindings<>(
        f.kind,
        Death.OBJECT_TYPE,
        List.of(
            new Coded<>(Death.AUTOPSY, f.of("autopsy_results")),
            new Coded<>(Death.CERTIFICATE, f.of("death_certificate"))));
  }

  private static Bindings<Involvement> involvement() {
    Names f = new Names(EsfKind.INVOLVEMENT);
    return new Bindings<>(
        f.kind,
        Involvement.OBJECT_TYPE,
        List.of(
            new RecordNumber<>(Involvement.ID, f.kind),
            new Linked<>(Involvement.ACT, f.of("act"), EsfKind.ACT),
            new Linked<>(Involvement.INCIDENT, f.of("event"), EsfKind.EVENT),
            new Linked<>(Involvement.PERPETRATOR, f.of("perpetrator"), EsfKind.PERSON),
            new Coded<>(Involvement.MODE, f.of("degree_of_involvement")),
            new Coded<>(
                Involvement.JUDICIAL_STATUS, f.of("latest_status_as_perpetrator_in_the_act")),
            new CodedMany<>(Involvement.TYPES, f.of("type_of_perpetrator")),
            new Remarked<>(Involvement.CAPACITY, Involvement.REMARKS, f.of("remarks")),
            new Words<>(Involvement.REMARKS, f.of("remarks")),
            new Documents<>(Involvement.DOCUMENTS, f.of("supporting_documents")),
            marking(f, Involvement.MARKING),
            record(f, Involvement.RECORD)));
  }

  private static Bindings<IncidentLink> link() {
    Names f = new Names(EsfKind.CHAIN_OF_EVENTS);
    return new Bindings<>(
        f.kind,
        IncidentLink.OBJECT_TYPE,
        List.of(
            new RecordNumber<>(IncidentLink.ID, f.kind),
            new Linked<>(IncidentLink.FROM, f.of("event"), EsfKind.EVENT),
            new Linked<>(IncidentLink.TO, f.of("related_event"), EsfKind.EVENT),
            new Coded<>(IncidentLink.LINK_TYPE, f.of("type_of_chain_of_events")),
            new Words<>(IncidentLink.REMARKS, f.of("remarks")),
            record(f, IncidentLink.RECORD)));
  }

  private static Bindings<ActorRelation> relation() {
    Names f = new Names(EsfKind.BIOGRAPHIC_DETAILS);
    return new Bindings<>(
        f.kind,
        ActorRelation.OBJECT_TYPE,
        List.of(
            new RecordNumber<>(ActorRelation.ID, f.kind),
            new Linked<>(ActorRelation.SUBJECT, f.of("person"), EsfKind.PERSON),
            new Linked<>(ActorRelation.OBJECT, f.of("related_person"), EsfKind.PERSON),
            new Coded<>(ActorRelation.RELATION_TYPE, f.of("type_of_relationship")),
            new Dated<>(ActorRelation.WHEN, f.dated("initial_date")),
            new Dated<>(ActorRelation.END, f.dated("final_date")),
            new Words<>(ActorRelation.POSITION, f.of("position_in_organisation")),
            new Words<>(ActorRelation.RANK, f.of("rank")),
            new Words<>(ActorRelation.AFFILIATION, f.of("affiliation")),
            new Words<>(ActorRelation.EMPLOYMENT, f.of("employment")),
            new Coded<>(ActorRelation.EDUCATION, f.of("education_and_training")),
            new Words<>(ActorRelation.REMARKS, f.of("remarks")),
            marking(f, ActorRelation.MARKING),
            record(f, ActorRelation.RECORD)));
  }

  private static Bindings<Information> information() {
    Names f = new Names(EsfKind.INFORMATION);
    return new Bindings<>(
        f.kind,
        Information.OBJECT_TYPE,
        List.of(
            new RecordNumber<>(Information.ID, f.kind),
            new Linked<>(Information.SOURCE, f.of("source"), EsfKind.PERSON),
            new Material<>(
                Information.DOCUMENT,
                f.of("language_of_source_material"),
                f.of("type_of_source_material"),
                f.of("local_language_of_source_material")),
            new About<>(
                Information.ABOUT, f.of("event"), f.of("related_person"), f.of("related_event")),
            new Dated<>(Information.DATE, f.of("date_of_source_material")),
            new Coded<>(Information.CONNECTION, f.of("source_connection_to_information")),
            new Trusted<>(Information.CREDIBILITY, f.of("reliability_of_information")),
            new Remarked<>(Information.STATEMENT, Information.REMARKS, f.of("remarks")),
            new Words<>(Information.REMARKS, f.of("remarks")),
            new Documents<>(Information.DOCUMENTS, f.of("supporting_documents")),
            marking(f, Information.MARKING),
            record(f, Information.RECORD)));
  }

  private static Bindings<Intervention> intervention() {
    Names f = new Names(EsfKind.INTERVENTION);
    return new Bindings<>(
        f.kind,
        Intervention.OBJECT_TYPE,
        List.of(
            new RecordNumber<>(Intervention.ID, f.kind),
            new CodedMany<>(Intervention.TYPES, f.of("type_of_intervention")),
            new Dated<>(Intervention.DATE, f.of("date_of_intervention")),
            new Mention<>(Intervention.PLACE, null, f.of("intervention_location")),
            new First<>(Intervention.PARTIES, f.of("intervening_party"), EsfKind.PERSON),
            new Words<>(Intervention.PARTIES_REQUESTED, f.of("parties_requested")),
            new First<>(Intervention.INCIDENTS, f.of("event"), EsfKind.EVENT),
            new First<>(Intervention.VICTIMS, f.of("victim"), EsfKind.PERSON),
            new Responses<>(Intervention.RESPONSES, f.of("response")),
            new Coded<>(Intervention.IMPACT, f.of("impact_on_the_situation")),
            new Coded<>(Intervention.STATUS, f.of("intervention_status")),
            new Coded<>(Intervention.PRIORITY, f.of("priority")),
            new Remarked<>(Intervention.DESCRIPTION, Intervention.REMARKS, f.of("remarks")),
            new Words<>(Intervention.REMARKS, f.of("remarks")),
            new Documents<>(Intervention.DOCUMENTS, f.of("supporting_documents")),
            marking(f, Intervention.MARKING),
            record(f, Intervention.RECORD)));
  }
}
