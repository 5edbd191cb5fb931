// SPDX-License-Identifier: Apache-2.0
package org.hrix.json;

import org.hrix.io.Format.Match;
import org.hrix.io.Sample;

/** Tells a document from lines by how the input begins. */
final class JsonSniffer {
  private JsonSniffer() {}

  static Match sniff(Sample sample, boolean lines) {
    if (sample.parts().size() != 1) {
      return Match.NO;
    }
    String head = sample.head().replace("\u0000", "").replaceFirst("^(ï»¿|[þÿ]{2})", "").strip();
    boolean named = sample.endsWith("jsonl") || sample.endsWith("ndjson");
    boolean isFrame = head.startsWith("{") && head.contains("\"hrix\"");
    boolean cutOff = sample.head().length() == Sample.MAX_HEAD && head.indexOf('\n') < 0;
    if (isFrame && cutOff && !head.contains("\"entities\"")) {
      return named == lines ? Match.YES : Match.MAYBE;
    }
    if (isFrame) {
      boolean separate = isLineByItself(head);
      return separate == lines ? Match.YES : Match.MAYBE;
    }
    boolean other = sample.endsWith("json");
    if (named || other) {
      return named == lines ? Match.MAYBE : Match.NO;
    }
    boolean object = head.startsWith("{") || head.startsWith("[");
    return object && lines == head.contains("}\n{") ? Match.MAYBE : Match.NO;
  }

  /** Tells whether the first line is a whole object: its brackets are balanced. */
  private static boolean isLineByItself(String head) {
    int end = head.indexOf('\n');
    String line = end < 0 ? head : head.substring(0, end);
    if (line.contains("\"entities\"")) {
      return false;
    }
    int depth = 0;
    boolean inString = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (inString) {
        inString = c != '"';
        i += c == '\\' ? 1 : 0;
      } else if (c == '"') {
        inString = true;
      } else if (c == '{' || c == '[') {
        depth++;
      } else if (c == '}' || c == ']') {
        depth--;
      }
    }
    return depth == 0 && !inString;
  }
}
