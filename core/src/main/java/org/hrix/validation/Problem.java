// SPDX-License-Identifier: Apache-2.0
package org.hrix.validation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A finding about the input.
 *
 * <p>Arguments come from a closed list of names and never hold a value of the data: {@code
 * property}, {@code expected}, {@code count}, {@code limit}, {@code suggestion}, {@code type},
 * {@code offset}, {@code found}, {@code other}.
 *
 * @param code what kind of problem it is
 * @param severity how bad it is here
 * @param location where it is
 * @param entity the id of the entity concerned; null when there is none or it is not known
 * @param arguments named arguments of the message
 * @since 0.1.0
 */
public record Problem(
    ProblemCode code,
    Severity severity,
    Location location,
    @Nullable String entity,
    Map<String, String> arguments) {

  /** Copies the arguments, keeping their order. */
  public Problem {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(location, "location");
    arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
  }

  /**
   * Makes a problem of the code's own severity.
   *
   * @param code what kind of problem it is
   * @param location where it is
   * @param entity the id of the entity concerned, or null
   * @param arguments names and values in turn
   * @return the problem
   * @throws IllegalArgumentException when a name has no value
   */
  public static Problem of(
      ProblemCode code, Location location, @Nullable String entity, String... arguments) {
    if (arguments.length % 2 != 0) {
      throw new IllegalArgumentException("arguments must be names and values in turn");
    }
    Map<String, String> named = new LinkedHashMap<>();
    for (int i = 0; i < arguments.length; i += 2) {
      named.put(arguments[i], arguments[i + 1]);
    }
    return new Problem(code, code.defaultSeverity(), location, entity, named);
  }

  /**
   * Returns this problem at another severity.
   *
   * @param other the severity
   * @return the problem with it
   */
  public Problem as(Severity other) {
    return new Problem(code, other, location, entity, arguments);
  }

  /**
   * Says in English what is wrong.
   *
   * @return one or two sentences that never quote the data
   */
  public String message() {
    return message(Locale.ROOT);
  }

  /**
   * Says what is wrong.
   *
   * @param locale the language; English when there are no messages in it
   * @return one or two sentences that never quote the data; arguments that name a type or a form
   *     stay in English
   */
  public String message(Locale locale) {
    return Messages.fill(code.texts(locale).getString(code.id()), arguments);
  }

  @Override
  public String toString() {
    return "Problem[" + code.id() + ", " + severity + ", " + location + "]";
  }
}
