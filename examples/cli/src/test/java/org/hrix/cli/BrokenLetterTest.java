// SPDX-License-Identifier: Apache-2.0
package org.hrix.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The letter, broken in one place at a time: one finding, at that place. */
class BrokenLetterTest {

  /**
   * A way to break the letter.
   *
   * @param name what is wrong
   * @param from the text to replace, first occurrence behind the entity's id
   * @param entity the id behind which to look
   * @param to the text to put there
   * @param code the finding expected
   * @param pointer the end of its pointer
   */
  record Break(String name, String entity, String from, String to, String code, String pointer) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<Break> breaks() {
    String visit = "incident-office-visit";
    String threat = "act-office-threat";
    return List.of(
        new Break(
            "impossible day", visit, "\"2010-10-12\"", "\"2010-02-30\"", "SHAPE-002", "/when/edtf"),
        new Break(
            "day before month",
            visit,
            "\"2010-10-12\"",
            "\"12/10/2010\"",
            "SHAPE-002",
            "/when/edtf"),
        new Break(
            "reversed range",
            "incident-plant",
            "2010-06-13/2010-06-14",
            "2010-06-14/2010-06-13",
            "SHAPE-002",
            "/when/edtf"),
        new Break(
            "number for a date", visit, "\"2010-10-12\"", "20101012", "SHAPE-001", "/when/edtf"),
        new Break(
            "text without language",
            visit,
            "\"title\": {\n        \"en\": \"Two unknown men come to the office of Spravedlivost\"\n      }",
            "\"title\": \"Two unknown men\"",
            "SHAPE-001",
            "/title"),
        new Break(
            "misspelt field",
            visit,
            "\"description\"",
            "\"descripton\"",
            "SHAPE-016",
            "/descripton"),
        new Break(
            "unknown entity type",
            "x",
            "\"type\": \"act\"",
            "\"type\": \"akt\"",
            "SHAPE-012",
            "/entities/"),
        new Break(
            "missing id", "x", "\"id\": \"incident-violence\",", "", "SHAPE-013", "/entities/"),
        new Break(
            "space at the edge of an id",
            "x",
            "\"id\": \"person-dufour\"",
            "\"id\": \"person-dufour \"",
            "SHAPE-006",
            "/id"),
        new Break(
            "missing type of act", threat, "\"actType\"", "\"x-type\"", "SHAPE-011", "/actType"),
        new Break(
            "word outside a closed set",
            threat,
            "\"reported\"",
            "\"rumoured\"",
            "SHAPE-007",
            "/certainty"),
        new Break(
            "reference to nothing",
            threat,
            "\"group-spravedlivost-staff\"",
            "\"group-nobody\"",
            "REF-002",
            "/victim"),
        new Break(
            "reference to the wrong type",
            threat,
            "\"incident-office-visit\"",
            "\"org-iphr\"",
            "REF-003",
            "/incident"),
        new Break(
            "the same id twice",
            "x",
            "\"id\": \"org-amnesty\"",
            "\"id\": \"org-iphr\"",
            "REF-001",
            "/id"),
        new Break(
            "list for a single value",
            threat,
            "\"group-spravedlivost-staff\"",
            "[\"group-spravedlivost-staff\"]",
            "SHAPE-001",
            "/victim"),
        new Break(
            "negative number of people",
            "group-plant-dead",
            "\"best\": 16",
            "\"best\": -16",
            "SHAPE-003",
            "/size/best"),
        new Break(
            "bounds out of order",
            "group-plant-dead",
            "\"best\": 16",
            "\"low\": 17, \"best\": 16",
            "SHAPE-010",
            "/size"),
        new Break(
            "qualifier of nothing",
            "incident-meeting",
            "\"path\": \"/when\"",
            "\"path\": \"/whem\"",
            "SHAPE-017",
            "/qualifiers/0/path"),
        new Break(
            "the same name twice",
            visit,
            "\"title\": {",
            "\"title\": {\"en\": \"again\"}, \"title\": {",
            "SHAPE-014",
            "/title"),
        new Break("malformed language", "doc-24kg", "\"ru\"", "\"r_u\"", "SHAPE-008", "/title/r_u"),
        new Break(
            "name without its full form",
            "person-dufour",
            "\"full\"",
            "\"ful\"",
            "SHAPE-009",
            "/names/0"),
        new Break(
            "the same key twice",
            "org-spravedlivost",
            "\"key\": \"n2\"",
            "\"key\": \"n1\"",
            "SHAPE-021",
            "/names/1"),
        new Break(
            "missing comma",
            visit,
            "\"title\": {",
            "\"x\": 1 \"title\": {",
            "JSON-001",
            "/entities/"),
        new Break(
            "unknown version", "x", "\"hrix\": \"1.0\"", "\"hrix\": \"9.0\"", "SHAPE-019", ""),
        new Break(
            "country that there is not",
            "place-kyrgyzstan",
            "\"code\": \"KG\"",
            "\"code\": \"KX\"",
            "CODE-001",
            "/codes/0/code"),
        new Break(
            "code with a lost zero",
            "place-kyrgyzstan",
            "\"030234000000\"",
            "\"30234000000\"",
            "CODE-004",
            "/codes/1/code"),
        new Break(
            "placeholder for a name",
            "person-dufour",
            "\"full\": \"Brigitte Dufour\"",
            "\"full\": \"UNKNOWN UNKNOWN\"",
            "NAME-001",
            "/names/0/full"),
        new Break(
            "script that the letters contradict",
            "person-dufour",
            "\"script\": \"Latn\"",
            "\"script\": \"Cyrl\"",
            "NAME-005",
            "/names/0/script"),
        new Break(
            "name that is said to be there",
            "person-unknown-man-1",
            "\"identification\": \"unknown\"",
            "\"identification\": \"named\"",
            "NAME-003",
            "/identification"),
        new Break(
            "place within itself",
            "place-southern-kyrgyzstan",
            "\"parent\": \"place-kyrgyzstan\"",
            "\"parent\": \"place-southern-kyrgyzstan\"",
            "LINK-001",
            "/parent"),
        new Break(
            "perpetrator who is the victim",
            "involvement-threat-1",
            "\"perpetrator\": \"person-unknown-man-1\"",
            "\"perpetrator\": \"group-spravedlivost-staff\"",
            "ROLE-001",
            "/perpetrator"),
        new Break(
            "words read in the wrong encoding",
            "incident-office-visit",
            "\"Two unknown men come to the office of Spravedlivost\"",
            "\"Ð”Ð²Ð¾Ðµ Ð½ÐµÐ¸Ð·Ð²ÐµÑÑ‚Ð½Ñ‹Ñ… Ð»ÑŽÐ´ÐµÐ¹\"",
            "TEXT-002",
            "/title/en"),
        new Break(
            "words in another script than their language",
            "incident-office-visit",
            "\"Two unknown men come to the office of Spravedlivost\"",
            "\"Двое неизвестных пришли в офис организации\"",
            "TEXT-001",
            "/title/en"),
        new Break(
            "lost letters",
            "incident-office-visit",
            "\"Two unknown men come to the office of Spravedlivost\"",
            "\"Two unkn\\ufffdwn men come to the office\"",
            "TEXT-003",
            "/title/en"),
        new Break(
            "markup in words",
            "incident-office-visit",
            "\"Two unknown men come to the office of Spravedlivost\"",
            "\"<b>Two</b> unknown men come to the office\"",
            "TEXT-004",
            "/title/en"),
        new Break(
            "type of act that there is not",
            "act-office-threat",
            "\"code\": \"020103010000\"",
            "\"code\": \"020103990000\"",
            "CODE-002",
            "/actType/code"),
        new Break(
            "code of another list",
            "act-office-threat",
            "\"list\": \"huridocs-04\"",
            "\"list\": \"huridocs-05\"",
            "CODE-003",
            "/actType/list"),
        new Break(
            "year of another calendar",
            "incident-office-visit",
            "\"2010-10-12\"",
            "\"1389-07-20\"",
            "DATE-024",
            "/when/edtf"),
        new Break(
            "address on somebody's disk",
            "doc-amnesty",
            "\"url\": \"http://",
            "\"url\": \"file:///home/anna/",
            "SAFE-024",
            "/addresses/0/url"),
        new Break(
            "word outside the protocol",
            "x",
            "\"TLP:CLEAR\"",
            "\"TLP:PINK\"",
            "SHAPE-007",
            "/dataset/marking/tlp"),
        new Break(
            "extension",
            "incident-office-visit",
            "\"description\"",
            "\"x-weather\"",
            "SHAPE-015",
            "/x-weather"));
  }

