// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs.text;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.hrix.huridocs.EsfCarrier;
import org.hrix.huridocs.EsfMapping;
import org.hrix.io.EntityReader;
import org.hrix.io.EntityWriter;
import org.hrix.io.Format;
import org.hrix.io.LossSink;
import org.hrix.io.ReadOptions;
import org.hrix.io.Sample;
import org.hrix.io.Setting;
import org.hrix.io.Source;
import org.hrix.io.Sources;
import org.hrix.io.Target;
import org.hrix.io.WriteOptions;
import org.hrix.model.DatasetHeader;
import org.hrix.model.KnownEntity;
import org.hrix.validation.Problem;
import org.hrix.validation.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * Record sheets of the Events Standard Formats: plain text, a sheet to a record, with numbered
 * fields. It says what ESF can say, and reports what it cannot.
 *
 * <p>What the format has written is read back exactly. Sheets that people wrote are read with
 * tolerance: numbers or labels may be missing, lines wrapped, codes given by their terms, records
 * linked by their titles; what was not certain is reported.
 *
 * <p>Writing keeps the terms of places and documents, and an index of ids, in memory.
 *
 * @since 0.1.0
 */
public final class EsfTextFormat implements Format {

  /** The id of the format. */
  public static final String ID = "esf-text";

  /** The first line of what the format writes. */
  static final String TITLE = "HURIDOCS Events Standard Formats: record sheets";

  static final String LANGUAGE_LINE = "Language:";

  static final Setting LANGUAGE =
      new Setting(
          "language",
          "The language of words of which no other is said, as a BCP 47 tag; that of the cover, or"
              + " undetermined, unless said otherwise.",
          List.of());

  private static final Setting ENCODING =
      new Setting(
          "encoding",
          "The encoding of sheets without byte order mark; UTF-8 where the bytes allow it, unless"
              + " said otherwise.",
          List.of());

  private static final Setting FINAL_DATE =
      new Setting(
          "blank-final-date",
          "What an event without final date means: that none is stated, or that it goes on;"
              + " not-stated unless said otherwise.",
          List.of("not-stated", "ongoing"));

  /** The most characters of a sheet, whatever the limit of bytes. */
  private static final int MOST_CHARACTERS = 1 << 22;

  private static final Pattern NUMBERED_LINE =
      Pattern.compile("(?m)^\\s*0?[0-9]{3,4}[ .):\\t-]+[A-Z][a-z]");

  /** Makes the format; users find it through {@link org.hrix.io.Formats}. */
  public EsfTextFormat() {}

  /** Says what sheets can carry: everything that a value may have. */
  static EsfCarrier carrier(String language) {
    return new EsfCarrier(
        EnumSet.allOf(EsfCarrier.Detail.class), text -> !text.isEmpty(), language);
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public String title() {
    return "ESF record sheets";
  }

  @Override
  public List<String> endings() {
    return List.of("esf.txt");
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
  public boolean carriesMarking(KnownEntity entity, WriteOptions options) {
    return EsfMapping.saysMarking(entity);
  }

  @Override
  public Match sniff(Sample sample) {
    if (sample.parts().size() != 1) {
      return Match.NO;
    }
    String head = sample.head();
    String words = head.startsWith("\u00EF\u00BB\u00BF") ? head.substring(3) : head;
    if (words.startsWith(TITLE)) {
      return Match.YES;
    }
    long fields =
        NUMBERED_LINE
            .matcher(words)
            .results()
            .filter(line -> FieldStart.of(line.group(), Spot.BEGINNING) != null)
            .limit(2)
            .count();
    boolean named = sample.endsWith("esf.txt");
    return fields > 1 || named ? Match.MAYBE : Match.NO;
  }

  @Override
  public EntityReader open(Source source, ReadOptions options, Consumer<Problem> problems)
      throws IOException {
    Source twice = Sources.reopenable(source);
    int most = Math.min(options.limits().entityBytes(), MOST_CHARACTERS);
    SheetInput input = new SheetInput(twice, charset(options), most);
    boolean ongoing = "ongoing".equals(options.settings().get(FINAL_DATE.name()));
    EsfMapping.FinalDate finalDate =
        ongoing ? EsfMapping.FinalDate.ONGOING : EsfMapping.FinalDate.NOT_STATED;
    return new SheetReader(input, source.name(), options, finalDate, problems);
  }

  private static @Nullable Charset charset(ReadOptions options) throws IOException {
    String name = options.settings().get(ENCODING.name());
    try {
      return name == null ? null : Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      throw new IOException("there is no such encoding", unknown);
    }
  }

  @Override
  public EntityWriter create(
      Target target, DatasetHeader header, WriteOptions options, LossSink losses)
      throws IOException {
    return new SheetWriter(target, header, losses);
  }

  @Override
  public List<ProblemCode> problemCodes() {
    return List.of(SheetProblem.values());
  }

  @Override
  public List<Setting> readSettings() {
    return List.of(ENCODING, LANGUAGE, FINAL_DATE);
  }
}
