// SPDX-License-Identifier: Apache-2.0
package org.hrix.json;

import org.hrix.io.ReadLimits;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** Makes Jackson's parsers, with our limits instead of its own. */
final class Json {
  private final JsonFactory factory;

  Json(ReadLimits limits) {
    factory =
        JsonFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNestingDepth(limits.depth())
                    .maxTokenCount(3L * limits.fields())
                    .maxNumberLength(limits.entityBytes())
                    .maxStringLength(limits.entityBytes())
                    .maxNameLength(limits.entityBytes())
                    .build())
            .build();
  }

  JsonParser parser(Slice slice) {
    return factory.createParser(
        ObjectReadContext.empty(), slice.block(), slice.from(), slice.length());
  }
}
