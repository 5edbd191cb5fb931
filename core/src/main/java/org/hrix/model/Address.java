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
 * Where or how an actor may be reached.
 *
 * <p>Immutable. {@code toString()} tells no personal data.
 *
 * @param key a key that is unique in the list and never changes (1 to 200 code points); null when
 *     absent
 * @param type what kind of address it is; null when absent
 * @param text the address as written; null when absent
 * @param country the country; null when absent
 * @param place the place; null when absent; the id of place
 * @param phones telephone numbers, as written; in order, empty when absent
 * @param fax the fax number, as written; null when absent
 * @param email the e-mail address; null when absent
 * @param web the web address; null when absent
 * @param when since when it is or was in use; null when absent
 * @param end until when it was in use; absent means not stated
 * @param extras what the object carries besides, such as unknown fields
 * @since 0.1.0
 */
@Described
public record Address(
    @Token(max = 200) @Nullable String key,
    @Valid @Nullable Code type,
    @Nullable Text text,
    @Valid @Nullable Code country,
    @Id @Nullable String place,
    List<String> phones,
    @Nullable String fax,
    @Nullable String email,
    @Nullable String web,
    @Valid @Nullable When when,
    @Valid @Nullable When end,
    Extras extras) {

  private static final ObjectType.Draft<Address> DRAFT =
      ObjectType.draft(Address.class, "address", "Where or how an actor may be reached.");

  /** Describes {@link #key()}. */
  public static final Property.One<Address, String> KEY =
      DRAFT.one(
          "key",
          Scalars.token("key", 200),
          Address::key,
          Facts.doc("A key that is unique in the list and never changes.").esf("8001"));

  /** Describes {@link #type()}. */
  public static final Property.One<Address, Code> TYPE =
      DRAFT.one(
          "type",
          Code.OBJECT_TYPE,
          Address::type,
          Facts.doc("What kind of address it is.").esf("8002").lists("huridocs-40"));

  /** Describes {@link #text()}. */
  public static final Property.One<Address, Text> TEXT =
      DRAFT.one(
          "text",
          ValueType.TEXT,
          Address::text,
          Facts.doc("The address as written.").esf("8003").personal());

  /** Describes {@link #country()}. */
  public static final Property.One<Address, Code> COUNTRY =
      DRAFT.one(
          "country",
          Code.OBJECT_TYPE,
          Address::country,
          Facts.doc("The country.").esf("8004").lists("iso-3166-1", "iso-3166-3", "huridocs-15"));

  /** Describes {@link #place()}. */
  public static final Property.One<Address, String> PLACE =
      DRAFT.one(
          "place", Scalars.reference("place"), Address::place, Facts.doc("The place.").personal());

  /** Describes {@link #phones()}. */
  public static final Property.Many<Address, String> PHONES =
      DRAFT.many(
          "phones",
          Scalars.STRING,
          Address::phones,
          Facts.doc("Telephone numbers, as written.").esf("8005", "8006").personal());

  /** Describes {@link #fax()}. */
  public static final Property.One<Address, String> FAX =
      DRAFT.one(
          "fax",
          Scalars.STRING,
          Address::fax,
          Facts.doc("The fax number, as written.").esf("8007").personal());

  /** Describes {@link #email()}. */
  public static final Property.One<Address, String> EMAIL =
      DRAFT.one(
          "email",
          Scalars.STRING,
          Address::email,
          Facts.doc("The e-mail address.").esf("8008").personal());

  /** Describes {@link #web()}. */
  public static final Property.One<Address, String> WEB =
      DRAFT.one(
          "web",
          Scalars.STRING,
          Address::web,
          Facts.doc("The web address.").esf("8009").personal());

  /** Describes {@link #when()}. */
  public static final Property.One<Address, When> WHEN =
      DRAFT.one(
          "when",
          When.OBJECT_TYPE,
          Address::when,
          Facts.doc("Since when it is or was in use.").esf("8010").personal());

  /** Describes {@link #end()}. */
  public static final Property.One<Address, When> END =
      DRAFT.one(
          "end",
          When.OBJECT_TYPE,
          Address::end,
          Facts.doc("Until when it was in use; absent means not stated.").esf("8011").personal());

  /** The description of this record. */
  public static final ObjectType<Address> OBJECT_TYPE =
      DRAFT.build(
          Address::extras,
          s ->
              new Address(
                  s.one(KEY),
                  s.one(TYPE),
                  s.one(TEXT),
                  s.one(COUNTRY),
                  s.one(PLACE),
                  s.many(PHONES),
                  s.one(FAX),
                  s.one(EMAIL),
                  s.one(WEB),
                  s.one(WHEN),
                  s.one(END),
                  s.extras()));

  /** Copies the lists and checks that the structural parts are there. */
  public Address {
    phones = List.copyOf(phones);
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
    return "Address";
  }

  /** Builds a {@link Address}; see {@link ObjectBuilder}. */
  public static final class Builder extends ObjectBuilder<Address, Builder> {
    private Builder() {
      super(OBJECT_TYPE);
    }

    private Builder(Address origin) {
      super(OBJECT_TYPE, origin);
    }

    /** Sets {@link Address#key()}; null for none. */
    public Builder key(@Nullable String key) {
      return set(KEY, key);
    }

    /** Sets {@link Address#type()}; null for none. */
    public Builder type(@Nullable Code type) {
      return set(TYPE, type);
    }

    /** Sets {@link Address#text()}; null for none. */
    public Builder text(@Nullable Text text) {
      return set(TEXT, text);
    }

    /** Sets {@link Address#country()}; null for none. */
    public Builder country(@Nullable Code country) {
      return set(COUNTRY, country);
    }

    /** Sets {@link Address#place()}; null for none. */
    public Builder place(@Nullable String place) {
      return set(PLACE, place);
    }

    /** Sets {@link Address#phones()}; empty for none. */
    public Builder phones(List<String> phones) {
      return set(PHONES, phones);
    }

    /** Sets {@link Address#fax()}; null for none. */
    public Builder fax(@Nullable String fax) {
      return set(FAX, fax);
    }

    /** Sets {@link Address#email()}; null for none. */
    public Builder email(@Nullable String email) {
      return set(EMAIL, email);
    }

    /** Sets {@link Address#web()}; null for none. */
    public Builder web(@Nullable String web) {
      return set(WEB, web);
    }

    /** Sets {@link Address#when()}; null for none. */
    public Builder when(@Nullable When when) {
      return set(WHEN, when);
    }

    /** Sets {@link Address#end()}; null for none. */
    public Builder end(@Nullable When end) {
      return set(END, end);
    }
  }
}
