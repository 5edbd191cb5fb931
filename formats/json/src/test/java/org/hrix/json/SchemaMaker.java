// SPDX-License-Identifier: Apache-2.0
package org.hrix.json;

import static org.hrix.json.SchemaScalars.map;
import static org.hrix.json.SchemaScalars.ref;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hrix.description.Facts;
import org.hrix.description.ObjectType;
import org.hrix.description.Property;
import org.hrix.description.ScalarType;
import org.hrix.description.Sensitivity;
import org.hrix.description.ValueType;
import org.hrix.model.DatasetHeader;
import org.hrix.model.EntityTypes;
import org.hrix.model.KnownEntity;
import org.hrix.model.Missing;

/** Makes the JSON Schemas from the descriptions and the constraints. */
final class SchemaMaker {
  static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
  static final String BASE = "https://hrix.invalid/1.0/";

  private final Map<String, Object> definitions = new LinkedHashMap<>();

  SchemaMaker() {
    Set<ObjectType<?>> types = new LinkedHashSet<>(EntityTypes.all());
    types.add(DatasetHeader.OBJECT_TYPE);
    new ArrayList<>(types).forEach(type -> collect(type, types));
    definitions.put("datasetDocument", document());
    definitions.put("headerLine", headerLine());
    definitions.put("line", line());
    definitions.put("anyEntity", anyEntity());
    for (ObjectType<?> type : types) {
      if (definitions.put(type.name(), object(type)) != null) {
        throw new IllegalStateException("two types named " + type.name());
      }
    }
    definitions.put("text", text());
    definitions.putAll(SchemaScalars.definitions());
    for (Map.Entry<String, Object> example : SchemaExamples.all().entrySet()) {
      @SuppressWarnings("unchecked")
      Map<String, Object> definition = (Map<String, Object>) definitions.get(example.getKey());
      definition.put("examples", List.of(example.getValue()));
    }
  }

  private static void collect(ObjectType<?> type, Set<ObjectType<?>> types) {
    for (Property<?, ?> property : type.properties()) {
      if (property.type() instanceof ObjectType<?> part && types.add(part)) {
        collect(part, types);
      }
    }
  }

  /** Makes all files by name. */
  Map<String, Map<String, Object>> files() {
    Map<String, Map<String, Object>> files = new LinkedHashMap<>();
    for (ObjectType<?> type : EntityTypes.all()) {
      files.put(type.name(), file(type.name(), type.name()));
    }
    files.put("dataset", file("dataset", "datasetDocument"));
    files.put("line", file("line", "line"));
    Map<String, Object> bundle = head("bundle");
    bundle.put("title", "HRIX 1.0");
    bundle.put(
        "description",
        "Everything in one file. As it stands it describes a dataset as a document; its anchors"
            + " (#line, #incident and so on) describe the rest.");
    bundle.put("$ref", "#/$defs/datasetDocument");
    Map<String, Object> anchored = new LinkedHashMap<>();
    definitions.forEach((name, definition) -> anchored.put(name, anchored(name, definition)));
    bundle.put("$defs", anchored);
    files.put("bundle", bundle);
    return files;
  }

  private static Object anchored(String name, Object definition) {
    Map<String, Object> anchored = map("$anchor", name);
    ((Map<?, ?>) definition).forEach((key, value) -> anchored.put((String) key, value));
    return anchored;
  }

  private static Map<String, Object> head(String name) {
    return map("$schema", DIALECT, "$id", BASE + name + ".schema.json");
  }

  /** Makes a file that stands alone: what it refers to is in it. */
  @SuppressWarnings("unchecked")
  private Map<String, Object> file(String name, String definition) {
    Map<String, Object> file = head(name);
    file.putAll((Map<String, Object>) definitions.get(definition));
    Set<String> needed = new LinkedHashSet<>();
    needs(file, needed);
    Map<String, Object> parts = new LinkedHashMap<>();
    definitions.forEach(
        (key, value) -> {
          if (needed.contains(key)) {
            parts.put(key, value);
          }
        });
    file.put("$defs", parts);
    return file;
  }

  private void needs(Object node, Set<String> needed) {
    if (node instanceof Map<?, ?> object) {
      if (object.get("$ref") instanceof String target) {
        String name = target.substring("#/$defs/".length());
        if (needed.add(name)) {
          needs(definitions.get(name), needed);
        }
      }
      object.values().forEach(value -> needs(value, needed));
    } else if (node instanceof List<?> list) {
      list.forEach(value -> needs(value, needed));
    }
  }

