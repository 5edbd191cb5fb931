// SPDX-License-Identifier: Apache-2.0
package org.hrix.json;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hrix.model.Tlp;
import org.hrix.validation.Profile;
import org.hrix.validation.Severity;
import org.jspecify.annotations.Nullable;

/** A profile while it is put together on its base. What comes later wins. */
final class ProfileDraft {
  final Set<String> required;
  final Set<String> forbidden;
  final Map<String, List<String>> lists;
  final Map<String, Profile.Range> bounds;
  @Nullable String asOf;
  @Nullable Tlp marking;
  private final Map<String, Severity> severities;
  private final Set<String> off;

  ProfileDraft(Profile base) {
    required = new TreeSet<>(base.required());
    forbidden = new TreeSet<>(base.forbidden());
    lists = new TreeMap<>(base.lists());
    bounds = new TreeMap<>(base.bounds());
    severities = new TreeMap<>(base.severities());
    off = new TreeSet<>(base.off());
    asOf = base.asOf();
    marking = base.marking();
  }

  /** Sets the severity of a rule; null switches it off. */
  void severity(String code, @Nullable Severity severity) {
    if (severity == null) {
      off.add(code);
    } else {
      off.remove(code);
      severities.put(code, severity);
    }
  }

  Profile build(String id) {
    return new Profile(id, severities, off, required, forbidden, lists, bounds, asOf, marking);
  }
}
