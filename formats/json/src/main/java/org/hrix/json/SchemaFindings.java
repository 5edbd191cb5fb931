// SPDX-License-Identifier: Apache-2.0
package org.hrix.json;

import com.networknt.schema.Error;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hrix.data.Datum;
import org.hrix.description.Facts;
import org.hrix.description.Misfit;
import org.hrix.description.ObjectType;
import org.hrix.description.Property;
import org.hrix.description.ScalarType;
import org.hrix.description.Scalars;
import org.hrix.description.ValueType;
import org.hrix.validation.ShapeProblem;
import org.jspecify.annotations.Nullable;

/**
 * Makes of the errors of a validator what a reader would have found: one finding for one mistake.
 * Used for one instance.
 */
final class SchemaFindings {

  /** A finding; its pointer is relative to the instance. */
  record Finding(ShapeProblem code, String pointer, String property, String expected) {}

  /** The codes of a value by the order in which a reader looks: the first found is reported. */
  private static final List<ShapeProblem> OF_VALUES =
      List.of(
          ShapeProblem.WRONG_TYPE,
          ShapeProblem.BLANK,
          ShapeProblem.TOO_LONG,
          ShapeProblem.BAD_CHARACTERS,
          ShapeProblem.UNKNOWN_WORD,
          ShapeProblem.OUT_OF_BOUNDS,
          ShapeProblem.MALFORMED,
          ShapeProblem.NOT_A_DATE);

  /** What it means that a pattern or bound of a definition is not kept. */
  private static final Map<String, ShapeProblem> BY_DEFINITION =
      Map.of(
          "notBlank", ShapeProblem.BLANK,
          "noControl", ShapeProblem.BAD_CHARACTERS,
          "plainStart", ShapeProblem.BAD_CHARACTERS,
          "plainEnd", ShapeProblem.BAD_CHARACTERS,
          "languageTag", ShapeProblem.MALFORMED,
          "edtf", ShapeProblem.NOT_A_DATE);

  private final SchemaChecker.Frame frame;
  private final Datum root;
  private final Map<String, Finding> values = new TreeMap<>();
  private final Set<Finding> others = new HashSet<>();

  SchemaFindings(SchemaChecker.Frame frame, Datum root) {
    this.frame = frame;
    this.root = root;
  }

  void add(Error error) {
    SchemaPlace place = SchemaPlace.of(frame, root, error.getInstanceLocation());
    switch (error.getKeyword()) {
      case "required" -> required(place, error.getProperty());
      case "propertyNames" -> name(place, error.getProperty());
      case "minItems" -> other(ShapeProblem.REQUIRED, place.pointer(), place.name(), "present");
      case "type", "not", "enum" -> {
        if (isNull(error)) {
          absent(place);
        } else {
          value(codeOf(error), place);
        }
      }
      case "minimum", "maximum" -> value(ofNumber(place), place);
      default -> value(codeOf(error), place);
    }
  }

  /** A number beyond its bounds may also be spelt as none is: that comes first. */
  private static ShapeProblem ofNumber(SchemaPlace place) {
    Misfit.Last sink = new Misfit.Last();
    if (place.property() != null
        && place.property().type() instanceof ScalarType<?> scalar
        && place.value() instanceof Datum.Num number) {
      scalar.read(number.literal(), sink);
    }
    Misfit misfit = sink.take();
    return misfit == null ? ShapeProblem.OUT_OF_BOUNDS : ShapeProblem.of(misfit.kind());
  }

  private static boolean isNull(Error error) {
    return error.getInstanceNode() == null || error.getInstanceNode().isNull();
  }

  private static ShapeProblem codeOf(Error error) {
    String definition = definitionOf(error.getSchemaLocation().getFragment().toString());
    ShapeProblem named = BY_DEFINITION.get(definition);
    if (error.getKeyword().equals("type")) {
      return ShapeProblem.WRONG_TYPE;
    }
    if (named != null) {
      return named;
    }
    return switch (error.getKeyword()) {
      case "maxLength" -> ShapeProblem.TOO_LONG;
      case "enum" -> ShapeProblem.UNKNOWN_WORD;
      default -> ShapeProblem.MALFORMED;
    };
  }

  private static String definitionOf(String fragment) {
    String[] steps = fragment.split("/", -1);
    return steps.length > 2 && steps[1].equals("$defs") ? steps[2] : "";
  }

