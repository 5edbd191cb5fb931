// SPDX-License-Identifier: Apache-2.0
package org.hrix.testkit.generator;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hrix.text.Text;
import org.hrix.vocabulary.Code;

/** A selection of terms of the HURIDOCS code lists. */
final class Codes {
  private final Map<String, List<Code>> byList = new HashMap<>();

  Codes() {
    InputStream in = Objects.requireNonNull(Codes.class.getResourceAsStream("codes.tsv"), "codes");
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      reader.lines().skip(1).forEach(this::add);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private void add(String line) {
    int code = line.indexOf('\t');
    int label = line.indexOf('\t', code + 1);
    String list = line.substring(0, code);
    byList
        .computeIfAbsent(list, k -> new ArrayList<>())
        .add(
            Code.builder()
                .list(list)
                .edition("2001")
                .code(line.substring(code + 1, label))
                .label(Text.of("en", line.substring(label + 1)))
                .build());
  }

  Code any(String list, Dice dice) {
    return dice.pick(Objects.requireNonNull(byList.get(list), list));
  }

  /** Picks some terms of a list, no two the same. */
  List<Code> some(String list, int most, Dice dice) {
    List<Code> terms = Objects.requireNonNull(byList.get(list), list);
    int from = dice.below(terms.size());
    int to = Math.min(terms.size(), from + 1 + dice.below(most));
    return List.copyOf(terms.subList(from, to));
  }
}
