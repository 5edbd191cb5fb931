// SPDX-License-Identifier: Apache-2.0
package org.hrix.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import org.jspecify.annotations.Nullable;

/**
 * A file that belongs to a document.
 *
 * <p>Immutable.
 *
 * @param key a key that is unique in the list and never changes (1 to 200 code points); null when
 *     absent
 * @param path where the file is, relative to the dataset (1 to 2000 code points); null when absent
 * @param mediaType the media type (RFC 6838) (1 to 200 code points); null when absent
 * @param size the size in bytes (0 to 9000000000000000, inclusive); null when absent
 * @param hashes checksums; in order, empty when absent
 * @param extras what the object carries besides, such as unknown fields
 * @since 0.1.0
 */
@Described
public record Attachment(
    @Token(max = 200) @Nullable String key,
    @Token(max = 2000) @Nullable String path,
    @Token(max = 200) @Nullable String mediaType,
    @Min(0L) @Max(9000000000000000L) @Nullable Long size,
    List<@Valid Hash> hashes,
    Extras extras) {

  private static final ObjectType.Draft<Attachment> DRAFT =
      ObjectType.draft(Attachment.class, "attachment", "A file that belongs to a document.");

  /** Describes {@link #key()}. */
  public static final Property.One<Attachment, String> KEY =
      DRAFT.one(
          "key",
          Scalars.token("key", 200),
          Attachment::key,
          Facts.doc("A key that is unique in the list and never changes."));

  /** Describes {@link #path()}. */
  public static final Property.One<Attachment, String> PATH =
      DRAFT.one(
          "path",
          Scalars.token("path", 2000),
          Attachment::path,
          Facts.doc("Where the file is, relative to the dataset.").esf("9009").personal());

  /** Describes {@link #mediaType()}. */
  public static final Property.One<Attachment, String> MEDIA_TYPE =
      DRAFT.one(
          "mediaType",
          Scalars.token("mediaType", 200),
          Attachment::mediaType,
          Facts.doc("The media type (RFC 6838).").esf("9010"));

  /** Describes {@link #size()}. */
  public static final Property.One<Attachment, Long> SIZE =
      DRAFT.one(
          "size",
          Scalars.integer(0L, 9000000000000000L),
          Attachment::size,
          Facts.doc("The size in bytes."));

  /** Describes {@link #hashes()}. */
  public static final Property.Many<Attachment, Hash> HASHES =
      DRAFT.many("hashes", Hash.OBJECT_TYPE, Attachment::hashes, Facts.doc("Checksums."));

  /** The description of this record. */
  public static final ObjectType<Attachment> OBJECT_TYPE =
      DRAFT.build(
          Attachment::extras,
          s ->
              new Attachment(
                  s.one(KEY),
                  s.one(PATH),
                  s.one(MEDIA_TYPE),
                  s.one(SIZE),
                  s.many(HASHES),
                  s.extras()));

  /** Copies the lists and checks that the structural parts are there. */
  public Attachment {
    hashes = List.copyOf(hashes);
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
    return "Attachment";
  }

  /** Builds a {@link Attachment}; see {@link ObjectBuilder}. */
  public static final class Builder extends ObjectBuilder<Attachment, Builder> {
    private Builder() {
      super(OBJECT_TYPE);
    }

    private Builder(Attachment origin) {
      super(OBJECT_TYPE, origin);
    }

    /** Sets {@link Attachment#key()}; null for none. */
    public Builder key(@Nullable String key) {
      return set(KEY, key);
    }

    /** Sets {@link Attachment#path()}; null for none. */
    public Builder path(@Nullable String path) {
      return set(PATH, path);
    }

    /** Sets {@link Attachment#mediaType()}; null for none. */
    public Builder mediaType(@Nullable String mediaType) {
      return set(MEDIA_TYPE, mediaType);
    }

    /** Sets {@link Attachment#size()}; null for none. */
    public Builder size(@Nullable Long size) {
      return set(SIZE, size);
    }

    /** Sets {@link Attachment#hashes()}; empty for none. */
    public Builder hashes(List<Hash> hashes) {
      return set(HASHES, hashes);
    }
  }
}
