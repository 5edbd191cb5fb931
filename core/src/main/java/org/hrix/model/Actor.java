// SPDX-License-Identifier: Apache-2.0
package org.hrix.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whoever takes a role: a person, a group or an organization. Victim, perpetrator and source are
 * roles, not kinds of actors.
 *
 * @since 0.1.0
 */
public sealed interface Actor extends KnownEntity permits Person, Group, Organization {

  /**
   * Returns the names, the most used first.
   *
   * @return the names, empty for an actor without a name
   */
  List<Name> names();

  /**
   * Tells whether the actor's name is known.
   *
   * @return null when nothing is said about it
   */
  @Nullable Identification identification();
}
