// SPDX-License-Identifier: Apache-2.0
package org.hrix.model;

import jakarta.validation.Valid;
import java.util.Objects;
import org.hrix.constraint.Described;
import org.hrix.constraint.Id;
import org.hrix.constraint.Token;
import org.hrix.data.Extras;
import org.hrix.description.Facts;
import org.hrix.description.ObjectBuilder;
import org.hrix.description.ObjectType;
import org.hrix.description.Property;
import org.hrix.description.Scalars;
import org.hrix.description.ValueType;
import org.hrix.text.Text;
import org.hrix.vocabulary.Code;
import org.jspecify.annotations.Nullable;

/**
 * What the law calls the conduct, apart from what was done.
 *
 * <p>Immutable. {@code toString()} tells no personal data.
 *
 * @param key a key that is unique in the list and never changes (1 to 200 code points); null when
 *     absent
 * @param instrument the law or treaty; null when absent
 * @param article the article, as written; null when absent
 * @param text the qualification in words; null when absent
 * @param status how far it has got; null when absent
 * @param by who qualifies, charges, finds or rejects; null when absent; the id of person or group
 *     or organization
 * @param when when; null when absent
 * @param extras what the object carries besides, such as unknown fields
 * @since 0.1.0
 */
@Described
public record LegalQualification(
    @Token(max = 200) @Nullable String key,
    @Valid @Nullable Code instrument,
    @Nullable String article,
    @Nullable Text text,
    @Nullable QualificationStatus status,
    @Id @Nullable String by,
    @Valid @Nullable When when,
    Extras extras) {

  private static final ObjectType.Draft<LegalQualification> DRAFT =
      ObjectType.draft(
          LegalQualification.class,
          "legalQualification",
          "What the law calls the conduct, apart from what was done.");

  /** Describes {@link #key()}. */
  public static final Property.One<LegalQualification, String> KEY =
      DRAFT.one(
          "key",
          Scalars.token("key", 200),
          LegalQualification::key,
          Facts.doc("A key that is unique in the list and never changes."));

  /** Describes {@link #instrument()}. */
  public static final Property.One<LegalQualification, Code> INSTRUMENT =
      DRAFT.one(
          "instrument",
          Code.OBJECT_TYPE,
          LegalQualification::instrument,
          Facts.doc("The law or treaty.").esf("2154", "2155").lists("huridocs-06", "huridocs-62"));

  /** Describes {@link #article()}. */
  public static final Property.One<LegalQualification, String> ARTICLE =
      DRAFT.one(
          "article",
          Scalars.STRING,
          LegalQualification::article,
          Facts.doc("The article, as written."));

  /** Describes {@link #text()}. */
  public static final Property.One<LegalQualification, Text> TEXT =
      DRAFT.one(
          "text",
          ValueType.TEXT,
          LegalQualification::text,
          Facts.doc("The qualification in words.").personal());

  /** Describes {@link #status()}. */
  public static final Property.One<LegalQualification, QualificationStatus> STATUS =
      DRAFT.one(
          "status",
          Scalars.choice(QualificationStatus.class, QualificationStatus.values()),
          LegalQualification::status,
          Facts.doc("How far it has got."));

  /** Describes {@link #by()}. */
  public static final Property.One<LegalQualification, String> BY =
      DRAFT.one(
          "by",
          Scalars.reference("person", "group", "organization"),
          LegalQualification::by,
          Facts.doc("Who qualifies, charges, finds or rejects."));

  /** Describes {@link #when()}. */
  public static final Property.One<LegalQualification, When> WHEN =
      DRAFT.one("when", When.OBJECT_TYPE, LegalQualification::when, Facts.doc("When."));

  /** The description of this record. */
  public static final ObjectType<LegalQualification> OBJECT_TYPE =
      DRAFT.build(
          LegalQualification::extras,
          s ->
              new LegalQualification(
                  s.one(KEY),
                  s.one(INSTRUMENT),
                  s.one(ARTICLE),
                  s.one(TEXT),
                  s.one(STATUS),
                  s.one(BY),
                  s.one(WHEN),
                  s.extras()));

  /** Copies the lists and checks that the structural parts are there. */
  public LegalQualification {
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
    return "LegalQualification";
  }

  /** Builds a {@link LegalQualification}; see {@link ObjectBuilder}. */
  public static final class Builder extends ObjectBuilder<LegalQualification, Builder> {
    private Builder() {
      super(OBJECT_TYPE);
    }

    private Builder(LegalQualification origin) {
      super(OBJECT_TYPE, origin);
    }

    /** Sets {@link LegalQualification#key()}; null for none. */
    public Builder key(@Nullable String key) {
      return set(KEY, key);
    }

    /** Sets {@link LegalQualification#instrument()}; null for none. */
    public Builder instrument(@Nullable Code instrument) {
      return set(INSTRUMENT, instrument);
    }

    /** Sets {@link LegalQualification#article()}; null for none. */
    public Builder article(@Nullable String article) {
      return set(ARTICLE, article);
    }

    /** Sets {@link LegalQualification#text()}; null for none. */
    public Builder text(@Nullable Text text) {
      return set(TEXT, text);
    }

    /** Sets {@link LegalQualification#status()}; null for none. */
    public Builder status(@Nullable QualificationStatus status) {
      return set(STATUS, status);
    }

    /** Sets {@link LegalQualification#by()}; null for none. */
    public Builder by(@Nullable String by) {
      return set(BY, by);
    }

    /** Sets {@link LegalQualification#when()}; null for none. */
    public Builder when(@Nullable When when) {
      return set(WHEN, when);
    }
  }
}
