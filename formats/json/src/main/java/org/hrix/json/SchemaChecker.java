// SPDX-License-Identifier: Apache-2.0
package org.hrix.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.hrix.data.Datum;
import org.hrix.io.EntityReader;
import org.hrix.io.Entry;
import org.hrix.io.Format;
import org.hrix.io.ReadLimits;
import org.hrix.io.ReadOptions;
import org.hrix.io.RejectSink;
import org.hrix.io.Source;
import org.hrix.model.DatasetHeader;
import org.hrix.model.Entity;
import org.hrix.model.KnownEntity;
import org.hrix.validation.EntityChecker;
import org.hrix.validation.Location;
import org.hrix.validation.Locator;
import org.hrix.validation.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Checks data against the JSON Schemas of this release, which it takes from its own jar: nothing is
 * ever fetched. What the schemas find has the codes and places that the reader gives; what they
 * cannot say is listed in {@code json-schema/README.md} of {@code hrix-schemas}.
 *
 * <p>Reading a dataset finds the same and more, and is faster; this is for those who want the
 * published schemas to have the last word. The schemas are loaded with the first checker. Not
 * thread-safe; use one for each thread.
 *
 * @since 0.1.0
 */
public final class SchemaChecker {
  private static final String HEADER = "/dataset";

  private final Json json = new Json(ReadLimits.DEFAULT);
  private final CompiledSchemas schemas = CompiledSchemas.INSTANCE;

  /** Makes a checker. */
  public SchemaChecker() {}

  /**
   * Checks one value in JSON: a document, the header of JSON Lines, or an entity.
   *
   * @param text the value in UTF-8; which of the three it is shows by its members
   * @param source the name of the input for the places
   * @param problems takes the findings in the order of their pointers; what is not JSON is found
   *     too
   */
  public void check(byte[] text, String source, Consumer<Problem> problems) {
    Slice slice = Slice.of(source, text, 0, text.length);
    Datum data = new EntityParser(json, problems).read(slice, SchemaChecker::withoutProblems);
    if (data != null) {
      Locator locator =
          pointer -> slice.locate(PointerFinder.find(json, slice, pointer).offset(), pointer);
      check(Frame.of(data), data, locator, problems);
    }
  }

  private static Datum withoutProblems(SliceContext context) {
    return DatumReader.read(context.silent());
  }

  /**
   * Checks one entity as it would be written.
   *
   * @param entity the entity
   * @param locator finds where its values are
   * @param problems takes the findings in the order of their pointers
   */
  public void check(Entity entity, Locator locator, Consumer<Problem> problems) {
    check(Frame.ENTITY, written(entity), locator, problems);
  }

  /**
   * Checks the header of a dataset as it would be written.
   *
   * @param header the header
   * @param locator finds where its values are, by pointers that begin with {@code /dataset}
   * @param problems takes the findings in the order of their pointers
   */
  public void check(DatasetHeader header, Locator locator, Consumer<Problem> problems) {
    Datum line = parsed(bytes(header, null), true);
    check(Frame.HEADER, line, locator, problems);
  }

  /**
   * Reads a dataset and reports what the schemas find beyond what its reader finds. Constant
   * memory.
   *
   * @param source the input, in JSON or JSON Lines
   * @param format its format
   * @param options how to read it; the rejects are not used
   * @param problems takes the findings in document order
   * @throws IOException when the input cannot be read
   */
  public void check(Source source, Format format, ReadOptions options, Consumer<Problem> problems)
      throws IOException {
    Set<String> known = new HashSet<>();
    Consumer<Problem> reported = problem -> known.add(keyOf(problem));
    try (EntityReader reader =
        format.open(source, options.withRejects(RejectSink.NONE), reported)) {
      Consumer<Problem> found =
          problem -> {
            if (!known.contains(keyOf(problem))) {
              problems.accept(problem);
            }
          };
      check(reader.header(), pointer -> inFrame(reader, source.name(), pointer), found);
      known.clear();
      while (reader.hasNext()) {
        Entry entry = reader.next();
        if (entry.entity() instanceof KnownEntity entity) {
          EntityChecker.check(entity, entry::locate, reported);
        }
        check(entry.entity(), entry::locate, found);
        known.clear();
      }
    }
  }

  /** Finds a value of the frame: only the header knows its places. */
  private static Location inFrame(EntityReader reader, String source, String pointer) {
    boolean inside = pointer.startsWith(HEADER + "/");
    Location place = reader.locateHeader(inside ? pointer.substring(HEADER.length()) : "");
    return place == null
        ? Location.inText(source, 0, 0, pointer)
        : Location.inText(source, place.line(), place.column(), pointer);
  }

  private static String keyOf(Problem problem) {
    return problem.code().id() + problem.location().pointer();
  }

  private void check(Frame frame, Datum data, Locator locator, Consumer<Problem> problems) {
    String entity = frame == Frame.ENTITY ? idOf(data) : null;
    SchemaFindings findings = new SchemaFindings(frame, data);
    schemas.validate(frame, data, findings);
    for (SchemaFindings.Finding finding : findings.inOrder()) {
      problems.accept(
          Problem.of(
              finding.code(),
              locator.locate(finding.pointer()),
              entity,
              "property",
              finding.property(),
              "expected",
              finding.expected()));
    }
  }

  private static @Nullable String idOf(Datum data) {
    return data instanceof Datum.Fields fields && fields.first("id") instanceof Datum.Text id
        ? id.value()
        : null;
  }

  private Datum written(Entity entity) {
    return parsed(bytes(DocumentHeader.EMPTY, entity), false);
  }

  private static byte[] bytes(DatasetHeader header, @Nullable Entity entity) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonEntityWriter writer =
        new JsonEntityWriter(out, header, JsonEntityWriter.Layout.LINES)) {
      if (entity != null) {
        writer.write(entity);
      }
    } catch (IOException impossible) {
      throw new java.io.UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  /** Parses the first or the second line. */
  private Datum parsed(byte[] lines, boolean first) {
    int end = Utf8.indexOf('\n', lines, 0, lines.length);
    int from = first ? 0 : end + 1;
    int to = first ? end : lines.length;
    Slice slice = Slice.of("", lines, from, to);
    List<Problem> wrong = new ArrayList<>();
    Datum data = new EntityParser(json, wrong::add).read(slice, SchemaChecker::withoutProblems);
    return data == null ? Datum.NULL : data;
  }

  /** What a value is. */
  enum Frame {
    /** A whole dataset. */
    DOCUMENT("datasetDocument"),
    /** The first line of JSON Lines. */
    HEADER("headerLine"),
    /** An entity. */
    ENTITY("anyEntity");

    private final String definition;

    Frame(String definition) {
      this.definition = definition;
    }

    String definition() {
      return definition;
    }

    static Frame of(Datum data) {
      if (!(data instanceof Datum.Fields fields) || !fields.first("type").equals(Datum.NULL)) {
        return ENTITY;
      }
      boolean frame = false;
      for (Datum.Field field : fields.fields()) {
        if (field.name().equals("entities")) {
          return DOCUMENT;
        }
        frame |= field.name().equals("hrix") || field.name().equals("dataset");
      }
      return frame ? HEADER : ENTITY;
    }
  }
}
