// SPDX-License-Identifier: Apache-2.0
package org.hrix.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.hrix.validation.Location;
import org.hrix.validation.Problem;
import org.jspecify.annotations.Nullable;

/** Looks at the first bytes of an input, says what they are, and gives UTF-8 without mark. */
final class Encodings {
  private Encodings() {}

  static InputStream utf8(InputStream in, String source, Consumer<Problem> problems)
      throws IOException {
    PushbackInputStream whole = new PushbackInputStream(in, 4);
    byte[] head = whole.readNBytes(4);
    whole.unread(head);
    Location start = Location.inText(source, 1, 1, "");
    if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
      problems.accept(Problem.of(JsonProblem.BYTE_ORDER_MARK, start, null));
      whole.skipNBytes(3);
      return whole;
    }
    Charset other = otherThanUtf8(head);
    if (other == null) {
      return whole;
    }
    problems.accept(Problem.of(JsonProblem.OTHER_ENCODING, start, null, "found", other.name()));
    return new Transcoded(whole, other);
  }

  private static @Nullable Charset otherThanUtf8(byte[] head) {
    if (startsWith(head, 0xFF, 0xFE, 0, 0) || patterned(head, false, true, true, true)) {
      return Charset.forName("UTF-32LE");
    }
    if (startsWith(head, 0, 0, 0xFE, 0xFF) || patterned(head, true, true, true, false)) {
      return Charset.forName("UTF-32BE");
    }
    if (startsWith(head, 0xFE, 0xFF) || patterned(head, true, false)) {
      return StandardCharsets.UTF_16BE;
    }
    if (startsWith(head, 0xFF, 0xFE) || patterned(head, false, true)) {
      return StandardCharsets.UTF_16LE;
    }
    return null;
  }

  private static boolean startsWith(byte[] head, int... bytes) {
    if (head.length < bytes.length) {
      return false;
    }
    for (int i = 0; i < bytes.length; i++) {
      if ((head[i] & 0xFF) != bytes[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean patterned(byte[] head, boolean... zero) {
    if (head.length < zero.length) {
      return false;
    }
    for (int i = 0; i < zero.length; i++) {
      if ((head[i] == 0) != zero[i]) {
        return false;
      }
    }
    return true;
  }

  /** Turns another encoding into UTF-8; malformed input ends it as a damaged input does. */
  private static final class Transcoded extends InputStream {
    private final Reader reader;
    private final char[] chars = new char[1 << 14];
    private byte[] bytes = new byte[0];
    private int at;
    private int held;
    private boolean first = true;

    Transcoded(InputStream in, Charset charset) {
      reader =
          new InputStreamReader(
              in,
              charset
                  .newDecoder()
                  .onMalformedInput(CodingErrorAction.REPORT)
                  .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      if (at == bytes.length && !more()) {
        return -1;
      }
      int count = Math.min(length, bytes.length - at);
      System.arraycopy(bytes, at, target, offset, count);
      at += count;
      return count;
    }

    private boolean more() throws IOException {
      int read = reader.read(chars, held, chars.length - held);
      if (read < 0) {
        return false;
      }
      int end = held + read;
      int from = first && chars[0] == '\uFEFF' ? 1 : 0;
      first = false;
      boolean split = end > from && Character.isHighSurrogate(chars[end - 1]);
      int whole = split ? end - 1 : end;
      bytes = new String(chars, from, whole - from).getBytes(StandardCharsets.UTF_8);
      at = 0;
      held = split ? 1 : 0;
      chars[0] = chars[end - 1];
      return bytes.length > 0 || more();
    }

    @Override
    public void close() throws IOException {
      reader.close();
    }
  }
}
