// SPDX-License-Identifier: Apache-2.0
package org.hrix.rules;

import org.hrix.model.KnownEntity;
import org.hrix.validation.Profile;

/** What a profile asks of single entities. */
final class ProfileRules {
  private static final ProfileRules NOTHING = new ProfileRules();

  private ProfileRules() {}

  static ProfileRules of(Profile profile) {
    return NOTHING;
  }

  void check(KnownEntity entity, Site site) {}
}
