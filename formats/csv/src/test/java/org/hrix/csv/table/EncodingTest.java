// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hrix.csv.table.Dialect.ByteOrderMark;
import org.junit.jupiter.api.Test;

class EncodingTest {
  private static final String RUSSIAN = "имя;место\r\nАйгуль;Ош\r\nЭркин;Базар-Коргон\r\n";
  private static final String UKRAINIAN = "ім'я,місце\n Ївга,Київ\nЄва,Ґаньківка\n";
  private static final String SPANISH = "nombre,lugar\nJosé,Perú\nMaría Ñata,¿Dónde?\n“él”,…\n";
  private static final String PORTUGUESE = "nome,ações\nJoão,corações\nÉrica,mãe\n";
  private static final String MIXED = "name,имя,اسم,名\r\na,б,ب,好😀\r\n";

  private static Reading read(String text, Charset encoding) {
    return Reading.of(text.getBytes(encoding), TableOptions.DEFAULT);
  }

  private static List<List<String>> plain(String text) {
    return Reading.of(text).cells();
  }

  private static void isFound(String text, String encoding, String findings) {
    Reading reading = read(text, Charset.forName(encoding));
    assertEquals(encoding, reading.dialect().encoding().name());
    assertEquals(plain(text), reading.cells());
    assertEquals(findings, String.join(" ", reading.findings()));
    assertTrue(reading.complete());
  }

  @Test
  void tellsCyrillicFromLatinLetters() {
    isFound(RUSSIAN, "windows-1251", "CSV-006 CSV-017");
    isFound(UKRAINIAN, "windows-1251", "CSV-006");
    isFound(SPANISH, "windows-1252", "CSV-006");
    isFound(PORTUGUESE, "windows-1252", "CSV-006");
    isFound("id,name\n1,é\n", "windows-1252", "CSV-006");
    isFound("id,name\n1,é", "windows-1252", "CSV-006");
  }

  @Test
  void knowsUtf16WithAndWithoutMark() {
    isFound(MIXED, "UTF-16LE", "CSV-005");
    isFound(MIXED, "UTF-16BE", "CSV-005");
    isFound(RUSSIAN, "UTF-16LE", "CSV-005 CSV-017");
    isFound(RUSSIAN, "UTF-16BE", "CSV-005 CSV-017");
    for (String encoding : List.of("UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "UTF-8")) {
      Reading marked = read("\uFEFF" + MIXED, Charset.forName(encoding));
      assertEquals(encoding, marked.dialect().encoding().name());
      assertEquals(ByteOrderMark.PRESENT, marked.dialect().byteOrderMark());
      assertEquals(plain(MIXED), marked.cells());
    }
  }

  @Test
  void saysNothingAboutUtf8() {
    isFound(MIXED, "UTF-8", "");
    isFound("a,b\n", "UTF-8", "");
    assertEquals(ByteOrderMark.ABSENT, Reading.of(MIXED).dialect().byteOrderMark());
  }

  @Test
  void decidesAtTheFirstLetterBeyondAscii() {
    String late = "id,name\n" + "1,plain\n".repeat(40_000) + "2,José\n";
    isFound(late, "windows-1252", "CSV-006");
    isFound(late, "UTF-8", "");
  }

  @Test
  void takesTheEncodingThatWasChosen() {
    byte[] bytes = "имя\nОш\n".getBytes(EncodingDetector.WINDOWS_1251);
    Reading reading =
        Reading.of(bytes, TableOptions.DEFAULT.withForm(Charset.forName("ISO-8859-5"), ','));
    assertEquals("ISO-8859-5", reading.dialect().encoding().name());
    assertEquals(List.of(), reading.findings());
    byte[] wide = "\uFEFFa,b\n".getBytes(StandardCharsets.UTF_16LE);
    Reading utf16 = Reading.of(wide, TableOptions.DEFAULT.withForm(StandardCharsets.UTF_16, ','));
    assertEquals(List.of(List.of("a", "b")), utf16.cells());
    byte[] marked = "\uFEFFa,b\n".getBytes(StandardCharsets.UTF_8);
    Reading utf8 = Reading.of(marked, TableOptions.DEFAULT.withForm(StandardCharsets.UTF_8, ','));
    assertEquals(List.of(List.of("a", "b")), utf8.cells());
  }

  @Test
  void rejectsByteForByteWhatIsNotOfTheEncoding() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes("имя,место\r\n".getBytes(StandardCharsets.UTF_8));
    bytes.writeBytes(new byte[] {'a', ',', 'b', (byte) 0xE9, '\r', '\n'});
    bytes.writeBytes("Ош,Ош\r\n".getBytes(StandardCharsets.UTF_8));
    bytes.writeBytes(new byte[] {'c', (byte) 0xF0, (byte) 0x9F, ',', (byte) 0xD0, (byte) 0x9E});
    Reading reading = Reading.of(bytes.toByteArray(), TableOptions.DEFAULT);
    assertEquals(List.of("CSV-007 B2", "CSV-007 A4"), reading.findings());
    assertEquals("b\uFFFD", reading.cells().get(1).get(1));
    assertEquals("О", reading.cells().get(3).get(1));
    assertEquals(
        "a,bé\r\ncð\u009F,Ð\u009E", reading.rejects(), "the rows as they were, and no others");
    assertFalse(reading.complete());
  }

  @Test
  void rejectsHalvesOfSurrogatePairsInUtf16() {
    byte[] bytes = "\uFEFFa,b\r\nc,d\r\n".getBytes(StandardCharsets.UTF_16BE);
    bytes[2] = (byte) 0xD8;
    Reading reading = Reading.of(bytes, TableOptions.DEFAULT);
    assertEquals(List.of("CSV-005", "CSV-007 A1"), reading.findings());
    assertEquals("\u00D8a\0,\0b\0\r\0\n", reading.rejects());
    assertEquals(List.of("c", "d"), reading.cells().get(1));
  }
}
