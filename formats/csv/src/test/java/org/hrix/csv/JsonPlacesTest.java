// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.hrix.data.Datum;
import org.hrix.data.JsonText;
import org.hrix.validation.Location;
import org.hrix.validation.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Findings in the header of a package have the line and column of datapackage.json. */
class JsonPlacesTest extends EditedTables {
  private static final String TEXT =
      """
      {
        "a": [ 1, {"b/c": "x\\"}", "d": [[], {}]}, "😀", true],
        "\\u0061b": {"~": null, "~": 2}, "e":
        -1.5e3
      }
      """;

  @ParameterizedTest
  @CsvSource({
    "'',1,1",
    "/a,2,8",
    "/a/0,2,10",
    "/a/1,2,13",
    "/a/1/b~1c,2,21",
    "/a/1/d/1,2,39",
    "/a/2,2,45",
    "/a/3,2,50",
    "/a/4,2,8",
    "/a/x,2,8",
    "/ab,3,14",
    "/ab/~0,3,20",
    "/ab/none,3,14",
    "/ab/~0/deeper,3,20",
    "/e,4,3",
    "/none/deeper,1,1"
  })
  void valuesAreWhereTheyStand(String pointer, long line, long column) {
    Location at = new JsonPlaces(TEXT).locate("in", "part", pointer);
    assertEquals(line + ":" + column, at.line() + ":" + at.column());
    assertEquals(pointer, at.pointer());
  }

  @Property(seed = "1")
  void everyItemIsFound(@ForAll @Size(min = 1, max = 9) List<String> names) {
    List<Datum.Field> fields = new java.util.ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i) + i;
      Datum item = new Datum.Items(List.of(new Datum.Text(names.get(i)), Datum.NULL));
      fields.add(new Datum.Field(name, item));
    }
    String text = JsonText.compact(new Datum.Fields(fields));
    for (int i = 0; i < names.size(); i++) {
      String name = (names.get(i) + i).replace("~", "~0").replace("/", "~1");
      Location at = new JsonPlaces(text).locate("in", "part", "/" + name + "/1");
      int offset = text.offsetByCodePoints(0, (int) at.column() - 1);
      assertEquals("null", text.substring(offset, offset + 4));
    }
  }

  @Test
  void manyPlacesTakeNoTime() {
    JsonPlaces places = new JsonPlaces(TEXT);
    for (int i = 0; i < 1000; i++) {
      assertEquals(2, places.locate("in", "part", "/a").line());
    }
    assertEquals(0, places.locate("in", "part", "/a").line());
  }

  @Test
  void findingsInTheHeaderHaveLineAndColumn() throws IOException {
    replace(
        "datapackage.json",
        "\"dataset\": {}",
        "\"dataset\": {\n      \"languages\": \"x\", \"id\": 5}");
    Packages.Read read = Packages.read(parts);
    List<String> found =
        read.problems.stream().map(Problem::location).map(JsonPlacesTest::place).toList();
    assertEquals(
        List.of("datapackage.json 6:31 /hrix/dataset/id"),
        found.stream().filter(at -> at.endsWith("/id")).toList());
  }

  private static String place(Location at) {
    return at.part() + " " + at.line() + ":" + at.column() + " " + at.pointer();
  }
}
