// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipException;
import org.hrix.data.Datum;
import org.hrix.data.JsonText;
import org.hrix.io.DataModel;
import org.hrix.io.ReadLimits;
import org.hrix.model.DatasetHeader;
import org.hrix.validation.Location;
import org.hrix.validation.Problem;
import org.hrix.validation.ProblemCode;
import org.hrix.validation.ShapeProblem;
import org.jspecify.annotations.Nullable;

/** Reads what {@code datapackage.json} says of the dataset and of its tables. */
final class PackageHeader {
  private static final DatasetHeader EMPTY = DatasetHeader.builder().build();

  private final PackageFiles files;
  private final ReadLimits limits;
  private final Consumer<Problem> problems;
  private final Map<Table, List<String>> columns = new HashMap<>();
  private final Map<Table, TableSum> sums = new HashMap<>();
  private @Nullable JsonPlaces places;
  private boolean includesAttachments;

  PackageHeader(PackageFiles files, ReadLimits limits, Consumer<Problem> problems) {
    this.files = files;
    this.limits = limits;
    this.problems = problems;
  }

  DatasetHeader read() throws IOException {
    boolean described = files.parts().contains(DataPackage.PART);
    boolean table = files.parts().stream().anyMatch(part -> Layout.model().byPart(part) != null);
    if (!described && !table) {
      if (!files.isDamaged()) {
        report(CsvProblem.NOT_A_PACKAGE, null);
      }
      return EMPTY;
    }
    checkFiles();
    if (!described) {
      report(CsvProblem.NO_DESCRIPTION, null);
      return EMPTY;
    }
    String text = text();
    if (text == null) {
      return EMPTY;
    }
    Datum description = JsonText.read(text, limits.depth());
    places = description == null ? null : new JsonPlaces(text);
    Datum hrix = field(description, DataPackage.HRIX);
    if (description == null || hrix == null) {
      report(description == null ? CsvProblem.BAD_DESCRIPTION : CsvProblem.NO_DATASET, null);
      return EMPTY;
    }
    checkTables(description);
    includesAttachments =
        new Datum.Text(DataPackage.INCLUDED).equals(field(hrix, DataPackage.ATTACHMENTS));
    Datum version = field(hrix, "version");
    if (!new Datum.Text(DataPackage.VERSION).equals(version)) {
      report(ShapeProblem.UNKNOWN_VERSION, "/hrix/version");
    }
    return header(field(hrix, "dataset"));
  }

  @SuppressWarnings("unchecked")
  private DatasetHeader header(@Nullable Datum dataset) {
    if (!(dataset instanceof Datum.Fields fields)) {
      report(CsvProblem.NO_DATASET, "/hrix/dataset");
      return EMPTY;
    }
    org.hrix.description.ObjectType<?> type = DatasetHeader.OBJECT_TYPE;
    Object header =
        new DataModel(this::report)
            .object((org.hrix.description.ObjectType<Object>) type, fields, "/hrix/dataset");
    return header instanceof DatasetHeader typed ? typed : EMPTY;
  }

  private @Nullable String text() throws IOException {
    try (InputStream in = files.open(DataPackage.PART)) {
      byte[] bytes = in.readNBytes(limits.entityBytes());
      String text = new String(bytes, StandardCharsets.UTF_8);
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (ZipException | EOFException damaged) {
      files.damage(DataPackage.PART);
      return null;
    }
  }

  /** Finds a value of the dataset's header; null when there is no file of it. */
  @Nullable Location locateHeader(String pointer) {
    return files.parts().contains(DataPackage.PART) ? place("/hrix/dataset" + pointer) : null;
  }

  private Location place(@Nullable String pointer) {
    String part = files.fullName(DataPackage.PART);
    if (places != null && pointer != null) {
      return places.locate(files.name(), part, pointer);
    }
    return new Location(files.name(), part, 0, 0, 0, null, pointer);
  }

  private static @Nullable Datum field(@Nullable Datum object, String name) {
    if (object instanceof Datum.Fields fields) {
      for (Datum.Field field : fields.fields()) {
        if (field.name().equals(name)) {
          return field.value();
        }
      }
    }
    return null;
  }

  private void checkFiles() {
    for (String part : files.parts()) {
      boolean known =
          part.equals(DataPackage.PART)
              || part.equals(Readme.PART)
              || part.startsWith(Attachments.FOLDER)
              || Layout.model().byPart(part) != null;
      if (!known) {
        problems.accept(
            Problem.of(
                CsvProblem.UNKNOWN_FILE,
                new Location(files.name(), files.fullName(part), 0, 0, 0, null, null),
                null));
      }
    }
  }

  /** Looks whether the tables that are described are there. */
  private void checkTables(Datum description) {
    if (!(field(description, "resources") instanceof Datum.Items resources)) {
      return;
    }
    for (Datum resource : resources.items()) {
      Table table =
          field(resource, "path") instanceof Datum.Text path
              ? Layout.model().byPart(path.value())
              : null;
      if (table != null && files.parts().contains(table.part())) {
        headings(table, resource);
        TableSum sum = TableSum.of(field(resource, "bytes"), field(resource, "hash"));
        if (sum != null) {
          sums.put(table, sum);
        }
      } else if (table != null) {
        problems.accept(
            Problem.of(
                CsvProblem.MISSING_TABLE,
                new Location(files.name(), files.fullName(table.part()), 0, 0, 0, null, null),
                null));
      }
    }
  }

  private void headings(Table table, Datum resource) {
    List<String> headings = new ArrayList<>();
    if (field(field(resource, "schema"), "fields") instanceof Datum.Items fields) {
      for (Datum described : fields.items()) {
        if (field(described, "name") instanceof Datum.Text name) {
          headings.add(name.value());
        }
      }
    }
    columns.put(table, headings);
  }

  /** Lists the headings that a table should have; none when that is not known. */
  List<String> columns(Table table) {
    return columns.getOrDefault(table, List.of());
  }

  /** Returns the size and checksum that a table had when it was written; null when not known. */
  @Nullable TableSum sum(Table table) {
    return sums.get(table);
  }

  /** Tells whether the package was written together with its attachments. */
  boolean includesAttachments() {
    return includesAttachments;
  }

  private void report(ProblemCode code, @Nullable String pointer, String... arguments) {
    problems.accept(Problem.of(code, place(pointer), null, arguments));
  }
}
