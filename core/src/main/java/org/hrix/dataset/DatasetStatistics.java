// SPDX-License-Identifier: Apache-2.0
package org.hrix.dataset;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.hrix.description.Property;
import org.hrix.model.Act;
import org.hrix.model.Entity;
import org.hrix.model.EntityTypes;
import org.hrix.model.Incident;
import org.hrix.model.Involvement;
import org.hrix.model.KnownEntity;
import org.hrix.model.Place;
import org.hrix.model.When;
import org.hrix.time.Bound;
import org.hrix.time.Day;
import org.hrix.vocabulary.Code;
import org.jspecify.annotations.Nullable;

/**
 * Counts a dataset while it streams by: how many of what, when, where, which fields are filled, who
 * did what to whom in numbers. It holds codes, ids and numbers, never names or words.
 *
 * <p>Memory grows with the victims, not with the records. Not thread-safe.
 *
 * @since 0.1.0
 */
public final class DatasetStatistics {
  private final Map<String, Long> types = new LinkedHashMap<>();
  private final Map<String, Map<String, Long>> filled = new TreeMap<>();
  private final Map<String, Long> actTypes = new TreeMap<>();
  private final Map<String, Long> countries = new TreeMap<>();
  private final Map<Long, Long> years = new TreeMap<>();
  private final VictimBounds victims = new VictimBounds();
  private @Nullable Day earliest;
  private @Nullable Day latest;
  private long undated;
  private long actsWithVictim;
  private long perpetrators;

  /** Makes statistics of nothing. */
  public DatasetStatistics() {}

  /**
   * Takes the next entity of the dataset.
   *
   * @param entity the entity
   */
  public void add(Entity entity) {
    String name = entity.typeName();
    boolean known = entity instanceof KnownEntity;
    types.merge(known && name != null ? name : "(unknown)", 1L, Long::sum);
    victims.add(entity);
    if (entity instanceof KnownEntity described) {
      fill(described);
    }
    if (entity instanceof Act act) {
      act(act);
    } else if (entity instanceof Incident incident) {
      date(incident.when());
    } else if (entity instanceof Place place && place.country() != null) {
      countries.merge(labelOf(place.country()), 1L, Long::sum);
    } else if (entity instanceof Involvement) {
      perpetrators++;
    }
  }

  private void fill(KnownEntity entity) {
    fill(entity.objectType(), entity);
  }

  private <T extends KnownEntity> void fill(
      org.hrix.description.ObjectType<T> type, KnownEntity entity) {
    T owner = type.javaType().cast(entity);
    Map<String, Long> counts = filled.computeIfAbsent(type.name(), k -> new LinkedHashMap<>());
    for (Property<T, ?> property : type.properties()) {
      counts.merge(property.name(), property.isPresent(owner) ? 1L : 0L, Long::sum);
    }
  }

  private void act(Act act) {
    actTypes.merge(act.actType() == null ? "(not stated)" : labelOf(act.actType()), 1L, Long::sum);
    actsWithVictim += act.victim() == null ? 0 : 1;
    date(act.when());
  }

  private static String labelOf(Code code) {
    String list = code.list() == null ? "" : code.list() + ":";
    return code.code() == null ? list + "(label only)" : list + code.code();
  }

  private void date(@Nullable When when) {
    if (when == null || when.edtf() == null) {
      undated++;
      return;
    }
    if (when.edtf().earliestBound() instanceof Bound.At at) {
      earliest = earliest == null || at.day().compareTo(earliest) < 0 ? at.day() : earliest;
      years.merge(at.day().year(), 1L, Long::sum);
    }
    if (when.edtf().latestBound() instanceof Bound.At at) {
      latest = latest == null || at.day().compareTo(latest) > 0 ? at.day() : latest;
    }
  }

  /**
   * Returns how many entities there are of each type, in the order of the documentation; entities
   * that the model does not know count as {@code (unknown)}.
   *
   * @return numbers by type, without types of which there are none
   */
  public Map<String, Long> types() {
    Map<String, Long> ordered = new LinkedHashMap<>();
    EntityTypes.all()
        .forEach(
            type -> {
              Long count = types.get(type.name());
              if (count != null) {
                ordered.put(type.name(), count);
              }
            });
    types.forEach(ordered::putIfAbsent);
    return ordered;
  }

  /**
   * Returns how many entities have a value for each property.
   *
   * @return numbers by type and property
   */
  public Map<String, Map<String, Long>> filled() {
    return Collections.unmodifiableMap(filled);
  }

  /**
   * Returns how many acts there are of each type of act.
   *
   * @return numbers by list and code
   */
  public Map<String, Long> actTypes() {
    return Collections.unmodifiableMap(actTypes);
  }

  /**
   * Returns how many places there are in each country.
   *
   * @return numbers by list and code
   */
  public Map<String, Long> countries() {
    return Collections.unmodifiableMap(countries);
  }

  /**
   * Returns how many incidents and acts begin in each year.
   *
   * @return numbers by year, ascending
   */
  public Map<Long, Long> years() {
    return Collections.unmodifiableMap(years);
  }

  /**
   * Returns the first day of any incident or act.
   *
   * @return null when none has one
   */
  public @Nullable Day earliest() {
    return earliest;
  }

  /**
   * Returns the last day of any incident or act.
   *
   * @return null when none has one
   */
  public @Nullable Day latest() {
    return latest;
  }

  /**
   * Returns how many incidents and acts have no date.
   *
   * @return the number
   */
  public long undated() {
    return undated;
  }

  /**
   * Returns how many acts name a victim.
   *
   * @return the number
   */
  public long actsWithVictim() {
    return actsWithVictim;
  }

  /**
   * Returns how many involvements of perpetrators there are.
   *
   * @return the number
   */
  public long involvements() {
    return perpetrators;
  }

  /**
   * Bounds the number of distinct victims.
   *
   * @return the bounds
   */
  public VictimBounds.Result victims() {
    return victims.result();
  }
}
