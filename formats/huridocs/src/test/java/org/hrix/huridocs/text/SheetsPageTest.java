// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@code SHEETS.md} shows is what the format writes. */
class SheetsPageTest {

  @Test
  void theSheetOnThePageIsReadAndWrittenTheSame() throws IOException {
    String page = Files.readString(Path.of("SHEETS.md"), StandardCharsets.UTF_8);
    int from = page.indexOf("```text\n") + "```text\n".length();
    String sheet = page.substring(from, page.indexOf("```", from));
    Sheets read = Sheets.read(sheet);
    assertEquals(List.of(), read.found());
    assertEquals(sheet, Sheets.write(read.header, read.entities, loss -> {}));
  }
}
