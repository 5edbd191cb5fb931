// SPDX-License-Identifier: Apache-2.0
package org.hrix.testkit.generator;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.hrix.model.DatasetHeader;
import org.hrix.model.Entity;
import org.hrix.model.ListEdition;
import org.hrix.model.Marking;
import org.hrix.model.Tlp;
import org.hrix.model.When;
import org.hrix.text.Text;

/**
 * Generates a dataset of invented people, entity by entity, in constant memory.
 *
 * <p>The same seed gives the same entities on every machine. The dataset is clean: what is required
 * is there, and every reference points at an entity of an allowed type. It is shaped like a large
 * instance of a real documentation system: dates live on acts and not on incidents, a dozen acts to
 * an incident with a long tail, no perpetrator named for nearly half of the acts, hardly any end
 * dates. Names come in ten scripts; references point backwards and forwards.
 *
 * <p>Not thread-safe.
 *
 * @since 0.1.0
 */
public final class DatasetGenerator implements Iterator<Entity> {
  private final Dice dice;
  private final long incidents;
  private final Deque<Entity> ready = new ArrayDeque<>();
  private final Surroundings surroundings;
  private final IncidentMaker incidentMaker;
  private long made;

  /**
   * Makes a generator.
   *
   * @param seed decides about everything
   * @param incidents how many incidents, 0 or more
   */
  public DatasetGenerator(long seed, long incidents) {
    if (incidents < 0) {
      throw new IllegalArgumentException("incidents must be at least 0");
    }
    this.dice = new Dice(seed);
    this.incidents = incidents;
    Codes codes = new Codes();
    surroundings = new Surroundings(dice, codes, incidents);
    incidentMaker = new IncidentMaker(dice, codes, surroundings);
    if (incidents > 0) {
      ready.addAll(surroundings.entities());
    }
  }

  /**
   * Returns the header of the dataset.
   *
   * @return the header
   */
  public DatasetHeader header() {
    return DatasetHeader.builder()
        .id("generated")
        .title(Text.of("en", "Generated dataset of " + incidents + " incidents"))
        .description(Text.of("en", "All people and events are invented."))
        .license("CC0-1.0")
        .language("en")
        .date(When.of("2026-01-01"))
        .marking(Marking.of(Tlp.GREEN, null, null))
        .vocabularies(
            List.of(
                ListEdition.of("huridocs-04", "2001", Text.of("en", "Types of acts")),
                ListEdition.of("huridocs-05", "2001", Text.of("en", "Methods of violence"))))
        .madeWith(Text.of("en", "HRIX generator"))
        .build();
  }

  @Override
  public boolean hasNext() {
    return !ready.isEmpty() || made < incidents;
  }

  @Override
  public Entity next() {
    if (ready.isEmpty()) {
      if (made >= incidents) {
        throw new NoSuchElementException();
      }
      incidentMaker.make(made++, ready::add);
    }
    return ready.remove();
  }
}
