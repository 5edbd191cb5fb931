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
import org.jspecify.annotations.Nullable;

/**
 * Who held a document, from when to when.
 *
 * <p>Immutable. {@code toString()} tells no personal data.
 *
 * @param key a key that is unique in the list and never changes (1 to 200 code points); null when
 *     absent
 * @param holder who held it; null when absent; the id of person or group or organization
 * @param when since when; null when absent
 * @param end until when; absent means not stated
 * @param note what happened to it; null when absent
 * @param extras what the object carries besides, such as unknown fields
 * @since 0.1.0
 */
@Described
public record CustodyStep(
    @Token(max = 200) @Nullable String key,
    @Id @Nullable String holder,
    @Valid @Nullable When when,
    @Valid @Nullable When end,
    @Nullable Text note,
    Extras extras) {

  private static final ObjectType.Draft<CustodyStep> DRAFT =
      ObjectType.draft(CustodyStep.class, "custodyStep", "Who held a document, from when to when.");

  /** Describes {@link #key()}. */
  public static final Property.One<CustodyStep, String> KEY =
      DRAFT.one(
          "key",
          Scalars.token("key", 200),
          CustodyStep::key,
          Facts.doc("A key that is unique in the list and never changes."));

  /** Describes {@link #holder()}. */
  public static final Property.One<CustodyStep, String> HOLDER =
      DRAFT.one(
          "holder",
          Scalars.reference("person", "group", "organization"),
          CustodyStep::holder,
          Facts.doc("Who held it."));

  /** Describes {@link #when()}. */
  public static final Property.One<CustodyStep, When> WHEN =
      DRAFT.one("when", When.OBJECT_TYPE, CustodyStep::when, Facts.doc("Since when."));

  /** Describes {@link #end()}. */
  public static final Property.One<CustodyStep, When> END =
      DRAFT.one(
          "end",
          When.OBJECT_TYPE,
          CustodyStep::end,
          Facts.doc("Until when; absent means not stated."));

  /** Describes {@link #note()}. */
  public static final Property.One<CustodyStep, Text> NOTE =
      DRAFT.one(
          "note", ValueType.TEXT, CustodyStep::note, Facts.doc("What happened to it.").personal());

  /** The description of this record. */
  public static final ObjectType<CustodyStep> OBJECT_TYPE =
      DRAFT.build(
          CustodyStep::extras,
          s ->
              new CustodyStep(
                  s.one(KEY), s.one(HOLDER), s.one(WHEN), s.one(END), s.one(NOTE), s.extras()));

  /** Copies the lists and checks that the structural parts are there. */
  public CustodyStep {
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
    return "CustodyStep";
  }

  /** Builds a {@link CustodyStep}; see {@link ObjectBuilder}. */
  public static final class Builder extends ObjectBuilder<CustodyStep, Builder> {
    private Builder() {
      super(OBJECT_TYPE);
    }

    private Builder(CustodyStep origin) {
      super(OBJECT_TYPE, origin);
    }

    /** Sets {@link CustodyStep#key()}; null for none. */
    public Builder key(@Nullable String key) {
      return set(KEY, key);
    }

    /** Sets {@link CustodyStep#holder()}; null for none. */
    public Builder holder(@Nullable String holder) {
      return set(HOLDER, holder);
    }

    /** Sets {@link CustodyStep#when()}; null for none. */
    public Builder when(@Nullable When when) {
      return set(WHEN, when);
    }

    /** Sets {@link CustodyStep#end()}; null for none. */
    public Builder end(@Nullable When end) {
      return set(END, end);
    }

    /** Sets {@link CustodyStep#note()}; null for none. */
    public Builder note(@Nullable Text note) {
      return set(NOTE, note);
    }
  }
}
