// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The formats of the Events Standard Formats (2nd revised edition, 2001), and what OpenEvSys added.
 *
 * @since 0.1.0
 */
public enum EsfKind {
  /** Something that happened; numbers 101 to 172. */
  EVENT("event", "Event"),
  /** What was done to one victim; numbers 2101 to 2171. */
  ACT("act", "Act"),
  /** A perpetrator's part in an act; numbers 2401 to 2471. */
  INVOLVEMENT("involvement", "Involvement"),
  /** Additional details of an arrest, a detention or legal proceedings; numbers 3102 to 3120. */
  ARREST("arrest", "Additional Details: Arrest, detention or legal proceedings"),
  /** Additional details of destruction and loss of property; numbers 3402 to 3412. */
  DESTRUCTION("destruction", "Additional Details: Destruction and loss of property"),
  /** Additional details of torture; numbers 3302 to 3351. */
  TORTURE("torture", "Additional Details: Torture"),
  /** Additional details of deaths and killings; numbers 3202 to 3213. */
  KILLING("killing", "Additional Details: Deaths and killings"),
  /** A link from event to event; numbers 2201 to 2271. */
  CHAIN_OF_EVENTS("chain_of_events", "Chain of Events"),
  /** A person, a group or an organisation; numbers 901 to 971. */
  PERSON("person", "Person"),
  /** A relation of two persons, or a change in the life of one; numbers 2301 to 2371. */
  BIOGRAPHIC_DETAILS("biographic_details", "Biographic Details"),
  /** An address of a person: field 910; its parts have numbers of OpenEvSys, 8001 to 8011. */
  ADDRESS("address", "Address"),
  /** What was done about an event; numbers 2601 to 2671. */
  INTERVENTION("intervention", "Intervention"),
  /** Who said something; numbers 2501 to 2571. */
  INFORMATION("information", "Information"),
  /** A supporting document, which only OpenEvSys has; numbers 9001 to 9011. */
  DOCUMENT("document", "Supporting Document");

  private final String element;
  private final String title;

  EsfKind(String element, String title) {
    this.element = element;
    this.title = title;
  }

  /**
   * Returns the name in the files of OpenEvSys.
   *
   * @return lower case with underscores, for instance {@code chain_of_events}
   */
  public String element() {
    return element;
  }

  /**
   * Returns the English name of the format.
   *
   * @return for instance {@code Chain of Events}
   */
  public String title() {
    return title;
  }

  /**
   * Lists the fields in the order of the format, those about the keeping of the record last.
   *
   * @return the fields; the index of each is its place in this list
   */
  public List<EsfField> fields() {
    return EsfFields.of(this);
  }

  /**
   * Finds a field by its name in the files of OpenEvSys.
   *
   * @param name for instance {@code event_title}
   * @return the field, or null when the format has none of that name
   */
  public @Nullable EsfField field(String name) {
    return EsfFields.byName(this, name);
  }

  /**
   * Finds a field by its number.
   *
   * @param number with or without leading zeros, for instance {@code 0102}
   * @return the field, or null when the format has none of that number
   */
  public @Nullable EsfField numbered(String number) {
    return EsfFields.byNumber(this, number);
  }

  /**
   * Returns the field that holds the record number.
   *
   * @return the first of {@link #fields}
   */
  public EsfField recordNumber() {
    return fields().get(0);
  }

  /** Returns a number for temporary files and tables; it differs from release to release. */
  @SuppressWarnings("EnumOrdinal")
  int code() {
    return ordinal();
  }
}
