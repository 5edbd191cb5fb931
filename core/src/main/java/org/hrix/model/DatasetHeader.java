// SPDX-License-Identifier: Apache-2.0
package org.hrix.model;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import org.hrix.constraint.Described;
import org.hrix.constraint.Id;
import org.hrix.constraint.Language;
import org.hrix.constraint.Token;
import org.hrix.data.Extras;
import org.hrix.description.Facts;
import org.hrix.description.ObjectBuilder;
import org.hrix.description.ObjectType;
import org.hrix.description.Property;
import org.hrix.description.Scalars;
import org.hrix.description.ValueType;
import org.hrix.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * The header of a dataset: what it is, who publishes it, how it was made.
 *
 * <p>Immutable. {@code toString()} tells no personal data.
 *
 * @param id the id of the dataset; null when absent
 * @param title its title; null when absent
 * @param description what it holds; null when absent
 * @param publisher who publishes it; null when absent
 * @param contact how to reach the publisher; null when absent
 * @param license the licence, by SPDX identifier or address (1 to 400 code points); null when
 *     absent
 * @param language the language of its text where nothing else is said (BCP 47); null when absent
 * @param version the version of the dataset (1 to 200 code points); null when absent
 * @param date when this version was made; null when absent
 * @param marking the marking of whatever has none of its own; null when absent
 * @param vocabularies the code lists it uses, with their editions; in order, empty when absent
 * @param madeWith how it was made: sources, tools, conversions; null when absent
 * @param derivedFrom the datasets it derives from, by id or address (1 to 400 code points); in
 *     order, empty when absent
 * @param extras what the object carries besides, such as unknown fields
 * @since 0.1.0
 */
