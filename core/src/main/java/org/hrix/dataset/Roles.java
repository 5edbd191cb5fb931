// SPDX-License-Identifier: Apache-2.0
package org.hrix.dataset;

import java.util.List;
import org.hrix.model.Act;
import org.hrix.model.Actor;
import org.hrix.model.Document;
import org.hrix.model.Information;
import org.hrix.model.Involvement;
import org.jspecify.annotations.Nullable;

/**
 * Roles that actors take: views computed from the links of a dataset, not copies.
 *
 * @since 0.1.0
 */
public final class Roles {
  private Roles() {}

  /**
   * Someone to whom an act was done.
   *
   * @param actor who
   * @param act the act
   */
  public record Victim(Actor actor, Act act) {}

  /**
   * Someone who had a part in an act, or in an incident of which no act is named.
   *
   * @param involvement the part; its certainty says whether it is only alleged
   * @param actor who; null when the involvement names nobody in the dataset
   */
  public record Perpetrator(Involvement involvement, @Nullable Actor actor) {}

  /**
   * Where a piece of information comes from.
   *
   * @param information the information
   * @param actor who said it; null when nobody is named
   * @param document the document in which it stands; null when none is named
   */
  public record Source(
      Information information, @Nullable Actor actor, @Nullable Document document) {}

  /**
   * A line of the table "who did what to whom".
   *
   * @param act what
   * @param perpetrators who, often empty
   * @param victim to whom; null when not stated
   */
  public record Deed(Act act, List<Perpetrator> perpetrators, @Nullable Actor victim) {

    /** Copies the list. */
    public Deed {
      perpetrators = List.copyOf(perpetrators);
    }
  }
}
