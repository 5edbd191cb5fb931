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
 * An answer to an intervention.
 *
 * <p>Immutable. {@code toString()} tells no personal data.
 *
 * @param key a key that is unique in the list and never changes (1 to 200 code points); null when
 *     absent
 * @param by who responded; null when absent; the id of person or group or organization
 * @param type what kind of response it was; null when absent
 * @param when when; null when absent
 * @param text what was answered; null when absent
 * @param requests keys of the requests that it answers; all when absent (1 to 200 code points); in
 *     order, empty when absent
 * @param extras what the object carries besides, such as unknown fields
 * @since 0.1.0
 */
@Described
public record Response(
    @Token(max = 200) @Nullable String key,
    @Id @Nullable String by,
    @Valid @Nullable Code type,
    @Valid @Nullable When when,
    @Nullable Text text,
    List<@Token(max = 200) String> requests,
    Extras extras) {

  private static final ObjectType.Draft<Response> DRAFT =
      ObjectType.draft(Response.class, "response", "An answer to an intervention.");

  /** Describes {@link #key()}. */
  public static final Property.One<Response, String> KEY =
      DRAFT.one(
          "key",
          Scalars.token("key", 200),
          Response::key,
          Facts.doc("A key that is unique in the list and never changes."));

  /** Describes {@link #by()}. */
  public static final Property.One<Response, String> BY =
      DRAFT.one(
          "by",
          Scalars.reference("person", "group", "organization"),
          Response::by,
          Facts.doc("Who responded."));

  /** Describes {@link #type()}. */
  public static final Property.One<Response, Code> TYPE =
      DRAFT.one(
          "type",
          Code.OBJECT_TYPE,
          Response::type,
          Facts.doc("What kind of response it was.").esf("2613").lists("huridocs-27"));

  /** Describes {@link #when()}. */
  public static final Property.One<Response, When> WHEN =
      DRAFT.one("when", When.OBJECT_TYPE, Response::when, Facts.doc("When."));

  /** Describes {@link #text()}. */
  public static final Property.One<Response, Text> TEXT =
      DRAFT.one("text", ValueType.TEXT, Response::text, Facts.doc("What was answered.").personal());

  /** Describes {@link #requests()}. */
  public static final Property.Many<Response, String> REQUESTS =
      DRAFT.many(
          "requests",
          Scalars.token("requests", 200),
          Response::requests,
          Facts.doc("Keys of the requests that it answers; all when absent."));

  /** The description of this record. */
  public static final ObjectType<Response> OBJECT_TYPE =
      DRAFT.build(
          Response::extras,
          s ->
              new Response(
                  s.one(KEY),
                  s.one(BY),
                  s.one(TYPE),
                  s.one(WHEN),
                  s.one(TEXT),
                  s.many(REQUESTS),
                  s.extras()));

  /** Copies the lists and checks that the structural parts are there. */
  public Response {
    requests = List.copyOf(requests);
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
    return "Response";
  }

  /** Builds a {@link Response}; see {@link ObjectBuilder}. */
  public static final class Builder extends ObjectBuilder<Response, Builder> {
    private Builder() {
      super(OBJECT_TYPE);
    }

    private Builder(Response origin) {
      super(OBJECT_TYPE, origin);
    }

    /** Sets {@link Response#key()}; null for none. */
    public Builder key(@Nullable String key) {
      return set(KEY, key);
    }

    /** Sets {@link Response#by()}; null for none. */
    public Builder by(@Nullable String by) {
      return set(BY, by);
    }

    /** Sets {@link Response#type()}; null for none. */
    public Builder type(@Nullable Code type) {
      return set(TYPE, type);
    }

    /** Sets {@link Response#when()}; null for none. */
    public Builder when(@Nullable When when) {
      return set(WHEN, when);
    }

    /** Sets {@link Response#text()}; null for none. */
    public Builder text(@Nullable Text text) {
      return set(TEXT, text);
    }

    /** Sets {@link Response#requests()}; empty for none. */
    public Builder requests(List<String> requests) {
      return set(REQUESTS, requests);
    }
  }
}
