// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs;

/**
 * Ids of record numbers. A number is an id as it is, for the format that uses it first; another
 * format that uses the same number gets its name as a prefix. Sixteen bytes to an id are kept.
 */
final class RecordIds {
  private static final int PREFIXED = 32;

  private final IdTable owners = new IdTable();

  String of(EsfKind kind, String number) {
    return of(kind.code(), kind.element(), number);
  }

  /** Gives an id to a place, which has no number. */
  String ofPlace(String name) {
    return of(PREFIXED - 1, "place", name);
  }

  private String of(int owner, String prefix, String number) {
    String id = number;
    int wanted = owner;
    while (owners.putIfAbsent(IdHash.of(id), wanted) != wanted) {
      id = prefix + "-" + id;
      wanted = owner + PREFIXED;
    }
    return id;
  }

  /** Tells whether an id is asked about for the first time. */
  boolean isNew(String id) {
    int size = owners.size();
    owners.putIfAbsent(IdHash.of("new " + id), 0);
    return owners.size() > size;
  }
}
