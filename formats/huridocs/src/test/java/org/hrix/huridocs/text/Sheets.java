// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.hrix.io.EntityReader;
import org.hrix.io.EntityWriter;
import org.hrix.io.LossSink;
import org.hrix.io.ReadOptions;
import org.hrix.io.Source;
import org.hrix.io.Sources;
import org.hrix.io.Target;
import org.hrix.io.Targets;
import org.hrix.io.WriteOptions;
import org.hrix.model.DatasetHeader;
import org.hrix.model.Entity;
import org.hrix.validation.Problem;

/** Sheets in memory. */
final class Sheets {
  final List<Entity> entities = new ArrayList<>();
  final List<UnaryOperator<String>> lines = new ArrayList<>();
  final List<Problem> problems = new ArrayList<>();
  final StringBuilder rejects = new StringBuilder();
  DatasetHeader header = DatasetHeader.builder().build();
  boolean complete;

  static String write(DatasetHeader header, List<? extends Entity> entities, LossSink losses) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Target target = Targets.stream(out, "out.esf.txt")) {
      try (EntityWriter writer =
          new EsfTextFormat().create(target, header, WriteOptions.DEFAULT, losses)) {
        for (Entity entity : entities) {
          writer.write(entity);
        }
      }
      target.commit();
    } catch (IOException failure) {
      throw new AssertionError(failure);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  static Sheets read(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8), Map.of());
  }

  static Sheets read(byte[] bytes, Map<String, String> settings) {
    Sheets sheets = new Sheets();
    ReadOptions options =
        ReadOptions.DEFAULT
            .withSettings(settings)
            .withRejects(
                rejected -> sheets.rejects.append(StandardCharsets.UTF_8.decode(rejected)));
    try (Source source = Sources.bytes(bytes, "in");
        EntityReader reader = new EsfTextFormat().open(source, options, sheets.problems::add)) {
      reader.forEachRemaining(
          entry -> {
            sheets.entities.add(entry.entity());
            sheets.lines.add(pointer -> Long.toString(entry.locate(pointer).line()));
          });
      sheets.header = reader.header();
      sheets.complete = reader.complete();
    } catch (IOException failure) {
      throw new AssertionError(failure);
    }
    return sheets;
  }

  /** Returns the codes of findings with their lines, but for blank final dates. */
  List<String> found() {
    return problems.stream()
        .filter(problem -> !problem.code().id().equals("ESF-029"))
        .map(problem -> problem.code().id() + " " + problem.location().line())
        .toList();
  }

  <E extends Entity> E first(Class<E> type) {
    return entities.stream().filter(type::isInstance).map(type::cast).findFirst().orElseThrow();
  }
}
