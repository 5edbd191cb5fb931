// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs.text;

import org.hrix.huridocs.EsfField;
import org.hrix.huridocs.EsfKind;
import org.jspecify.annotations.Nullable;

/**
 * Where in a sheet a line stands.
 *
 * @param root the format of the sheet; null when it is not known yet
 * @param part the format of the part of the sheet; null for none
 * @param hand who wrote it
 * @param above what stands above the line
 * @param apart whether a blank line stands above it
 * @param bare whether the field with a number before it has no label
 */
record Spot(
    @Nullable EsfKind root,
    @Nullable EsfKind part,
    ValueParser.Hand hand,
    Above above,
    boolean apart,
    boolean bare) {

  /** What the field above a line holds. */
  enum Above {
    /** There is no field. */
    NOTHING,
    /** A value that does not go on over lines: a number, a date, a code. */
    CLOSED,
    /** Words that may go on. */
    WORDS,
    /** Words that end with a sentence. */
    SENTENCE
  }

  /** Stands for the beginning of an input that people wrote. */
  static final Spot BEGINNING =
      new Spot(null, null, ValueParser.Hand.PEOPLE, Above.NOTHING, true, false);

  /** Tells whether the line may go on with the words above it. */
  boolean isOpen() {
    return above == Above.WORDS || above == Above.SENTENCE;
  }

  /** Tells whether a field belongs to the sheet, or to a part that it may have. */
  boolean owns(EsfField field) {
    EsfKind kind = field.kind();
    return kind == part || kind == root || (root != null && SheetScanner.isPart(kind, root));
  }

  /** Finds the field of a number: in the part, in the sheet, or in any format. */
  @Nullable EsfField numbered(String number) {
    EsfField own = part == null ? null : part.numbered(number);
    own = own == null && root != null ? root.numbered(number) : own;
    return own == null ? Labels.numbered(number) : own;
  }
}
