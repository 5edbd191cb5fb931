// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hrix.description.ObjectType;
import org.hrix.description.Slots;
import org.hrix.model.Document;
import org.hrix.model.Entity;
import org.hrix.model.KnownEntity;
import org.hrix.model.Place;
import org.hrix.validation.ProblemCode;
import org.hrix.vocabulary.Code;
import org.jspecify.annotations.Nullable;

/**
 * Tells what comes back of values that records take from other entities, and of these entities: a
 * place that was made of a geographical term is made of it again. A writer asks it when all
 * entities are known.
 *
 * <p>Not thread-safe. It remembers the ids of entities that may come back, by their hashes.
 *
 * @since 0.1.0
 */
public final class EsfReturns {
  private final EsfMapping mapping;
  private final EsfLookup lookup;
  private final Listening around;
  private final IdTable waiting = new IdTable();
  private final IdTable returned = new IdTable();

  /**
   * Makes it for the records of a dataset.
   *
   * @param mapping what reads the notation
   * @param lookup finds entities whole, as far as they may return
   * @param around what surrounds records where the notation is read; what it is told of places and
   *     of entities beside records goes no further, nor do findings
   */
  public EsfReturns(EsfMapping mapping, EsfLookup lookup, EsfSurroundings around) {
    this.mapping = Objects.requireNonNull(mapping, "mapping");
    this.lookup = Objects.requireNonNull(lookup, "lookup");
    this.around = new Listening(around);
  }

  /**
   * Tells whether a document with an id may have been made of what a record says about documents,
   * so that it would be made twice when it had a record of its own behind that one.
   *
   * @param id the id of a document
   * @return true when it may
   */
  public static boolean isBeside(String id) {
    return LinkBindings.isBeside(id);
  }

  /**
   * Takes an entity that has no record of its own.
   *
   * @param entity the entity
   * @return whether a record that refers to it may be all that it takes to make it again
   */
  public boolean mayReturn(KnownEntity entity) {
    boolean may =
        entity instanceof Place place
            ? isOfTerm(place)
            : entity instanceof Document document && isBeside(document);
    if (may) {
      waiting.putIfAbsent(IdHash.of(entity.id()), 1);
    }
    return may;
  }

  private static boolean isOfTerm(Place place) {
    Code code = place.codes().size() == 1 ? place.codes().get(0) : null;
    if (code == null || code.list() == null || code.code() == null) {
      return false;
    }
    String id = place.id();
    return code.list().length() > 1
        && id.equals(EsfPlaces.id(code.list(), code.code(), place.parent()))
        && place.equals(EsfPlaces.of(id, code.list(), code.code(), place.parent()));
  }

  private static boolean isBeside(Document document) {
    List<Code> codes = new ArrayList<>(document.types());
    codes.addAll(document.languageTerms());
    return LinkBindings.isBeside(document.id())
        && codes.isEmpty() != (document.title() == null)
        && codes.stream().allMatch(code -> code.code() != null)
        && document.equals(
            Document.builder(document.id())
                .title(document.title())
                .types(document.types())
                .languageTerms(document.languageTerms())
                .build());
  }

  /**
   * Tells whether any entity waits for a record that brings it back.
   *
   * @return true when one does, or did
   */
  public boolean isAsked() {
    return waiting.size() > 0;
  }

  /**
   * Tells whether an entity may return, and does not, as far as records were heard.
   *
   * @param entity the id of an entity
   * @return true when its loss has to be told
   */
  public boolean isMissed(String entity) {
    long hash = IdHash.of(entity);
    return waiting.get(hash) >= 0 && returned.get(hash) < 0;
  }

  /**
   * Hears what a record says by what it takes from others.
   *
   * @param said the record; at least its number and the values that are taken from others
   * @param resolved the same with these values filled in
   * @return the names of the properties that are read with the same entities as before
   */
  public List<String> hear(EsfRecord said, EsfRecord resolved) {
    return hear(EsfMapping.typeOf(said), said, resolved);
  }

  private <T extends KnownEntity> List<String> hear(
      ObjectType<T> type, EsfRecord said, EsfRecord resolved) {
    List<String> whole = new ArrayList<>(2);
    Bindings<T> bindings = Objects.requireNonNull(EsfModel.of(type));
    Hearing in = mapping.hearing(resolved, around);
    for (Binding<T> binding : bindings.taking) {
      List<String> before = others(binding, said);
      if (!before.isEmpty() && in.hasAny(binding.fields)) {
        Slots slots = type.slots();
        binding.hear(in, slots);
        if (((Taking) binding).others(slots).equals(before)) {
          whole.add(binding.property.name());
        }
      }
    }
    return whole;
  }

  private static List<String> others(Binding<?> binding, EsfRecord said) {
    List<String> others = new ArrayList<>(2);
    for (EsfValue value : said.values()) {
      if (value.source() != null && value.field().equals(binding.fields[0])) {
        others.add(value.source());
      }
    }
    return others;
  }

  /** Surroundings that compare what they are told with what was there before. */
  private final class Listening implements EsfSurroundings {
    private final EsfSurroundings notation;

    Listening(EsfSurroundings notation) {
      this.notation = Objects.requireNonNull(notation, "around");
    }

    @Override
    public boolean isVerbatim() {
      return notation.isVerbatim();
    }

    @Override
    public String id(EsfKind kind, String number) {
      return notation.id(kind, number);
    }

    @Override
    public String place(String list, String code, @Nullable String parent) {
      String id = EsfPlaces.id(list, code, parent);
      long hash = IdHash.of(id);
      if (waiting.get(hash) >= 0 && returned.get(hash) < 0) {
        companion(EsfPlaces.of(id, list, code, parent));
      }
      return id;
    }

    @Override
    public void companion(KnownEntity entity) {
      long hash = IdHash.of(entity.id());
      if (waiting.get(hash) >= 0) {
        Entity before = lookup.find(entity.id());
        if (entity.equals(before)) {
          returned.putIfAbsent(hash, 1);
        }
      }
    }

    @Override
    public void report(
        ProblemCode code, @Nullable EsfField field, int index, String... arguments) {}
  }
}