  private void required(SchemaPlace place, String name) {
    Property<?, ?> property = place.type() == null ? null : place.type().property(name);
    if (property == null) {
      other(
          ShapeProblem.MISSING_HEADER,
          place.pointer(),
          name,
          switch (name) {
            case "hrix" -> "version (hrix)";
            case "dataset" -> "header (dataset)";
            default -> "list of entities";
          });
    } else if (property.facts().presence() == Facts.Presence.REQUIRED) {
      other(ShapeProblem.REQUIRED, place.pointer() + "/" + name, name, "present");
    } else {
      incomplete(place.pointer(), place.name(), place.type(), property, place.entity());
    }
  }

  private void incomplete(
      String pointer,
      String name,
      @Nullable ObjectType<?> type,
      Property<?, ?> lacking,
      @Nullable String entity) {
    if (lacking.type() == Scalars.ID && pointer.equals(entity)) {
      other(ShapeProblem.NO_ID, pointer, "entity", Scalars.ID_EXPECTED);
    } else {
      String needed =
          type == null || type.alternatives().isEmpty()
              ? lacking.name()
              : String.join(" or ", type.alternatives().stream().map(Property::name).toList());
      other(ShapeProblem.INCOMPLETE, pointer, name, "an object with " + needed);
    }
  }

  /** A null is an absence, except among the items of a list. */
  private void absent(SchemaPlace place) {
    Property<?, ?> property = place.property();
    if (property == null || place.isItem() || place.isLanguage() || isAnyList(property)) {
      value(ShapeProblem.WRONG_TYPE, place);
    } else if (property.facts().presence() == Facts.Presence.REQUIRED) {
      other(ShapeProblem.REQUIRED, place.pointer(), property.name(), "present");
    } else {
      SchemaPlace owner = SchemaPlace.of(frame, root, place.path().getParent());
      incomplete(owner.pointer(), owner.name(), owner.type(), property, place.entity());
    }
  }

  private static boolean isAnyList(Property<?, ?> property) {
    return property.isMany() && property.type() == ValueType.ANY;
  }

  private void name(SchemaPlace text, String tag) {
    String pointer = text.pointer() + "/" + tag.replace("~", "~0").replace("/", "~1");
    String expected = "named by language tags of BCP 47";
    values.put(pointer, new Finding(ShapeProblem.MALFORMED, pointer, text.name(), expected));
  }

  private void value(ShapeProblem code, SchemaPlace place) {
    String expected = SchemaWords.expected(code, place);
    Finding finding = new Finding(code, place.pointer(), place.name(), expected);
    Finding other = values.get(place.pointer());
    boolean namedWrong =
        other != null && place.isLanguage() && other.code() == ShapeProblem.MALFORMED;
    if (!namedWrong
        && (other == null || OF_VALUES.indexOf(code) < OF_VALUES.indexOf(other.code()))) {
      values.put(place.pointer(), finding);
    }
  }

  private void other(ShapeProblem code, String pointer, String property, String expected) {
    others.add(new Finding(code, pointer, property, expected));
  }

  /** Returns the findings by pointer and code. */
  List<Finding> inOrder() {
    Set<Finding> all = new HashSet<>(others);
    for (Finding finding : values.values()) {
      all.add(finding);
      withoutId(finding, all);
    }
    List<Finding> kept = new ArrayList<>();
    for (Finding finding : all) {
      boolean moot =
          finding.code() == ShapeProblem.REQUIRED
              && all.stream().anyMatch(f -> isAround(f, finding));
      if (!moot) {
        kept.add(finding);
      }
    }
    kept.sort(Comparator.comparing(Finding::pointer).thenComparing(f -> f.code().id()));
    return kept;
  }

  /** An entity whose id is wrong has none. */
  private void withoutId(Finding finding, Set<Finding> all) {
    String pointer = finding.pointer();
    if (pointer.endsWith("/id")) {
      String entity = pointer.substring(0, pointer.length() - 3);
      boolean isEntity =
          frame == SchemaChecker.Frame.ENTITY
              ? entity.isEmpty()
              : entity.matches("/entities/[0-9]+");
      if (isEntity) {
        all.add(new Finding(ShapeProblem.NO_ID, entity, "entity", Scalars.ID_EXPECTED));
      }
    }
  }

  /** What is required of an entity is not asked of one that could not be typed. */
  private static boolean isAround(Finding noId, Finding required) {
    return noId.code() == ShapeProblem.NO_ID && required.pointer().startsWith(noId.pointer() + "/");
  }
}
