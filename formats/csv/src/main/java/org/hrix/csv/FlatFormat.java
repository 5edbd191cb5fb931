// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.hrix.csv.table.TableOptions;
import org.hrix.io.EntityReader;
import org.hrix.io.EntityWriter;
import org.hrix.io.Format;
import org.hrix.io.LossSink;
import org.hrix.io.ReadOptions;
import org.hrix.io.Sample;
import org.hrix.io.Setting;
import org.hrix.io.Source;
import org.hrix.io.Target;
import org.hrix.io.WriteOptions;
import org.hrix.model.DatasetHeader;
import org.hrix.validation.Problem;
import org.hrix.validation.ProblemCode;

/**
 * The flat table: one row for each act and perpetrator, with labels beside codes, for analysts. It
 * says a part of the dataset; what it does not say is reported. It is read back as far as it goes.
 *
 * @since 0.1.0
 */
public final class FlatFormat implements Format {

  /** The id of the format. */
  public static final String ID = "csv-flat";

  private static final Setting HXL =
      new Setting(
          "hxl",
          "Whether the second row holds the tags of the Humanitarian Exchange Language; no unless"
              + " said otherwise.",
          List.of("yes", "no"));

  /** Makes the format; users find it through {@link org.hrix.io.Formats}. */
  public FlatFormat() {}

  @Override
  public String id() {
    return ID;
  }

  @Override
  public String title() {
    return "HRIX flat table";
  }

  @Override
  public List<String> endings() {
    return List.of("flat.csv");
  }

  @Override
  public boolean reads() {
    return true;
  }

  @Override
  public boolean writes() {
    return true;
  }

  @Override
  public Fidelity fidelity() {
    return Fidelity.SUBSET;
  }

  @Override
  public Markings markings() {
    return Markings.LOST;
  }

  @Override
  public Match sniff(Sample sample) {
    boolean single = sample.parts().equals(List.of(""));
    return single && isOurHeading(sample.head()) ? Match.YES : Match.NO;
  }

  /** Tells whether the first line has most of the headings, whatever stands between them. */
  private static boolean isOurHeading(String head) {
    String line = head.replace("\u0000", "").lines().findFirst().orElse("");
    Set<String> found = new HashSet<>();
    for (String heading : line.split("[,;\t|]", -1)) {
      found.add(heading.replace("\"", "").strip().toLowerCase(Locale.ROOT));
    }
    long known =
        Arrays.stream(FlatColumn.values()).filter(c -> found.contains(c.heading())).count();
    return 2 * known > FlatColumn.values().length;
  }

  @Override
  public EntityReader open(Source source, ReadOptions options, Consumer<Problem> problems)
      throws IOException {
    return new FlatReader(source, options, problems);
  }

  @Override
  public EntityWriter create(
      Target target, DatasetHeader header, WriteOptions options, LossSink losses)
      throws IOException {
    FlatLosses told = new FlatLosses(losses);
    told.header(header);
    return new FlatWriter(target, told, "yes".equals(options.settings().get(HXL.name())));
  }

  @Override
  public List<ProblemCode> problemCodes() {
    return List.of(CsvProblem.values());
  }

  @Override
  public List<Setting> readSettings() {
    return List.of(TableOptions.ENCODING, TableOptions.DELIMITER);
  }

  @Override
  public List<Setting> writeSettings() {
    return List.of(HXL);
  }
}
