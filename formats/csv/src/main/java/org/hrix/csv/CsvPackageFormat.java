// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.hrix.csv.table.TableOptions;
import org.hrix.csv.vocabulary.VocabularyProblem;
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
 * The CSV package: a folder or an archive with a table for each entity type and for each list of
 * objects, described by {@code datapackage.json}. Lossless, and made to be opened in a spreadsheet
 * program.
 *
 * @since 0.1.0
 */
public final class CsvPackageFormat implements Format {

  /** The id of the format. */
  public static final String ID = "csv";

  private static final Setting BYTE_ORDER_MARK =
      new Setting(
          "byte-order-mark",
          "Whether tables begin with the mark by which spreadsheet programs know UTF-8; yes unless"
              + " said otherwise.",
          List.of("yes", "no"));

  /** Makes the format; users find it through {@link org.hrix.io.Formats}. */
  public CsvPackageFormat() {}

  @Override
  public String id() {
    return ID;
  }

  @Override
  public String title() {
    return "HRIX CSV package";
  }

  @Override
  public List<String> endings() {
    return List.of("csv.zip", "zip");
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
    return Fidelity.LOSSLESS;
  }

  @Override
  public Markings markings() {
    return Markings.CARRIED;
  }

  @Override
  public Packaging packaging() {
    return Packaging.PACKAGE;
  }

  @Override
  public Match sniff(Sample sample) {
    if (sample.parts().equals(List.of(""))) {
      return PackageHead.sniff(sample);
    }
    boolean described = false;
    boolean table = false;
    for (String part : sample.parts()) {
      String name = part.substring(part.lastIndexOf('/') + 1);
      described |= name.equals(DataPackage.PART);
      table |= Layout.model().byPart(name) != null;
    }
    return described && table ? Match.YES : Match.MAYBE;
  }

  @Override
  public EntityReader open(Source source, ReadOptions options, Consumer<Problem> problems)
      throws IOException {
    PackageFiles files = PackageFiles.open(source, problems);
    try {
      return new PackageReader(files, options, problems);
    } catch (IOException | RuntimeException failure) {
      files.close();
      throw failure;
    }
  }

  @Override
  public EntityWriter create(
      Target target, DatasetHeader header, WriteOptions options, LossSink losses)
      throws IOException {
    boolean mark = !"no".equals(options.settings().get(BYTE_ORDER_MARK.name()));
    return new PackageWriter(target, header, mark, AttachmentCopy.of(options, losses));
  }

  @Override
  public List<ProblemCode> problemCodes() {
    List<ProblemCode> codes = new ArrayList<>(List.of(CsvProblem.values()));
    codes.addAll(List.of(VocabularyProblem.values()));
    return List.copyOf(codes);
  }

  @Override
  public List<Setting> readSettings() {
    return List.of(
        TableOptions.ENCODING,
        TableOptions.DELIMITER,
        Mangling.REPORT,
        AttachmentCheck.ATTACHMENTS);
  }

  @Override
  public List<Setting> writeSettings() {
    return List.of(BYTE_ORDER_MARK, AttachmentCopy.ATTACHMENTS);
  }
}
