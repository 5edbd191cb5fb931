// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs;

import org.hrix.model.KnownEntity;
import org.hrix.validation.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds a record while it is read: ids of other records, places and documents that it
 * speaks of, and whoever takes findings.
 *
 * @since 0.1.0
 */
public interface EsfSurroundings {

  /**
   * Tells how record numbers and codes are read.
   *
   * @return true when they are what HRIX wrote, and nothing is repaired
   */
  boolean isVerbatim();

  /**
   * Finds the id of a record, or of a record that is linked.
   *
   * @param kind its format
   * @param number its record number
   * @return the id: the number itself, unless a record of another format has it too
   */
  String id(EsfKind kind, String number);

  /**
   * Finds the place that a geographical term stands for.
   *
   * @param list the id of the list
   * @param code the code
   * @param parent the id of the place that it is a part of; null when that is not known
   * @return the id of the place
   */
  String place(String list, String code, @Nullable String parent);

  /**
   * Finds the place that a geographical term stands for, of which it is known where it stands.
   *
   * @param term the value of the record
   * @param code its code, repaired where it was damaged
   * @param parent the id of the place that it is a part of; null when that is not known
   * @return the id of the place
   */
  default String place(EsfValue term, String code, @Nullable String parent) {
    return place(String.valueOf(term.field().list()), code, parent);
  }

  /**
   * Takes an entity that came of a record beside its own, such as the document of an information.
   *
   * @param entity the entity
   */
  void companion(KnownEntity entity);

  /**
   * Takes a finding.
   *
   * @param code what is wrong
   * @param field the field; null for the record as a whole
   * @param index which of the values of the field, from 0
   * @param arguments names and values of the message's arguments, in turn
   */
  void report(ProblemCode code, @Nullable EsfField field, int index, String... arguments);
}
