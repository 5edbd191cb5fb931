// SPDX-License-Identifier: Apache-2.0
package org.hrix.model;

import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import org.hrix.constraint.Described;
import org.hrix.constraint.Token;
import org.hrix.data.Extras;
import org.hrix.description.Facts;
import org.hrix.description.ObjectType;
import org.hrix.description.Property;
import org.hrix.description.Scalars;

/**
 * A checksum of a file.
 *
 * <p>Immutable.
 *
 * @param algorithm the algorithm, for instance sha-256 (1 to 40 code points)
 * @param value the checksum in lower-case hexadecimal digits (1 to 200 code points)
 * @param extras what the object carries besides, such as unknown fields
 * @since 0.1.0
 */
@Described
public record Hash(
    @NotNull @Token(max = 40) String algorithm,
    @NotNull @Token(max = 200) String value,
    Extras extras) {

  private static final ObjectType.Draft<Hash> DRAFT =
      ObjectType.draft(Hash.class, "hash", "A checksum of a file.");

  /** Describes {@link #algorithm()}. */
  public static final Property.One<Hash, String> ALGORITHM =
      DRAFT.one(
          "algorithm",
          Scalars.token("algorithm", 40),
          Hash::algorithm,
          Facts.doc("The algorithm, for instance sha-256.").structural());

  /** Describes {@link #value()}. */
  public static final Property.One<Hash, String> VALUE =
      DRAFT.one(
          "value",
          Scalars.token("value", 200),
          Hash::value,
          Facts.doc("The checksum in lower-case hexadecimal digits.").structural());

  /** The description of this record. */
  public static final ObjectType<Hash> OBJECT_TYPE =
      DRAFT.build(Hash::extras, s -> new Hash(s.need(ALGORITHM), s.need(VALUE), s.extras()));

  /** Copies the lists and checks that the structural parts are there. */
  public Hash {
    Objects.requireNonNull(algorithm, "algorithm");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(extras, "extras");
  }

  /**
   * Makes one without extras.
   *
   * @param algorithm see the record
   * @param value see the record
   * @return the object
   */
  public static Hash of(String algorithm, String value) {
    return new Hash(algorithm, value, Extras.NONE);
  }
}
