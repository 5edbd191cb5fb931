// SPDX-License-Identifier: Apache-2.0
package org.hrix.benchmarks;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The entities of the model as plain records, for reading by databind. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = BaselineEntity.Incident.class, name = "incident"),
  @JsonSubTypes.Type(value = BaselineEntity.Act.class, name = "act"),
  @JsonSubTypes.Type(value = BaselineEntity.Involvement.class, name = "involvement"),
  @JsonSubTypes.Type(value = BaselineEntity.Participation.class, name = "participation"),
  @JsonSubTypes.Type(value = BaselineEntity.Person.class, name = "person"),
  @JsonSubTypes.Type(value = BaselineEntity.Group.class, name = "group"),
  @JsonSubTypes.Type(value = BaselineEntity.Organization.class, name = "organization"),
  @JsonSubTypes.Type(value = BaselineEntity.Place.class, name = "place"),
  @JsonSubTypes.Type(value = BaselineEntity.Document.class, name = "document"),
  @JsonSubTypes.Type(value = BaselineEntity.Information.class, name = "information"),
  @JsonSubTypes.Type(value = BaselineEntity.Intervention.class, name = "intervention"),
  @JsonSubTypes.Type(value = BaselineEntity.IncidentLink.class, name = "incidentLink"),
  @JsonSubTypes.Type(value = BaselineEntity.ActorRelation.class, name = "actorRelation"),
  @JsonSubTypes.Type(value = BaselineEntity.Identity.class, name = "identity"),
  @JsonSubTypes.Type(value = BaselineEntity.Consent.class, name = "consent")
})
public sealed interface BaselineEntity {

  /** As in the file. */
  public record Incident(
      @Nullable String id,
      @Nullable Map<String, String> title,
      @Nullable List<BaselineValues.Code> types,
      BaselineValues.@Nullable When when,
      BaselineValues.@Nullable When end,
      @Nullable List<BaselineValues.PlaceMention> places,
      @Nullable Map<String, String> description,
      @Nullable Map<String, String> impact,
      BaselineValues.@Nullable Code violationStatus,
      @Nullable List<BaselineValues.Code> violations,
      @Nullable List<BaselineValues.Code> rights,
      @Nullable List<BaselineValues.Code> indexTerms,
      @Nullable List<BaselineValues.Code> localIndexTerms,
      @Nullable List<BaselineValues.Code> otherTerms,
      @Nullable List<BaselineValues.Estimate> toll,
      @Nullable Map<String, String> remarks,
      @Nullable List<String> documents,
      @Nullable List<BaselineValues.ExternalId> externalIds,
      BaselineValues.@Nullable Marking marking,
      BaselineValues.@Nullable RecordKeeping record,
      @Nullable List<BaselineValues.Qualifier> qualifiers)
      implements BaselineEntity {}

  /** As in the file. */
  public record Act(
      @Nullable String id,
      @Nullable String incident,
      @Nullable String victim,
      BaselineValues.@Nullable Code actType,
      @Nullable String conduct,
      @Nullable String occurrence,
      @Nullable String certainty,
      BaselineValues.@Nullable When when,
      BaselineValues.@Nullable When end,
      BaselineValues.@Nullable PlaceMention place,
      BaselineValues.@Nullable PlaceMention endPlace,
      BaselineValues.@Nullable Code locationType,
      @Nullable Map<String, String> description,
      @Nullable List<BaselineValues.Code> methods,
      @Nullable Map<String, String> statedReason,
      @Nullable List<BaselineValues.Code> attribution,
      @Nullable Map<String, String> physicalConsequences,
      @Nullable Map<String, String> psychologicalConsequences,
      BaselineValues.@Nullable Estimate victimAge,
      @Nullable List<BaselineValues.Code> victimCharacteristics,
      BaselineValues.@Nullable Code statusAtEnd,
      BaselineValues.@Nullable Estimate affected,
      @Nullable List<BaselineValues.LegalQualification> legalQualifications,
      @Nullable List<BaselineValues.State> course,
      BaselineValues.@Nullable Detention detention,
      BaselineValues.@Nullable Death death,
      BaselineValues.@Nullable Torture torture,
      BaselineValues.@Nullable PropertyLoss propertyLoss,
      @Nullable Map<String, String> remarks,
      @Nullable List<String> documents,
      @Nullable List<BaselineValues.ExternalId> externalIds,
      BaselineValues.@Nullable Marking marking,
      BaselineValues.@Nullable RecordKeeping record,
      @Nullable List<BaselineValues.Qualifier> qualifiers)
      implements BaselineEntity {}

