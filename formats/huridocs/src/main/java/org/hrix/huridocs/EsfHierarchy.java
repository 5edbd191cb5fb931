// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs;

import org.jspecify.annotations.Nullable;

/** Which records stand in which, and by which field they could name them instead. */
final class EsfHierarchy {
  private static final EsfField ACT_EVENT = EsfFields.need(EsfKind.ACT, "event");
  private static final EsfField INVOLVEMENT_ACT = EsfFields.need(EsfKind.INVOLVEMENT, "act");
  private static final EsfField INVOLVEMENT_EVENT = EsfFields.need(EsfKind.INVOLVEMENT, "event");
  private static final EsfField CHAIN_EVENT = EsfFields.need(EsfKind.CHAIN_OF_EVENTS, "event");
  private static final EsfField BIOGRAPHIC_PERSON =
      EsfFields.need(EsfKind.BIOGRAPHIC_DETAILS, "person");
  private static final EsfField INFORMATION_EVENT = EsfFields.need(EsfKind.INFORMATION, "event");
  private static final EsfField INTERVENTION_EVENT = EsfFields.need(EsfKind.INTERVENTION, "event");

  private EsfHierarchy() {}

  /** Returns the format that records of a format stand in; null for those that stand alone. */
  static @Nullable EsfKind parentOf(EsfKind kind) {
    return switch (kind) {
      case ACT, CHAIN_OF_EVENTS -> EsfKind.EVENT;
      case INVOLVEMENT, ARREST, DESTRUCTION, TORTURE, KILLING -> EsfKind.ACT;
      case BIOGRAPHIC_DETAILS, ADDRESS -> EsfKind.PERSON;
      case EVENT, PERSON, INTERVENTION, INFORMATION, DOCUMENT -> null;
    };
  }

  /** Tells whether records of a format are parts of others, and have no number of their own. */
  static boolean isPart(EsfKind kind) {
    return switch (kind) {
      case ARREST, DESTRUCTION, TORTURE, KILLING, ADDRESS -> true;
      default -> false;
    };
  }

  /** Returns the field by which a record names the one that it stands in; null when it has none. */
  static @Nullable EsfField linkOf(EsfKind kind) {
    return switch (kind) {
      case ACT -> ACT_EVENT;
      case INVOLVEMENT -> INVOLVEMENT_ACT;
      case CHAIN_OF_EVENTS -> CHAIN_EVENT;
      case BIOGRAPHIC_DETAILS -> BIOGRAPHIC_PERSON;
      default -> null;
    };
  }

  /** Returns the field by which a record names any other that it stands in; null for none. */
  static @Nullable EsfField linkOf(EsfKind kind, EsfKind within) {
    if (parentOf(kind) == within) {
      return linkOf(kind);
    }
    if (within != EsfKind.EVENT) {
      return null;
    }
    return switch (kind) {
      case INVOLVEMENT -> INVOLVEMENT_EVENT;
      case INFORMATION -> INFORMATION_EVENT;
      case INTERVENTION -> INTERVENTION_EVENT;
      default -> null;
    };
  }
}
