// SPDX-License-Identifier: Apache-2.0
package org.hrix.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import org.hrix.constraint.Described;
import org.hrix.constraint.Id;
import org.hrix.data.Extras;
import org.hrix.description.Facts;
import org.hrix.description.ObjectType;
import org.hrix.description.Property;
import org.hrix.description.Scalars;
import org.hrix.description.ValueType;
import org.hrix.text.Text;
import org.hrix.vocabulary.Code;
import org.jspecify.annotations.Nullable;

/**
 * Who said something, in which document and where in it, about which entity (ESF format
 * Information).
 *
 * <p>Immutable. {@code toString()} tells no personal data.
 *
 * @param id the id: opaque, case-sensitive, unique across all types
 * @param source who said it; absent when not stated; the id of person or group or organization
 * @param document the document in which it stands; null when absent; the id of document
 * @param locator where in the document; null when absent
 * @param support whether the document is where the information comes from, or only says more; null
 *     when absent
 * @param about what it is about; in order, empty when absent
 * @param statement what was said; null when absent
 * @param date when it was said; null when absent
 * @param connection the informant's connection to what happened; null when absent
 * @param knowledge how the informant knows; null when absent
 * @param basedOn the earlier information that it is based on: hearsay, hop by hop; in order, empty
 *     when absent; ids of information
 * @param credibility how credible the information is; null when absent
 * @param reliability how reliable the informant is, apart from the information; null when absent
 * @param remarks remarks; null when absent
 * @param documents documents that support the record; in order, empty when absent; ids of document
 * @param externalIds ids of the same thing in other systems; in order, empty when absent
 * @param marking who may be told; absent means the dataset's default, never clear
 * @param record how the record itself was kept; null when absent
 * @param qualifiers what is said about single values; in order, empty when absent
 * @param extras what the object carries besides, such as unknown fields
 * @since 0.1.0
 */
