// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.hrix.csv.Node.Cell;
import org.hrix.csv.Node.Part;
import org.hrix.csv.Node.Rows;
import org.hrix.csv.Node.Words;
import org.hrix.csv.Table.Column;
import org.hrix.csv.table.Headings;
import org.hrix.csv.table.TableRow;
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
  final Headings headings;
  private final int[] places;
  private final @Nullable String[] names;
  private final List<List<Language>> languages = new ArrayList<>();
  private final Node[][] live;

  /**
   * Finds the columns of a table.
   *
   * @param described the headings that it should have, as far as that is known
   */
  TablePlan(
      Table table, String part, TableRow headings, List<String> described, Set<Table> tablesThere) {
    this.table = table;
    this.part = part;
    this.places = new int[table.columns.size()];
    this.live = new Node[table.nodes.size()][];
    this.names = new @Nullable String[headings.cells().size()];
    Arrays.fill(places, ABSENT);
    table.nodes.forEach(node -> languages.add(new ArrayList<>()));
    KnownHeadings known = new KnownHeadings(table, headings.cells(), described);
    this.headings = Headings.match(headings.cells(), known.all(), described);
    for (int place = 0; place < headings.cells().size(); place++) {
      bind(this.headings.columns().get(place), place, known, headings.cells().get(place));
    }
    if (!table.isOther()) {
      live(table.root(), tablesThere);
    }
  }

  private void bind(Headings.Column found, int place, KnownHeadings known, String heading) {
    if (found.known() == Headings.NONE) {
      extra.add(new Extra(heading, place));
      return;
    }
    names[place] = known.all().get(found.known());
    Words text = known.text(found.known());
    if (text == null) {
      places[found.known()] = place;
    } else {
      languages.get(text.index).add(new Language(known.tag(found.known()), place));
    }
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

  /** Returns the heading of the column at a place, as it should be; null when it is not known. */
  @Nullable String heading(int place) {
    return place < 0 || place >= names.length ? null : names[place];
  }

  /** Lists the headings of all columns, null for those that are not known. */
  List<@Nullable String> names() {
    return Arrays.asList(names);
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

  /** Tells whether a heading is one of ours, and no key, and no column has it. */
  boolean isVacant(String heading) {
    for (int i = 0; i < places.length; i++) {
      Column column = table.columns.get(i);
      if (column.heading().equals(heading)) {
        return column.node() != null && places[i] == ABSENT;
      }
    }
    for (Node node : table.nodes) {
      if (node instanceof Words text
          && heading.startsWith(text.heading + " (")
          && heading.endsWith(")")) {
        String tag = heading.substring(text.heading.length() + 2, heading.length() - 1);
        return languages(text).stream().noneMatch(language -> language.tag().equals(tag));
      }
    }
    return false;
  }

  /** Tells whether a heading is what a misspelt one was most likely meant to be. */
  boolean isSuggested(String heading) {
    return headings.columns().stream()
        .anyMatch(
            column -> column.kind() == Headings.Kind.EXTRA && heading.equals(column.suggestion()));
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