  /** As in the file. */
  public record Involvement(
      @Nullable String id,
      @Nullable String act,
      @Nullable String incident,
      @Nullable String perpetrator,
      BaselineValues.@Nullable Code mode,
      @Nullable String certainty,
      BaselineValues.@Nullable Code judicialStatus,
      @Nullable List<BaselineValues.Code> types,
      @Nullable Map<String, String> capacity,
      @Nullable List<BaselineValues.LegalQualification> legalQualifications,
      @Nullable Map<String, String> remarks,
      @Nullable List<String> documents,
      @Nullable List<BaselineValues.ExternalId> externalIds,
      BaselineValues.@Nullable Marking marking,
      BaselineValues.@Nullable RecordKeeping record,
      @Nullable List<BaselineValues.Qualifier> qualifiers)
      implements BaselineEntity {}

  /** As in the file. */
  public record Participation(
      @Nullable String id,
      @Nullable String incident,
      @Nullable String act,
      @Nullable String actor,
      BaselineValues.@Nullable Code role,
      @Nullable String certainty,
      @Nullable Map<String, String> capacity,
      BaselineValues.@Nullable When when,
      @Nullable Map<String, String> description,
      @Nullable List<BaselineValues.LegalQualification> legalQualifications,
      @Nullable Map<String, String> remarks,
      @Nullable List<String> documents,
      @Nullable List<BaselineValues.ExternalId> externalIds,
      BaselineValues.@Nullable Marking marking,
      BaselineValues.@Nullable RecordKeeping record,
      @Nullable List<BaselineValues.Qualifier> qualifiers)
      implements BaselineEntity {}

  /** As in the file. */
  public record Person(
      @Nullable String id,
      @Nullable List<BaselineValues.Name> names,
      @Nullable String identification,
      @Nullable Map<String, String> description,
      BaselineValues.@Nullable Code sex,
      BaselineValues.@Nullable Code sexualOrientation,
      BaselineValues.@Nullable When birth,
      BaselineValues.@Nullable PlaceMention birthPlace,
      @Nullable Boolean deceased,
      BaselineValues.@Nullable When death,
      BaselineValues.@Nullable Code civilStatus,
      BaselineValues.@Nullable Estimate dependants,
      BaselineValues.@Nullable Code education,
      @Nullable Map<String, String> otherTraining,
      @Nullable List<BaselineValues.Code> occupations,
      @Nullable List<BaselineValues.Code> localOccupations,
      @Nullable Map<String, String> health,
      @Nullable Map<String, String> medicalRecords,
      @Nullable List<BaselineValues.Code> physicalDescriptions,
      @Nullable Map<String, String> identityDocuments,
      BaselineValues.@Nullable Code religion,
      @Nullable List<BaselineValues.Code> citizenships,
      @Nullable List<BaselineValues.Code> ethnicities,
      @Nullable List<BaselineValues.Code> otherBackgrounds,
      @Nullable List<BaselineValues.Code> characteristics,
      @Nullable List<BaselineValues.Code> languages,
      @Nullable List<BaselineValues.Code> localLanguages,
      @Nullable List<BaselineValues.Code> nationalOrigins,
      @Nullable List<BaselineValues.Address> addresses,
      BaselineValues.@Nullable GeoPoint location,
      BaselineValues.@Nullable Confidence reliabilityAsSource,
      BaselineValues.@Nullable Confidence reliabilityAsIntervener,
      @Nullable Map<String, String> remarks,
      @Nullable List<String> documents,
      @Nullable List<BaselineValues.ExternalId> externalIds,
      BaselineValues.@Nullable Marking marking,
      BaselineValues.@Nullable RecordKeeping record,
      @Nullable List<BaselineValues.Qualifier> qualifiers)
      implements BaselineEntity {}

