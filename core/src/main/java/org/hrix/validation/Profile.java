// SPDX-License-Identifier: Apache-2.0
package org.hrix.validation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hrix.model.Tlp;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a dataset for a purpose: which rules, how severe, which properties must or must
 * not be there, which codes and numbers are taken.
 *
 * <p>A path names a property of an object type, {@code TYPE.PROPERTY}, for instance {@code
 * person.birth} or {@code recordKeeping.enteredBy}; it holds wherever such an object stands. The
 * header is the object {@code dataset}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the id of the profile, for instance {@code exchange}
 * @param severities severities by the id of a rule, where they differ from the rule's own
 * @param off ids of rules that are not run
 * @param required paths of properties that must be there
 * @param forbidden paths of properties that must not be there
 * @param lists ids of the code lists that the codes at a path must come from, by path; none empty
 * @param bounds the numbers allowed at a path, by path
 * @param asOf the release whose rules count: later rules are not run; null for all
 * @param marking the label that whatever has none of its own is taken to have, in place of the
 *     dataset's; null to leave the dataset's
 * @since 0.1.0
 */
public record Profile(
    String id,
    Map<String, Severity> severities,
    Set<String> off,
    Set<String> required,
    Set<String> forbidden,
    Map<String, List<String>> lists,
    Map<String, Range> bounds,
    @Nullable String asOf,
    @Nullable Tlp marking) {

  /**
   * The numbers allowed at a path.
   *
   * @param min the smallest, inclusive; null for no bound
   * @param max the largest, inclusive; null for no bound
   */
  public record Range(@Nullable Long min, @Nullable Long max) {
    /** Checks that there is a bound, and that they are in order. */
    public Range {
      if (min == null && max == null) {
        throw new IllegalArgumentException("min and max must not both be absent");
      }
      if (min != null && max != null && min > max) {
        throw new IllegalArgumentException("min must not be above max");
      }
    }
  }

  /** Asks what any exchange needs: every rule at its own severity. This is the default. */
  public static final Profile EXCHANGE =
      new Profile(
          "exchange", Map.of(), Set.of(), Set.of(), Set.of(), Map.of(), Map.of(), null, null);

  /** Copies the parts. */
  public Profile {
    Objects.requireNonNull(id, "id");
    if (asOf != null && !Release.isValid(asOf)) {
      throw new IllegalArgumentException("asOf must be three numbers, for instance 0.1.0");
    }
    severities = java.util.Collections.unmodifiableMap(new TreeMap<>(severities));
    off = java.util.Collections.unmodifiableSet(new TreeSet<>(off));
    required = java.util.Collections.unmodifiableSet(new TreeSet<>(required));
    forbidden = java.util.Collections.unmodifiableSet(new TreeSet<>(forbidden));
    Map<String, List<String>> copied = new TreeMap<>();
    lists.forEach((path, ids) -> copied.put(path, List.copyOf(ids)));
    lists = java.util.Collections.unmodifiableMap(copied);
    bounds = java.util.Collections.unmodifiableMap(new TreeMap<>(bounds));
  }

  /**
   * Returns this profile with the rules of a release.
   *
   * @param release the release: rules that came later are not run
   * @return the profile
   * @throws IllegalArgumentException when it is not three numbers with points between them
   */
  public Profile asOf(String release) {
    if (!Release.isValid(release)) {
      throw new IllegalArgumentException("release must be three numbers, for instance 0.1.0");
    }
    return new Profile(id, severities, off, required, forbidden, lists, bounds, release, marking);
  }

  /**
   * Tells how severe a problem is under this profile.
   *
   * @param code the kind of problem
   * @return the severity, null when the rule is not run
   */
  public @Nullable Severity severity(ProblemCode code) {
    if (off.contains(code.id()) || (asOf != null && Release.isLater(code.since(), asOf))) {
      return null;
    }
    Severity own = severities.get(code.id());
    return own == null ? code.defaultSeverity() : own;
  }
}
