// SPDX-License-Identifier: Apache-2.0
package org.hrix.json;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.hrix.data.Datum;
import org.hrix.data.Extras;
import org.hrix.description.Slots;
import org.hrix.model.DatasetHeader;
import org.hrix.validation.Location;
import org.hrix.validation.Problem;
import org.hrix.validation.ShapeProblem;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * The frame around the entities: version, header, and members that the format does not know.
 *
 * <p>Unknown members of the frame, and a version other than 1.0, are carried in the header's extras
 * under {@value #CARRIER}, and written back into the frame.
 */
final class DocumentHeader {
  static final String VERSION = "1.0";
  static final String CARRIER = "hrix:document";
  static final DatasetHeader EMPTY = DatasetHeader.builder().build();

  private @Nullable Datum version;
  private @Nullable DatasetHeader dataset;
  private final List<Datum.Field> others = new ArrayList<>();

  /** Reads the first line of JSON Lines; null when it is no header. */
  static @Nullable DocumentHeader ofLine(Slice slice, Json json, EntityParser parser) {
    EntityParser silent = new EntityParser(json, problem -> {});
    Boolean isHeader =
        silent.read(
            slice,
            context -> {
              Datum datum = DatumReader.read(context);
              return datum instanceof Datum.Fields fields
                  && fields.fields().stream()
                      .anyMatch(f -> f.name().equals("hrix") || f.name().equals("dataset"))
                  && fields.first("type").equals(Datum.NULL);
            });
    if (isHeader == null || !isHeader) {
      return null;
    }
    DocumentHeader header = new DocumentHeader();
    parser.read(
        slice,
        context -> {
          while (context.parser.nextToken() != JsonToken.END_OBJECT) {
            String name = context.parser.currentName();
            Location where = context.here();
            context.parser.nextToken();
            header.member(name, where, context, json);
          }
          return header;
        });
    return header;
  }

  /** Reads a member of the frame whose value is the current token. */
  void member(String name, Location where, SliceContext context, Json json) {
    JsonParser parser = context.parser;
    if (name.equals("hrix") && version == null) {
      version = DatumReader.read(context);
    } else if (name.equals("dataset")
        && dataset == null
        && parser.currentToken() == JsonToken.START_OBJECT) {
      Slots slots = new ObjectReader(context).objectFields(DatasetHeader.OBJECT_TYPE);
      dataset = DatasetHeader.OBJECT_TYPE.build(slots);
    } else {
      boolean known = name.equals("hrix") || (name.equals("dataset") && dataset != null);
      boolean again = others.stream().anyMatch(field -> field.name().equals(name));
      if (known || again) {
        context.report(ShapeProblem.DUPLICATE_NAME, where);
      } else if (name.equals("dataset")) {
        context.report(
            ShapeProblem.WRONG_TYPE, where, "property", "dataset", "expected", "an object");
      } else {
        context.report(ShapeProblem.UNKNOWN_FIELD, where);
      }
      others.add(new Datum.Field(name, DatumReader.read(context)));
    }
  }

  boolean hasDataset() {
    return dataset != null || others.stream().anyMatch(f -> f.name().equals("dataset"));
  }

  boolean isEmpty() {
    return version == null && dataset == null && others.isEmpty();
  }

  boolean isFrame() {
    return version != null || hasDataset();
  }

  /** Makes the header, saying what the frame lacks. */
  DatasetHeader toHeader(Location start, Consumer<Problem> problems) {
    Datum current = new Datum.Text(VERSION);
    if (version == null) {
      report(problems, ShapeProblem.MISSING_HEADER, start, "expected", "version (hrix)");
    } else if (!version.equals(current)) {
      report(problems, ShapeProblem.UNKNOWN_VERSION, start);
    }
    if (!hasDataset()) {
      report(problems, ShapeProblem.MISSING_HEADER, start, "expected", "header (dataset)");
    }
    DatasetHeader header = dataset == null ? EMPTY : dataset;
    List<Datum.Field> carried = new ArrayList<>();
    if (version != null && !version.equals(current)) {
      carried.add(new Datum.Field("hrix", version));
    }
    carried.addAll(others);
    return carried.isEmpty() ? header : with(header, carried);
  }

  private static void report(
      Consumer<Problem> problems, ShapeProblem code, Location where, String... arguments) {
    problems.accept(Problem.of(code, where, null, arguments));
  }

  private static DatasetHeader with(DatasetHeader header, List<Datum.Field> carried) {
    Extras old = header.extras();
    List<Datum.Field> extensions = new ArrayList<>(old.extensions());
    extensions.add(new Datum.Field(CARRIER, new Datum.Fields(carried)));
    Slots slots = DatasetHeader.OBJECT_TYPE.slotsOf(header);
    slots.extras(new Extras(extensions, old.raw(), old.rawItems()));
    return DatasetHeader.OBJECT_TYPE.build(slots);
  }

  /** Returns the members that a header carries for the frame. */
  static List<Datum.Field> carriedBy(DatasetHeader header) {
    for (Datum.Field field : header.extras().extensions()) {
      if (field.name().equals(CARRIER) && field.value() instanceof Datum.Fields fields) {
        return fields.fields();
      }
    }
    return List.of();
  }

  /** Returns a header without what it carries for the frame. */
  static DatasetHeader withoutCarried(DatasetHeader header) {
    Extras old = header.extras();
    List<Datum.Field> extensions = new ArrayList<>(old.extensions());
    boolean carried =
        extensions.removeIf(
            field -> field.name().equals(CARRIER) && field.value() instanceof Datum.Fields);
    if (!carried) {
      return header;
    }
    Slots slots = DatasetHeader.OBJECT_TYPE.slotsOf(header);
    slots.extras(new Extras(extensions, old.raw(), old.rawItems()));
    return DatasetHeader.OBJECT_TYPE.build(slots);
  }
}
