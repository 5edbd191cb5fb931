// SPDX-License-Identifier: Apache-2.0
package org.hrix.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import org.hrix.constraint.Described;
import org.hrix.constraint.Id;
import org.hrix.constraint.Language;
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
 * Something that carries information: testimony, letter, article, image, message (ESF source
 * material and supporting documents).
 *
 * <p>Immutable. {@code toString()} tells no personal data.
 *
 * @param id the id: opaque, case-sensitive, unique across all types
 * @param title its title; null when absent
 * @param types what kind of source material it is; in order, empty when absent
 * @param authors who made it; in order, empty when absent; ids of person or group or organization
 * @param creator who made it, as the document says; null when absent
 * @param publisher who published it; null when absent; the id of person or group or organization
 * @param date when it was made; null when absent
 * @param submitted when it was handed in; null when absent
 * @param languages its languages (BCP 47); in order, empty when absent
 * @param languageTerms its languages by coded terms; in order, empty when absent
 * @param description what it is about; null when absent
 * @param text its words, as far as they are kept here; null when absent
 * @param addresses where it stands on the web; in order, empty when absent
 * @param attachments its files; in order, empty when absent
 * @param derivedFrom what it derives from; in order, empty when absent
 * @param custody who held it; in order, empty when absent
 * @param remarks remarks; null when absent
 * @param externalIds ids of the same thing in other systems; in order, empty when absent
 * @param marking who may be told; absent means the dataset's default, never clear
 * @param record how the record itself was kept; null when absent
 * @param qualifiers what is said about single values; in order, empty when absent
 * @param extras what the object carries besides, such as unknown fields
 * @since 0.1.0
 */
