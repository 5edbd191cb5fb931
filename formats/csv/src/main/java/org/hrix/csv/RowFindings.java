// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv;

import java.util.function.Consumer;
import org.hrix.io.DataModel;
import org.hrix.validation.Location;
import org.hrix.validation.Problem;
import org.hrix.validation.ProblemCode;
import org.jspecify.annotations.Nullable;

/** Tells what is wrong with the rows of an entity, and where: file, row, column and pointer. */
final class RowFindings {
  private static final int MAX_DEPTH = 16;

  private final String source;
  private final Consumer<Problem> problems;

  /** The indexes of the items being read, one for each level of lists. */
  final int[] ranks = new int[MAX_DEPTH];

  private @Nullable String entity;

  RowFindings(String source, Consumer<Problem> problems) {
    this.source = source;
    this.problems = problems;
  }

  String source() {
    return source;
  }

  /** Says of which entity the findings are from now on; null while its id is not known. */
  void entity(@Nullable String id) {
    entity = id;
  }

  boolean isEntityKnown() {
    return entity != null;
  }

  /** Makes what reads data that stands in a cell, and tells what does not fit there. */
  DataModel model(Row row, int place) {
    return new DataModel(
        (code, pointer, arguments) -> report(code, row, place, pointer, arguments));
  }

  void report(ProblemCode code, Row row, int place, String pointer, String... arguments) {
    String item = PackageEntry.pointer(row.plan().table, ranks);
    Location at = location(row, place, item + pointer);
    problems.accept(Problem.of(code, at, entity, arguments));
  }

  /** Says where a row is. */
  Location locate(Row row, int place) {
    return location(row, place, null);
  }

  private Location location(Row row, int place, @Nullable String pointer) {
    return PackageEntry.location(source, row.plan(), row.cells().number(), place, pointer);
  }
}
