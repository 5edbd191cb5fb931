// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hrix.csv.Node.Cell;
import org.hrix.csv.Node.Part;
import org.hrix.csv.Node.Rows;
import org.hrix.csv.Node.Words;
import org.hrix.csv.Table.Column;
import org.hrix.csv.table.TableRow;
import org.hrix.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/** Where the columns of a layout are in a table that is read. Immutable once made. */
final class TablePlan {

  /** A column of a language. */
  record Language(String tag, int place) {}

  /** A column that the layout does not know. */
  record Extra(String heading, int place) {}

  private static final int ABSENT = -1;

  final Table table;
  final String part;
  final List<Extra> extra = new ArrayList<>();
  private final int[] places;
  private final List<List<Language>> languages = new ArrayList<>();
  private final Node[][] live;

  TablePlan(Table table, String part, TableRow headings, Set<Table> tablesThere) {
    this.table = table;
    this.part = part;
    this.places = new int[table.columns.size()];
    this.live = new Node[table.nodes.size()][];
    Arrays.fill(places, ABSENT);
    table.nodes.forEach(node -> languages.add(new ArrayList<>()));
    Map<String, Integer> known = new HashMap<>();
    for (int i = 0; i < table.columns.size(); i++) {
      known.put(table.columns.get(i).heading(), i);
    }
    Map<String, Words> words = new HashMap<>();
    for (Node node : table.nodes) {
      if (node instanceof Words text) {
        words.put(text.heading, text);
      }
    }
    for (int place = 0; place < headings.cells().size(); place++) {
      bind(heading(headings, place), place, known, words);
    }
    if (!table.isOther()) {
      live(table.root(), tablesThere);
    }
  }

  private static String heading(TableRow headings, int place) {
    String heading = headings.cells().get(place);
    return place == 0 && heading.startsWith("\uFEFF") ? heading.substring(1) : heading;
  }

  private void bind(
      String heading, int place, Map<String, Integer> known, Map<String, Words> words) {
    Integer column = known.get(heading);
    if (column != null && places[column] == ABSENT) {
      places[column] = place;
      return;
    }
    int open = heading.lastIndexOf(" (");
    Words text = open > 0 && heading.endsWith(")") ? words.get(heading.substring(0, open)) : null;
    if (text != null && column == null) {
      String tag = heading.substring(open + 2, heading.length() - 1);
      List<Language> there = languages.get(text.index);
      if (LanguageTag.isWellFormed(tag) && there.stream().noneMatch(l -> l.tag().equals(tag))) {
        there.add(new Language(tag, place));
        return;
      }
    }
    extra.add(new Extra(heading, place));
  }

  /** Keeps of an object what has a column here or a table there. */
  private boolean live(Part part, Set<Table> tablesThere) {
    List<Node> kept = new ArrayList<>();
    for (Node node : part.children) {
      boolean there;
      if (node instanceof Cell cell) {
        there = places[cell.column] != ABSENT;
      } else if (node instanceof Words text) {
        there = isThere(text);
      } else if (node instanceof Part nested) {
        there = live(nested, tablesThere);
      } else {
        there = tablesThere.contains(((Rows) node).table);
      }
      if (there) {
        kept.add(node);
      }
    }
    live[part.index] = kept.toArray(Node[]::new);
    return !kept.isEmpty() || places[part.more] != ABSENT;
  }

  private boolean isThere(Words text) {
    return !languages.get(text.index).isEmpty()
        || places[text.order] != ABSENT
        || places[text.more] != ABSENT;
  }

  Node[] live(Part part) {
    return live[part.index];
  }

  List<Language> languages(Words text) {
    return languages.get(text.index);
  }

  /** Returns the place of a column in the rows, from 0; -1 when it is not there. */
  int place(int column) {
    return places[column];
  }

  /** Returns the cell of a column, null when there is nothing in it. */
  @Nullable String cell(TableRow row, int column) {
    return at(row, places[column]);
  }

  static @Nullable String at(TableRow row, int place) {
    String cell = place < 0 ? null : row.cell(place);
    return cell == null || cell.isEmpty() ? null : cell;
  }

  /** Tells whether a key, or the copy of an id, stands at a place. */
  boolean isKey(int place) {
    for (int column = 0; column <= table.depth + 1; column++) {
      if (places[column] == place) {
        return table.depth > 0 || column == 0;
      }
    }
    return false;
  }

  /** Lists the keys that the table lacks. */
  List<String> missingKeys() {
    List<String> missing = new ArrayList<>();
    for (int i = 0; i < places.length; i++) {
      Column column = table.columns.get(i);
      boolean key = column.kind() == Table.Kind.SEQ || column.kind() == Table.Kind.POSITION;
      if (key && places[i] == ABSENT) {
        missing.add(column.heading());
      }
    }
    return missing;
  }
}
