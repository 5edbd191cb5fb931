// SPDX-License-Identifier: Apache-2.0
package org.hrix.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** Damages documents by their elements or lines: what is left is mostly well formed. */
final class StructureDamage {
  private static final Pattern TAGS = Pattern.compile("(?=<)|(?<=>)");
  private static final Pattern LINES = Pattern.compile("(?<=\n)");
  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9:-]{0,80}");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,20}");
  private static final int MOST_CHARACTERS = 1 << 22;
  private static final int MOST_RENUMBERED = 1 << 16;

  private static final List<String> WORDS =
      List.of(
          "<!DOCTYPE events [<!ENTITY a \"b\">]>",
          "<!DOCTYPE events SYSTEM \"file:///etc/none\">",
          "&a;",
          "&#0;",
          "&#x10FFFF;",
          "&#99999999999;",
          "<![CDATA[",
          "]]>",
          "<!--",
          "-->",
          "<?xml version=\"1.1\" encoding=\"none\"?>",
          "\uD800",
          "\uFEFF",
          "\u0000",
          "\"",
          "\"\"\"",
          ";",
          "\t",
          ",",
          "\r",
          "\n\n",
          "-9999999999-99-99",
          "Y-170000002",
          "2011-02-30/..",
          "[..1984-01-01,1985-01-01..]",
          "99999999999999999999",
          "=1+1",
          "2.0E+99",
          " (9999) ",
          "9999. ",
          "\u202E",
          "\u0130\u00DF\u1E9E");

  private final boolean markup;
  private final RandomGenerator random;

  StructureDamage(boolean markup, RandomGenerator random) {
    this.markup = markup;
    this.random = random;
  }

  /** Damages a document a few times. */
  String of(String document, String donor) {
    Pattern cut = markup ? TAGS : LINES;
    List<String> pieces = new ArrayList<>(List.of(cut.split(document)));
    List<String> others = List.of(cut.split(donor));
    int times = random.nextInt(10) == 0 ? 30 : 1 + random.nextInt(4);
    for (int i = 0; i < times && !pieces.isEmpty() && length(pieces) < MOST_CHARACTERS; i++) {
      once(pieces, others);
    }
    if (random.nextInt(40) == 0) {
      multiply(pieces);
    }
    return String.join("", pieces);
  }

  private void once(List<String> pieces, List<String> others) {
    int from = random.nextInt(pieces.size());
    List<String> unit = pieces.subList(from, end(pieces, from));
    switch (random.nextInt(10)) {
      case 0 -> unit.clear();
      case 1 -> pieces.addAll(random.nextInt(pieces.size()), List.copyOf(unit));
      case 2 -> move(pieces, unit);
      case 3 -> nest(unit);
      case 4 -> swap(pieces, from, others);
      case 5 -> pieces.set(from, huge(pieces.get(from)));
      case 6 -> pieces.set(from, renamed(pieces.get(from), others));
      case 7 -> pieces.set(from, inserted(pieces.get(from), word()));
      case 8 -> pieces.set(from, renumbered(pieces.get(from)));
      default -> transplant(pieces, from, others);
    }
  }

  /** Finds the end of the element that a tag begins, or of some lines. */
  private int end(List<String> pieces, int from) {
    if (!markup) {
      return Math.min(pieces.size(), from + 1 + random.nextInt(1 << random.nextInt(6)));
    }
    int open = 0;
    for (int i = from; i < pieces.size(); i++) {
      String piece = pieces.get(i);
      if (piece.startsWith("</")) {
        open--;
      } else if (piece.startsWith("<") && !piece.endsWith("/>")) {
        open++;
      }
      if (open <= 0) {
        return i + 1;
      }
    }
    return from + 1;
  }

  private void move(List<String> pieces, List<String> unit) {
    List<String> copy = List.copyOf(unit);
    unit.clear();
    pieces.addAll(random.nextInt(pieces.size() + 1), copy);
  }

  /** Wraps a unit in its first piece, some or very many times. */
  private void nest(List<String> unit) {
    String first = unit.get(0);
    String last = unit.get(unit.size() - 1);
    int most = MOST_CHARACTERS / 8 / Math.max(1, first.length() + last.length());
    int depth = Math.min(1 + random.nextInt(1 << (1 + random.nextInt(17))), Math.max(1, most));
    unit.set(0, first.repeat(depth));
    if (unit.size() > 1 && random.nextInt(4) > 0) {
      unit.set(unit.size() - 1, last.repeat(depth));
    }
  }

  private void swap(List<String> pieces, int from, List<String> others) {
    int with = random.nextInt(pieces.size());
    String piece = pieces.get(from);
    pieces.set(from, random.nextInt(3) == 0 ? any(others) : pieces.get(with));
    pieces.set(with, piece);
  }

  private void transplant(List<String> pieces, int from, List<String> others) {
    int first = random.nextInt(others.size());
    pieces.addAll(from, others.subList(first, end(others, first)));
  }

  /** Makes a piece long by a sign or a word. */
  private String huge(String piece) {
    String filling = random.nextBoolean() ? word() : String.valueOf((char) random.nextInt(0x3000));
    int size = 1 << (8 + random.nextInt(random.nextInt(6) == 0 ? 14 : 8));
    return inserted(piece, filling.repeat(Math.max(1, size / filling.length())));
  }

  private String renamed(String piece, List<String> others) {
    List<String> names =
        NAME.matcher(any(others)).results().map(found -> found.group()).limit(40).toList();
    return names.isEmpty() ? piece : NAME.matcher(piece).replaceFirst(any(names));
  }

  private String renumbered(String piece) {
    String number =
        switch (random.nextInt(5)) {
          case 0 -> "0";
          case 1 -> "9".repeat(1 + random.nextInt(30));
          case 2 -> "-" + random.nextInt();
          case 3 -> "\u0661\u0662";
          default -> String.valueOf(random.nextInt(3000));
        };
    return piece.length() > MOST_RENUMBERED ? piece : NUMBER.matcher(piece).replaceAll(number);
  }

  private String inserted(String piece, String words) {
    int at = random.nextInt(piece.length() + 1);
    return piece.substring(0, at) + words + piece.substring(at);
  }

  /** Repeats the whole document, with the same record numbers. */
  private void multiply(List<String> pieces) {
    int room = MOST_CHARACTERS / Math.max(1, length(pieces));
    int times = Math.min(1 + random.nextInt(60), room);
    List<String> copy = List.copyOf(pieces);
    for (int i = 1; i < times; i++) {
      pieces.addAll(copy);
    }
  }

  private static int length(List<String> pieces) {
    return pieces.stream().mapToInt(String::length).sum();
  }

  private String word() {
    return any(WORDS);
  }

  private String any(List<String> all) {
    return all.get(random.nextInt(all.size()));
  }
}
