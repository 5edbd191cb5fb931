// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.hrix.csv.Node.Cell;
import org.hrix.csv.Node.Part;
import org.hrix.csv.Node.Rows;
import org.hrix.csv.Node.Words;
import org.hrix.csv.table.TableRow;
import org.hrix.io.Entry;
import org.hrix.model.Entity;
import org.hrix.validation.Location;
import org.jspecify.annotations.Nullable;

/** An entity, its row, and the rows of its lists. */
final class PackageEntry implements Entry {

  /** A row of a list. */
  static final class Place {
    private final TablePlan plan;
    private final long number;
    private final int[] ranks;

    /**
     * Makes a place.
     *
     * @param ranks the index of the item in its list, behind those of the items above it
     */
    Place(TablePlan plan, long number, int[] ranks) {
      this.plan = plan;
      this.number = number;
      this.ranks = ranks;
    }

    private boolean is(Table table, int[] wanted) {
      return plan.table == table && Arrays.equals(ranks, wanted);
    }
  }

  private final Entity entity;
  private final long sequence;
  private final String source;
  private final TablePlan plan;
  private final long number;
  private final List<Place> places;
  private final Set<String> garbled;

  PackageEntry(
      Entity entity,
      long sequence,
      String source,
      TablePlan plan,
      long number,
      List<Place> places,
      Set<String> garbled) {
    this.garbled = garbled;
    this.entity = entity;
    this.sequence = sequence;
    this.source = source;
    this.plan = plan;
    this.number = number;
    this.places = places;
  }

  @Override
  public Entity entity() {
    return entity;
  }

  @Override
  public long sequence() {
    return sequence;
  }

  @Override
  public Location location() {
    return location(source, plan, number, plan.place(0), "");
  }

  @Override
  public Location locate(String pointer) {
    String[] steps = pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1);
    if (plan.table.isOther()) {
      return location(source, plan, number, plan.place(Table.OTHER_DATA), pointer);
    }
    return new Search(steps, pointer).in(plan, number, plan.table.root());
  }

  @Override
  public boolean isGarbled(String pointer) {
    if (garbled.isEmpty()) {
      return false;
    }
    Location at = locate(pointer);
    return garbled.contains(key(String.valueOf(at.part()), at.row()));
  }

  /** Names a row among those of an entity. */
  static String key(String part, long row) {
    return part + " " + row;
  }

  /** Goes down a pointer. */
  private final class Search {
    private final String[] steps;
    private final String pointer;
    private int step;
    private int[] ranks = new int[0];

    Search(String[] steps, String pointer) {
      this.steps = steps;
      this.pointer = pointer;
    }

    Location in(TablePlan here, long row, Part part) {
      if (step == steps.length) {
        return at(here, row, first(here, part));
      }
      Node node = child(part, steps[step]);
      step++;
      if (node instanceof Cell cell) {
        int place = here.place(cell.column);
        return at(here, row, place < 0 ? here.place(part.more) : place);
      }
      if (node instanceof Words words) {
        return at(here, row, language(here, words));
      }
      if (node instanceof Part nested) {
        return in(here, row, nested);
      }
      return node == null ? at(here, row, extra(here, part)) : item(here, row, (Rows) node, part);
    }

    private Location item(TablePlan here, long row, Rows rows, Part part) {
      long index = step < steps.length ? Row.number(steps[step]) : 0;
      step++;
      int[] wanted = Arrays.copyOf(ranks, ranks.length + 1);
      wanted[ranks.length] = (int) Math.min(index, Integer.MAX_VALUE);
      for (Place place : places) {
        if (place.is(rows.table, wanted)) {
          ranks = wanted;
          return in(place.plan, place.number, rows.table.root());
        }
      }
      return at(here, row, here.place(part.more));
    }

    private int language(TablePlan here, Words words) {
      List<TablePlan.Language> languages = here.languages(words);
      String tag = step < steps.length ? steps[step] : "";
      for (TablePlan.Language language : languages) {
        if (language.tag().equals(tag) || tag.isEmpty()) {
          return language.place();
        }
      }
      return here.place(words.more);
    }

    private int extra(TablePlan here, Part part) {
      String name = steps[step - 1].replace("~1", "/").replace("~0", "~");
      for (TablePlan.Extra column : here.extra) {
        if (part.property == null && column.heading().equals(name)) {
          return column.place();
        }
      }
      return here.place(part.more);
    }

    private Location at(TablePlan here, long row, int place) {
      return location(source, here, row, place, pointer);
    }
  }

  private static int first(TablePlan here, Part part) {
    if (part.property == null) {
      return here.place(0);
    }
    for (Node node : here.live(part)) {
      if (node instanceof Cell cell) {
        return here.place(cell.column);
      }
    }
    return here.place(part.more);
  }

  private static @Nullable Node child(Part part, String name) {
    for (Node node : part.children) {
      if (node.name().equals(name)) {
        return node;
      }
    }
    return null;
  }

  static Location location(
      String source, TablePlan plan, long number, int place, @Nullable String pointer) {
    String letter = place < 0 ? null : TableRow.letter(place);
    return new Location(source, plan.part, 0, 0, number, letter, plan.heading(place), pointer);
  }

  /** Writes the pointer of the object that a row is. */
  static String pointer(Table table, int[] ranks) {
    return table.parent == null
        ? ""
        : pointer(table.parent, ranks) + table.rows().pointer + "/" + ranks[table.depth - 1];
  }

  @Override
  public String toString() {
    return "PackageEntry[" + sequence + "]";
  }
}
