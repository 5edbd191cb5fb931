// SPDX-License-Identifier: Apache-2.0
package org.hrix.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.hrix.data.Datum;
import org.hrix.io.ReadLimits;
import org.hrix.model.Incident;
import org.hrix.model.RawEntity;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class JsonReadingTest {
  private static final String HEADER = "{\"hrix\":\"1.0\",\"dataset\":{}}";

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Nested
  class InALine {

    @Test
    void aValueThatDoesNotFitIsKeptAsItStands() throws IOException {
      Reading reading =
          Reading.lines(
              HEADER,
              "{\"type\":\"incident\",\"id\":\"i\",\"when\":{\"edtf\":\"31/02/2011\"},\"types\":5}");
      assertEquals(
          List.of("SHAPE-001 2:66 /types", "SHAPE-002 2:44 /when/edtf"),
          reading.findings().stream().sorted().toList());
      Incident incident = (Incident) reading.entries.get(0).entity();
      assertEquals(new Datum.Num("5"), incident.extras().rawOf("types"));
      assertEquals(new Datum.Text("31/02/2011"), incident.when().extras().rawOf("edtf"));
      assertTrue(reading.complete);
    }

    @Test
    void nullAndEmptyListAreNotAbsentAndNoFinding() throws IOException {
      Reading reading =
          Reading.lines(HEADER, "{\"type\":\"incident\",\"id\":\"i\",\"types\":[],\"end\":null}");
      assertEquals(List.of(), reading.findings());
      Incident incident = (Incident) reading.entries.get(0).entity();
      assertEquals(Datum.NULL, incident.extras().rawOf("end"));
      assertEquals(Datum.EMPTY_LIST, incident.extras().rawOf("types"));
    }

    @Test
    void columnsCountCodePoints() throws IOException {
      Reading reading =
          Reading.lines(
              HEADER,
              "{\"type\":\"incident\",\"id\":\"i\",\"title\":{\"ru\":\"ж\ud83d\ude00\"},\"end\":1}");
      assertEquals(List.of("SHAPE-001 2:55 /end"), reading.findings());
    }

    @Test
    void aNameThatComesTwiceKeepsBothValues() throws IOException {
      Reading reading =
          Reading.lines(
              HEADER,
              "{\"type\":\"incident\",\"id\":\"i\",\"end\":null,\"end\":2,\"x\":1,\"x\":2}");
      assertEquals(
          List.of("SHAPE-014 2:40 /end", "SHAPE-015 2:48 /x", "SHAPE-014 2:54 /x"),
          reading.findings());
      assertEquals(3, reading.entries.get(0).entity().extras().extensions().size());
    }

    @Test
    void aMisspeltNameIsRecognised() throws IOException {
      Reading reading =
          Reading.lines(
              HEADER, "{\"type\":\"incident\",\"id\":\"i\",\"descripton\":{\"en\":\"x\"}}");
      assertEquals(List.of("SHAPE-016 2:29 /descripton"), reading.findings());
      assertTrue(reading.problems.get(0).message().contains("description"));
    }

    @Test
    void theTypeMayStandAnywhere() throws IOException {
      Reading reading = Reading.lines(HEADER, "{\"id\":\"i\",\"x\":[1],\"type\":\"incident\"}");
      assertInstanceOf(Incident.class, reading.entries.get(0).entity());
    }

    @Test
    void anEntityOfUnknownTypeOrWithoutIdIsCarriedWhole() throws IOException {
      Reading reading =
          Reading.lines(
              HEADER, "{\"type\":\"incidnt\",\"id\":\"i\"}", "{\"type\":\"act\",\"id\":\" x\"}");
      assertEquals(
          List.of("SHAPE-012 2:1 ", "SHAPE-006 3:20 /id", "SHAPE-013 3:1 "), reading.findings());
      assertTrue(reading.problems.get(0).message().contains("incident"));
      assertInstanceOf(RawEntity.class, reading.entries.get(0).entity());
      assertInstanceOf(RawEntity.class, reading.entries.get(1).entity());
    }

    @Test
    void halfASurrogatePairIsKept() throws IOException {
      Reading reading =
          Reading.lines(
              HEADER, "{\"type\":\"incident\",\"id\":\"i\",\"title\":{\"en\":\"a\\ud800\"}}");
      assertEquals(List.of("JSON-007 2:43 /title/en"), reading.findings());
      Incident incident = (Incident) reading.entries.get(0).entity();
      assertEquals("a\ud800", incident.title().original());
    }
  }

  @Nested
  class WhenALineIsBroken {

    @Test
    void itIsRejectedByteForByteAndTheOthersAreRead() throws IOException {
      Reading reading =
          Reading.lines(
              HEADER, "{\"type\":\"incident\",\"id\":", "{\"type\":\"incident\",\"id\":\"b\"}");
      assertEquals(List.of("JSON-002 2:25 "), reading.findings());
      assertEquals("{\"type\":\"incident\",\"id\":\n", reading.rejected());
      assertEquals(1, reading.entries.size());
      assertFalse(reading.complete);
    }

    @Test
    void aTruncatedLastLineIsRejected() throws IOException {
      Reading reading =
          Reading.lines(HEADER, "{\"type\":\"incident\",\"id\":\"b\"}", "{\"type\":\"inc");
      assertEquals(1, reading.entries.size());
      assertEquals("{\"type\":\"inc", reading.rejected());
    }

    @Test
    void bytesThatAreNotUtf8AreRejected() throws IOException {
      byte[] line = utf8(HEADER + "\n{\"type\":\"incident\",\"id\":\"b?\"}\n");
      line[line.length - 4] = (byte) 0xE9;
      Reading reading = Reading.of(new JsonLinesFormat(), line);
      assertEquals(List.of("JSON-004 2:27 "), reading.findings());
      assertEquals(0, reading.entries.size());
    }

    @Test
    void whatFollowsAValueIsRejectedWithIt() throws IOException {
      Reading reading = Reading.lines(HEADER, "{\"type\":\"incident\",\"id\":\"b\"} {}");
      assertEquals(List.of("JSON-003 2:30 "), reading.findings());
    }

    @Test
    void theMessageSaysWhatIsWrongWithoutQuotingIt() throws IOException {
      Reading reading =
          Reading.lines(
              HEADER,
              "{\"id\":\"secret\" \"x\":1}",
              "{\"id\":\"secret\",}",
              "{\"id\":'secret'}",
              "{\"id\":\"\\secret\"}",
              "{\"id\":\"secret\u0001\"}",
              "{\"id\":secret}",
              "{\"id\":1 // secret");
      List<String> messages = reading.problems.stream().map(p -> p.message()).toList();
      assertEquals(
          List.of(
              "This is not well-formed JSON: a comma or a colon is missing before this.",
              "This is not well-formed JSON: a comma has nothing behind it.",
              "This is not well-formed JSON: strings stand in double quotes.",
              "This is not well-formed JSON: there is no such escape.",
              "This is not well-formed JSON: a control character has to be written as an escape.",
              "This is not well-formed JSON: something unexpected stands here.",
              "This is not well-formed JSON: comments are not allowed."),
          messages);
    }

    @Test
    void limitsHold() throws IOException {
      String deep = "[".repeat(60) + "]".repeat(60);
      byte[] bytes =
          utf8(HEADER + "\n{\"type\":\"act\",\"id\":\"a\",\"x\":" + deep + "}\n{\"a\":1}\n");
      Reading reading = Reading.of(new JsonLinesFormat(), bytes, new ReadLimits(50, 1000, 100));
      assertTrue(reading.findings().get(0).startsWith("JSON-008 2:"));
      Reading large = Reading.of(new JsonLinesFormat(), bytes, new ReadLimits(500, 100, 100));
      assertTrue(large.findings().contains("JSON-009 2:1 "), large.findings().toString());
      assertEquals(1, large.entries.size());
    }
  }

  @Nested
  class InADocument {

    @Test
    void aSyntaxErrorEndsTheReadingAndKeepsWhatWasRead() throws IOException {
      String rest = "{\"type\":\"incident\" \"id\":\"b\"},{\"type\":\"incident\",\"id\":\"c\"}]}";
      Reading reading =
          Reading.document(
              "{\"hrix\":\"1.0\",\"dataset\":{\"id\":\"d\"},\"entities\":[\n"
                  + "{\"type\":\"incident\",\"id\":\"a\"},\n"
                  + rest);
      assertEquals(1, reading.entries.size());
      assertEquals("d", reading.header.id());
      assertEquals("JSON-001", reading.problems.get(0).code().id());
      assertEquals(3, reading.problems.get(0).location().line());
      assertEquals("/entities/1", reading.problems.get(0).location().pointer());
      assertEquals(rest, reading.rejected());
    }

    @Test
    void anEncodingFaultCostsOnlyItsEntity() throws IOException {
      byte[] bytes =
          utf8(
              "{\"hrix\":\"1.0\",\"dataset\":{},\"entities\":["
                  + "{\"type\":\"incident\",\"id\":\"?\"},{\"type\":\"incident\",\"id\":\"b\"}]}");
      int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf('?');
      bytes[at] = (byte) 0xFF;
      Reading reading = Reading.of(new JsonFormat(), bytes);
      assertEquals(1, reading.entries.size());
      assertFalse(reading.complete);
    }

    @Test
    void aHeaderBehindTheEntitiesIsFound() throws IOException {
      Reading reading =
          Reading.document(
              "{\"hrix\":\"1.0\",\"entities\":[{\"type\":\"incident\",\"id\":\"b\"}],"
                  + "\"dataset\":{\"id\":\"late\"}}");
      assertEquals("late", reading.header.id());
      assertEquals(1, reading.entries.size());
      assertTrue(reading.findings().stream().anyMatch(f -> f.startsWith("JSON-013")));
    }

    @Test
    void somethingElseThanADatasetIsSaidToBe() throws IOException {
      assertEquals(List.of("SHAPE-018 1:1 "), Reading.document("[1,2]").findings());
      assertTrue(Reading.document("{\"a\":1}").findings().contains("SHAPE-018 1:1 "));
      assertEquals(List.of("JSON-011 1:1 "), Reading.document("").findings());
      assertEquals(List.of("JSON-003 1:7 "), lastOf(Reading.document("[1,2] x")));
    }

    private static List<String> lastOf(Reading reading) {
      return List.of(reading.findings().get(reading.findings().size() - 1));
    }

    @Test
    void whatStandsBehindTheEntitiesGoesToTheRejects() throws IOException {
      Reading reading =
          Reading.document("{\"hrix\":\"1.0\",\"dataset\":{},\"entities\":[],\"x\":[1]}");
      assertEquals("\"x\":[1]", reading.rejected());
      assertTrue(reading.findings().contains("JSON-014 1:46 /x"), reading.findings().toString());
      assertFalse(reading.complete);
    }

    @Test
    void aValueBeyondTheLimitEndsTheReading() throws IOException {
      for (String huge :
          List.of("1".repeat(600_000), "[" + " ".repeat(600_000), "\"" + "x".repeat(600_000))) {
        byte[] bytes = utf8("{\"hrix\":\"1.0\",\"dataset\":{},\"entities\":[{\"a\":1}," + huge);
        Reading reading = Reading.of(new JsonFormat(), bytes, new ReadLimits(50, 1000, 100));
        assertEquals("JSON-009 1:48 /entities/1", lastOf(reading).get(0));
        assertEquals(huge, reading.rejected());
      }
    }

    @Test
    void unknownMembersOfTheFrameAreKept() throws IOException {
      Reading reading =
          Reading.document("{\"hrix\":\"1.1\",\"dataset\":{},\"x\":1,\"entities\":[]}");
      assertEquals(
          List.of("SHAPE-015 1:32 /x", "SHAPE-019 1:1 "),
          reading.findings().stream().sorted().toList());
      assertEquals(1, reading.header.extras().extensions().size());
    }
  }

  @Nested
  class InOtherEncodings {
    private static final String DOCUMENT =
        "{\"hrix\":\"1.0\",\"dataset\":{\"title\":{\"ru\":\"ж\ud83d\ude00\"}},\"entities\":[]}";

    @Test
    void utf16And32AreReportedAndRead() throws IOException {
      for (String name : List.of("UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE")) {
        Reading reading = Reading.of(new JsonFormat(), DOCUMENT.getBytes(Charset.forName(name)));
        assertEquals(List.of("JSON-005 1:1 "), reading.findings(), name);
        assertEquals("ж\ud83d\ude00", reading.header.title().original(), name);
      }
    }

    @Test
    void aByteOrderMarkIsReportedAndPassedOver() throws IOException {
      assertEquals(
          List.of("JSON-006 1:1 "),
          Reading.of(new JsonFormat(), utf8("\ufeff" + DOCUMENT)).findings());
    }

    @Test
    void compressedInputIsReadAndDamageIsReported() throws IOException {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
        zip.write(utf8(HEADER + "\n{\"type\":\"incident\",\"id\":\"b\"}\n"));
      }
      byte[] whole = out.toByteArray();
      assertEquals(1, Reading.of(new JsonLinesFormat(), whole).entries.size());
      byte[] cut = Arrays.copyOf(whole, whole.length - 12);
      Reading damaged = Reading.of(new JsonLinesFormat(), cut);
      assertTrue(damaged.findings().stream().anyMatch(f -> f.startsWith("JSON-012")));
      assertFalse(damaged.complete);
    }
  }

  @Test
  void anEmptyInputIsReported() throws IOException {
    assertEquals(List.of("JSON-011 1:1 "), Reading.lines("").findings());
  }

  @Test
  void linesWithoutHeaderAreReadAllTheSame() throws IOException {
    Reading reading = Reading.lines("{\"type\":\"incident\",\"id\":\"b\"}");
    assertEquals(List.of("SHAPE-020 1:1 "), reading.findings());
    assertEquals(1, reading.entries.size());
  }

  @Test
  void blankLinesArePassedOver() throws IOException {
    Reading reading = Reading.lines(HEADER, "", "{\"type\":\"incident\",\"id\":\"b\"}", "");
    assertEquals(List.of("JSON-010 2:1 "), reading.findings());
    assertEquals(1, reading.entries.size());
  }

  @Test
  void entriesFindTheirValues() throws IOException {
    Reading reading =
        Reading.document(
            "{\"hrix\":\"1.0\",\"dataset\":{},\"entities\":[\n"
                + "  {\"type\":\"incident\",\n   \"id\":\"b\",\"title\":{\"en\":\"x\"}}]}");
    assertEquals(3, reading.entries.get(0).locate("/title/en").line());
    assertEquals(27, reading.entries.get(0).locate("/title/en").column());
    assertEquals("/entities/0/title/en", reading.entries.get(0).locate("/title/en").pointer());
    assertEquals(2, reading.entries.get(0).locate("/when").line());
  }
}
