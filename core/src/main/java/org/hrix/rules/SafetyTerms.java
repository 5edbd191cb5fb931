// SPDX-License-Identifier: Apache-2.0
package org.hrix.rules;

/** The terms by which rules of safety know whom to protect, each with all that stand below it. */
final class SafetyTerms {
  private SafetyTerms() {}

  /** Types of acts (huridocs-04) that mean sexual violence. */
  static final CodeSet SEXUAL_ACTS =
      CodeSet.of(
          "huridocs-04",
          "010101050400", // Rape-slay
          "020102000000", // Sexual violations
          "020103050000", // Sexual harassment
          "020111010000", // Rape
          "020111020000", // Attempted rape
          "020111030000", // Sexual assault/molestation
          "080101000000", // Enforced sterilisation
          "080103000000", // Enforced abortion
          "080105000000", // Enforced pregnancy
          "080106000000"); // Infections due to rape, sexual molestation, mutilation, etc.

  /** Methods of violence (huridocs-05) that mean sexual violence. */
  static final CodeSet SEXUAL_METHODS =
      CodeSet.of(
          "huridocs-05",
          "030500000000", // Rape
          "030600000000"); // Sexual harassment and molestation

  /** Types of acts (huridocs-04) that are done to children only. */
  static final CodeSet ACTS_TO_CHILDREN =
      CodeSet.of(
          "huridocs-04",
          "010102010000", // Infanticide
          "310100000000"); // Direct actions which violate the rights of children and juveniles

  /** Characteristics (huridocs-23) of children. */
  static final CodeSet CHILDREN = CodeSet.of("huridocs-23", "020200000000");

  /** Relations (huridocs-21) that lead to the door of a person: family, and the same house. */
  static final CodeSet FAMILY =
      CodeSet.of(
          "huridocs-21",
          "010100000000", // Family/Intimate relations
          "010301000000"); // Person living in the same house or building

  /** The relation of hrix-relation that means family. */
  static final CodeSet RELATIVE = CodeSet.of("hrix-relation", "relative");

  /** Counting units (huridocs-07) that mean a family. */
  static final CodeSet FAMILIES = CodeSet.of("huridocs-07", "020000000000");

  /** Types of address (huridocs-40) at which somebody lives. */
  static final CodeSet HOME_ADDRESSES =
      CodeSet.of(
          "huridocs-40",
          "010000000000", // Home address
          "030000000000", // Alternative address
          "050000000000"); // Temporary address

  /** Types of location (huridocs-17) at which somebody lives. */
  static final CodeSet HOMES = CodeSet.of("huridocs-17", "010100000000");

  /** The purpose of consent that covers an open record. */
  static final CodeSet PUBLICATION = CodeSet.of("hrix-purpose", "publication");
}
