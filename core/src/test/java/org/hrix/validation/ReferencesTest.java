// SPDX-License-Identifier: Apache-2.0
package org.hrix.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.hrix.model.Act;
import org.hrix.model.Confidence;
import org.hrix.model.Qualifier;
import org.junit.jupiter.api.Test;

class ReferencesTest {

  @Test
  void referencesAreFoundHoweverDeep() {
    Act act =
        Act.builder("a")
            .incident("i")
            .victim("v")
            .qualifiers(
                List.of(
                    Qualifier.builder("/victim")
                        .sources(List.of("s1", "s2"))
                        .confidence(Confidence.of("scale", "1", "who"))
                        .build()))
            .build();
    List<String> found = new ArrayList<>();
    References.visit(act, (type, id, path) -> found.add(id + " " + path.pointer()));
    assertEquals(
        List.of(
            "i /incident",
            "v /victim",
            "s1 /qualifiers/0/sources/0",
            "s2 /qualifiers/0/sources/1",
            "who /qualifiers/0/confidence/by"),
        found);
  }
}
