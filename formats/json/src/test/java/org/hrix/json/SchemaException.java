// SPDX-License-Identifier: Apache-2.0
package org.hrix.json;

/** What JSON Schema cannot say; the list is published. */
enum SchemaException {
  /** The calendar. */
  DATES(
      "SHAPE-002",
      "That a date exists: the pattern knows the shape of EDTF, not 31 February, nor which of two"
          + " days is earlier."),
  /** Order of an estimate. */
  ORDER(
      "SHAPE-010",
      "That low <= best <= high in an estimate: one value cannot be compared with another."),
  /** Keys of items. */
  KEYS(
      "SHAPE-021", "That the items of a list have different keys: only whole items can be unique."),
  /** Names in objects. */
  NAMES(
      "SHAPE-014",
      "That a name stands once in its object: a validator gets the object when that is decided."),
  /** Paths of qualifiers. */
  PATHS("SHAPE-017", "That the path of a qualifier leads to something in its entity."),
  /** Spelling of numbers. */
  SPELLING(
      "SHAPE-001",
      "How a number is spelt: 1.0 is whole, and 1e2 is a number, but neither is written so; at most"
          + " 30 digits stand after the point, and 60 characters in all."),
  /** Reasons inside items. */
  REASONS(
      "SHAPE-011",
      "That a required value inside an item of a list is missing for a reason: the qualifier names"
          + " the item by its key. Here the schemas ask for more.");

  private final String code;
  private final String sentence;

  SchemaException(String code, String sentence) {
    this.code = code;
    this.sentence = sentence;
  }

  String code() {
    return code;
  }

  String sentence() {
    return sentence;
  }
}
