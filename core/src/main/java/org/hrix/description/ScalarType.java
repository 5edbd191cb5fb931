// SPDX-License-Identifier: Apache-2.0
package org.hrix.description;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value that is written as one string, number or truth value.
 *
 * <p>Reading never throws: what does not fit is reported to a sink, and null is returned. {@code
 * read(print(x))} equals x for every x that {@link #misfitOf} accepts.
 *
 * @param <E> the Java type of the value
 * @since 0.1.0
 */
public final class ScalarType<E> implements ValueType<E> {

  /** How the value is written in JSON. */
  public enum Notation {
    /** A string. */
    STRING,
    /** A number. */
    NUMBER,
    /** {@code true} or {@code false}. */
    BOOLEAN
  }

  /**
   * Reads a value from its text.
   *
   * @param <E> the Java type of the value
   */
  @FunctionalInterface
  public interface Parser<E> {
    /**
     * Reads a value.
     *
     * @param text the string, the digits, or {@code true} / {@code false}
     * @param sink takes the reason when the text does not fit
     * @return the value, or null after a report
     */
    @Nullable E parse(String text, Misfit.Sink sink);
  }

  private final String name;
  private final Class<E> javaType;
  private final Notation notation;
  private final Parser<E> parser;
  private final Function<E, String> printer;
  private final List<String> words;
  private final List<String> targets;

  ScalarType(
      String name,
      Class<E> javaType,
      Notation notation,
      Parser<E> parser,
      Function<E, String> printer,
      List<String> words,
      List<String> targets) {
    this.name = Objects.requireNonNull(name, "name");
    this.javaType = Objects.requireNonNull(javaType, "javaType");
    this.notation = Objects.requireNonNull(notation, "notation");
    this.parser = Objects.requireNonNull(parser, "parser");
    this.printer = Objects.requireNonNull(printer, "printer");
    this.words = List.copyOf(words);
    this.targets = List.copyOf(targets);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Class<E> javaType() {
    return javaType;
  }

  /**
   * Tells how the value is written in JSON.
   *
   * @return the notation
   */
  public Notation notation() {
    return notation;
  }

  /**
   * Lists the words of a closed set.
   *
   * @return the words in order, empty when the type is not a closed set
   */
  public List<String> words() {
    return words;
  }

  /**
   * Lists the entity types that a reference may point at.
   *
   * @return names of entity types; empty when any type will do or this is no reference
   */
  public List<String> targets() {
    return targets;
  }

  /**
   * Tells whether the value is the id of another entity.
   *
   * @return true for references
   */
  public boolean isReference() {
    return name.equals(Scalars.REFERENCE_NAME);
  }

  /**
   * Reads a value.
   *
   * @param text the string, the digits as written, or {@code true} / {@code false}
   * @param sink takes the reason when the text does not fit
   * @return the value, or null when it does not fit
   */
  public @Nullable E read(String text, Misfit.Sink sink) {
    return parser.parse(text, sink);
  }

  /**
   * Writes a value.
   *
   * @param value the value
   * @return its text
   */
  public String print(E value) {
    return printer.apply(value);
  }

  /**
   * Checks a value that was made in code.
   *
   * @param value the value
   * @return why it does not fit, or null when it does
   */
  public @Nullable Misfit misfitOf(E value) {
    Misfit.Last sink = new Misfit.Last();
    parser.parse(print(value), sink);
    return sink.take();
  }

  @Override
  public String toString() {
    return name;
  }
}
