// SPDX-License-Identifier: Apache-2.0
package org.hrix.vocabulary;

import java.util.List;
import java.util.Objects;
import org.hrix.constraint.Described;
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
 * A coded value: a term of a list, by list, edition and code.
 *
 * <p>Immutable.
 *
 * @param list the id of the list that the code belongs to, for instance huridocs-04; absent for a
 *     term of no list (1 to 100 code points)
 * @param edition the edition of the list, when known (1 to 100 code points); null when absent
 * @param code the code, exactly as written, leading zeros included; absent when the term is given
 *     by its label only (1 to 200 code points)
 * @param label the term's label as the source gives it; the code decides, not the label; null when
 *     absent
 * @param extras what the object carries besides, such as unknown fields
 * @since 0.1.0
 */
@Described
public record Code(
    @Token(max = 100) @Nullable String list,
    @Token(max = 100) @Nullable String edition,
    @Token(max = 200) @Nullable String code,
    @Nullable Text label,
    Extras extras) {

  private static final ObjectType.Draft<Code> DRAFT =
      ObjectType.draft(
          Code.class, "code", "A coded value: a term of a list, by list, edition and code.");

  /** Describes {@link #list()}. */
  public static final Property.One<Code, String> LIST =
      DRAFT.one(
          "list",
          Scalars.token("list", 100),
          Code::list,
          Facts.doc(
              "The id of the list that the code belongs to, for instance huridocs-04; absent for a term of no list."));

  /** Describes {@link #edition()}. */
  public static final Property.One<Code, String> EDITION =
      DRAFT.one(
          "edition",
          Scalars.token("edition", 100),
          Code::edition,
          Facts.doc("The edition of the list, when known."));

  /** Describes {@link #code()}. */
  public static final Property.One<Code, String> CODE =
      DRAFT.one(
          "code",
          Scalars.token("code", 200),
          Code::code,
          Facts.doc(
              "The code, exactly as written, leading zeros included; absent when the term is given by its label only."));

  /** Describes {@link #label()}. */
  public static final Property.One<Code, Text> LABEL =
      DRAFT.one(
          "label",
          ValueType.TEXT,
          Code::label,
          Facts.doc("The term's label as the source gives it; the code decides, not the label."));

  /** The description of this record. */
  public static final ObjectType<Code> OBJECT_TYPE =
      DRAFT
          .needsOneOf(List.of(CODE, LABEL))
          .build(
              Code::extras,
              s -> new Code(s.one(LIST), s.one(EDITION), s.one(CODE), s.one(LABEL), s.extras()));

  /** Copies the lists and checks that the structural parts are there. */
  public Code {
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

  /**
   * Makes a coded value of a list.
   *
   * @param list the id of the list
   * @param code the code as written
   * @return the coded value, without edition and label
   */
  public static Code of(String list, String code) {
    return builder().list(list).code(code).build();
  }

  @Override
  public String toString() {
    return "Code[" + list + ", " + code + "]";
  }

  /** Builds a {@link Code}; see {@link ObjectBuilder}. */
  public static final class Builder extends ObjectBuilder<Code, Builder> {
    private Builder() {
      super(OBJECT_TYPE);
    }

    private Builder(Code origin) {
      super(OBJECT_TYPE, origin);
    }

    /** Sets {@link Code#list()}; null for none. */
    public Builder list(@Nullable String list) {
      return set(LIST, list);
    }

    /** Sets {@link Code#edition()}; null for none. */
    public Builder edition(@Nullable String edition) {
      return set(EDITION, edition);
    }

    /** Sets {@link Code#code()}; null for none. */
    public Builder code(@Nullable String code) {
      return set(CODE, code);
    }

    /** Sets {@link Code#label()}; null for none. */
    public Builder label(@Nullable Text label) {
      return set(LABEL, label);
    }
  }
}
