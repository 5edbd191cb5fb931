// SPDX-License-Identifier: Apache-2.0
package org.hrix.json;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.PathType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hrix.data.Datum;
import org.hrix.schemas.Schemas;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The bundled schemas, compiled; the only class that knows the library. Thread-safe. */
final class CompiledSchemas {
  static final CompiledSchemas INSTANCE = new CompiledSchemas();

  private static final String BUNDLE = "json-schema/bundle.schema.json";
  private static final String ID = "https://hrix.invalid/1.0/bundle.schema.json";

  /** A number with more digits or a larger exponent is none that a validator could compute with. */
  private static final int MAX_SCALE = 2000;

  /** Stands for such a number: it is neither whole nor a string, and its spelling is not judged. */
  private static final BigDecimal SOME_FRACTION = new BigDecimal("0.5");

  private final Map<SchemaChecker.Frame, Schema> schemas = new EnumMap<>(SchemaChecker.Frame.class);

  private CompiledSchemas() {
    String bundle = bundle();
    SchemaRegistry registry =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder ->
                builder
                    .schemas(Map.of(ID, bundle))
                    .schemaLoader(loader -> loader.block(iri -> isForeign(iri.toString())))
                    .schemaRegistryConfig(
                        SchemaRegistryConfig.builder().pathType(PathType.JSON_POINTER).build()));
    for (SchemaChecker.Frame frame : SchemaChecker.Frame.values()) {
      Schema schema = registry.getSchema(SchemaLocation.of(ID + "#/$defs/" + frame.definition()));
      schema.initializeValidators();
      schemas.put(frame, schema);
    }
  }

  private static boolean isForeign(String iri) {
    return !iri.startsWith("https://hrix.invalid/")
        && !iri.startsWith("https://json-schema.org/draft/2020-12/");
  }

  private static String bundle() {
    try (InputStream in = Schemas.open(BUNDLE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  void validate(SchemaChecker.Frame frame, Datum data, SchemaFindings findings) {
    List<Error> errors = Objects.requireNonNull(schemas.get(frame)).validate(node(data));
    for (Error error : errors) {
      findings.add(error);
    }
  }

  private static JsonNode node(Datum data) {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    if (data instanceof Datum.Fields fields) {
      ObjectNode object = nodes.objectNode();
      for (Datum.Field field : fields.fields()) {
        if (!object.has(field.name())) {
          object.set(field.name(), node(field.value()));
        }
      }
      return object;
    }
    if (data instanceof Datum.Items items) {
      ArrayNode array = nodes.arrayNode();
      items.items().forEach(item -> array.add(node(item)));
      return array;
    }
    if (data instanceof Datum.Num number) {
      return number(number.literal(), nodes);
    }
    if (data instanceof Datum.Bool bool) {
      return nodes.booleanNode(bool.value());
    }
    return data instanceof Datum.Text text ? nodes.stringNode(text.value()) : nodes.nullNode();
  }

  private static JsonNode number(String literal, JsonNodeFactory nodes) {
    try {
      BigDecimal number = new BigDecimal(literal);
      if (literal.length() <= MAX_SCALE && Math.abs((long) number.scale()) <= MAX_SCALE) {
        return number.scale() <= 0
            ? nodes.numberNode(number.toBigInteger())
            : nodes.numberNode(number);
      }
    } catch (NumberFormatException beyondExponents) {
      // It is taken for another number, as one that is too large is.
    }
    return nodes.numberNode(SOME_FRACTION);
  }
}
