// SPDX-License-Identifier: Apache-2.0
package org.hrix.model;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import org.hrix.constraint.Described;
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
 * Details of an arrest, a detention or legal proceedings (ESF additional details 31xx).
 *
 * <p>Immutable. {@code toString()} tells no personal data.
 *
 * @param description the case, in words; null when absent
 * @param type the type of detention; null when absent
 * @param conditions the conditions of detention; null when absent
 * @param whereabouts whereabouts and outside contact during detention; in order, empty when absent
 * @param legalCounsel access to legal counsel; in order, empty when absent
 * @param courts the types of court; in order, empty when absent
 * @param courtLanguage whether the language used in court was understood; null when absent
 * @param caseCode the court's number of the case; null when absent
 * @param caseName the court's name of the case; null when absent
 * @param judicialDistrict the judicial district; null when absent
 * @param extras what the object carries besides, such as unknown fields
 * @since 0.1.0
 */
@Described
public record Detention(
    @Nullable Text description,
    @Valid @Nullable Code type,
    @Nullable Text conditions,
    List<@Valid Code> whereabouts,
    List<@Valid Code> legalCounsel,
    List<@Valid Code> courts,
    @Valid @Nullable Code courtLanguage,
    @Nullable String caseCode,
    @Nullable Text caseName,
    @Valid @Nullable Code judicialDistrict,
    Extras extras) {

  private static final ObjectType.Draft<Detention> DRAFT =
      ObjectType.draft(
          Detention.class,
          "detention",
          "Details of an arrest, a detention or legal proceedings (ESF additional details 31xx).");

  /** Describes {@link #description()}. */
  public static final Property.One<Detention, Text> DESCRIPTION =
      DRAFT.one(
          "description",
          ValueType.TEXT,
          Detention::description,
          Facts.doc("The case, in words.").esf("3110").personal());

  /** Describes {@link #type()}. */
  public static final Property.One<Detention, Code> TYPE =
      DRAFT.one(
          "type",
          Code.OBJECT_TYPE,
          Detention::type,
          Facts.doc("The type of detention.").esf("3112").lists("huridocs-29"));

  /** Describes {@link #conditions()}. */
  public static final Property.One<Detention, Text> CONDITIONS =
      DRAFT.one(
          "conditions",
          ValueType.TEXT,
          Detention::conditions,
          Facts.doc("The conditions of detention.").esf("3113").personal());

  /** Describes {@link #whereabouts()}. */
  public static final Property.Many<Detention, Code> WHEREABOUTS =
      DRAFT.many(
          "whereabouts",
          Code.OBJECT_TYPE,
          Detention::whereabouts,
          Facts.doc("Whereabouts and outside contact during detention.")
              .esf("3114")
              .lists("huridocs-30"));

  /** Describes {@link #legalCounsel()}. */
  public static final Property.Many<Detention, Code> LEGAL_COUNSEL =
      DRAFT.many(
          "legalCounsel",
          Code.OBJECT_TYPE,
          Detention::legalCounsel,
          Facts.doc("Access to legal counsel.").esf("3115").lists("huridocs-31"));

  /** Describes {@link #courts()}. */
  public static final Property.Many<Detention, Code> COURTS =
      DRAFT.many(
          "courts",
          Code.OBJECT_TYPE,
          Detention::courts,
          Facts.doc("The types of court.").esf("3116").lists("huridocs-32"));

  /** Describes {@link #courtLanguage()}. */
  public static final Property.One<Detention, Code> COURT_LANGUAGE =
      DRAFT.one(
          "courtLanguage",
          Code.OBJECT_TYPE,
          Detention::courtLanguage,
          Facts.doc("Whether the language used in court was understood.")
              .esf("3117")
              .lists("huridocs-33"));

  /** Describes {@link #caseCode()}. */
  public static final Property.One<Detention, String> CASE_CODE =
      DRAFT.one(
          "caseCode",
          Scalars.STRING,
          Detention::caseCode,
          Facts.doc("The court's number of the case.").esf("3118").personal());

  /** Describes {@link #caseName()}. */
  public static final Property.One<Detention, Text> CASE_NAME =
      DRAFT.one(
          "caseName",
          ValueType.TEXT,
          Detention::caseName,
          Facts.doc("The court's name of the case.").esf("3119").personal());

  /** Describes {@link #judicialDistrict()}. */
  public static final Property.One<Detention, Code> JUDICIAL_DISTRICT =
      DRAFT.one(
          "judicialDistrict",
          Code.OBJECT_TYPE,
          Detention::judicialDistrict,
          Facts.doc("The judicial district.").esf("3120").lists("huridocs-69"));

  /** The description of this record. */
  public static final ObjectType<Detention> OBJECT_TYPE =
      DRAFT.build(
          Detention::extras,
          s ->
              new Detention(
                  s.one(DESCRIPTION),
                  s.one(TYPE),
                  s.one(CONDITIONS),
                  s.many(WHEREABOUTS),
                  s.many(LEGAL_COUNSEL),
                  s.many(COURTS),
                  s.one(COURT_LANGUAGE),
                  s.one(CASE_CODE),
                  s.one(CASE_NAME),
                  s.one(JUDICIAL_DISTRICT),
                  s.extras()));

  /** Copies the lists and checks that the structural parts are there. */
  public Detention {
    whereabouts = List.copyOf(whereabouts);
    legalCounsel = List.copyOf(legalCounsel);
    courts = List.copyOf(courts);
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
    return "Detention";
  }

  /** Builds a {@link Detention}; see {@link ObjectBuilder}. */
  public static final class Builder extends ObjectBuilder<Detention, Builder> {
    private Builder() {
      super(OBJECT_TYPE);
    }

    private Builder(Detention origin) {
      super(OBJECT_TYPE, origin);
    }

    /** Sets {@link Detention#description()}; null for none. */
    public Builder description(@Nullable Text description) {
      return set(DESCRIPTION, description);
    }

    /** Sets {@link Detention#type()}; null for none. */
    public Builder type(@Nullable Code type) {
      return set(TYPE, type);
    }

    /** Sets {@link Detention#conditions()}; null for none. */
    public Builder conditions(@Nullable Text conditions) {
      return set(CONDITIONS, conditions);
    }

    /** Sets {@link Detention#whereabouts()}; empty for none. */
    public Builder whereabouts(List<Code> whereabouts) {
      return set(WHEREABOUTS, whereabouts);
    }

    /** Sets {@link Detention#legalCounsel()}; empty for none. */
    public Builder legalCounsel(List<Code> legalCounsel) {
      return set(LEGAL_COUNSEL, legalCounsel);
    }

    /** Sets {@link Detention#courts()}; empty for none. */
    public Builder courts(List<Code> courts) {
      return set(COURTS, courts);
    }

    /** Sets {@link Detention#courtLanguage()}; null for none. */
    public Builder courtLanguage(@Nullable Code courtLanguage) {
      return set(COURT_LANGUAGE, courtLanguage);
    }

    /** Sets {@link Detention#caseCode()}; null for none. */
    public Builder caseCode(@Nullable String caseCode) {
      return set(CASE_CODE, caseCode);
    }

    /** Sets {@link Detention#caseName()}; null for none. */
    public Builder caseName(@Nullable Text caseName) {
      return set(CASE_NAME, caseName);
    }

    /** Sets {@link Detention#judicialDistrict()}; null for none. */
    public Builder judicialDistrict(@Nullable Code judicialDistrict) {
      return set(JUDICIAL_DISTRICT, judicialDistrict);
    }
  }
}
