// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv.table;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hrix.validation.Location;
import org.jspecify.annotations.Nullable;

/**
 * Puts back a table in UTF-8 that a program took for a code page and saved in UTF-8 again, so that
 * each byte beyond ASCII became a character: {@code Ã©} for {@code é}. The byte order mark, of
 * which the same was made, gives it away.
 *
 * <p>A cell is put back when its characters are bytes that are well-formed UTF-8, all of them;
 * otherwise it stays as it is. Bytes that the code page does not define are the control character
 * of the same number to some programs, and a character of private use to LibreOffice.
 */
final class DoubleEncoding {
  private static final List<Charset> CODE_PAGES =
      List.of(EncodingDetector.WINDOWS_1252, EncodingDetector.WINDOWS_1251);
  private static final byte[] MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);
  private static final int PRIVATE = 0xF100;
  private static final int ESCAPE = 0xDC00;

  private final Charset codePage;
  private final String mark;
  private final short[] bytes;
  private final CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder();
  private boolean beforeMark;
  private long mended;
  private long left;
  private @Nullable Location firstLeft;

  private DoubleEncoding(Charset codePage, String mark) {
    this.codePage = codePage;
    this.mark = mark;
    this.bytes = bytes(codePage);
  }

  /** Lists the bytes that characters stand for; -1 for characters that are none. */
  private static short[] bytes(Charset codePage) {
    short[] bytes = new short[1 << 16];
    Arrays.fill(bytes, (short) -1);
    for (short value = 0; value < 0x100; value++) {
      String defined = new String(new byte[] {(byte) value}, codePage);
      bytes[defined.charAt(0)] = value;
      if (value >= 0x80) {
        bytes[PRIVATE + value] = value;
        bytes[ESCAPE + value] = value;
      }
    }
    bytes['\uFFFD'] = -1;
    for (short value = 0x80; value < 0xA0; value++) {
      bytes[value] = value;
    }
    return bytes;
  }

  /** Looks at the beginning of a table, and skips a mark before it; null when there is none. */
  static @Nullable DoubleEncoding find(CharWindow window) {
    int there = window.limit - window.start;
    for (Charset codePage : CODE_PAGES) {
      String mark = new String(MARK, codePage);
      int length = mark.length();
      if (there >= length && mark.contentEquals(window.view(0, length))) {
        window.skip(length);
        return new DoubleEncoding(codePage, mark);
      }
      boolean quoted = there > length && window.view(0, 1).charAt(0) == '"';
      if (quoted && mark.contentEquals(window.view(1, length + 1))) {
        DoubleEncoding found = new DoubleEncoding(codePage, mark);
        found.beforeMark = true;
        return found;
      }
    }
    return null;
  }

  /** Returns what the table was taken for. */
  String codePage() {
    return codePage.name();
  }

  /** Returns how many cells were put back. */
  long mended() {
    return mended;
  }

  /** Returns how many cells beyond ASCII stayed as they are. */
  long left() {
    return left;
  }

  /** Returns the place of the first of the cells that stayed as they are. */
  @Nullable Location firstLeft() {
    return firstLeft;
  }

  /** Puts the cells of a row back. */
  List<String> mend(List<String> cells, TableFindings findings) {
    List<String> whole = new ArrayList<>(cells);
    if (beforeMark && !cells.isEmpty()) {
      beforeMark = false;
      whole.set(0, withoutMark(cells.get(0)));
    }
    for (int i = 0; i < whole.size(); i++) {
      String cell = whole.get(i);
      if (isAscii(cell)) {
        continue;
      }
      String text = decoded(cell);
      if (text != null) {
        mended++;
        whole.set(i, text);
      } else {
        firstLeft = left == 0 ? findings.place(i) : firstLeft;
        left++;
      }
    }
    return whole;
  }

  /** Takes the mark away, and quotes that became a part of the cell because it stood before. */
  private String withoutMark(String cell) {
    if (!cell.startsWith(mark)) {
      return cell;
    }
    String bare = cell.substring(mark.length());
    boolean quoted = bare.length() > 1 && bare.startsWith("\"") && bare.endsWith("\"");
    return quoted ? bare.substring(1, bare.length() - 1).replace("\"\"", "\"") : bare;
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0x7F) {
        return false;
      }
    }
    return true;
  }

  private @Nullable String decoded(String cell) {
    byte[] found = new byte[cell.length()];
    for (int i = 0; i < found.length; i++) {
      short value = bytes[cell.charAt(i)];
      if (value < 0) {
        return null;
      }
      found[i] = (byte) value;
    }
    try {
      return utf8.decode(ByteBuffer.wrap(found)).toString();
    } catch (CharacterCodingException otherwise) {
      return null;
    }
  }
}
