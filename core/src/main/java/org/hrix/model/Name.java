// SPDX-License-Identifier: Apache-2.0
package org.hrix.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import org.hrix.constraint.Described;
import org.hrix.constraint.Language;
import org.hrix.constraint.Token;
import org.hrix.data.Extras;
import org.hrix.description.Facts;
import org.hrix.description.ObjectBuilder;
import org.hrix.description.ObjectType;
import org.hrix.description.Property;
import org.hrix.description.Scalars;
import org.jspecify.annotations.Nullable;

/**
 * A name of an actor or a place, verbatim, in its written order.
 *
 * <p>Immutable. {@code toString()} tells no personal data.
 *
 * @param key a key that is unique in the list and never changes (1 to 200 code points); null when
 *     absent
 * @param full the full name as written
 * @param kind what kind of name it is; null when absent
 * @param parts its parts, only when the source tells them apart; in order, empty when absent
 * @param language the language of the name (BCP 47); null when absent
 * @param script the script it is written in (ISO 15924) (1 to 4 code points); null when absent
 * @param transliterationOf the key of the name in the same list that this one transliterates (1 to
 *     200 code points); null when absent
 * @param transliterationSystem the system of transliteration, for instance iso9 (1 to 100 code
 *     points); null when absent
 * @param from when it came into use; null when absent
 * @param until when it went out of use; null when absent
 * @param extras what the object carries besides, such as unknown fields
 * @since 0.1.0
 */
@Described
public record Name(
    @Token(max = 200) @Nullable String key,
    @NotNull String full,
    @Nullable NameKind kind,
    List<@Valid NamePart> parts,
    @Language @Nullable String language,
    @Token(max = 4) @Nullable String script,
    @Token(max = 200) @Nullable String transliterationOf,
    @Token(max = 100) @Nullable String transliterationSystem,
    @Valid @Nullable When from,
    @Valid @Nullable When until,
    Extras extras) {

  private static final ObjectType.Draft<Name> DRAFT =
      ObjectType.draft(
          Name.class, "name", "A name of an actor or a place, verbatim, in its written order.");

  /** Describes {@link #key()}. */
  public static final Property.One<Name, String> KEY =
      DRAFT.one(
          "key",
          Scalars.token("key", 200),
          Name::key,
          Facts.doc("A key that is unique in the list and never changes."));

  /** Describes {@link #full()}. */
  public static final Property.One<Name, String> FULL =
      DRAFT.one(
          "full",
          Scalars.STRING,
          Name::full,
          Facts.doc("The full name as written.").esf("903", "904").personal().structural());

  /** Describes {@link #kind()}. */
  public static final Property.One<Name, NameKind> KIND =
      DRAFT.one(
          "kind",
          Scalars.choice(NameKind.class, NameKind.values()),
          Name::kind,
          Facts.doc("What kind of name it is."));

  /** Describes {@link #parts()}. */
  public static final Property.Many<Name, NamePart> PARTS =
      DRAFT.many(
          "parts",
          NamePart.OBJECT_TYPE,
          Name::parts,
          Facts.doc("Its parts, only when the source tells them apart.").personal());

  /** Describes {@link #language()}. */
  public static final Property.One<Name, String> LANGUAGE =
      DRAFT.one(
          "language",
          Scalars.LANGUAGE,
          Name::language,
          Facts.doc("The language of the name (BCP 47)."));

  /** Describes {@link #script()}. */
  public static final Property.One<Name, String> SCRIPT =
      DRAFT.one(
          "script",
          Scalars.token("script", 4),
          Name::script,
          Facts.doc("The script it is written in (ISO 15924)."));

  /** Describes {@link #transliterationOf()}. */
  public static final Property.One<Name, String> TRANSLITERATION_OF =
      DRAFT.one(
          "transliterationOf",
          Scalars.token("transliterationOf", 200),
          Name::transliterationOf,
          Facts.doc("The key of the name in the same list that this one transliterates."));

  /** Describes {@link #transliterationSystem()}. */
  public static final Property.One<Name, String> TRANSLITERATION_SYSTEM =
      DRAFT.one(
          "transliterationSystem",
          Scalars.token("transliterationSystem", 100),
          Name::transliterationSystem,
          Facts.doc("The system of transliteration, for instance iso9."));

  /** Describes {@link #from()}. */
  public static final Property.One<Name, When> FROM =
      DRAFT.one("from", When.OBJECT_TYPE, Name::from, Facts.doc("When it came into use."));

  /** Describes {@link #until()}. */
  public static final Property.One<Name, When> UNTIL =
      DRAFT.one("until", When.OBJECT_TYPE, Name::until, Facts.doc("When it went out of use."));

  /** The description of this record. */
  public static final ObjectType<Name> OBJECT_TYPE =
      DRAFT.build(
          Name::extras,
          s ->
              new Name(
                  s.one(KEY),
                  s.need(FULL),
                  s.one(KIND),
                  s.many(PARTS),
                  s.one(LANGUAGE),
                  s.one(SCRIPT),
                  s.one(TRANSLITERATION_OF),
                  s.one(TRANSLITERATION_SYSTEM),
                  s.one(FROM),
                  s.one(UNTIL),
                  s.extras()));

  /** Copies the lists and checks that the structural parts are there. */
  public Name {
    Objects.requireNonNull(full, "full");
    parts = List.copyOf(parts);
    Objects.requireNonNull(extras, "extras");
  }

  /**
   * Starts one.
   *
   * @param full the full name as written
   * @return a builder
   */
  public static Builder builder(String full) {
    return new Builder().full(full);
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
   * Makes a name of which only the full form is known.
   *
   * @param full the name as written
   * @return the name
   */
  public static Name of(String full) {
    return builder(full).build();
  }

  @Override
  public String toString() {
    return "Name";
  }

  /** Builds a {@link Name}; see {@link ObjectBuilder}. */
  public static final class Builder extends ObjectBuilder<Name, Builder> {
    private Builder() {
      super(OBJECT_TYPE);
    }

    private Builder(Name origin) {
      super(OBJECT_TYPE, origin);
    }

    /** Sets {@link Name#key()}; null for none. */
    public Builder key(@Nullable String key) {
      return set(KEY, key);
    }

    /** Sets {@link Name#full()}. */
    public Builder full(String full) {
      return set(FULL, full);
    }

    /** Sets {@link Name#kind()}; null for none. */
    public Builder kind(@Nullable NameKind kind) {
      return set(KIND, kind);
    }

    /** Sets {@link Name#parts()}; empty for none. */
    public Builder parts(List<NamePart> parts) {
      return set(PARTS, parts);
    }

    /** Sets {@link Name#language()}; null for none. */
    public Builder language(@Nullable String language) {
      return set(LANGUAGE, language);
    }

    /** Sets {@link Name#script()}; null for none. */
    public Builder script(@Nullable String script) {
      return set(SCRIPT, script);
    }

    /** Sets {@link Name#transliterationOf()}; null for none. */
    public Builder transliterationOf(@Nullable String transliterationOf) {
      return set(TRANSLITERATION_OF, transliterationOf);
    }

    /** Sets {@link Name#transliterationSystem()}; null for none. */
    public Builder transliterationSystem(@Nullable String transliterationSystem) {
      return set(TRANSLITERATION_SYSTEM, transliterationSystem);
    }

    /** Sets {@link Name#from()}; null for none. */
    public Builder from(@Nullable When from) {
      return set(FROM, from);
    }

    /** Sets {@link Name#until()}; null for none. */
    public Builder until(@Nullable When until) {
      return set(UNTIL, until);
    }
  }
}
