// SPDX-License-Identifier: Apache-2.0
package org.hrix.json;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.hrix.data.Datum;
import org.hrix.description.Misfit;
import org.hrix.description.ObjectType;
import org.hrix.description.Scalars;
import org.hrix.description.Slots;
import org.hrix.model.Entity;
import org.hrix.model.EntityTypes;
import org.hrix.model.KnownEntity;
import org.hrix.model.RawEntity;
import org.hrix.text.Spelling;
import org.hrix.validation.Problem;
import org.hrix.validation.ShapeProblem;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Reads one value of the input: an entity, or any data. */
final class EntityParser {
  static final String TYPE = "type";

  private final Json json;
  private final Consumer<Problem> problems;
  private final List<Problem> pending = new ArrayList<>();
  private final Consumer<Problem> pendingSink = pending::add;

  EntityParser(Json json, Consumer<Problem> problems) {
    this.json = json;
    this.problems = problems;
  }

  /** Reads a slice with a function, reporting whatever keeps it from being JSON. */
  <R> @Nullable R read(Slice slice, Reading<R> reading) {
    if (slice.malformed() >= 0) {
      problems.accept(
          Problem.of(JsonProblem.BAD_ENCODING, slice.locate(slice.malformed(), null), null));
      return null;
    }
    pending.clear();
    try (JsonParser parser = json.parser(slice)) {
      SliceContext context = new SliceContext(json, parser, slice, 0, pendingSink);
      R result = parse(context, reading);
      if (!pending.isEmpty()) {
        pending.forEach(problems);
      }
      return result;
    }
  }

  /**
   * Reads a slice with a parser that is used for many of them.
   *
   * @param base how many bytes before the slice the parser began
   * @return null when anything is wrong with the slice; nothing has been reported then, and the
   *     parser is of no further use
   */
  <R> @Nullable R readShared(JsonParser parser, int base, Slice slice, Reading<R> reading) {
    if (slice.malformed() >= 0) {
      return null;
    }
    pending.clear();
    SliceContext context = new SliceContext(json, parser, slice, base, pendingSink);
    R result;
    try {
      if (parser.nextToken() == null) {
        return null;
      }
      result = reading.read(context);
    } catch (JacksonException broken) {
      return null;
    }
    long end = parser.currentLocation().getByteOffset() - base;
    if (end > slice.length() || !slice.isSpaceFrom((int) end)) {
      return null;
    }
    if (!pending.isEmpty()) {
      pending.forEach(problems);
    }
    return result;
  }

  private <R> @Nullable R parse(SliceContext context, Reading<R> reading) {
    JsonParser parser = context.parser;
    Slice slice = context.slice;
    try {
      if (parser.nextToken() == null) {
        context.report(JsonProblem.EMPTY, slice.locate(0, null));
        return null;
      }
      R result = reading.read(context);
      if (parser.nextToken() == null) {
        return result;
      }
      pending.clear();
      long offset = parser.currentTokenLocation().getByteOffset();
      context.report(JsonProblem.TRAILING, slice.locate(offset, null));
    } catch (JacksonException broken) {
      pending.clear();
      JsonProblem code = codeOf(broken);
      long offset =
          code == JsonProblem.TRUNCATED
              ? slice.length()
              : parser.currentLocation().getByteOffset() - 1;
      if (code == JsonProblem.NOT_JSON) {
        String wrong =
            Diagnosis.of(slice.block(), slice.from(), slice.to(), slice.from() + (int) offset);
        context.report(code, slice.locate(offset, null), "expected", wrong);
      } else {
        context.report(code, slice.locate(offset, null));
      }
    }
    return null;
  }

  private static JsonProblem codeOf(JacksonException broken) {
    if (broken instanceof StreamConstraintsException) {
      return JsonProblem.BEYOND_LIMIT;
    }
    return broken instanceof UnexpectedEndOfInputException
        ? JsonProblem.TRUNCATED
        : JsonProblem.NOT_JSON;
  }

  /**
   * Reads a value from its first token to its last.
   *
   * @param <R> what it becomes
   */
  @FunctionalInterface
  interface Reading<R> {
    R read(SliceContext context);
  }

  /** Reads an entity. */
  Entity entity(SliceContext context) {
    JsonParser parser = context.parser;
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      context.report(
          ShapeProblem.WRONG_TYPE, "property", "entity", "expected", "an object with type and id");
      return new RawEntity(null, null, DatumReader.read(context));
    }
    boolean typeFirst =
        parser.nextToken() == JsonToken.PROPERTY_NAME && parser.currentName().equals(TYPE);
    String type;
    if (typeFirst) {
      type = parser.nextToken() == JsonToken.VALUE_STRING ? parser.getString() : null;
    } else {
      type = typeOf(context.slice);
    }
    ObjectType<? extends KnownEntity> known = type == null ? null : EntityTypes.byName(type);
    return known == null ? unknown(context, type) : known(context, known, typeFirst);
  }

  /** Looks for a type that is not the first field. */
  private @Nullable String typeOf(Slice slice) {
    try (JsonParser ahead = json.parser(slice)) {
      ahead.nextToken();
      while (ahead.nextToken() == JsonToken.PROPERTY_NAME) {
        boolean isType = ahead.currentName().equals(TYPE);
        JsonToken value = ahead.nextToken();
        if (isType) {
          return value == JsonToken.VALUE_STRING ? ahead.getString() : null;
        }
        ahead.skipChildren();
      }
      return null;
    } catch (JacksonException broken) {
      // The parser of the slice comes to the same place, and says so with its own location.
      return null;
    }
  }

  private Entity unknown(SliceContext context, @Nullable String type) {
    drain(context.parser);
    Datum.Fields data = (Datum.Fields) again(context);
    String id = idOf(data);
    if (id != null) {
      context.entity(id);
    }
    List<String> names = EntityTypes.all().stream().map(ObjectType::name).toList();
    String meant = type == null ? null : Spelling.nearest(type, names);
    context.report(
        ShapeProblem.UNKNOWN_ENTITY_TYPE,
        context.slice.locate(0, null),
        "suggestion",
        meant == null ? "" : " Did you mean " + meant + "?");
    return new RawEntity(type, id, data);
  }

  /**
   * Goes to the end of the value, so that what is not JSON is found before anything is made of it.
   */
  private static void drain(JsonParser parser) {
    while (!parser.streamReadContext().inRoot()) {
      parser.nextToken();
    }
  }

  private Datum again(SliceContext context) {
    try (JsonParser second = json.parser(context.slice)) {
      second.nextToken();
      return DatumReader.read(new SliceContext(json, second, context.slice, 0, pendingSink));
    }
  }

  private static @Nullable String idOf(Datum.Fields data) {
    return data.first("id") instanceof Datum.Text text
        ? Scalars.ID.read(text.value(), misfit -> {})
        : null;
  }

  private Entity known(SliceContext context, ObjectType<? extends Entity> type, boolean typeRead) {
    Slots slots = new ObjectReader(context).entityFields(type, typeRead);
    Misfit misfit = type.misfitOf(slots);
    if (misfit == null) {
      return type.build(slots);
    }
    context.report(
        ShapeProblem.NO_ID, context.slice.locate(0, null), "expected", Scalars.ID_EXPECTED);
    return new RawEntity(type.name(), null, PointerFinder.find(json, context.slice, "").datum());
  }
}
