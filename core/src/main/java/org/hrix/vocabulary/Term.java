// SPDX-License-Identifier: Apache-2.0
package org.hrix.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.hrix.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A term of a code list.
 *
 * <p>Immutable.
 *
 * @param code the code, exactly as the list writes it
 * @param edition the edition that it stands in; null for a list without editions
 * @param parent the code of the term above it in the same edition; null at the top
 * @param label its labels by language, the publisher's own first; null when the list gives none
 * @param status whether it may be used
 * @param replacedBy codes of the current edition that stand for it now; empty when none does
 * @param matches codes of other lists that mean the same
 * @since 0.1.0
 */
public record Term(
    String code,
    @Nullable String edition,
    @Nullable String parent,
    @Nullable Text label,
    Status status,
    List<String> replacedBy,
    List<Code> matches) {

  /** Whether a term may be used. */
  public enum Status {
    /** In use. */
    CURRENT,
    /** Still allowed, better not used. */
    DEPRECATED,
    /** No longer a part of the list, or only of an earlier edition. */
    RETIRED;

    /**
     * Returns the word for it in list files.
     *
     * @return the name in lower case
     */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Copies the lists and checks that there is a code. */
  public Term {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(status, "status");
    replacedBy = List.copyOf(replacedBy);
    matches = List.copyOf(matches);
  }

  /**
   * Starts a term in use.
   *
   * @param code the code, exactly as the list writes it
   * @return a builder
   */
  public static Builder builder(String code) {
    return new Builder(code);
  }

  /**
   * Starts from this one.
   *
   * @return a builder
   */
  public Builder toBuilder() {
    Builder builder = builder(code).edition(edition).parent(parent).label(label).status(status);
    builder.replacedBy.addAll(replacedBy);
    builder.matches.addAll(matches);
    return builder;
  }

  @Override
  public String toString() {
    return "Term[" + code + (edition == null ? "" : ", " + edition) + "]";
  }

  /** Builds a {@link Term}. Not thread-safe. */
  public static final class Builder {
    private final String code;
    private @Nullable String edition;
    private @Nullable String parent;
    private @Nullable Text label;
    private Status status = Status.CURRENT;
    private final List<String> replacedBy = new ArrayList<>();
    private final List<Code> matches = new ArrayList<>();

    private Builder(String code) {
      this.code = Objects.requireNonNull(code, "code");
    }

    /** Sets {@link Term#edition()}; null for none. */
    public Builder edition(@Nullable String edition) {
      this.edition = edition;
      return this;
    }

    /** Sets {@link Term#parent()}; null for none. */
    public Builder parent(@Nullable String parent) {
      this.parent = parent;
      return this;
    }

    /** Sets {@link Term#label()}; null for none. */
    public Builder label(@Nullable Text label) {
      this.label = label;
      return this;
    }

    /** Sets {@link Term#status()}. */
    public Builder status(Status status) {
      this.status = status;
      return this;
    }

    /** Adds to {@link Term#replacedBy()}. */
    public Builder replacedBy(String code) {
      replacedBy.add(code);
      return this;
    }

    /** Adds to {@link Term#matches()}. */
    public Builder match(String list, String code) {
      matches.add(Code.of(list, code));
      return this;
    }

    /**
     * Builds it.
     *
     * @return the term
     */
    public Term build() {
      return new Term(code, edition, parent, label, status, replacedBy, matches);
    }
  }
}