  /** As in the file. */
  public record Group(
      @Nullable String id,
      @Nullable List<BaselineValues.Name> names,
      @Nullable String identification,
      BaselineValues.@Nullable Code countingUnit,
      @Nullable Map<String, String> description,
      BaselineValues.@Nullable Estimate size,
      @Nullable List<String> members,
      @Nullable String listing,
      @Nullable List<BaselineValues.Code> occupations,
      BaselineValues.@Nullable Code religion,
      @Nullable List<BaselineValues.Code> citizenships,
      @Nullable List<BaselineValues.Code> ethnicities,
      @Nullable List<BaselineValues.Code> otherBackgrounds,
      @Nullable List<BaselineValues.Code> characteristics,
      @Nullable List<BaselineValues.Code> languages,
      @Nullable List<BaselineValues.Code> nationalOrigins,
      @Nullable List<BaselineValues.Address> addresses,
      BaselineValues.@Nullable GeoPoint location,
      BaselineValues.@Nullable Confidence reliabilityAsSource,
      BaselineValues.@Nullable Confidence reliabilityAsIntervener,
      @Nullable Map<String, String> remarks,
      @Nullable List<String> documents,
      @Nullable List<BaselineValues.ExternalId> externalIds,
      BaselineValues.@Nullable Marking marking,
      BaselineValues.@Nullable RecordKeeping record,
      @Nullable List<BaselineValues.Qualifier> qualifiers)
      implements BaselineEntity {}

  /** As in the file. */
  public record Organization(
      @Nullable String id,
      @Nullable List<BaselineValues.Name> names,
      @Nullable String identification,
      BaselineValues.@Nullable Code countingUnit,
      @Nullable List<BaselineValues.Code> types,
      @Nullable Map<String, String> description,
      BaselineValues.@Nullable Estimate size,
      BaselineValues.@Nullable PlaceMention seat,
      BaselineValues.@Nullable When founded,
      BaselineValues.@Nullable When dissolved,
      @Nullable List<BaselineValues.Address> addresses,
      BaselineValues.@Nullable GeoPoint location,
      BaselineValues.@Nullable Confidence reliabilityAsSource,
      BaselineValues.@Nullable Confidence reliabilityAsIntervener,
      @Nullable Map<String, String> remarks,
      @Nullable List<String> documents,
      @Nullable List<BaselineValues.ExternalId> externalIds,
      BaselineValues.@Nullable Marking marking,
      BaselineValues.@Nullable RecordKeeping record,
      @Nullable List<BaselineValues.Qualifier> qualifiers)
      implements BaselineEntity {}

  /** As in the file. */
  public record Place(
      @Nullable String id,
      @Nullable List<BaselineValues.Name> names,
      BaselineValues.@Nullable Code kind,
      @Nullable String parent,
      @Nullable List<BaselineValues.Code> codes,
      BaselineValues.@Nullable Code country,
      BaselineValues.@Nullable GeoPoint point,
      BaselineValues.@Nullable When from,
      BaselineValues.@Nullable When until,
      @Nullable Map<String, String> remarks,
      @Nullable List<BaselineValues.ExternalId> externalIds,
      BaselineValues.@Nullable Marking marking,
      BaselineValues.@Nullable RecordKeeping record,
      @Nullable List<BaselineValues.Qualifier> qualifiers)
      implements BaselineEntity {}

  /** As in the file. */
  public record Document(
      @Nullable String id,
      @Nullable Map<String, String> title,
      @Nullable List<BaselineValues.Code> types,
      @Nullable List<String> authors,
      @Nullable Map<String, String> creator,
      @Nullable String publisher,
      BaselineValues.@Nullable When date,
      BaselineValues.@Nullable When submitted,
      @Nullable List<String> languages,
      @Nullable List<BaselineValues.Code> languageTerms,
      @Nullable Map<String, String> description,
      @Nullable Map<String, String> text,
      @Nullable List<BaselineValues.WebAddress> addresses,
      @Nullable List<BaselineValues.Attachment> attachments,
      @Nullable List<BaselineValues.DerivedFrom> derivedFrom,
      @Nullable List<BaselineValues.CustodyStep> custody,
      @Nullable Map<String, String> remarks,
      @Nullable List<BaselineValues.ExternalId> externalIds,
      BaselineValues.@Nullable Marking marking,
      BaselineValues.@Nullable RecordKeeping record,
      @Nullable List<BaselineValues.Qualifier> qualifiers)
      implements BaselineEntity {}

