// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Looks in damaged XML for a place where reading can go on: the end of the record that is damaged,
 * or the beginning of another. What is passed over is rejected.
 */
final class XmlSeek {
  private static final int LONG_NAME = 100;
  private static final int LONG_TAG = 1 << 16;
  private static final int MANY = 1000;
  private static final int STEP = 1 << 16;
  private static final Set<String> NUMBERS = new HashSet<>();

  static {
    for (EsfKind kind : EsfKind.values()) {
      if (!EsfHierarchy.isPart(kind)) {
        NUMBERS.add(kind.recordNumber().name());
      }
    }
  }

  private final XmlInput input;
  private final EsfXmlParser.Sink out;
  private final String record;
  private final boolean isRooted;
  private final Deque<String> open = new ArrayDeque<>();
  private final Set<String> numbers = new HashSet<>();
  private boolean balanced = true;
  private long place;
  private long rejectedTo;

  /**
   * A place where reading can go on.
   *
   * @param at the place of a tag
   * @param isEnd whether it is the end of the record that was looked for
   * @param kind the format of the record that begins there; null for none
   * @param balanced whether every element has ended that has begun on the way, so that the record
   *     that was looked for is still the one that is open
   * @param isRoot whether the document begins there
   * @param line the line of the place
   * @param column the column
   */
  record Found(
      long at,
      boolean isEnd,
      @Nullable EsfKind kind,
      boolean balanced,
      boolean isRoot,
      long line,
      long column) {}

  /**
   * Prepares to look for a place.
   *
   * @param record the name of the record that is damaged; empty for none
   */
  XmlSeek(XmlInput input, EsfXmlParser.Sink out, String record, boolean isRooted) {
    this.input = input;
    this.out = out;
    this.record = record;
    this.isRooted = isRooted;
  }

  /** Finds the next place; null when there is none. */
  @Nullable Found from(long from) throws IOException {
    place = from;
    rejectedTo = from;
    int c = input.charAt(place);
    while (c >= 0) {
      if (c == '<') {
        Found found = tag();
        if (found != null) {
          pass(found.at());
          return found;
        }
      } else {
        place++;
      }
      c = input.charAt(place);
      // Never between the halves of a pair, or behind an escape.
      if (place - rejectedTo > STEP && c < 0x80) {
        pass(place);
      }
    }
    pass(place);
    return null;
  }

  private void pass(long to) throws IOException {
    out.reject(rejectedTo, to);
    input.understood(to);
    rejectedTo = to;
  }

  /** Looks at a tag, and goes behind it or to the next one. */
  private @Nullable Found tag() throws IOException {
    final long start = place++;
    boolean isEnd = input.charAt(place) == '/';
    place += isEnd ? 1 : 0;
    String name = name();
    if (name.isEmpty()) {
      return null;
    }
    if (isEnd) {
      return end(name, start);
    }
    int last = tagEnd();
    if (last < 0) {
      unbalance();
      return null;
    }
    String local = name.substring(name.indexOf(':') + 1);
    if (last != '/') {
      Found found = begins(local, start);
      if (found != null) {
        return found;
      }
      opened(name);
    }
    boolean again = NUMBERS.contains(local) && !numbers.add(local);
    if (again || numbers.size() > 1) {
      unbalance();
    }
    return null;
  }

  private void opened(String name) {
    if (balanced) {
      open.push(name);
    }
    if (open.size() > MANY) {
      unbalance();
    }
  }

  /** Gives up to tell where the record ends: what begins and ends does not fit together. */
  private void unbalance() {
    balanced = false;
    open.clear();
  }

  private @Nullable Found end(String name, long start) {
    if (open.isEmpty() && balanced && name.equals(record)) {
      return found(start, true, null, false);
    }
    if (balanced && !name.equals(open.poll())) {
      unbalance();
    }
    return null;
  }

  /** Tells whether a record begins with a tag: elements stand in it, or data of our own. */
  private @Nullable Found begins(String local, long start) throws IOException {
    EsfKind kind = EsfXmlRecords.kind(local);
    boolean isRoot = !isRooted && local.equals(Xml.ROOT);
    boolean data = local.equals(Xml.ENTITY) || local.equals(Xml.DATASET);
    boolean alone = kind != null && !EsfHierarchy.isPart(kind);
    if (!isRoot && !data && !alone) {
      return null;
    }
    long ahead = place;
    while (ahead - place < LONG_TAG && isSpace(input.charAt(ahead))) {
      ahead++;
    }
    int c = input.charAt(ahead);
    boolean fits = data ? c == '{' : c == '<' && isBegin(input.charAt(ahead + 1));
    return fits ? found(start, false, kind, isRoot) : null;
  }

  private Found found(long start, boolean isEnd, @Nullable EsfKind kind, boolean isRoot) {
    boolean whole = balanced && open.isEmpty();
    long line = input.lineAt(start);
    return new Found(start, isEnd, kind, whole, isRoot, line, input.columnAt(start));
  }

  private String name() throws IOException {
    StringBuilder name = new StringBuilder();
    int c = input.charAt(place);
    while (isNameChar(c) && name.length() < LONG_NAME) {
      name.append((char) c);
      c = input.charAt(++place);
    }
    return name.toString();
  }

  /** Goes behind a tag; returns the last character before its end, or -1 when it has none. */
  private int tagEnd() throws IOException {
    int quote = 0;
    int before = ' ';
    long from = place;
    int c = input.charAt(place);
    while (c >= 0 && c != '<' && place - from < LONG_TAG) {
      place++;
      if (quote == 0 && c == '>') {
        return before;
      }
      if (quote == 0 && (c == '"' || c == '\'')) {
        quote = c;
      } else if (c == quote) {
        quote = 0;
      }
      before = c;
      c = input.charAt(place);
    }
    return -1;
  }

  /** Tells whether a character begins a name, or a comment. */
  private static boolean isBegin(int c) {
    return c == '!' || c == '_' || c > 0x7F || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isSpace(int c) {
    return c >= 0 && Xml.isSpace((char) c);
  }

  private static boolean isNameChar(int c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '_'
        || c == '-'
        || c == '.'
        || c == ':'
        || c > 0x7F;
  }
}
