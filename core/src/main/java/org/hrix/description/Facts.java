// SPDX-License-Identifier: Apache-2.0
package org.hrix.description;

import java.util.List;
import java.util.Objects;

/**
 * What is known of a property besides its name, type and accessor.
 *
 * @param documentation one sentence on what the property says
 * @param esf numbers of the Events Standard Formats fields (2nd revised edition, 2001) that it
 *     holds, for instance {@code 102}; empty when there is none
 * @param lists ids of the code lists that its codes come from; empty when open
 * @param sensitivity whether it may identify a person
 * @param presence whether it must be there
 * @since 0.1.0
 */
public record Facts(
    String documentation,
    List<String> esf,
    List<String> lists,
    Sensitivity sensitivity,
    Presence presence) {

  /** Whether a property must be there. */
  public enum Presence {
    /** May be absent. */
    OPTIONAL,
    /** Its absence is a finding; the object is typed all the same. */
    REQUIRED,
    /** Without it there is no object: what stands there is carried raw. */
    STRUCTURAL
  }

  /** Copies the lists. */
  public Facts {
    Objects.requireNonNull(documentation, "documentation");
    esf = List.copyOf(esf);
    lists = List.copyOf(lists);
    Objects.requireNonNull(sensitivity, "sensitivity");
    Objects.requireNonNull(presence, "presence");
  }

  /**
   * Documents an optional property that tells nothing about a person.
   *
   * @param documentation one sentence
   * @return the facts
   */
  public static Facts doc(String documentation) {
    return new Facts(documentation, List.of(), List.of(), Sensitivity.NONE, Presence.OPTIONAL);
  }

  /**
   * Names the ESF fields.
   *
   * @param numbers field numbers without leading zero
   * @return the facts with them
   */
  public Facts esf(String... numbers) {
    return new Facts(documentation, List.of(numbers), lists, sensitivity, presence);
  }

  /**
   * Names the code lists.
   *
   * @param ids ids of lists
   * @return the facts with them
   */
  public Facts lists(String... ids) {
    return new Facts(documentation, esf, List.of(ids), sensitivity, presence);
  }

  /**
   * Says that the property may identify a person.
   *
   * @return the facts with {@link Sensitivity#PERSONAL}
   */
  public Facts personal() {
    return new Facts(documentation, esf, lists, Sensitivity.PERSONAL, presence);
  }

  /**
   * Says that absence is a finding.
   *
   * @return the facts with {@link Presence#REQUIRED}
   */
  public Facts required() {
    return new Facts(documentation, esf, lists, sensitivity, Presence.REQUIRED);
  }

  /**
   * Says that there is no object without it.
   *
   * @return the facts with {@link Presence#STRUCTURAL}
   */
  public Facts structural() {
    return new Facts(documentation, esf, lists, sensitivity, Presence.STRUCTURAL);
  }
}