@Described
public record Document(
    @NotNull @Id String id,
    @Nullable Text title,
    List<@Valid Code> types,
    List<@Id String> authors,
    @Nullable Text creator,
    @Id @Nullable String publisher,
    @Valid @Nullable When date,
    @Valid @Nullable When submitted,
    List<@Language String> languages,
    List<@Valid Code> languageTerms,
    @Nullable Text description,
    @Nullable Text text,
    List<@Valid WebAddress> addresses,
    List<@Valid Attachment> attachments,
    List<@Valid DerivedFrom> derivedFrom,
    List<@Valid CustodyStep> custody,
    @Nullable Text remarks,
    List<@Valid ExternalId> externalIds,
    @Valid @Nullable Marking marking,
    @Valid @Nullable RecordKeeping record,
    List<@Valid Qualifier> qualifiers,
    Extras extras)
    implements KnownEntity {

  private static final ObjectType.Draft<Document> DRAFT =
      ObjectType.draft(
          Document.class,
          "document",
          "Something that carries information: testimony, letter, article, image, message (ESF source material and supporting documents).");

  /** Describes {@link #id()}. */
  public static final Property.One<Document, String> ID =
      DRAFT.one(
          "id",
          Scalars.ID,
          Document::id,
          Facts.doc("The id: opaque, case-sensitive, unique across all types.")
              .esf("9001")
              .structural());

  /** Describes {@link #title()}. */
  public static final Property.One<Document, Text> TITLE =
      DRAFT.one(
          "title", ValueType.TEXT, Document::title, Facts.doc("Its title.").esf("9002").personal());

  /** Describes {@link #types()}. */
  public static final Property.Many<Document, Code> TYPES =
      DRAFT.many(
          "types",
          Code.OBJECT_TYPE,
          Document::types,
          Facts.doc("What kind of source material it is.")
              .esf("2512", "9007")
              .lists("huridocs-16"));

  /** Describes {@link #authors()}. */
  public static final Property.Many<Document, String> AUTHORS =
      DRAFT.many(
          "authors",
          Scalars.reference("person", "group", "organization"),
          Document::authors,
          Facts.doc("Who made it.").personal());

  /** Describes {@link #creator()}. */
  public static final Property.One<Document, Text> CREATOR =
      DRAFT.one(
          "creator",
          ValueType.TEXT,
          Document::creator,
          Facts.doc("Who made it, as the document says.").esf("9003").personal());

  /** Describes {@link #publisher()}. */
  public static final Property.One<Document, String> PUBLISHER =
      DRAFT.one(
          "publisher",
          Scalars.reference("person", "group", "organization"),
          Document::publisher,
          Facts.doc("Who published it."));

  /** Describes {@link #date()}. */
  public static final Property.One<Document, When> DATE =
      DRAFT.one(
          "date",
          When.OBJECT_TYPE,
          Document::date,
          Facts.doc("When it was made.").esf("2511", "9005"));

  /** Describes {@link #submitted()}. */
  public static final Property.One<Document, When> SUBMITTED =
      DRAFT.one(
          "submitted",
          When.OBJECT_TYPE,
          Document::submitted,
          Facts.doc("When it was handed in.").esf("9006"));

  /** Describes {@link #languages()}. */
  public static final Property.Many<Document, String> LANGUAGES =
      DRAFT.many(
          "languages",
          Scalars.LANGUAGE,
          Document::languages,
          Facts.doc("Its languages (BCP 47).").esf("2510", "9008"));

  /** Describes {@link #languageTerms()}. */
  public static final Property.Many<Document, Code> LANGUAGE_TERMS =
      DRAFT.many(
          "languageTerms",
          Code.OBJECT_TYPE,
          Document::languageTerms,
          Facts.doc("Its languages by coded terms.")
              .esf("2510", "2513")
              .lists("huridocs-14", "huridocs-66"));

  /** Describes {@link #description()}. */
  public static final Property.One<Document, Text> DESCRIPTION =
      DRAFT.one(
          "description",
          ValueType.TEXT,
          Document::description,
          Facts.doc("What it is about.").esf("9004").personal());

  /** Describes {@link #text()}. */
  public static final Property.One<Document, Text> TEXT =
      DRAFT.one(
          "text",
          ValueType.TEXT,
          Document::text,
          Facts.doc("Its words, as far as they are kept here.").personal());

  /** Describes {@link #addresses()}. */
  public static final Property.Many<Document, WebAddress> ADDRESSES =
      DRAFT.many(
          "addresses",
          WebAddress.OBJECT_TYPE,
          Document::addresses,
          Facts.doc("Where it stands on the web.").esf("9011"));

  /** Describes {@link #attachments()}. */
  public static final Property.Many<Document, Attachment> ATTACHMENTS =
      DRAFT.many(
          "attachments",
          Attachment.OBJECT_TYPE,
          Document::attachments,
          Facts.doc("Its files.").esf("9009", "9010"));

  /** Describes {@link #derivedFrom()}. */
  public static final Property.Many<Document, DerivedFrom> DERIVED_FROM =
      DRAFT.many(
          "derivedFrom",
          DerivedFrom.OBJECT_TYPE,
          Document::derivedFrom,
          Facts.doc("What it derives from."));

  /** Describes {@link #custody()}. */
  public static final Property.Many<Document, CustodyStep> CUSTODY =
      DRAFT.many(
          "custody",
          CustodyStep.OBJECT_TYPE,
          Document::custody,
          Facts.doc("Who held it.").personal());

  /** Describes {@link #remarks()}. */
  public static final Property.One<Document, Text> REMARKS =
      DRAFT.one("remarks", ValueType.TEXT, Document::remarks, Facts.doc("Remarks.").personal());

  /** Describes {@link #externalIds()}. */
  public static final Property.Many<Document, ExternalId> EXTERNAL_IDS =
      DRAFT.many(
          "externalIds",
          ExternalId.OBJECT_TYPE,
          Document::externalIds,
          Facts.doc("Ids of the same thing in other systems.").personal());

  /** Describes {@link #marking()}. */
  public static final Property.One<Document, Marking> MARKING =
      DRAFT.one(
          "marking",
          Marking.OBJECT_TYPE,
          Document::marking,
          Facts.doc("Who may be told; absent means the dataset's default, never clear."));

  /** Describes {@link #record()}. */
  public static final Property.One<Document, RecordKeeping> RECORD =
      DRAFT.one(
          "record",
          RecordKeeping.OBJECT_TYPE,
          Document::record,
          Facts.doc("How the record itself was kept."));

  /** Describes {@link #qualifiers()}. */
  public static final Property.Many<Document, Qualifier> QUALIFIERS =
      DRAFT.many(
          "qualifiers",
          Qualifier.OBJECT_TYPE,
          Document::qualifiers,
          Facts.doc("What is said about single values.").personal());

  /** The description of this record. */
  public static final ObjectType<Document> OBJECT_TYPE =
      DRAFT.build(
          Document::extras,
          s ->
              new Document(
                  s.need(ID),
                  s.one(TITLE),
                  s.many(TYPES),
                  s.many(AUTHORS),
                  s.one(CREATOR),
                  s.one(PUBLISHER),
                  s.one(DATE),
                  s.one(SUBMITTED),
                  s.many(LANGUAGES),
                  s.many(LANGUAGE_TERMS),
                  s.one(DESCRIPTION),
                  s.one(TEXT),
                  s.many(ADDRESSES),
                  s.many(ATTACHMENTS),
                  s.many(DERIVED_FROM),
                  s.many(CUSTODY),
                  s.one(REMARKS),
                  s.many(EXTERNAL_IDS),
                  s.one(MARKING),
                  s.one(RECORD),
                  s.many(QUALIFIERS),
                  s.extras()));

  /** Copies the lists and checks that the structural parts are there. */
  public Document {
    Objects.requireNonNull(id, "id");
    types = List.copyOf(types);
    authors = List.copyOf(authors);
    languages = List.copyOf(languages);
    languageTerms = List.copyOf(languageTerms);
    addresses = List.copyOf(addresses);
    attachments = List.copyOf(attachments);
    derivedFrom = List.copyOf(derivedFrom);
    custody = List.copyOf(custody);
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
  public ObjectType<Document> objectType() {
    return OBJECT_TYPE;
  }

  @Override
  public String toString() {
    return "Document[id=" + id + "]";
  }

  /** Builds a {@link Document}; see {@link EntityBuilder}. */
  public static final class Builder extends EntityBuilder<Document, Builder> {
    private Builder() {
      super(OBJECT_TYPE);
    }

    private Builder(Document origin) {
      super(OBJECT_TYPE, origin);
    }

    /** Sets {@link Document#id()}. */
    public Builder id(String id) {
      return set(ID, id);
    }

    /** Sets {@link Document#title()}; null for none. */
    public Builder title(@Nullable Text title) {
      return set(TITLE, title);
    }

    /** Sets {@link Document#types()}; empty for none. */
    public Builder types(List<Code> types) {
      return set(TYPES, types);
    }

    /** Sets {@link Document#authors()}; empty for none. */
    public Builder authors(List<String> authors) {
      return set(AUTHORS, authors);
    }

    /** Sets {@link Document#creator()}; null for none. */
    public Builder creator(@Nullable Text creator) {
      return set(CREATOR, creator);
    }

    /** Sets {@link Document#publisher()}; null for none. */
    public Builder publisher(@Nullable String publisher) {
      return set(PUBLISHER, publisher);
    }

    /** Sets {@link Document#date()}; null for none. */
    public Builder date(@Nullable When date) {
      return set(DATE, date);
    }

    /** Sets {@link Document#submitted()}; null for none. */
    public Builder submitted(@Nullable When submitted) {
      return set(SUBMITTED, submitted);
    }

    /** Sets {@link Document#languages()}; empty for none. */
    public Builder languages(List<String> languages) {
      return set(LANGUAGES, languages);
    }

    /** Sets {@link Document#languageTerms()}; empty for none. */
    public Builder languageTerms(List<Code> languageTerms) {
      return set(LANGUAGE_TERMS, languageTerms);
    }

    /** Sets {@link Document#description()}; null for none. */
    public Builder description(@Nullable Text description) {
      return set(DESCRIPTION, description);
    }

    /** Sets {@link Document#text()}; null for none. */
    public Builder text(@Nullable Text text) {
      return set(TEXT, text);
    }

    /** Sets {@link Document#addresses()}; empty for none. */
    public Builder addresses(List<WebAddress> addresses) {
      return set(ADDRESSES, addresses);
    }

    /** Sets {@link Document#attachments()}; empty for none. */
    public Builder attachments(List<Attachment> attachments) {
      return set(ATTACHMENTS, attachments);
    }

    /** Sets {@link Document#derivedFrom()}; empty for none. */
    public Builder derivedFrom(List<DerivedFrom> derivedFrom) {
      return set(DERIVED_FROM, derivedFrom);
    }

    /** Sets {@link Document#custody()}; empty for none. */
    public Builder custody(List<CustodyStep> custody) {
      return set(CUSTODY, custody);
    }

    /** Sets {@link Document#remarks()}; null for none. */
    public Builder remarks(@Nullable Text remarks) {
      return set(REMARKS, remarks);
    }

    /** Sets {@link Document#externalIds()}; empty for none. */
    public Builder externalIds(List<ExternalId> externalIds) {
      return set(EXTERNAL_IDS, externalIds);
    }

    /** Sets {@link Document#marking()}; null for none. */
    public Builder marking(@Nullable Marking marking) {
      return set(MARKING, marking);
    }

    /** Sets {@link Document#record()}; null for none. */
    public Builder record(@Nullable RecordKeeping record) {
      return set(RECORD, record);
    }

    /** Sets {@link Document#qualifiers()}; empty for none. */
    public Builder qualifiers(List<Qualifier> qualifiers) {
      return set(QUALIFIERS, qualifiers);
    }
  }
}
