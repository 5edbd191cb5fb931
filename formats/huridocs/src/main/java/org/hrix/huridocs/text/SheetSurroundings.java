// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.hrix.data.Extras;
import org.hrix.description.Scalars;
import org.hrix.huridocs.EsfField;
import org.hrix.huridocs.EsfKind;
import org.hrix.huridocs.EsfSurroundings;
import org.hrix.model.Entity;
import org.hrix.model.KnownEntity;
import org.hrix.model.Name;
import org.hrix.model.Place;
import org.hrix.validation.Location;
import org.hrix.validation.Problem;
import org.hrix.validation.ProblemCode;
import org.hrix.vocabulary.Code;
import org.hrix.vocabulary.Term;
import org.hrix.vocabulary.Vocabularies;
import org.hrix.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds the sheets of an input: ids, places that come of their terms, findings at lines.
 *
 * <p>Not thread-safe.
 */
final class SheetSurroundings implements EsfSurroundings {
  private static final String COUNTRIES = "iso-3166-1";

  private final String source;
  private final ValueParser.Hand hand;
  private final @Nullable Directory directory;
  private final Consumer<Problem> problems;
  private final Set<String> places = new HashSet<>();
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
    String readable = list + ":" + code;
    boolean fits = Scalars.ID.read(readable, misfit -> {}) != null;
    String id = fits ? readable : list + ":" + Long.toHexString(NumberIndex.hash(code));
    if (places.add(id)) {
      Code term = new Code(list, null, code, null, Extras.NONE);
      Place.Builder place = Place.builder(id).codes(List.of(term)).parent(parent);
      String name = name(list, code);
      companions.add((name == null ? place : place.names(List.of(Name.of(name)))).build());
    }
    return id;
  }

  /** Finds the name of a place: that of the term, or of the country that it stands for. */
  private static @Nullable String name(String list, String code) {
    Vocabulary known = Vocabularies.bundled().list(list);
    Term term = known == null ? null : known.find(null, code);
    if (known == null || term == null) {
      return null;
    }
    String label = known.label(term, "en");
    for (Code match : term.matches()) {
      Vocabulary countries = Vocabularies.bundled().list(COUNTRIES);
      if (label == null && COUNTRIES.equals(match.list()) && countries != null) {
        Term country = countries.find(null, Objects.requireNonNullElse(match.code(), ""));
        label = country == null ? null : countries.label(country, "en");
      }
    }
    return label;
  }

  @Override
  public void companion(KnownEntity entity) {
    companions.add(entity);
  }

  @Override
  public void report(ProblemCode code, @Nullable EsfField field, int index, String... arguments) {
    long line = sheet == null ? 1 : sheet.lineOf(field);
    problems.accept(Problem.of(code, Location.inText(source, line, 1, ""), number, arguments));
  }
}
