// SPDX-License-Identifier: Apache-2.0
package org.hrix.json;

import java.util.function.Consumer;
import org.hrix.description.Misfit;
import org.hrix.text.CodePoints;
import org.hrix.validation.Location;
import org.hrix.validation.Problem;
import org.hrix.validation.ProblemCode;
import org.hrix.validation.ShapeProblem;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;

/** What all that reads one slice shares: the parser, and where problems go. */
final class SliceContext implements Misfit.Sink {
  final Json json;
  final JsonParser parser;
  final Slice slice;
  private final Consumer<Problem> problems;
  private final int base;
  private @Nullable String entity;
  private @Nullable Misfit misfit;

  /** How many findings there were so far. */
  int findings;

  /**
   * Takes a parser that may have begun before the slice.
   *
   * @param json made the parser
   * @param base how many bytes before the slice the parser began
   */
  SliceContext(Json json, JsonParser parser, Slice slice, int base, Consumer<Problem> problems) {
    this.json = json;
    this.base = base;
    this.parser = parser;
    this.slice = slice;
    this.problems = problems;
  }

  /** Reads on with the same parser, saying nothing. */
  SliceContext silent() {
    return new SliceContext(json, parser, slice, base, problem -> {});
  }

  void entity(String id) {
    entity = id;
  }

  /** Returns the text of the current string or number, and looks for halves of surrogate pairs. */
  String string() {
    String text = parser.getString();
    if (slice.hasEscapes() && CodePoints.indexOfLoneSurrogate(text) >= 0) {
      report(JsonProblem.LONE_SURROGATE);
    }
    return text;
  }

  @Override
  public void misfit(Misfit reported) {
    misfit = reported;
  }

  /** Reports why the value just read does not fit, at its place. */
  void reportMisfit(String property, Location where) {
    Misfit found = misfit;
    misfit = null;
    if (found != null) {
      report(
          ShapeProblem.of(found.kind()), where, "property", property, "expected", found.expected());
    }
  }

  void report(ProblemCode code, String... arguments) {
    report(code, here(), arguments);
  }

  void report(ProblemCode code, Location where, String... arguments) {
    findings++;
    problems.accept(Problem.of(code, where, entity, arguments));
  }

  /** Locates the current token. */
  Location here() {
    return slice.locate(offset(), pointer());
  }

  /** Returns the byte of the block at which the current token begins. */
  int tokenStart() {
    return slice.from() + (int) offset();
  }

  /** Returns the byte of the block behind the current token. */
  int tokenEnd() {
    return slice.from() + (int) (parser.currentLocation().getByteOffset() - base);
  }

  private long offset() {
    return parser.currentTokenLocation().getByteOffset() - base;
  }

  private String pointer() {
    TokenStreamContext context = parser.streamReadContext();
    JsonToken token = parser.currentToken();
    boolean opened = token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY;
    TokenStreamContext parent = context.getParent();
    TokenStreamContext at = opened && parent != null ? parent : context;
    return at.pathAsPointer().toString();
  }
}
