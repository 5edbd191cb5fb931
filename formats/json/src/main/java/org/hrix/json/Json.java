// SPDX-License-Identifier: Apache-2.0
package org.hrix.json;

import org.hrix.io.ReadLimits;
import org.hrix.text.LanguageTag;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;

/** Makes Jackson's parsers, with our limits instead of its own. */
final class Json {
  private final JsonFactory factory;

  /** The language tag that was found well-formed last. */
  String lastTag = LanguageTag.UNDETERMINED;

  /** The codes that were read before. */
  final KnownCodes codes;

  Json(ReadLimits limits) {
    this(limits, new KnownCodes());
  }

  /** Makes parsers for a part of what others read too. */
  Json(ReadLimits limits, KnownCodes codes) {
    this.codes = codes;
    factory =
        JsonFactory.builder()
            .enable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
            .recyclerPool(JsonRecyclerPools.threadLocalPool())
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
    return parser(slice.block(), slice.from(), slice.to());
  }

  JsonParser parser(byte[] block, int from, int to) {
    return factory.createParser(ObjectReadContext.empty(), block, from, to - from);
  }
}
