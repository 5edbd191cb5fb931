// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A field of the Events Standard Formats.
 *
 * @param kind the format it belongs to
 * @param index its place among the fields of the format, from 0
 * @param number its number without leading zeros, for instance {@code 102}; {@code 113_1} and the
 *     like for the type of the date in field 113; numbers of OpenEvSys where ESF has none, empty
 *     where it has none either
 * @param name its name in the files of OpenEvSys, for instance {@code event_title}
 * @param label its English name, for instance {@code Event Title}; may be empty
 * @param type what stands in it
 * @param list the id of the code list that its codes come from, for instance {@code huridocs-04};
 *     null when it is not coded
 * @param repeat whether it may have several values
 * @param section whether it is about what happened, or about the keeping of the record
 * @param origin who has defined it
 * @since 0.1.0
 */
public record EsfField(
    EsfKind kind,
    int index,
    String number,
    String name,
    String label,
    Type type,
    @Nullable String list,
    Repeat repeat,
    Section section,
    Origin origin) {

  /** What stands in a field. */
  public enum Type {
    /** The number of the record itself. */
    ID,
    /** The number of another record. */
    LINK,
    /** Words. */
    TEXT,
    /** A code of a list. */
    CODE,
    /** A day. */
    DATE,
    /** How exact the date in the field before is: a code of list 48. */
    DATE_TYPE,
    /** {@code y}, {@code n} or nothing. */
    YES_NO,
    /** A whole number. */
    NUMBER,
    /** A point on a map. */
    POINT,
    /** Other records that belong to this one. */
    PART
  }

  /** Whether a field may have several values. */
  public enum Repeat {
    /** At most one. */
    ONE,
    /** Any number. */
    MANY
  }

  /** What a field is about. */
  public enum Section {
    /** What happened. */
    OWN,
    /** The keeping of the record. */
    MANAGEMENT
  }

  /** Who has defined a field. */
  public enum Origin {
    /** The Events Standard Formats: 201 fields. */
    ESF,
    /** OpenEvSys, which gave a part of an ESF field a number of its own. */
    DERIVED,
    /** OpenEvSys alone. */
    OPENEVSYS
  }

  /** Checks the parts. */
  public EsfField {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(number, "number");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(repeat, "repeat");
    Objects.requireNonNull(section, "section");
    Objects.requireNonNull(origin, "origin");
  }

  /**
   * Tells whether the field may have several values.
   *
   * @return true for {@link Repeat#MANY}
   */
  public boolean isMany() {
    return repeat == Repeat.MANY;
  }

  @Override
  public String toString() {
    return kind.element() + "/" + name;
  }
}
