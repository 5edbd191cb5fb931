// SPDX-License-Identifier: Apache-2.0
package org.hrix.model;

import jakarta.validation.Valid;
import java.util.List;
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
import org.hrix.vocabulary.Code;
import org.jspecify.annotations.Nullable;

/**
 * What an intervention asks for.
 *
 * <p>Immutable. {@code toString()} tells no personal data.
 *
 * @param key a key that is unique in the list and never changes (1 to 200 code points); null when
 *     absent
 * @param text what is asked for; null when absent
 * @param type what kind of request it is; null when absent
 * @param addressees who is asked, when it is not all addressees; in order, empty when absent; ids
 *     of person or group or organization
 * @param concerns the entities it concerns; in order, empty when absent; ids of any entity
 * @param extras what the object carries besides, such as unknown fields
 * @since 0.1.0
 */
@Described
public record Request(
    @Token(max = 200) @Nullable String key,
    @Nullable Text text,
    @Valid @Nullable Code type,
    List<@Id String> addressees,
    List<@Id String> concerns,
    Extras extras) {

  private static final ObjectType.Draft<Request> DRAFT =
      ObjectType.draft(Request.class, "request", "What an intervention asks for.");

  /** Describes {@link #key()}. */
  public static final Property.One<Request, String> KEY =
      DRAFT.one(
          "key",
          Scalars.token("key", 200),
          Request::key,
          Facts.doc("A key that is unique in the list and never changes."));

  /** Describes {@link #text()}. */
  public static final Property.One<Request, Text> TEXT =
      DRAFT.one("text", ValueType.TEXT, Request::text, Facts.doc("What is asked for.").personal());

  /** Describes {@link #type()}. */
  public static final Property.One<Request, Code> TYPE =
      DRAFT.one("type", Code.OBJECT_TYPE, Request::type, Facts.doc("What kind of request it is."));

  /** Describes {@link #addressees()}. */
  public static final Property.Many<Request, String> ADDRESSEES =
      DRAFT.many(
          "addressees",
          Scalars.reference("person", "group", "organization"),
          Request::addressees,
          Facts.doc("Who is asked, when it is not all addressees."));

  /** Describes {@link #concerns()}. */
  public static final Property.Many<Request, String> CONCERNS =
      DRAFT.many(
          "concerns",
          Scalars.reference(),
          Request::concerns,
          Facts.doc("The entities it concerns."));

  /** The description of this record. */
  public static final ObjectType<Request> OBJECT_TYPE =
      DRAFT.build(
          Request::extras,
          s ->
              new Request(
                  s.one(KEY),
                  s.one(TEXT),
                  s.one(TYPE),
                  s.many(ADDRESSEES),
                  s.many(CONCERNS),
                  s.extras()));

  /** Copies the lists and checks that the structural parts are there. */
  public Request {
    addressees = List.copyOf(addressees);
    concerns = List.copyOf(concerns);
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
    return "Request";
  }

  /** Builds a {@link Request}; see {@link ObjectBuilder}. */
  public static final class Builder extends ObjectBuilder<Request, Builder> {
    private Builder() {
      super(OBJECT_TYPE);
    }

    private Builder(Request origin) {
      super(OBJECT_TYPE, origin);
    }

    /** Sets {@link Request#key()}; null for none. */
    public Builder key(@Nullable String key) {
      return set(KEY, key);
    }

    /** Sets {@link Request#text()}; null for none. */
    public Builder text(@Nullable Text text) {
      return set(TEXT, text);
    }

    /** Sets {@link Request#type()}; null for none. */
    public Builder type(@Nullable Code type) {
      return set(TYPE, type);
    }

    /** Sets {@link Request#addressees()}; empty for none. */
    public Builder addressees(List<String> addressees) {
      return set(ADDRESSEES, addressees);
    }

    /** Sets {@link Request#concerns()}; empty for none. */
    public Builder concerns(List<String> concerns) {
      return set(CONCERNS, concerns);
    }
  }
}
