// SPDX-License-Identifier: Apache-2.0
package org.hrix.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.hrix.dataset.Dataset;
import org.hrix.dataset.DatasetStatistics;
import org.hrix.dataset.Roles;
import org.hrix.dataset.VictimBounds;
import org.hrix.io.EntityReader;
import org.hrix.io.Format;
import org.hrix.io.Formats;
import org.hrix.io.ReadOptions;
import org.hrix.io.Source;
import org.hrix.model.Actor;
import org.hrix.model.Entity;
import org.hrix.validation.ProblemReport;
import org.hrix.validation.Severity;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Counts what a dataset holds. */
@Command(
    name = "stats",
    description = "Count what a dataset holds. No names are shown unless asked for.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class StatsCommand implements Callable<Integer> {
  private static final int LISTED = 20;

  @Spec CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "The dataset; - is standard input.")
  String file = "";

  @Option(names = "--from", paramLabel = "FORMAT", description = "Format of the input.")
  @Nullable String from;

  @Option(
      names = "--show-values",
      description = "Show titles and names: the table of who did what to whom.")
  boolean showValues;

  @Override
  public Integer call() throws IOException {
    ProblemReport problems = new ProblemReport(0);
    DatasetStatistics statistics = new DatasetStatistics();
    List<Entity> kept = new ArrayList<>();
    try (Source source = Inputs.source(file);
        Progress progress = new Progress(spec.commandLine().getErr(), file, source.size())) {
      Format format = Inputs.reading(Formats.installed(), from, source);
      try (EntityReader reader = format.open(source, ReadOptions.DEFAULT, problems)) {
        while (reader.hasNext()) {
          Entity entity = reader.next().entity();
          statistics.add(entity);
          progress.accept(reader.bytesRead());
          if (showValues) {
            kept.add(entity);
          }
        }
        print(statistics, spec.commandLine().getOut());
        if (showValues) {
          table(new Dataset(reader.header(), kept), spec.commandLine().getOut());
        }
      }
    }
    if (problems.count(Severity.ERROR) > 0) {
      spec.commandLine().getErr().println("hrix: the input has problems; hrix validate lists them");
      return Main.PROBLEMS;
    }
    return Main.CLEAN;
  }

  private static void print(DatasetStatistics statistics, PrintWriter out) {
    out.println("Entities");
    section(statistics.types(), Integer.MAX_VALUE, out);
    out.println("When");
    out.println("  earliest day  " + orUnknown(statistics.earliest()));
    out.println("  latest day    " + orUnknown(statistics.latest()));
    out.println("  without date  " + statistics.undated());
    section(statistics.years(), LISTED, out);
    out.println("Where (places by country)");
    section(statistics.countries(), LISTED, out);
    out.println("Who did what to whom");
    out.println("  acts that name a victim        " + statistics.actsWithVictim());
    out.println("  involvements of perpetrators   " + statistics.involvements());
    victims(statistics.victims(), out);
    out.println("Acts by type");
    section(statistics.actTypes(), LISTED, out);
    filled(statistics, out);
  }

  private static void victims(VictimBounds.Result victims, PrintWriter out) {
    String most = victims.most() == null ? "not known" : victims.most().toString();
    out.println("  distinct victims, at least     " + victims.least());
    out.println("  distinct victims, at most      " + most);
    out.println("  organizations as victims       " + victims.organizations());
    out.println("  patterns, not counted          " + victims.patterns());
  }

  private static String orUnknown(@Nullable Object value) {
    return value == null ? "(none)" : value.toString();
  }

  private static void section(Map<?, Long> counts, int limit, PrintWriter out) {
    List<? extends Map.Entry<?, Long>> entries = new ArrayList<>(counts.entrySet());
    for (Map.Entry<?, Long> entry : entries.subList(0, Math.min(limit, entries.size()))) {
      out.println("  " + padded(Printable.of(entry.getKey().toString()), 32) + entry.getValue());
    }
    if (entries.size() > limit) {
      out.println("  and " + (entries.size() - limit) + " more");
    }
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(1, width - text.codePointCount(0, text.length())));
  }

  private static void filled(DatasetStatistics statistics, PrintWriter out) {
    out.println("Fields that are filled");
    statistics
        .filled()
        .forEach(
            (type, counts) -> {
              long all = statistics.types().getOrDefault(type, 0L);
              counts.forEach(
                  (property, count) -> {
                    if (count > 0) {
                      out.println("  " + padded(type + "." + property, 40) + count + " of " + all);
                    }
                  });
            });
  }

  private static void table(Dataset dataset, PrintWriter out) {
    out.println("Who did what to whom, act by act");
    for (Roles.Deed deed : dataset.graph().deeds()) {
      List<String> doers = new ArrayList<>();
      for (Roles.Perpetrator perpetrator : deed.perpetrators()) {
        doers.add(perpetrator.actor() == null ? "?" : name(perpetrator.actor()));
      }
      out.println(
          "  "
              + (doers.isEmpty() ? "(not stated)" : String.join(" and ", doers))
              + " -> "
              + what(deed)
              + " -> "
              + (deed.victim() == null ? "(not stated)" : name(deed.victim())));
    }
  }

  private static String what(Roles.Deed deed) {
    var type = deed.act().actType();
    if (type == null) {
      return "(not stated)";
    }
    return Printable.of(
        type.label() != null ? type.label().original() : String.valueOf(type.code()));
  }

  private static String name(Actor actor) {
    return Printable.of(actor.names().isEmpty() ? actor.id() : actor.names().get(0).full());
  }
}
