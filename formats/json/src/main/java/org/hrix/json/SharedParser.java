// SPDX-License-Identifier: Apache-2.0
package org.hrix.json;

import org.hrix.model.Entity;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/**
 * Reads line after line of a block with one parser, which is a good deal faster than a parser for
 * each. As soon as anything is wrong with a line the parser is given up, the line is for somebody
 * else to read by itself, and the next line begins with a new one.
 */
final class SharedParser {
  private final Json json;
  private final EntityParser entities;
  private final ByteFeed feed;
  private @Nullable JsonParser parser;
  private byte[] block = new byte[0];
  private int from;

  SharedParser(Json json, EntityParser entities, ByteFeed feed) {
    this.json = json;
    this.entities = entities;
    this.feed = feed;
  }

  /** Reads a line; null when it has to be read by itself. */
  @SuppressWarnings("ReferenceEquality")
  @Nullable Entity read(Slice slice) {
    JsonParser current = parser;
    if (current == null || slice.block() != block) {
      close();
      block = slice.block();
      from = slice.from();
      current = json.parser(block, from, feed.limit());
      parser = current;
    }
    Entity entity = entities.readShared(current, slice.from() - from, slice, entities::entity);
    if (entity == null) {
      close();
    }
    return entity;
  }

  void close() {
    if (parser != null) {
      parser.close();
      parser = null;
    }
  }
}
