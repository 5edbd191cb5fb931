// SPDX-License-Identifier: Apache-2.0
package org.hrix.rules;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.hrix.model.DatasetHeader;
import org.hrix.model.KnownEntity;
import org.hrix.model.ListEdition;
import org.hrix.model.Marking;
import org.hrix.model.Tlp;
import org.hrix.validation.Profile;
import org.hrix.vocabulary.Vocabularies;
import org.jspecify.annotations.Nullable;

/**
 * What rules may know besides the entity: the dataset that it stands in. Worth keeping as long as
 * the dataset's header is the same.
 *
 * <p>Thread-safe.
 */
public final class RuleContext {
  private static final double DAYS_OF_A_YEAR = 365.2425;

  /** The year that counts as the last one of a dataset that does not say when it was made. */
  private static final int LAST_YEAR = 2040;

  private static final String SEVERAL = "";

  private final DatasetHeader header;
  private final @Nullable Marking common;
  private final int lastDay;
  private final int lastYear;
  private final CodeBook codes;
  private final Map<String, String> pinned = new HashMap<>();
  private final SilentCodes silentCodes;

  /**
   * Makes the context of a dataset's entities.
   *
   * @param profile what the dataset is checked for: its marking counts before the dataset's
   * @param header the dataset's header
   * @param codes the code lists
   */
  public RuleContext(Profile profile, DatasetHeader header, CodeBook codes) {
    this.header = Objects.requireNonNull(header, "header");
    Tlp asked = profile.marking();
    this.common = asked == null ? header.marking() : Marking.of(asked, null, null);
    this.lastDay = Days.latest(header.date());
    this.lastYear =
        lastDay == Days.NO_LATEST ? LAST_YEAR : (int) Math.floor(1970 + lastDay / DAYS_OF_A_YEAR);
    this.codes = Objects.requireNonNull(codes, "codes");
    for (ListEdition list : header.vocabularies()) {
      String edition = list.edition();
      if (edition != null) {
        pinned.merge(list.list(), edition, (a, b) -> a.equals(b) ? a : SEVERAL);
      }
    }
    this.silentCodes = pinned.isEmpty() ? codes.silent() : new SilentCodes();
  }

  /**
   * Tells whether this was made for a header.
   *
   * @param other a header
   * @return true for the very same one
   */
  @SuppressWarnings("ReferenceEquality")
  public boolean isOf(DatasetHeader other) {
    return header == other;
  }

  /**
   * Returns the header of the dataset.
   *
   * @return the header
   */
  public DatasetHeader header() {
    return header;
  }

  /** Returns the code lists, and which of them a property takes. */
  CodeBook codes() {
    return codes;
  }

  /** Returns the codes that there was nothing to say about in this dataset. */
  SilentCodes silentCodes() {
    return silentCodes;
  }

  /** Returns the code lists. */
  Vocabularies vocabularies() {
    return codes.vocabularies();
  }

  /** Returns the edition of a list that the dataset says it uses; null for none, or for several. */
  @Nullable String pinnedEdition(String list) {
    String edition = pinned.isEmpty() ? null : pinned.get(list);
    return SEVERAL.equals(edition) ? null : edition;
  }

  /**
   * Returns the last day on which the dataset can have been made, {@link Days#NO_LATEST} if any.
   */
  int lastDay() {
    return lastDay;
  }

  /** Returns the last year in which the dataset can have been made. */
  int lastYear() {
    return lastYear;
  }

  /**
   * Tells whether anybody may read an entity: its own marking, or else the dataset's, is TLP:CLEAR
   * and not confidential. No marking never means clear.
   */
  boolean isOpen(KnownEntity entity) {
    Marking own = entity.marking();
    Tlp tlp = own == null || own.tlp() == null ? tlpOf(common) : own.tlp();
    boolean confidential =
        isConfidential(own) || ((own == null || own.tlp() == null) && isConfidential(common));
    return tlp == Tlp.CLEAR && !confidential;
  }

  /**
   * Tells whether an entity is for few eyes: its own marking, or else the dataset's, is
   * confidential, TLP:RED or TLP:AMBER+STRICT.
   */
  boolean isClosed(KnownEntity entity) {
    Marking own = entity.marking();
    return isClosed(own) || ((own == null || own.tlp() == null) && isClosed(common));
  }

  /** Tells whether a marking is confidential, TLP:RED or TLP:AMBER+STRICT. */
  static boolean isClosed(@Nullable Marking marking) {
    Tlp tlp = tlpOf(marking);
    return isConfidential(marking) || tlp == Tlp.RED || tlp == Tlp.AMBER_STRICT;
  }

  /** Tells whether a marking forbids that anybody may read. */
  static boolean isRestricted(@Nullable Marking marking) {
    Tlp tlp = tlpOf(marking);
    return isConfidential(marking) || (tlp != null && tlp != Tlp.CLEAR);
  }

  private static @Nullable Tlp tlpOf(@Nullable Marking marking) {
    return marking == null ? null : marking.tlp();
  }

  private static boolean isConfidential(@Nullable Marking marking) {
    return marking != null && Boolean.TRUE.equals(marking.confidential());
  }
}
