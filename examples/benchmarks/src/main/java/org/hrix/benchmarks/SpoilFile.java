// SPDX-License-Identifier: Apache-2.0
package org.hrix.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Puts three mistakes of different kinds into every record of a file of JSON Lines, to measure what
 * findings cost. The same seed gives the same file.
 *
 * <p>{@code java -cp benchmarks.jar org.hrix.benchmarks.SpoilFile IN OUT [SEED]} prints the number
 * of records.
 */
public final class SpoilFile {
  private static final int MISTAKES = 3;

  /** A kind of mistake that any record can have. */
  private enum Mistake {
    /** A word that the closed set has not. */
    UNKNOWN_WORD {
      @Override
      void put(ObjectNode entity) {
        entity.withObjectProperty("marking").put("tlp", "TLP:WHITE");
      }
    },
    /** A number where an object is expected. */
    WRONG_TYPE {
      @Override
      void put(ObjectNode entity) {
        record(entity).put("files", 5);
      }
    },
    /** A day that there is not. */
    NO_DATE {
      @Override
      void put(ObjectNode entity) {
        record(entity).putObject("received").put("edtf", "2011-02-30");
      }
    },
    /** An update before the entry. */
    AGAINST_TIME {
      @Override
      void put(ObjectNode entity) {
        record(entity).putObject("entered").put("edtf", "2012-05-06");
        record(entity).putObject("updated").put("edtf", "2012-05-05");
      }
    },
    /** A reference to an entity that there is not. */
    DANGLING {
      @Override
      void put(ObjectNode entity) {
        record(entity).put("supersededBy", entity.path("id").asString() + "-later");
      }
    },
    /** A qualifier of nothing. */
    POINTS_NOWHERE {
      @Override
      void put(ObjectNode entity) {
        JsonNode known = entity.path("qualifiers");
        ArrayNode all = known instanceof ArrayNode array ? array : entity.putArray("qualifiers");
        all.addObject().put("path", "/nowhere").put("missing", "unknown");
      }
    },
    /** A blank where a number or word is needed. */
    BLANK {
      @Override
      void put(ObjectNode entity) {
        record(entity).put("project", " ");
      }
    };

    abstract void put(ObjectNode entity);

    static ObjectNode record(ObjectNode entity) {
      return entity.withObjectProperty("record");
    }
  }

  private SpoilFile() {}

  /**
   * Spoils a file.
   *
   * @param arguments the names of both files, and a whole number for the seed
   * @throws IOException when one cannot be read or written
   */
  public static void main(String[] arguments) throws IOException {
    Random random = new Random(arguments.length > 2 ? Long.parseLong(arguments[2]) : 1);
    JsonMapper mapper = JsonMapper.builder().build();
    List<Mistake> kinds = new ArrayList<>(List.of(Mistake.values()));
    long records = 0;
    try (BufferedReader in = Files.newBufferedReader(Path.of(arguments[0]));
        Writer out = Files.newBufferedWriter(Path.of(arguments[1]), StandardCharsets.UTF_8)) {
      out.append(in.readLine()).append('\n');
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        ObjectNode entity = (ObjectNode) mapper.readTree(line);
        Collections.shuffle(kinds, random);
        kinds.subList(0, MISTAKES).forEach(mistake -> mistake.put(entity));
        out.append(mapper.writeValueAsString(entity)).append('\n');
        records++;
      }
    }
    System.out.println(records);
  }
}
