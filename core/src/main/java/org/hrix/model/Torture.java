// SPDX-License-Identifier: Apache-2.0
package org.hrix.model;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import org.hrix.constraint.Described;
import org.hrix.data.Extras;
import org.hrix.description.Facts;
import org.hrix.description.ObjectType;
import org.hrix.description.Property;
import org.hrix.vocabulary.Code;

/**
 * Details of torture (ESF additional details 33xx).
 *
 * <p>Immutable.
 *
 * @param statementsSigned what statements were signed; in order, empty when absent
 * @param medicalAttention what medical attention there was; in order, empty when absent
 * @param intent with what intent; in order, empty when absent
 * @param extras what the object carries besides, such as unknown fields
 * @since 0.1.0
 */
@Described
public record Torture(
    List<@Valid Code> statementsSigned,
    List<@Valid Code> medicalAttention,
    List<@Valid Code> intent,
    Extras extras) {

  private static final ObjectType.Draft<Torture> DRAFT =
      ObjectType.draft(
          Torture.class, "torture", "Details of torture (ESF additional details 33xx).");

  /** Describes {@link #statementsSigned()}. */
  public static final Property.Many<Torture, Code> STATEMENTS_SIGNED =
      DRAFT.many(
          "statementsSigned",
          Code.OBJECT_TYPE,
          Torture::statementsSigned,
          Facts.doc("What statements were signed.").esf("3311").lists("huridocs-36"));

  /** Describes {@link #medicalAttention()}. */
  public static final Property.Many<Torture, Code> MEDICAL_ATTENTION =
      DRAFT.many(
          "medicalAttention",
          Code.OBJECT_TYPE,
          Torture::medicalAttention,
          Facts.doc("What medical attention there was.").esf("3312").lists("huridocs-37"));

  /** Describes {@link #intent()}. */
  public static final Property.Many<Torture, Code> INTENT =
      DRAFT.many(
          "intent",
          Code.OBJECT_TYPE,
          Torture::intent,
          Facts.doc("With what intent.").esf("3351").lists("huridocs-38"));

  /** The description of this record. */
  public static final ObjectType<Torture> OBJECT_TYPE =
      DRAFT.build(
          Torture::extras,
          s ->
              new Torture(
                  s.many(STATEMENTS_SIGNED),
                  s.many(MEDICAL_ATTENTION),
                  s.many(INTENT),
                  s.extras()));

  /** Copies the lists and checks that the structural parts are there. */
  public Torture {
    statementsSigned = List.copyOf(statementsSigned);
    medicalAttention = List.copyOf(medicalAttention);
    intent = List.copyOf(intent);
    Objects.requireNonNull(extras, "extras");
  }

  /**
   * Makes one without extras.
   *
   * @param statementsSigned see the record
   * @param medicalAttention see the record
   * @param intent see the record
   * @return the object
   */
  public static Torture of(
      List<Code> statementsSigned, List<Code> medicalAttention, List<Code> intent) {
    return new Torture(statementsSigned, medicalAttention, intent, Extras.NONE);
  }
}
