// SPDX-License-Identifier: Apache-2.0
package org.hrix.rules;

import java.util.Objects;
import org.hrix.model.DatasetHeader;
import org.hrix.model.KnownEntity;
import org.hrix.model.Marking;
import org.hrix.model.Tlp;
import org.jspecify.annotations.Nullable;

/**
 * What rules may know besides the entity: the dataset that it stands in.
 *
 * <p>Immutable and thread-safe.
 */
public final class RuleContext {
  private final DatasetHeader header;

  /**
   * Makes the context of a dataset's entities.
   *
   * @param header the dataset's header
   */
  public RuleContext(DatasetHeader header) {
    this.header = Objects.requireNonNull(header, "header");
  }

  /** Returns the dataset's header. */
  DatasetHeader header() {
    return header;
  }

  /**
   * Tells whether anybody may read an entity: its own marking, or else the dataset's, is TLP:CLEAR
   * and not confidential. No marking never means clear.
   */
  boolean isOpen(KnownEntity entity) {
    Marking own = entity.marking();
    Marking common = header.marking();
    Tlp tlp = own == null || own.tlp() == null ? tlpOf(common) : own.tlp();
    boolean confidential =
        isConfidential(own) || ((own == null || own.tlp() == null) && isConfidential(common));
    return tlp == Tlp.CLEAR && !confidential;
  }

  private static @Nullable Tlp tlpOf(@Nullable Marking marking) {
    return marking == null ? null : marking.tlp();
  }

  private static boolean isConfidential(@Nullable Marking marking) {
    return marking != null && Boolean.TRUE.equals(marking.confidential());
  }
}
