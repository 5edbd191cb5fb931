// SPDX-License-Identifier: Apache-2.0
package org.hrix.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The letter as record sheets of the Events Standard Formats. */
class LetterSheetsTest {
  @TempDir Path folder;

  private Path converted() {
    Path sheets = folder.resolve("letter.esf.txt");
    Run run = Run.hrix("convert", "--allow-marked", Run.letter().toString(), sheets.toString());
    assertEquals(0, run.code, run.err);
    return sheets;
  }

  @Test
  void itReadsAsADocumentalistWouldWriteIt() throws IOException {
    String text = Files.readString(converted(), StandardCharsets.UTF_8);
    String act =
        """
        ACT
        ===
        2101 Act Record Number: act-office-threat
        2102 Victim: group-spravedlivost-staff
        2103 Event: incident-office-visit
        2109 Type of Act: 020103010000/2001 Threats (not including death threats)
        2111 Initial Date: 12 October 2010
        2112 Exact Location: office of Spravedlivost
        """;
    assertTrue(text.contains(act), text);
    String meeting =
        """
        0101 Event Record Number: incident-meeting
        0102 Event Title: Meeting about security at trials
        0111 Geographical Term: 030234000000 (Kyrgyzstan)
        0113 Initial Date: 20 October 2010 : The letter contradicts itself: it dates the
             meeting to Wednesday 20 October, and, itself dated 22 October, calls it
             yesterday's meeting.
        """;
    assertTrue(text.contains(meeting), text);
  }

  @Test
  void itIsReadBackWithoutErrors() throws IOException {
    Path sheets = converted();
    Run validated = Run.hrix("validate", "--report", "json", sheets.toString());
    assertEquals(0, validated.code, validated.out);
    Path again = folder.resolve("again.jsonl");
    Run back = Run.hrix("convert", sheets.toString(), again.toString());
    assertEquals(0, back.code, back.err);
    Path twice = folder.resolve("twice.esf.txt");
    assertEquals(0, Run.hrix("convert", again.toString(), twice.toString()).code);
    assertTrue(Files.readString(twice).contains("2101 Act Record Number: act-office-threat\n"));
  }
}
