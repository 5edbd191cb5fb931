// SPDX-License-Identifier: Apache-2.0
package org.hrix.model;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import org.hrix.constraint.Described;
import org.hrix.constraint.Id;
import org.hrix.constraint.Required;
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
 * A dated, placed and sourced state in the course of an act, such as arrested, held, transferred,
 * last seen, released.
 *
 * <p>Immutable. {@code toString()} tells no personal data.
 *
 * @param key a key that is unique in the list and never changes (1 to 200 code points); null when
 *     absent
 * @param type what state it is; null when absent
 * @param when since when, or when; null when absent
 * @param end until when; absent means not stated
 * @param place where; null when absent
 * @param actors who is concerned besides the victim, such as the custodian; in order, empty when
 *     absent; ids of person or group or organization
 * @param sources what it rests on; in order, empty when absent; ids of information or document
 * @param description what happened, in words; null when absent
 * @param extras what the object carries besides, such as unknown fields
 * @since 0.1.0
 */
@Described
public record State(
    @Token(max = 200) @Nullable String key,
    @Required @Valid @Nullable Code type,
    @Valid @Nullable When when,
    @Valid @Nullable When end,
    @Valid @Nullable PlaceMention place,
    List<@Id String> actors,
    List<@Id String> sources,
    @Nullable Text description,
    Extras extras) {

  private static final ObjectType.Draft<State> DRAFT =
      ObjectType.draft(
          State.class,
          "state",
          "A dated, placed and sourced state in the course of an act, such as arrested, held, transferred, last seen, released.");

  /** Describes {@link #key()}. */
  public static final Property.One<State, String> KEY =
      DRAFT.one(
          "key",
          Scalars.token("key", 200),
          State::key,
          Facts.doc("A key that is unique in the list and never changes."));

  /** Describes {@link #type()}. */
  public static final Property.One<State, Code> TYPE =
      DRAFT.one(
          "type",
          Code.OBJECT_TYPE,
          State::type,
          Facts.doc("What state it is.").lists("hrix-state").required());

  /** Describes {@link #when()}. */
  public static final Property.One<State, When> WHEN =
      DRAFT.one("when", When.OBJECT_TYPE, State::when, Facts.doc("Since when, or when."));

  /** Describes {@link #end()}. */
  public static final Property.One<State, When> END =
      DRAFT.one(
          "end", When.OBJECT_TYPE, State::end, Facts.doc("Until when; absent means not stated."));

  /** Describes {@link #place()}. */
  public static final Property.One<State, PlaceMention> PLACE =
      DRAFT.one("place", PlaceMention.OBJECT_TYPE, State::place, Facts.doc("Where.").personal());

  /** Describes {@link #actors()}. */
  public static final Property.Many<State, String> ACTORS =
      DRAFT.many(
          "actors",
          Scalars.reference("person", "group", "organization"),
          State::actors,
          Facts.doc("Who is concerned besides the victim, such as the custodian.").personal());

  /** Describes {@link #sources()}. */
  public static final Property.Many<State, String> SOURCES =
      DRAFT.many(
          "sources",
          Scalars.reference("information", "document"),
          State::sources,
          Facts.doc("What it rests on."));

  /** Describes {@link #description()}. */
  public static final Property.One<State, Text> DESCRIPTION =
      DRAFT.one(
          "description",
          ValueType.TEXT,
          State::description,
          Facts.doc("What happened, in words.").personal());

  /** The description of this record. */
  public static final ObjectType<State> OBJECT_TYPE =
      DRAFT.build(
          State::extras,
          s ->
              new State(
                  s.one(KEY),
                  s.one(TYPE),
                  s.one(WHEN),
                  s.one(END),
                  s.one(PLACE),
                  s.many(ACTORS),
                  s.many(SOURCES),
                  s.one(DESCRIPTION),
                  s.extras()));

  /** Copies the lists and checks that the structural parts are there. */
  public State {
    actors = List.copyOf(actors);
    sources = List.copyOf(sources);
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
    return "State";
  }

  /** Builds a {@link State}; see {@link ObjectBuilder}. */
  public static final class Builder extends ObjectBuilder<State, Builder> {
    private Builder() {
      super(OBJECT_TYPE);
    }

    private Builder(State origin) {
      super(OBJECT_TYPE, origin);
    }

    /** Sets {@link State#key()}; null for none. */
    public Builder key(@Nullable String key) {
      return set(KEY, key);
    }

    /** Sets {@link State#type()}; null for none. */
    public Builder type(@Nullable Code type) {
      return set(TYPE, type);
    }

    /** Sets {@link State#when()}; null for none. */
    public Builder when(@Nullable When when) {
      return set(WHEN, when);
    }

    /** Sets {@link State#end()}; null for none. */
    public Builder end(@Nullable When end) {
      return set(END, end);
    }

    /** Sets {@link State#place()}; null for none. */
    public Builder place(@Nullable PlaceMention place) {
      return set(PLACE, place);
    }

    /** Sets {@link State#actors()}; empty for none. */
    public Builder actors(List<String> actors) {
      return set(ACTORS, actors);
    }

    /** Sets {@link State#sources()}; empty for none. */
    public Builder sources(List<String> sources) {
      return set(SOURCES, sources);
    }

    /** Sets {@link State#description()}; null for none. */
    public Builder description(@Nullable Text description) {
      return set(DESCRIPTION, description);
    }
  }
}
