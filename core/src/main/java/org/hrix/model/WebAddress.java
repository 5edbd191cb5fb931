// SPDX-License-Identifier: Apache-2.0
package org.hrix.model;

import jakarta.validation.Valid;
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
 * Where a document stands on the web, and where a copy is kept.
 *
 * <p>Immutable.
 *
 * @param key a key that is unique in the list and never changes (1 to 200 code points); null when
 *     absent
 * @param url the address (1 to 4000 code points)
 * @param accessed when it was last seen there; null when absent
 * @param archivedUrl the address of an archived copy (1 to 4000 code points); null when absent
 * @param archived when the copy was made; null when absent
 * @param extras what the object carries besides, such as unknown fields
 * @since 0.1.0
 */
@Described
public record WebAddress(
    @Token(max = 200) @Nullable String key,
    @NotNull @Token(max = 4000) String url,
    @Valid @Nullable When accessed,
    @Token(max = 4000) @Nullable String archivedUrl,
    @Valid @Nullable When archived,
    Extras extras) {

  private static final ObjectType.Draft<WebAddress> DRAFT =
      ObjectType.draft(
          WebAddress.class,
          "webAddress",
          "Where a document stands on the web, and where a copy is kept.");

  /** Describes {@link #key()}. */
  public static final Property.One<WebAddress, String> KEY =
      DRAFT.one(
          "key",
          Scalars.token("key", 200),
          WebAddress::key,
          Facts.doc("A key that is unique in the list and never changes."));

  /** Describes {@link #url()}. */
  public static final Property.One<WebAddress, String> URL =
      DRAFT.one(
          "url",
          Scalars.token("url", 4000),
          WebAddress::url,
          Facts.doc("The address.").esf("9011").structural().personal());

  /** Describes {@link #accessed()}. */
  public static final Property.One<WebAddress, When> ACCESSED =
      DRAFT.one(
          "accessed",
          When.OBJECT_TYPE,
          WebAddress::accessed,
          Facts.doc("When it was last seen there."));

  /** Describes {@link #archivedUrl()}. */
  public static final Property.One<WebAddress, String> ARCHIVED_URL =
      DRAFT.one(
          "archivedUrl",
          Scalars.token("archivedUrl", 4000),
          WebAddress::archivedUrl,
          Facts.doc("The address of an archived copy.").personal());

  /** Describes {@link #archived()}. */
  public static final Property.One<WebAddress, When> ARCHIVED =
      DRAFT.one(
          "archived", When.OBJECT_TYPE, WebAddress::archived, Facts.doc("When the copy was made."));

  /** The description of this record. */
  public static final ObjectType<WebAddress> OBJECT_TYPE =
      DRAFT.build(
          WebAddress::extras,
          s ->
              new WebAddress(
                  s.one(KEY),
                  s.need(URL),
                  s.one(ACCESSED),
                  s.one(ARCHIVED_URL),
                  s.one(ARCHIVED),
                  s.extras()));

  /** Copies the lists and checks that the structural parts are there. */
  public WebAddress {
    Objects.requireNonNull(url, "url");
    Objects.requireNonNull(extras, "extras");
  }

  /**
   * Starts one.
   *
   * @param url the address
   * @return a builder
   */
  public static Builder builder(String url) {
    return new Builder().url(url);
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
    return "WebAddress";
  }

  /** Builds a {@link WebAddress}; see {@link ObjectBuilder}. */
  public static final class Builder extends ObjectBuilder<WebAddress, Builder> {
    private Builder() {
      super(OBJECT_TYPE);
    }

    private Builder(WebAddress origin) {
      super(OBJECT_TYPE, origin);
    }

    /** Sets {@link WebAddress#key()}; null for none. */
    public Builder key(@Nullable String key) {
      return set(KEY, key);
    }

    /** Sets {@link WebAddress#url()}. */
    public Builder url(String url) {
      return set(URL, url);
    }

    /** Sets {@link WebAddress#accessed()}; null for none. */
    public Builder accessed(@Nullable When accessed) {
      return set(ACCESSED, accessed);
    }

    /** Sets {@link WebAddress#archivedUrl()}; null for none. */
    public Builder archivedUrl(@Nullable String archivedUrl) {
      return set(ARCHIVED_URL, archivedUrl);
    }

    /** Sets {@link WebAddress#archived()}; null for none. */
    public Builder archived(@Nullable When archived) {
      return set(ARCHIVED, archived);
    }
  }
}