@Described
public record DatasetHeader(
    @Id @Nullable String id,
    @Nullable Text title,
    @Nullable Text description,
    @Nullable Text publisher,
    @Nullable Text contact,
    @Token(max = 400) @Nullable String license,
    @Language @Nullable String language,
    @Token(max = 200) @Nullable String version,
    @Valid @Nullable When date,
    @Valid @Nullable Marking marking,
    List<@Valid ListEdition> vocabularies,
    @Nullable Text madeWith,
    List<@Token(max = 400) String> derivedFrom,
    Extras extras) {

  private static final ObjectType.Draft<DatasetHeader> DRAFT =
      ObjectType.draft(
          DatasetHeader.class,
          "dataset",
          "The header of a dataset: what it is, who publishes it, how it was made.");

  /** Describes {@link #id()}. */
  public static final Property.One<DatasetHeader, String> ID =
      DRAFT.one("id", Scalars.ID, DatasetHeader::id, Facts.doc("The id of the dataset."));

  /** Describes {@link #title()}. */
  public static final Property.One<DatasetHeader, Text> TITLE =
      DRAFT.one("title", ValueType.TEXT, DatasetHeader::title, Facts.doc("Its title."));

  /** Describes {@link #description()}. */
  public static final Property.One<DatasetHeader, Text> DESCRIPTION =
      DRAFT.one(
          "description", ValueType.TEXT, DatasetHeader::description, Facts.doc("What it holds."));

  /** Describes {@link #publisher()}. */
  public static final Property.One<DatasetHeader, Text> PUBLISHER =
      DRAFT.one(
          "publisher", ValueType.TEXT, DatasetHeader::publisher, Facts.doc("Who publishes it."));

  /** Describes {@link #contact()}. */
  public static final Property.One<DatasetHeader, Text> CONTACT =
      DRAFT.one(
          "contact",
          ValueType.TEXT,
          DatasetHeader::contact,
          Facts.doc("How to reach the publisher.").personal());

  /** Describes {@link #license()}. */
  public static final Property.One<DatasetHeader, String> LICENSE =
      DRAFT.one(
          "license",
          Scalars.token("license", 400),
          DatasetHeader::license,
          Facts.doc("The licence, by SPDX identifier or address."));

  /** Describes {@link #language()}. */
  public static final Property.One<DatasetHeader, String> LANGUAGE =
      DRAFT.one(
          "language",
          Scalars.LANGUAGE,
          DatasetHeader::language,
          Facts.doc("The language of its text where nothing else is said (BCP 47)."));

  /** Describes {@link #version()}. */
  public static final Property.One<DatasetHeader, String> VERSION =
      DRAFT.one(
          "version",
          Scalars.token("version", 200),
          DatasetHeader::version,
          Facts.doc("The version of the dataset."));

  /** Describes {@link #date()}. */
  public static final Property.One<DatasetHeader, When> DATE =
      DRAFT.one(
          "date", When.OBJECT_TYPE, DatasetHeader::date, Facts.doc("When this version was made."));

  /** Describes {@link #marking()}. */
  public static final Property.One<DatasetHeader, Marking> MARKING =
      DRAFT.one(
          "marking",
          Marking.OBJECT_TYPE,
          DatasetHeader::marking,
          Facts.doc("The marking of whatever has none of its own."));

  /** Describes {@link #vocabularies()}. */
  public static final Property.Many<DatasetHeader, ListEdition> VOCABULARIES =
      DRAFT.many(
          "vocabularies",
          ListEdition.OBJECT_TYPE,
          DatasetHeader::vocabularies,
          Facts.doc("The code lists it uses, with their editions."));

  /** Describes {@link #madeWith()}. */
  public static final Property.One<DatasetHeader, Text> MADE_WITH =
      DRAFT.one(
          "madeWith",
          ValueType.TEXT,
          DatasetHeader::madeWith,
          Facts.doc("How it was made: sources, tools, conversions."));

  /** Describes {@link #derivedFrom()}. */
  public static final Property.Many<DatasetHeader, String> DERIVED_FROM =
      DRAFT.many(
          "derivedFrom",
          Scalars.token("derivedFrom", 400),
          DatasetHeader::derivedFrom,
          Facts.doc("The datasets it derives from, by id or address."));

  /** The description of this record. */
  public static final ObjectType<DatasetHeader> OBJECT_TYPE =
      DRAFT.build(
          DatasetHeader::extras,
          s ->
              new DatasetHeader(
                  s.one(ID),
                  s.one(TITLE),
                  s.one(DESCRIPTION),
                  s.one(PUBLISHER),
                  s.one(CONTACT),
                  s.one(LICENSE),
                  s.one(LANGUAGE),
                  s.one(VERSION),
                  s.one(DATE),
                  s.one(MARKING),
                  s.many(VOCABULARIES),
                  s.one(MADE_WITH),
                  s.many(DERIVED_FROM),
                  s.extras()));

  /** Copies the lists and checks that the structural parts are there. */
  public DatasetHeader {
    vocabularies = List.copyOf(vocabularies);
    derivedFrom = List.copyOf(derivedFrom);
    Objects.requireNonNull(extras, "extras");
  }

  /**
   * Starts one.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts from this one.
   *
   * @return a builder
   */
  public Builder toBuilder() {
    return new Builder(this);
  }

  @Override
  public String toString() {
    return "DatasetHeader";
  }

  /** Builds a {@link DatasetHeader}; see {@link ObjectBuilder}. */
  public static final class Builder extends ObjectBuilder<DatasetHeader, Builder> {
    private Builder() {
      super(OBJECT_TYPE);
    }

    private Builder(DatasetHeader origin) {
      super(OBJECT_TYPE, origin);
    }

    /** Sets {@link DatasetHeader#id()}; null for none. */
    public Builder id(@Nullable String id) {
      return set(ID, id);
    }

    /** Sets {@link DatasetHeader#title()}; null for none. */
    public Builder title(@Nullable Text title) {
      return set(TITLE, title);
    }

    /** Sets {@link DatasetHeader#description()}; null for none. */
    public Builder description(@Nullable Text description) {
      return set(DESCRIPTION, description);
    }

    /** Sets {@link DatasetHeader#publisher()}; null for none. */
    public Builder publisher(@Nullable Text publisher) {
      return set(PUBLISHER, publisher);
    }

    /** Sets {@link DatasetHeader#contact()}; null for none. */
    public Builder contact(@Nullable Text contact) {
      return set(CONTACT, contact);
    }

    /** Sets {@link DatasetHeader#license()}; null for none. */
    public Builder license(@Nullable String license) {
      return set(LICENSE, license);
    }

    /** Sets {@link DatasetHeader#language()}; null for none. */
    public Builder language(@Nullable String language) {
      return set(LANGUAGE, language);
    }

    /** Sets {@link DatasetHeader#version()}; null for none. */
    public Builder version(@Nullable String version) {
      return set(VERSION, version);
    }

    /** Sets {@link DatasetHeader#date()}; null for none. */
    public Builder date(@Nullable When date) {
      return set(DATE, date);
    }

    /** Sets {@link DatasetHeader#marking()}; null for none. */
    public Builder marking(@Nullable Marking marking) {
      return set(MARKING, marking);
    }

    /** Sets {@link DatasetHeader#vocabularies()}; empty for none. */
    public Builder vocabularies(List<ListEdition> vocabularies) {
      return set(VOCABULARIES, vocabularies);
    }

    /** Sets {@link DatasetHeader#madeWith()}; null for none. */
    public Builder madeWith(@Nullable Text madeWith) {
      return set(MADE_WITH, madeWith);
    }

    /** Sets {@link DatasetHeader#derivedFrom()}; empty for none. */
    public Builder derivedFrom(List<String> derivedFrom) {
      return set(DERIVED_FROM, derivedFrom);
    }
  }
}
