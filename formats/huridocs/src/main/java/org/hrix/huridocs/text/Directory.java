// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hrix.huridocs.EsfField;
import org.hrix.huridocs.EsfKind;
import org.hrix.huridocs.EsfValue;
import org.jspecify.annotations.Nullable;

/**
 * The record numbers of all sheets, and the titles and names by which people link them.
 *
 * <p>Record numbers are unique within a format only. One that records of several formats have gets
 * the format in front.
 *
 * <p>Not thread-safe.
 */
final class Directory {
  private static final int MOST_NAMES = 1_000_000;
  private static final String AMBIGUOUS = "";

  private static final List<EsfKind> KINDS = List.of(EsfKind.values());

  private static final Map<String, EsfKind> TARGETS =
      Map.of(
          "event", EsfKind.EVENT,
          "related_event", EsfKind.EVENT,
          "act", EsfKind.ACT,
          "victim", EsfKind.PERSON,
          "perpetrator", EsfKind.PERSON,
          "person", EsfKind.PERSON,
          "related_person", EsfKind.PERSON,
          "source", EsfKind.PERSON,
          "intervening_party", EsfKind.PERSON);

  final Details details = new Details();
  private final NumberIndex numbers = new NumberIndex();
  private final Map<Long, String> names = new HashMap<>();

  /** Enters a record. */
  void add(EsfKind kind, @Nullable String number, List<EsfValue> titles) {
    if (number == null) {
      return;
    }
    numbers.add(number, bit(kind));
    for (EsfValue title : titles) {
      if (names.size() < MOST_NAMES) {
        names.merge(key(kind, title.text()), number, (a, b) -> a.equals(b) ? a : AMBIGUOUS);
      }
    }
  }

  private static int bit(EsfKind kind) {
    return KINDS.indexOf(kind);
  }

  private static long key(EsfKind kind, String name) {
    return NumberIndex.hash(kind.element() + ":" + Labels.key(name));
  }

  /** Tells whether a field is the title or name of its record. */
  static boolean isName(EsfField field) {
    return field.name().equals("event_title") || field.name().equals("person_name");
  }

  /** Tells whether there is a record. */
  boolean has(EsfKind kind, String number) {
    return numbers.has(number, bit(kind));
  }

  /** Tells whether a link is the number of a record that is there. */
  boolean knows(EsfValue link) {
    EsfKind target = TARGETS.get(link.field().name());
    return target != null && numbers.has(link.text(), bit(target));
  }

  /** Returns the id of a record. */
  String id(EsfKind kind, String number) {
    int others = numbers.bits(number) & ~(1 << bit(kind));
    boolean shared = others != 0 && numbers.has(number, bit(kind));
    return shared ? kind.element() + "/" + number : number;
  }

  /**
   * Finds the number of the record that a link names by its title.
   *
   * @return the number; empty for a title of several records; null when the link is no title
   */
  @Nullable String byName(EsfField link, String words) {
    EsfKind target = TARGETS.get(link.name());
    return target == null || numbers.has(words, bit(target)) ? null : names.get(key(target, words));
  }
}
