// SPDX-License-Identifier: Apache-2.0
package org.hrix.benchmarks;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The values of the model as plain records, for reading by databind; dates are strings. */
public final class BaselineValues {
  private BaselineValues() {}

  /** As in the file. */
  public record Code(
      @Nullable String list,
      @Nullable String edition,
      @Nullable String code,
      @Nullable Map<String, String> label) {}

  /** As in the file. */
  public record Anchor(@Nullable String entity, @Nullable String path) {}

  /** As in the file. */
  public record When(
      @Nullable Map<String, String> verbatim,
      @Nullable String edtf,
      @Nullable String extent,
      @Nullable String basis,
      @Nullable String calendar,
      @Nullable String calendarForm,
      @Nullable Anchor relativeTo) {}

  /** As in the file. */
  public record Confidence(@Nullable String scale, @Nullable String value, @Nullable String by) {}

  /** As in the file. */
  public record Marking(
      @Nullable String tlp,
      @Nullable Boolean confidential,
      @Nullable Map<String, String> statement) {}

  /** As in the file. */
  public record Qualifier(
      @Nullable String path,
      @Nullable Map<String, String> note,
      @Nullable List<String> sources,
      @Nullable Confidence confidence,
      @Nullable String missing,
      @Nullable List<JsonNode> conflict,
      @Nullable Marking marking) {}

  /** As in the file. */
  public record ExternalId(
      @Nullable String key,
      @Nullable String system,
      @Nullable String value,
      @Nullable String url) {}

  /** As in the file. */
  public record RecordKeeping(
      @Nullable String status,
      @Nullable String supersededBy,
      @Nullable When received,
      @Nullable When entered,
      @Nullable String enteredBy,
      @Nullable When updated,
      @Nullable String updatedBy,
      @Nullable Map<String, String> project,
      @Nullable Map<String, String> comments,
      @Nullable List<String> files,
      @Nullable List<String> groupings,
      @Nullable Code monitoring) {}

  /** As in the file. */
  public record Tally(
      @Nullable String key,
      @Nullable Code sex,
      @Nullable Map<String, String> age,
      @Nullable Long low,
      @Nullable Long best,
      @Nullable Long high) {}

  /** As in the file. */
  public record Estimate(
      @Nullable Long low,
      @Nullable Long best,
      @Nullable Long high,
      @Nullable Code unit,
      @Nullable Map<String, String> verbatim,
      @Nullable List<Tally> breakdown) {}

  /** As in the file. */
  public record NamePart(@Nullable String kind, @Nullable String value) {}

  /** As in the file. */
  public record Name(
      @Nullable String key,
      @Nullable String full,
      @Nullable String kind,
      @Nullable List<NamePart> parts,
      @Nullable String language,
      @Nullable String script,
      @Nullable String transliterationOf,
      @Nullable String transliterationSystem,
      @Nullable When from,
      @Nullable When until) {}

  /** As in the file. */
  public record GeoPoint(
      @Nullable BigDecimal latitude,
      @Nullable BigDecimal longitude,
      @Nullable String precision,
      @Nullable BigDecimal radius) {}

  /** As in the file. */
  public record PlaceMention(
      @Nullable String key,
      @Nullable String place,
      @Nullable Map<String, String> verbatim,
      @Nullable GeoPoint point) {}

  /** As in the file. */
  public record Address(
      @Nullable String key,
      @Nullable Code type,
      @Nullable Map<String, String> text,
      @Nullable Code country,
      @Nullable String place,
      @Nullable List<String> phones,
      @Nullable String fax,
      @Nullable String email,
      @Nullable String web,
      @Nullable When when,
      @Nullable When end) {}

  /** As in the file. */
  public record LegalQualification(
      @Nullable String key,
      @Nullable Code instrument,
      @Nullable String article,
      @Nullable Map<String, String> text,
      @Nullable String status,
      @Nullable String by,
      @Nullable When when) {}

  /** As in the file. */
  public record State(
      @Nullable String key,
      @Nullable Code type,
      @Nullable When when,
      @Nullable When end,
      @Nullable PlaceMention place,
      @Nullable List<String> actors,
      @Nullable List<String> sources,
      @Nullable Map<String, String> description) {}

  /** As in the file. */
  public record Detention(
      @Nullable Map<String, String> description,
      @Nullable Code type,
      @Nullable Map<String, String> conditions,
      @Nullable List<Code> whereabouts,
      @Nullable List<Code> legalCounsel,
      @Nullable List<Code> courts,
      @Nullable Code courtLanguage,
      @Nullable String caseCode,
      @Nullable Map<String, String> caseName,
      @Nullable Code judicialDistrict) {}

  /** As in the file. */
  public record Death(@Nullable Code autopsy, @Nullable Code certificate) {}

  /** As in the file. */
  public record Torture(
      @Nullable List<Code> statementsSigned,
      @Nullable List<Code> medicalAttention,
      @Nullable List<Code> intent) {}

  /** As in the file. */
  public record Money(
      @Nullable BigDecimal amount,
      @Nullable String currency,
      @Nullable Map<String, String> verbatim) {}

  /** As in the file. */
  public record PropertyLoss(
      @Nullable Map<String, String> description,
      @Nullable Money value,
      @Nullable Code compensation) {}

  /** As in the file. */
  public record Hash(@Nullable String algorithm, @Nullable String value) {}

  /** As in the file. */
  public record WebAddress(
      @Nullable String key,
      @Nullable String url,
      @Nullable When accessed,
      @Nullable String archivedUrl,
      @Nullable When archived) {}

  /** As in the file. */
  public record Attachment(
      @Nullable String key,
      @Nullable String path,
      @Nullable String mediaType,
      @Nullable Long size,
      @Nullable List<Hash> hashes) {}

  /** As in the file. */
  public record CustodyStep(
      @Nullable String key,
      @Nullable String holder,
      @Nullable When when,
      @Nullable When end,
      @Nullable Map<String, String> note) {}

  /** As in the file. */
  public record DerivedFrom(@Nullable String document, @Nullable String kind) {}

  /** As in the file. */
  public record Subject(@Nullable String entity, @Nullable String path) {}

  /** As in the file. */
  public record Locator(
      @Nullable String page,
      @Nullable String paragraph,
      @Nullable String footnote,
      @Nullable String time,
      @Nullable Map<String, String> quote) {}

  /** As in the file. */
  public record Addressee(@Nullable String actor, @Nullable String as) {}

  /** As in the file. */
  public record Request(
      @Nullable String key,
      @Nullable Map<String, String> text,
      @Nullable Code type,
      @Nullable List<String> addressees,
      @Nullable List<String> concerns) {}

  /** As in the file. */
  public record Response(
      @Nullable String key,
      @Nullable String by,
      @Nullable Code type,
      @Nullable When when,
      @Nullable Map<String, String> text,
      @Nullable List<String> requests) {}

  /** As in the file. */
  public record ListEdition(
      @Nullable String list, @Nullable String edition, @Nullable Map<String, String> title) {}
}
