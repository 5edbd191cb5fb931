// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
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
import org.hrix.model.Act;
import org.hrix.model.ActorRelation;
import org.hrix.model.DatasetHeader;
import org.hrix.model.Document;
import org.hrix.model.IncidentLink;
import org.hrix.model.Involvement;
import org.hrix.model.KnownEntity;
import org.hrix.text.LanguageTag;
import org.hrix.validation.Problem;
import org.hrix.validation.ProblemCode;

/**
 * The XML of the Events Standard Formats, as OpenEvSys exchanges it. Lossless: what ESF cannot say
 * stands in elements and attributes of a namespace of its own, which other readers pass over.
 *
 * @since 0.1.0
 */
public final class EsfXmlFormat implements Format {

  /** The id of the format. */
  public static final String ID = "esf-xml";

  private static final Setting PLAIN =
      new Setting(
          "plain",
          "Whether nothing is written but what the Events Standard Formats say, with a report of"
              + " what is lost; false unless said otherwise.",
          List.of("true", "false"));

  private static final Setting FINAL_DATE =
      new Setting(
          "final-date",
          "What a blank final date of an event means: not-stated, which is reported, unless said"
              + " otherwise, or ongoing.",
          List.of("not-stated", "ongoing"));

  private static final Pattern ROOT =
      Pattern.compile("<(?:[A-Za-z_][A-Za-z0-9_.-]*:)?events[\\s>/]");

  /** Makes the format; users find it through {@link org.hrix.io.Formats}. */
  public EsfXmlFormat() {}

  static EsfCarrier carrier(DatasetHeader header, boolean plain) {
    String language = header.language() == null ? LanguageTag.UNDETERMINED : header.language();
    return carrier(language, plain);
  }

  static EsfCarrier carrier(String language, boolean plain) {
    Set<EsfCarrier.Detail> details =
        EnumSet.of(EsfCarrier.Detail.LANGUAGES, EsfCarrier.Detail.IMPLIED);
    if (!plain) {
      details.add(EsfCarrier.Detail.LABELS);
    }
    return new EsfCarrier(details, Xml::says, language);
  }

  /** Tells whether an entity becomes a record, as far as it can tell by itself. */
  static boolean hasRecord(KnownEntity entity) {
    if (entity instanceof Act act) {
      return act.incident() != null;
    }
    if (entity instanceof Involvement involvement) {
      return involvement.act() != null;
    }
    if (entity instanceof IncidentLink link) {
      return link.from() != null;
    }
    if (entity instanceof ActorRelation relation) {
      return relation.subject() != null;
    }
    return !(entity instanceof Document);
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public String title() {
    return "Events Standard Formats XML";
  }

  @Override
  public List<String> endings() {
    return List.of("esf.xml", "xml", "esf.xml.gz", "xml.gz");
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
  public Markings markings(WriteOptions options) {
    return isPlain(options) ? Markings.LOST : Markings.CARRIED;
  }

  @Override
  public boolean carriesMarking(KnownEntity entity, WriteOptions options) {
    return !isPlain(options) || EsfMapping.saysMarking(entity);
  }

  private static boolean isPlain(WriteOptions options) {
    return "true".equals(options.settings().get(PLAIN.name()));
  }

  @Override
  public Match sniff(Sample sample) {
    if (sample.parts().size() != 1) {
      return Match.NO;
    }
    String head = sample.head().replace("\0", "");
    boolean root = ROOT.matcher(head).find();
    boolean namespace = head.contains(Xml.ESF);
    if (root && (namespace || head.contains(Xml.META_DATA))) {
      return Match.YES;
    }
    return root || namespace ? Match.MAYBE : Match.NO;
  }

  @Override
  public EntityReader open(Source source, ReadOptions options, Consumer<Problem> problems)
      throws IOException {
    boolean ongoing = "ongoing".equals(options.settings().get(FINAL_DATE.name()));
    EsfMapping.FinalDate finalDate =
        ongoing ? EsfMapping.FinalDate.ONGOING : EsfMapping.FinalDate.NOT_STATED;
    return new EsfXmlReader(source, options, finalDate, problems);
  }

  @Override
  public EntityWriter create(
      Target target, DatasetHeader header, WriteOptions options, LossSink losses)
      throws IOException {
    return new EsfXmlWriter(target, header, isPlain(options), losses);
  }

  @Override
  public List<ProblemCode> problemCodes() {
    return List.of(EsfProblem.values());
  }

  @Override
  public List<Setting> readSettings() {
    return List.of(FINAL_DATE);
  }

  @Override
  public List<Setting> writeSettings() {
    return List.of(PLAIN);
  }
}
