// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hrix.data.Datum;
import org.hrix.data.JsonText;
import org.hrix.text.CodePoints;
import org.jspecify.annotations.Nullable;

/** Records as bytes, for temporary files. */
final class DraftBytes {
  private static final int MAX_DEPTH = 1000;
  private static final List<EsfKind> KINDS = List.of(EsfKind.values());

  /** What is written in place of the length of a text that is not there. */
  private static final int ABSENT = 0;

  /** What is written before a text that is no valid UTF-8. */
  private static final int BROKEN = 1;

  private final XmlBytes out = new XmlBytes();

  int length() {
    return out.length();
  }

  byte[] write(Draft draft) {
    out.clear();
    out.put((byte) (draft.kind == null ? -1 : draft.kind.code()));
    number(draft.line);
    number(draft.column);
    number(draft.seq);
    number(draft.size);
    text(draft.type);
    text(draft.data);
    text(draft.element == null ? null : JsonText.compact(draft.element));
    number(draft.values.size());
    for (int i = 0; i < draft.values.size(); i++) {
      value(draft.values.get(i));
      number(draft.lineOf(i));
      number(draft.columnOf(i));
    }
    number(draft.implied.size());
    draft.implied.forEach(this::value);
    number(draft.parts.size());
    for (EsfRecord part : draft.parts) {
      out.put((byte) part.kind().code());
      number(part.values().size());
      part.values().forEach(this::value);
    }
    text(draft.others.isEmpty() ? null : JsonText.compact(new Datum.Fields(draft.others)));
    return out.array();
  }

  private void value(EsfValue value) {
    out.put((byte) value.field().index());
    text(value.text());
    text(value.language());
    text(value.edition());
    text(value.label());
  }

  private void number(long number) {
    long rest = number;
    while (rest > 0x7F) {
      out.put((byte) ((rest & 0x7F) | 0x80));
      rest >>>= 7;
    }
    out.put((byte) rest);
  }

  private void text(@Nullable String text) {
    if (text == null) {
      number(ABSENT);
      return;
    }
    if (CodePoints.indexOfLoneSurrogate(text) >= 0) {
      number(BROKEN);
      number(text.length());
      for (int i = 0; i < text.length(); i++) {
        number(text.charAt(i));
      }
      return;
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    number(bytes.length + 2L);
    out.put(bytes);
  }

  Draft read(ByteBuffer in) {
    int code = in.get();
    EsfKind kind = code < 0 ? null : KINDS.get(code);
    int line = (int) number(in);
    int column = (int) number(in);
    Draft draft = new Draft(kind, number(in), line, column);
    draft.size = number(in);
    draft.type = readText(in);
    draft.data = readText(in);
    draft.element = json(readText(in));
    for (long i = number(in); i > 0; i--) {
      EsfValue value = readValue(Objects.requireNonNull(kind), in);
      draft.add(value, (int) number(in), (int) number(in));
    }
    for (long i = number(in); i > 0; i--) {
      draft.implied.add(readValue(Objects.requireNonNull(kind), in));
    }
    for (long i = number(in); i > 0; i--) {
      draft.parts.add(part(in));
    }
    if (json(readText(in)) instanceof Datum.Fields fields) {
      draft.others.addAll(fields.fields());
    }
    return draft;
  }

  private static EsfRecord part(ByteBuffer in) {
    EsfKind kind = KINDS.get(in.get());
    List<EsfValue> values = new ArrayList<>();
    for (long i = number(in); i > 0; i--) {
      values.add(readValue(kind, in));
    }
    return new EsfRecord(kind, values, List.of());
  }

  private static EsfValue readValue(EsfKind kind, ByteBuffer in) {
    EsfField field = kind.fields().get(in.get());
    String text = Objects.requireNonNull(readText(in));
    return new EsfValue(
        field, text, readText(in), readText(in), readText(in), null, null, EsfValue.Role.STATED);
  }

  private static long number(ByteBuffer in) {
    long number = 0;
    int shift = 0;
    byte next = in.get();
    while (next < 0) {
      number |= (next & 0x7FL) << shift;
      shift += 7;
      next = in.get();
    }
    return number | ((long) next << shift);
  }

  private static @Nullable String readText(ByteBuffer in) {
    long length = number(in);
    if (length == ABSENT) {
      return null;
    }
    if (length == BROKEN) {
      StringBuilder text = new StringBuilder();
      for (long i = number(in); i > 0; i--) {
        text.append((char) number(in));
      }
      return text.toString();
    }
    int size = (int) length - 2;
    int from = in.arrayOffset() + in.position();
    in.position(in.position() + size);
    return new String(in.array(), from, size, StandardCharsets.UTF_8);
  }

  private static @Nullable Datum json(@Nullable String text) {
    return text == null ? null : JsonText.read(text, MAX_DEPTH);
  }
}