  /** As in the file. */
  public record Information(
      @Nullable String id,
      @Nullable String source,
      @Nullable String document,
      BaselineValues.@Nullable Locator locator,
      @Nullable String support,
      @Nullable List<BaselineValues.Subject> about,
      @Nullable Map<String, String> statement,
      BaselineValues.@Nullable When date,
      BaselineValues.@Nullable Code connection,
      @Nullable String knowledge,
      @Nullable List<String> basedOn,
      BaselineValues.@Nullable Confidence credibility,
      BaselineValues.@Nullable Confidence reliability,
      @Nullable Map<String, String> remarks,
      @Nullable List<String> documents,
      @Nullable List<BaselineValues.ExternalId> externalIds,
      BaselineValues.@Nullable Marking marking,
      BaselineValues.@Nullable RecordKeeping record,
      @Nullable List<BaselineValues.Qualifier> qualifiers)
      implements BaselineEntity {}

  /** As in the file. */
  public record Intervention(
      @Nullable String id,
      @Nullable List<BaselineValues.Code> types,
      BaselineValues.@Nullable When date,
      BaselineValues.@Nullable PlaceMention place,
      @Nullable List<String> parties,
      @Nullable List<String> onBehalfOf,
      @Nullable List<BaselineValues.Addressee> addressees,
      @Nullable Map<String, String> partiesRequested,
      @Nullable List<String> incidents,
      @Nullable List<String> acts,
      @Nullable List<String> victims,
      @Nullable Map<String, String> description,
      @Nullable List<BaselineValues.Request> requests,
      @Nullable List<BaselineValues.Response> responses,
      BaselineValues.@Nullable Code impact,
      BaselineValues.@Nullable Code status,
      BaselineValues.@Nullable Code priority,
      @Nullable Map<String, String> remarks,
      @Nullable List<String> documents,
      @Nullable List<BaselineValues.ExternalId> externalIds,
      BaselineValues.@Nullable Marking marking,
      BaselineValues.@Nullable RecordKeeping record,
      @Nullable List<BaselineValues.Qualifier> qualifiers)
      implements BaselineEntity {}

  /** As in the file. */
  public record IncidentLink(
      @Nullable String id,
      @Nullable String from,
      @Nullable String to,
      BaselineValues.@Nullable Code linkType,
      @Nullable String certainty,
      @Nullable Map<String, String> remarks,
      @Nullable List<BaselineValues.ExternalId> externalIds,
      BaselineValues.@Nullable Marking marking,
      BaselineValues.@Nullable RecordKeeping record,
      @Nullable List<BaselineValues.Qualifier> qualifiers)
      implements BaselineEntity {}

  /** As in the file. */
  public record ActorRelation(
      @Nullable String id,
      @Nullable String subject,
      @Nullable String object,
      BaselineValues.@Nullable Code relationType,
      @Nullable String certainty,
      BaselineValues.@Nullable When when,
      BaselineValues.@Nullable When end,
      @Nullable Map<String, String> position,
      @Nullable Map<String, String> rank,
      @Nullable Map<String, String> affiliation,
      @Nullable Map<String, String> employment,
      BaselineValues.@Nullable Code education,
      @Nullable Map<String, String> remarks,
      @Nullable List<BaselineValues.ExternalId> externalIds,
      BaselineValues.@Nullable Marking marking,
      BaselineValues.@Nullable RecordKeeping record,
      @Nullable List<BaselineValues.Qualifier> qualifiers)
      implements BaselineEntity {}

  /** As in the file. */
  public record Identity(
      @Nullable String id,
      @Nullable String first,
      @Nullable String second,
      @Nullable String relation,
      @Nullable String status,
      @Nullable String by,
      BaselineValues.@Nullable When when,
      @Nullable Map<String, String> basis,
      BaselineValues.@Nullable Confidence confidence,
      @Nullable List<BaselineValues.ExternalId> externalIds,
      BaselineValues.@Nullable Marking marking,
      BaselineValues.@Nullable RecordKeeping record,
      @Nullable List<BaselineValues.Qualifier> qualifiers)
      implements BaselineEntity {}

  /** As in the file. */
  public record Consent(
      @Nullable String id,
      @Nullable String subject,
      @Nullable String givenBy,
      @Nullable String status,
      @Nullable List<BaselineValues.Code> purposes,
      @Nullable List<String> covers,
      BaselineValues.@Nullable When when,
      BaselineValues.@Nullable When end,
      @Nullable String document,
      @Nullable Map<String, String> conditions,
      @Nullable Map<String, String> remarks,
      @Nullable List<BaselineValues.ExternalId> externalIds,
      BaselineValues.@Nullable Marking marking,
      BaselineValues.@Nullable RecordKeeping record,
      @Nullable List<BaselineValues.Qualifier> qualifiers)
      implements BaselineEntity {}
}
