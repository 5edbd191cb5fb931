// SPDX-License-Identifier: Apache-2.0
package org.hrix.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnListsTest {
  private static final String LIST = "code,label_en\n010000000000,Hill people\n";

  @TempDir Path folder;
  private String data = "";

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @BeforeEach
  void writesAPersonWithTwoCodes() throws IOException {
    data =
        file(
            "data.jsonl",
            """
            {"hrix":"1.0","dataset":{"id":"d"}}
            {"type":"person","id":"p","ethnicities":[{"list":"huridocs-13","code":"010000000000"},\
            {"list":"huridocs-13","code":"020000000000"}]}
            """);
  }

  @Test
  void codesAreCheckedAgainstTheOwnList() throws IOException {
    assertFalse(Run.hrix("validate", data).out.contains("CODE-002"));
    Run run = Run.hrix("validate", "--vocabulary", file("huridocs-13.csv", LIST), data);
    assertEquals(0, run.code, run.err);
    assertTrue(run.out.contains("warning CODE-002"), run.out);
    assertTrue(run.out.contains("[/ethnicities/1/code] (p)"), run.out);
    assertFalse(run.out.contains("/ethnicities/0"), run.out);
  }

  @Test
  void theListIsNamedByTheFileOrBeforeIt() throws IOException {
    String list = file("our people.csv", LIST);
    assertFalse(Run.hrix("validate", "--vocabulary", list, data).out.contains("CODE-002"));
    Run run = Run.hrix("validate", "--vocabulary", "huridocs-13=" + list, data);
    assertTrue(run.out.contains("CODE-002"), run.out);
  }

  @Test
  void aFolderHoldsSeveral() throws IOException {
    Path lists = Files.createDirectory(folder.resolve("lists"));
    assertEquals(2, Run.hrix("validate", "--vocabulary", lists.toString(), data).code);
    Files.writeString(lists.resolve("huridocs-13.csv"), LIST);
    Files.writeString(lists.resolve("huridocs-61.csv"), LIST);
    Files.writeString(lists.resolve("lists.csv"), "id,edition\n");
    Run run = Run.hrix("validate", "--vocabulary", lists.toString(), data);
    assertTrue(run.out.contains("CODE-002"), run.out);
    assertFalse(run.out.contains("lists.csv"), run.out);
  }

  @Test
  void whatIsWrongWithTheListIsReported() throws IOException {
    String list = file("huridocs-13.csv", LIST + "010000000000,Valley people\n");
    Run run = Run.hrix("validate", "--vocabulary", list, data);
    assertEquals(1, run.code);
    assertTrue(run.out.contains("row 3, column A: error VOC-011"), run.out);
    assertTrue(run.out.contains("CODE-002"), run.out);
    assertEquals(3, Run.hrix("validate", "--vocabulary", list + ".none", data).code);
  }

  @Test
  void anOwnListThatNobodyElseKnowsIsNoFinding() throws IOException {
    Run run = Run.hrix("validate", "--vocabulary", file("hill-peoples.csv", LIST), data);
    assertFalse(run.out.contains("VOC-"), run.out);
  }
}