@Described
public record Information(
    @NotNull @Id String id,
    @Id @Nullable String source,
    @Id @Nullable String document,
    @Valid @Nullable Locator locator,
    @Nullable Support support,
    List<@Valid Subject> about,
    @Nullable Text statement,
    @Valid @Nullable When date,
    @Valid @Nullable Code connection,
    @Nullable Knowledge knowledge,
    List<@Id String> basedOn,
    @Valid @Nullable Confidence credibility,
    @Valid @Nullable Confidence reliability,
    @Nullable Text remarks,
    List<@Id String> documents,
    List<@Valid ExternalId> externalIds,
    @Valid @Nullable Marking marking,
    @Valid @Nullable RecordKeeping record,
    List<@Valid Qualifier> qualifiers,
    Extras extras)
    implements KnownEntity {

  private static final ObjectType.Draft<Information> DRAFT =
      ObjectType.draft(
          Information.class,
          "information",
          "Who said something, in which document and where in it, about which entity (ESF format Information).");

  /** Describes {@link #id()}. */
  public static final Property.One<Information, String> ID =
      DRAFT.one(
          "id",
          Scalars.ID,
          Information::id,
          Facts.doc("The id: opaque, case-sensitive, unique across all types.")
              .esf("2501")
              .structural());

  /** Describes {@link #source()}. */
  public static final Property.One<Information, String> SOURCE =
      DRAFT.one(
          "source",
          Scalars.reference("person", "group", "organization"),
          Information::source,
          Facts.doc("Who said it; absent when not stated.").esf("2502"));

  /** Describes {@link #document()}. */
  public static final Property.One<Information, String> DOCUMENT =
      DRAFT.one(
          "document",
          Scalars.reference("document"),
          Information::document,
          Facts.doc("The document in which it stands."));

  /** Describes {@link #locator()}. */
  public static final Property.One<Information, Locator> LOCATOR =
      DRAFT.one(
          "locator",
          Locator.OBJECT_TYPE,
          Information::locator,
          Facts.doc("Where in the document.").personal());

  /** Describes {@link #support()}. */
  public static final Property.One<Information, Support> SUPPORT =
      DRAFT.one(
          "support",
          Scalars.choice(Support.class, Support.values()),
          Information::support,
          Facts.doc(
              "Whether the document is where the information comes from, or only says more."));

  /** Describes {@link #about()}. */
  public static final Property.Many<Information, Subject> ABOUT =
      DRAFT.many(
          "about",
          Subject.OBJECT_TYPE,
          Information::about,
          Facts.doc("What it is about.").esf("2503", "2504"));

  /** Describes {@link #statement()}. */
  public static final Property.One<Information, Text> STATEMENT =
      DRAFT.one(
          "statement",
          ValueType.TEXT,
          Information::statement,
          Facts.doc("What was said.").personal());

  /** Describes {@link #date()}. */
  public static final Property.One<Information, When> DATE =
      DRAFT.one(
          "date", When.OBJECT_TYPE, Information::date, Facts.doc("When it was said.").esf("2511"));

  /** Describes {@link #connection()}. */
  public static final Property.One<Information, Code> CONNECTION =
      DRAFT.one(
          "connection",
          Code.OBJECT_TYPE,
          Information::connection,
          Facts.doc("The informant's connection to what happened.")
              .esf("2509")
              .lists("huridocs-19"));

  /** Describes {@link #knowledge()}. */
  public static final Property.One<Information, Knowledge> KNOWLEDGE =
      DRAFT.one(
          "knowledge",
          Scalars.choice(Knowledge.class, Knowledge.values()),
          Information::knowledge,
          Facts.doc("How the informant knows."));

  /** Describes {@link #basedOn()}. */
  public static final Property.Many<Information, String> BASED_ON =
      DRAFT.many(
          "basedOn",
          Scalars.reference("information"),
          Information::basedOn,
          Facts.doc("The earlier information that it is based on: hearsay, hop by hop."));

  /** Describes {@link #credibility()}. */
  public static final Property.One<Information, Confidence> CREDIBILITY =
      DRAFT.one(
          "credibility",
          Confidence.OBJECT_TYPE,
          Information::credibility,
          Facts.doc("How credible the information is.").esf("2553"));

  /** Describes {@link #reliability()}. */
  public static final Property.One<Information, Confidence> RELIABILITY =
      DRAFT.one(
          "reliability",
          Confidence.OBJECT_TYPE,
          Information::reliability,
          Facts.doc("How reliable the informant is, apart from the information.").personal());

  /** Describes {@link #remarks()}. */
  public static final Property.One<Information, Text> REMARKS =
      DRAFT.one(
          "remarks",
          ValueType.TEXT,
          Information::remarks,
          Facts.doc("Remarks.").esf("2550").personal());

  /** Describes {@link #documents()}. */
  public static final Property.Many<Information, String> DOCUMENTS =
      DRAFT.many(
          "documents",
          Scalars.reference("document"),
          Information::documents,
          Facts.doc("Documents that support the record.").esf("2566"));

  /** Describes {@link #externalIds()}. */
  public static final Property.Many<Information, ExternalId> EXTERNAL_IDS =
      DRAFT.many(
          "externalIds",
          ExternalId.OBJECT_TYPE,
          Information::externalIds,
          Facts.doc("Ids of the same thing in other systems.").personal());

  /** Describes {@link #marking()}. */
  public static final Property.One<Information, Marking> MARKING =
      DRAFT.one(
          "marking",
          Marking.OBJECT_TYPE,
          Information::marking,
          Facts.doc("Who may be told; absent means the dataset's default, never clear."));

  /** Describes {@link #record()}. */
  public static final Property.One<Information, RecordKeeping> RECORD =
      DRAFT.one(
          "record",
          RecordKeeping.OBJECT_TYPE,
          Information::record,
          Facts.doc("How the record itself was kept."));

  /** Describes {@link #qualifiers()}. */
  public static final Property.Many<Information, Qualifier> QUALIFIERS =
      DRAFT.many(
          "qualifiers",
          Qualifier.OBJECT_TYPE,
          Information::qualifiers,
          Facts.doc("What is said about single values.").personal());

  /** The description of this record. */
  public static final ObjectType<Information> OBJECT_TYPE =
      DRAFT.build(
          Information::extras,
          s ->
              new Information(
                  s.need(ID),
                  s.one(SOURCE),
                  s.one(DOCUMENT),
                  s.one(LOCATOR),
                  s.one(SUPPORT),
                  s.many(ABOUT),
                  s.one(STATEMENT),
                  s.one(DATE),
                  s.one(CONNECTION),
                  s.one(KNOWLEDGE),
                  s.many(BASED_ON),
                  s.one(CREDIBILITY),
                  s.one(RELIABILITY),
                  s.one(REMARKS),
                  s.many(DOCUMENTS),
                  s.many(EXTERNAL_IDS),
                  s.one(MARKING),
                  s.one(RECORD),
                  s.many(QUALIFIERS),
                  s.extras()));

  /** Copies the lists and checks that the structural parts are there. */
  public Information {
    Objects.requireNonNull(id, "id");
    about = List.copyOf(about);
    basedOn = List.copyOf(basedOn);
    documents = List.copyOf(documents);
    externalIds = List.copyOf(externalIds);
    qualifiers = List.copyOf(qualifiers);
    Objects.requireNonNull(extras, "extras");
  }

  /**
   * Starts one.
   *
   * @param id the id: opaque, case-sensitive, unique across all types
   * @return a builder
   */
  public static Builder builder(String id) {
    return new Builder().id(id);
  }

  @Override
  public Builder toBuilder() {
    return new Builder(this);
  }

  @Override
  public ObjectType<Information> objectType() {
    return OBJECT_TYPE;
  }

  @Override
  public String toString() {
    return "Information[id=" + id + "]";
  }

  /** Builds a {@link Information}; see {@link EntityBuilder}. */
  public static final class Builder extends EntityBuilder<Information, Builder> {
    private Builder() {
      super(OBJECT_TYPE);
    }

    private Builder(Information origin) {
      super(OBJECT_TYPE, origin);
    }

    /** Sets {@link Information#id()}. */
    public Builder id(String id) {
      return set(ID, id);
    }

    /** Sets {@link Information#source()}; null for none. */
    public Builder source(@Nullable String source) {
      return set(SOURCE, source);
    }

    /** Sets {@link Information#document()}; null for none. */
    public Builder document(@Nullable String document) {
      return set(DOCUMENT, document);
    }

    /** Sets {@link Information#locator()}; null for none. */
    public Builder locator(@Nullable Locator locator) {
      return set(LOCATOR, locator);
    }

    /** Sets {@link Information#support()}; null for none. */
    public Builder support(@Nullable Support support) {
      return set(SUPPORT, support);
    }

    /** Sets {@link Information#about()}; empty for none. */
    public Builder about(List<Subject> about) {
      return set(ABOUT, about);
    }

    /** Sets {@link Information#statement()}; null for none. */
    public Builder statement(@Nullable Text statement) {
      return set(STATEMENT, statement);
    }

    /** Sets {@link Information#date()}; null for none. */
    public Builder date(@Nullable When date) {
      return set(DATE, date);
    }

    /** Sets {@link Information#connection()}; null for none. */
    public Builder connection(@Nullable Code connection) {
      return set(CONNECTION, connection);
    }

    /** Sets {@link Information#knowledge()}; null for none. */
    public Builder knowledge(@Nullable Knowledge knowledge) {
      return set(KNOWLEDGE, knowledge);
    }

    /** Sets {@link Information#basedOn()}; empty for none. */
    public Builder basedOn(List<String> basedOn) {
      return set(BASED_ON, basedOn);
    }

    /** Sets {@link Information#credibility()}; null for none. */
    public Builder credibility(@Nullable Confidence credibility) {
      return set(CREDIBILITY, credibility);
    }

    /** Sets {@link Information#reliability()}; null for none. */
    public Builder reliability(@Nullable Confidence reliability) {
      return set(RELIABILITY, reliability);
    }

    /** Sets {@link Information#remarks()}; null for none. */
    public Builder remarks(@Nullable Text remarks) {
      return set(REMARKS, remarks);
    }

    /** Sets {@link Information#documents()}; empty for none. */
    public Builder documents(List<String> documents) {
      return set(DOCUMENTS, documents);
    }

    /** Sets {@link Information#externalIds()}; empty for none. */
    public Builder externalIds(List<ExternalId> externalIds) {
      return set(EXTERNAL_IDS, externalIds);
    }

    /** Sets {@link Information#marking()}; null for none. */
    public Builder marking(@Nullable Marking marking) {
      return set(MARKING, marking);
    }

    /** Sets {@link Information#record()}; null for none. */
    public Builder record(@Nullable RecordKeeping record) {
      return set(RECORD, record);
    }

    /** Sets {@link Information#qualifiers()}; empty for none. */
    public Builder qualifiers(List<Qualifier> qualifiers) {
      return set(QUALIFIERS, qualifiers);
    }
  }
}
