// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.hrix.huridocs.EsfField;
import org.hrix.huridocs.EsfKind;
import org.hrix.huridocs.EsfPlaces;
import org.hrix.huridocs.EsfReturns;
import org.hrix.huridocs.EsfSurroundings;
import org.hrix.model.Entity;
import org.hrix.model.KnownEntity;
import org.hrix.validation.Location;
import org.hrix.validation.Problem;
import org.hrix.validation.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds the sheets of an input: ids, places that come of their terms, findings at lines.
 *
 * <p>Not thread-safe.
 */
final class SheetSurroundings implements EsfSurroundings {
  private final String source;
  private final ValueParser.Hand hand;
  private final @Nullable Directory directory;
  private final Consumer<Problem> problems;
  private final Set<String> places = new HashSet<>();
  private final NumberIndex documents = new NumberIndex();
  private final List<Entity> companions = new ArrayList<>();
  private @Nullable Sheet sheet;
  private @Nullable String number;

  SheetSurroundings(
      String source,
      ValueParser.Hand hand,
      @Nullable Directory directory,
      Consumer<Problem> problems) {
    this.source = source;
    this.hand = hand;
    this.directory = directory;
    this.problems = problems;
  }

  /** Goes to a sheet. */
  void enter(Sheet read, @Nullable String recordNumber) {
    sheet = read;
    number = recordNumber;
    companions.clear();
    if (recordNumber != null
        && read.kind == EsfKind.DOCUMENT
        && EsfReturns.isBeside(recordNumber)) {
      documents.add(recordNumber, 0);
    }
  }

  /** Returns the entities that came of the sheet besides its own. */
  List<Entity> companions() {
    return companions;
  }

  @Override
  public boolean isVerbatim() {
    return hand == ValueParser.Hand.WRITER;
  }

  @Override
  public String id(EsfKind kind, String recordNumber) {
    return directory == null ? recordNumber : directory.id(kind, recordNumber);
  }

  @Override
  public String place(String list, String code, @Nullable String parent) {
    String id = EsfPlaces.id(list, code, parent);
    if (places.add(id)) {
      companions.add(EsfPlaces.of(id, list, code, parent));
    }
    return id;
  }

  @Override
  public void companion(KnownEntity entity) {
    boolean sheet = documents.has(entity.id(), 0);
    if (!sheet && (directory == null || !directory.has(EsfKind.DOCUMENT, entity.id()))) {
      companions.add(entity);
    }
  }

  @Override
  public void report(ProblemCode code, @Nullable EsfField field, int index, String... arguments) {
    long line = sheet == null ? 1 : sheet.lineOf(field, index);
    boolean named = field == null || List.of(arguments).contains("property");
    String[] all = named ? arguments : Arrays.copyOf(arguments, arguments.length + 2);
    if (field != null && !named) {
      all[arguments.length] = "property";
      all[arguments.length + 1] = field.name();
    }
    problems.accept(Problem.of(code, Location.inText(source, line, 1, ""), number, all));
  }
}