  private static String titleOf(String name) {
    String words = name.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static Map<String, Object> document() {
    return map(
        "title", "Dataset",
        "description", "A dataset as one document: version, header, and entities in any order.",
        "type", "object",
        "properties", frame(map("type", "array", "items", ref("anyEntity"))),
        "required", List.of("hrix", "dataset", "entities"));
  }

  private static Map<String, Object> headerLine() {
    return map(
        "title", "Header line",
        "description", "The first line of JSON Lines: version and header.",
        "type", "object",
        "properties", frame(null),
        "required", List.of("hrix", "dataset"));
  }

  private static Map<String, Object> frame(@org.jspecify.annotations.Nullable Object entities) {
    Map<String, Object> properties =
        map(
            "hrix",
                map("description", "The version of the format, 1.0.", "examples", List.of("1.0")),
            "dataset", map("type", "object", "$ref", "#/$defs/dataset"));
    if (entities != null) {
      properties.put("entities", entities);
    }
    return properties;
  }

  private static Map<String, Object> line() {
    return map(
        "title", "Line of JSON Lines",
        "description", "The header on the first line, then an entity on each.",
        "if",
            map(
                "type", "object",
                "properties", map("type", map("type", "null")),
                "anyOf",
                    List.of(map("required", List.of("hrix")), map("required", List.of("dataset")))),
        "then", ref("headerLine"),
        "else", ref("anyEntity"));
  }

  private static Map<String, Object> anyEntity() {
    List<Object> cases = new ArrayList<>();
    for (ObjectType<?> type : EntityTypes.all()) {
      cases.add(
          map(
              "if",
                  map(
                      "properties", map("type", map("const", type.name())),
                      "required", List.of("type")),
              "then", ref(type.name())));
    }
    return map(
        "title",
        "Entity",
        "description",
        "An entity of any type. One of a type that this version does not know is carried"
            + " unchanged.",
        "type",
        "object",
        "allOf",
        cases);
  }

  private static Map<String, Object> text() {
    return map(
        "title", "Text",
        "description",
            "The same text in one or several languages, by language tag; the first is the"
                + " original.",
        "type", List.of("object", "null"),
        "propertyNames", ref("languageTag"),
        "additionalProperties", map("type", "string"));
  }

  private static <T> Map<String, Object> object(ObjectType<T> type) {
    boolean entity = KnownEntity.class.isAssignableFrom(type.javaType());
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("title", titleOf(type.name()));
    schema.put("description", type.documentation());
    schema.put("type", entity ? "object" : List.of("object", "null"));
    Map<String, Object> properties = new LinkedHashMap<>();
    Set<String> required = new TreeSet<>();
    List<Object> conditions = new ArrayList<>();
    if (entity) {
      properties.put("type", map("const", type.name()));
      required.add("type");
    }
    RecordComponent[] components = type.javaType().getRecordComponents();
    for (Property<T, ?> property : type.properties()) {
      properties.put(property.name(), property(property, components[property.index()]));
      switch (property.facts().presence()) {
        case STRUCTURAL -> required.add(property.name());
        case REQUIRED -> demand(property, entity, required, conditions);
        case OPTIONAL -> {}
      }
    }
    schema.put("properties", properties);
    if (!required.isEmpty()) {
      schema.put("required", new ArrayList<>(required));
    }
    if (!type.alternatives().isEmpty()) {
      schema.put("anyOf", type.alternatives().stream().map(SchemaMaker::there).toList());
    }
    if (!conditions.isEmpty()) {
      schema.put("allOf", conditions);
    }
    return schema;
  }

  private static Map<String, Object> there(Property<?, ?> property) {
    return map(
        "required", List.of(property.name()),
        "properties", map(property.name(), map("not", map("type", "null"))));
  }

  /** A required property of an entity may be missing for a reason that a qualifier states. */
  private static void demand(
      Property<?, ?> property, boolean entity, Set<String> required, List<Object> conditions) {
    if (!entity) {
      required.add(property.name());
      return;
    }
    List<String> reasons = new ArrayList<>();
    for (Missing missing : Missing.values()) {
      reasons.add(missing.code());
    }
    Map<String, Object> qualifier =
        map(
            "type", "object",
            "required", List.of("path", "missing"),
            "properties",
                map(
                    "path", map("const", "/" + property.name()),
                    "missing", map("enum", reasons)));
    Map<String, Object> value =
        property.isMany()
            ? map("not", map("type", "null"), "minItems", 1)
            : map("not", map("type", "null"));
    conditions.add(
        map(
            "$comment", "Required, unless a qualifier says why it is missing.",
            "if",
                map(
                    "required", List.of("qualifiers"),
                    "properties", map("qualifiers", map("type", "array", "contains", qualifier))),
            "else",
                map(
                    "required", List.of(property.name()),
                    "properties", map(property.name(), value))));
  }

  private static Map<String, Object> property(Property<?, ?> property, RecordComponent component) {
    Facts facts = property.facts();
    boolean any = property.type() == ValueType.ANY;
    boolean entity = KnownEntity.class.isAssignableFrom(component.getDeclaringRecord());
    boolean demanded =
        facts.presence() == Facts.Presence.STRUCTURAL
            || (facts.presence() == Facts.Presence.REQUIRED && !entity);
    boolean nullable = !property.isMany() && !demanded && !any;
    Map<String, Object> value = value(property, component, nullable);
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("description", describe(property));
    if (property.isMany()) {
      schema.put("type", any ? "array" : List.of("array", "null"));
      schema.put("items", value);
    } else {
      schema.putAll(value);
    }
    if (facts.sensitivity() == Sensitivity.PERSONAL) {
      schema.put("$comment", "May identify a person.");
    }
    return schema;
  }

  private static Map<String, Object> value(
      Property<?, ?> property, RecordComponent component, boolean nullable) {
    if (property.type() instanceof ScalarType<?> scalar) {
      return SchemaScalars.of(component, property, scalar, nullable);
    }
    if (property.type() == ValueType.ANY) {
      return new LinkedHashMap<>();
    }
    Map<String, Object> schema = new LinkedHashMap<>();
    if (!nullable) {
      schema.put("type", "object");
    }
    schema.put("$ref", "#/$defs/" + property.type().name());
    return schema;
  }

  private static String describe(Property<?, ?> property) {
    StringBuilder text = new StringBuilder(property.facts().documentation());
    if (property.type() instanceof ScalarType<?> scalar && scalar.isReference()) {
      text.append(" The id of: ")
          .append(scalar.targets().isEmpty() ? "any entity" : String.join(", ", scalar.targets()))
          .append('.');
    }
    if (!property.facts().lists().isEmpty()) {
      text.append(" Code lists: ").append(String.join(", ", property.facts().lists())).append('.');
    }
    if (!property.facts().esf().isEmpty()) {
      text.append(" ESF: ").append(String.join(", ", property.facts().esf())).append('.');
    }
    return text.toString();
  }
}
