// SPDX-License-Identifier: Apache-2.0
package org.hrix.testkit;

import java.util.List;
import org.hrix.testkit.generator.Dice;

/** Strings that programs tend to damage. */
final class Mischief {
  private static final List<String> STRINGS =
      List.of(
          "",
          " ",
          "  padded  ",
          "\u00a0",
          "plain",
          "0012",
          "1.10",
          "null",
          "true",
          "=1+1",
          "@cmd",
          "-5",
          "a,b;c|d\te",
          "\"quoted\" 'single' \\ back",
          "line\nfeed",
          "carriage\rreturn",
          "both\r\n",
          "\u0000\u0001\u001f\u007f\u0085",
          "\u2028\u2029",
          "e\u0301 \u00e9",
          "العربية עברית",
          "\u202eabc\u202c",
          "\ud83d\ude00\ud83c\udf0d \ud840\udc0b",
          "\ufeffbom",
          "\ufffe\uffff",
          "</script><!-- -->",
          "a/b~c~1d",
          "ñandú ß İı",
          "x".repeat(3000));

  private static final List<String> BROKEN = List.of("\ud800", "a\udc00b", "\udbff\ud83d\ude00");

  private static final List<String> NAMES =
      List.of("x", "", "unknown field", "weird/~name", "@key", "\u0000", "имя", "x-y:z", "X", "zz");

  private Mischief() {}

  static String string(Dice dice) {
    return dice.below(40) == 0 ? dice.pick(BROKEN) : dice.pick(STRINGS);
  }

  /** Returns a name that no object of the model has. */
  static String unknownName(Dice dice) {
    return dice.chance(50) ? dice.pick(NAMES) : "ext" + dice.below(1000);
  }
}