  @TempDir Path folder;

  @ParameterizedTest
  @MethodSource("breaks")
  void isFoundAtItsPlace(Break broken) throws IOException {
    String letter = Files.readString(Run.letter(), StandardCharsets.UTF_8);
    int start = Math.max(0, letter.indexOf("\"id\": \"" + broken.entity() + "\""));
    int at = letter.indexOf(broken.from(), start);
    assertTrue(at >= 0, "the letter has changed: nothing to break");
    Path file = folder.resolve("broken.json");
    Files.writeString(
        file,
        letter.substring(0, at) + broken.to() + letter.substring(at + broken.from().length()),
        StandardCharsets.UTF_8);
    long line = letter.substring(0, at).lines().count();

    Run run = Run.hrix("validate", file.toString());

    List<String> found =
        run.out.lines().filter(text -> text.contains(" " + broken.code() + ": ")).toList();
    assertEquals(1, found.size(), run.out);
    assertTrue(found.get(0).contains(broken.pointer()), found.get(0));
    if (List.of("SHAPE-002", "SHAPE-001", "SHAPE-003", "REF-002").contains(broken.code())) {
      assertTrue(found.get(0).contains("broken.json:" + line + ":"), found.get(0) + " not " + line);
    }
  }

  @Test
  void itIsBrokenInFortyWaysAtLeast() {
    assertTrue(breaks().size() >= 40, breaks().size() + " ways");
  }

  @Test
  void everyProfileTakesItWithoutErrorAndWarning() {
    for (String profile : List.of("draft", "exchange", "publication")) {
      Run run = Run.hrix("validate", "--profile", profile, Run.letter().toString());
      assertTrue(run.out.contains("127 entities, 0 errors, 0 warnings, "), profile);
    }
  }

  @Test
  void unbrokenItHasNoProblem() {
    Run run = Run.hrix("validate", Run.letter().toString());
    assertEquals(0, run.code, run.out);
    assertTrue(run.out.contains("127 entities, 0 errors, 0 warnings, "), run.out);
  }

  @Test
  void itIsWrittenAsTheCommandWritesIt() throws IOException {
    Path copy = folder.resolve("copy.json");
    assertEquals(0, Run.hrix("convert", Run.letter().toString(), copy.toString()).code);
    assertEquals(-1, Files.mismatch(Run.letter(), copy));
  }
}
