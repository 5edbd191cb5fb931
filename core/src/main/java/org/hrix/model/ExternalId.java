// SPDX-License-Identifier: Apache-2.0
package org.hrix.model;

import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import org.hrix.constraint.Described;
import org.hrix.constraint.Token;
import org.hrix.data.Extras;
import org.hrix.description.Facts;
import org.hrix.description.ObjectBuilder;
import org.hrix.description.ObjectType;
import org.hrix.description.Property;
import org.hrix.description.Scalars;
import org.jspecify.annotations.Nullable;

/**
 * The id of the same thing in another system.
 *
 * <p>Immutable.
 *
 * @param key a key that is unique in the list and never changes (1 to 200 code points); null when
 *     absent
 * @param system the system that gave the id (1 to 400 code points); null when absent
 * @param value the id there, as written
 * @param url the address of the record there (1 to 2000 code points); null when absent
 * @param extras what the object carries besides, such as unknown fields
 * @since 0.1.0
 */
@Described
public record ExternalId(
    @Token(max = 200) @Nullable String key,
    @Token(max = 400) @Nullable String system,
    @NotNull String value,
    @Token(max = 2000) @Nullable String url,
    Extras extras) {

  private static final ObjectType.Draft<ExternalId> DRAFT =
      ObjectType.draft(
          ExternalId.class, "externalId", "The id of the same thing in another system.");

  /** Describes {@link #key()}. */
  public static final Property.One<ExternalId, String> KEY =
      DRAFT.one(
          "key",
          Scalars.token("key", 200),
          ExternalId::key,
          Facts.doc("A key that is unique in the list and never changes."));

  /** Describes {@link #system()}. */
  public static final Property.One<ExternalId, String> SYSTEM =
      DRAFT.one(
          "system",
          Scalars.token("system", 400),
          ExternalId::system,
          Facts.doc("The system that gave the id."));

  /** Describes {@link #value()}. */
  public static final Property.One<ExternalId, String> VALUE =
      DRAFT.one(
          "value",
          Scalars.STRING,
          ExternalId::value,
          Facts.doc("The id there, as written.").structural());

  /** Describes {@link #url()}. */
  public static final Property.One<ExternalId, String> URL =
      DRAFT.one(
          "url",
          Scalars.token("url", 2000),
          ExternalId::url,
          Facts.doc("The address of the record there."));

  /** The description of this record. */
  public static final ObjectType<ExternalId> OBJECT_TYPE =
      DRAFT.build(
          ExternalId::extras,
          s -> new ExternalId(s.one(KEY), s.one(SYSTEM), s.need(VALUE), s.one(URL), s.extras()));

  /** Copies the lists and checks that the structural parts are there. */
  public ExternalId {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(extras, "extras");
  }

  /**
   * Starts one.
   *
   * @param value the id there, as written
   * @return a builder
   */
  public static Builder builder(String value) {
    return new Builder().value(value);
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
    return "ExternalId";
  }

  /** Builds a {@link ExternalId}; see {@link ObjectBuilder}. */
  public static final class Builder extends ObjectBuilder<ExternalId, Builder> {
    private Builder() {
      super(OBJECT_TYPE);
    }

    private Builder(ExternalId origin) {
      super(OBJECT_TYPE, origin);
    }

    /** Sets {@link ExternalId#key()}; null for none. */
    public Builder key(@Nullable String key) {
      return set(KEY, key);
    }

    /** Sets {@link ExternalId#system()}; null for none. */
    public Builder system(@Nullable String system) {
      return set(SYSTEM, system);
    }

    /** Sets {@link ExternalId#value()}. */
    public Builder value(String value) {
      return set(VALUE, value);
    }

    /** Sets {@link ExternalId#url()}; null for none. */
    public Builder url(@Nullable String url) {
      return set(URL, url);
    }
  }
}
