// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hrix.data.Datum;
import org.jspecify.annotations.Nullable;

/** A record as it stands in the file, before an entity is made of it. */
final class Draft {
  /** How many values a record has as a rule. */
  private static final int USUAL = 12;

  private static final int[] NONE = new int[0];

  /** The format; null for what is no record, but data. */
  final @Nullable EsfKind kind;

  final int line;
  final int column;
  long seq;

  /** What the file says about the type of the entity; null when it says nothing. */
  @Nullable String type;

  /** What ESF cannot say, or the whole entity, as JSON; null when there is none. */
  @Nullable String data;

  /** An element that is no record, as data; null for records. */
  @Nullable Datum element;

  /** The number of the record that a part says it belongs to; null when it says nothing. */
  @Nullable String owner;

  final List<EsfValue> values;

  /** Values that stand for one that is carried elsewhere. */
  final List<EsfValue> implied = new ArrayList<>(0);

  final List<EsfRecord> parts = new ArrayList<>(0);
  final List<Datum.Field> others = new ArrayList<>(0);

  /** Records within this one that cannot go on before its number is known. */
  final List<Draft> waiting = new ArrayList<>(0);

  private int[] places;
  private @Nullable EsfField asked;
  private int askedValues;
  private int askedIndex;
  private int askedFirst;
  private int askedAt;
  private int askedNext;

  /** How many characters the record has. */
  long size;

  /** Whether it is among the rejects; records within it are read all the same. */
  boolean givenUp;

  /** Whether it was reported why. */
  boolean told;

  Draft(@Nullable EsfKind kind, long seq, int line, int column) {
    this.kind = kind;
    this.seq = seq;
    this.line = line;
    this.column = column;
    this.values = new ArrayList<>(kind == null ? 0 : USUAL);
    this.places = kind == null ? NONE : new int[2 * USUAL];
  }

  void add(EsfValue value, int atLine, int atColumn) {
    int at = 2 * values.size();
    if (at == places.length) {
      places = Arrays.copyOf(places, Math.max(2 * USUAL, 2 * at));
    }
    places[at] = atLine;
    places[at + 1] = atColumn;
    values.add(value);
  }

  /**
   * Finds a value of a field; it goes on from the last one, since values are asked for in their
   * order.
   *
   * @return its place among the values; that of the first when there are fewer; -1 without any
   */
  int placeOf(EsfField field, int index) {
    boolean goesOn = field.equals(asked) && askedValues == values.size() && askedIndex <= index;
    if (!goesOn) {
      asked = field;
      askedValues = values.size();
      askedIndex = -1;
      askedFirst = -1;
      askedAt = -1;
      askedNext = 0;
    }
    while (askedIndex < index && askedNext < values.size()) {
      if (values.get(askedNext).field().equals(field)) {
        askedIndex++;
        askedAt = askedNext;
        askedFirst = askedIndex == 0 ? askedNext : askedFirst;
      }
      askedNext++;
    }
    return askedIndex == index ? askedAt : askedFirst;
  }

  int lineOf(int value) {
    return places[2 * value];
  }

  int columnOf(int value) {
    return places[2 * value + 1];
  }

  @Nullable EsfValue first(EsfField field) {
    for (int i = 0; i < values.size(); i++) {
      EsfValue value = values.get(i);
      if (value.field().index() == field.index()) {
        return value;
      }
    }
    return null;
  }

  @Nullable String number() {
    EsfValue value = kind == null ? null : first(kind.recordNumber());
    return value == null ? null : value.text();
  }

  /** Adds up the lengths of all that it says. */
  long weight() {
    long sum = data == null ? 0 : data.length();
    for (int i = 0; i < values.size(); i++) {
      EsfValue value = values.get(i);
      sum += value.text().length() + (value.label() == null ? 0 : value.label().length());
    }
    return sum;
  }

  /** Forgets everything but the number, which records within this one name. */
  void giveUp() {
    EsfValue number = kind == null ? null : first(kind.recordNumber());
    givenUp = true;
    values.clear();
    implied.clear();
    parts.clear();
    others.clear();
    data = null;
    owner = null;
    if (number != null) {
      add(number, line, column);
    }
  }

  /** Forgets values that stand for a carried one where that is plain to see; it saves memory. */
  void forgetStandIns() {
    String carried = data;
    if (!implied.isEmpty()) {
      implied.removeIf(
          value ->
              value.field().equals(ActorModel.COUNTING_UNIT)
                  ? "organization".equals(type) && value.text().equals(ActorModel.INSTITUTION)
                  : carried != null && carried.contains("\"" + value.text() + "\""));
    }
  }

  EsfRecord record() {
    if (kind == null) {
      throw new IllegalStateException("not a record");
    }
    return new EsfRecord(kind, values, parts);
  }
}
