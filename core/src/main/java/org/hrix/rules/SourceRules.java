// SPDX-License-Identifier: Apache-2.0
package org.hrix.rules;

import java.util.List;
import org.hrix.data.Datum;
import org.hrix.model.Document;
import org.hrix.model.Estimate;
import org.hrix.model.Information;
import org.hrix.model.Knowledge;
import org.hrix.model.KnownEntity;
import org.hrix.model.Missing;
import org.hrix.model.Qualifier;
import org.hrix.model.QualifierPath;
import org.hrix.model.When;
import org.hrix.validation.SourceProblem;
import org.hrix.vocabulary.Code;
import org.jspecify.annotations.Nullable;

/** Rules about who says so. */
final class SourceRules {
  private SourceRules() {}

  static void enter(RuleBook book) {
    book.entity(Information.OBJECT_TYPE, SourceRules::origin);
    book.entity(Information.OBJECT_TYPE, SourceRules::content);
    book.entity(Document.OBJECT_TYPE, SourceRules::empty);
    book.everyEntity(SourceRules::missing);
  }

  private static void origin(Information information, Site site) {
    if (information.document() == null && !information.extras().saysRaw("document")) {
      boolean said =
          information.source() != null
              || information.extras().saysRaw("source")
              || !information.documents().isEmpty()
              || isMissingForAReason(information, "/source", "/document");
      if (!said) {
        site.report(SourceProblem.SAID_BY_NOBODY, "");
      }
      if (information.locator() != null && !isMissingForAReason(information, "/document", "")) {
        site.report(SourceProblem.LOCATOR_WITHOUT_DOCUMENT, "/locator");
      }
    }
  }

  static boolean isMissingForAReason(KnownEntity entity, String one, String other) {
    List<Qualifier> qualifiers = entity.qualifiers();
    for (int i = 0; i < qualifiers.size(); i++) {
      Qualifier qualifier = qualifiers.get(i);
      if (qualifier.missing() != null
          && (qualifier.path().equals(one) || qualifier.path().equals(other))) {
        return true;
      }
    }
    return false;
  }

  private static void content(Information information, Site site) {
    if (information.about().isEmpty()
        && !information.extras().saysRaw("about")
        && information.extras().rawItemsOf("about").isEmpty()
        && !isMissingForAReason(information, "/about", "")) {
      site.report(SourceProblem.ABOUT_NOTHING, "");
    }
    Knowledge knowledge = information.knowledge();
    boolean own = knowledge == Knowledge.EXPERIENCED || knowledge == Knowledge.SAW;
    if (own && !information.basedOn().isEmpty()) {
      site.report(SourceProblem.SEEN_BUT_FROM_OTHERS, "/knowledge");
    }
  }

  private static void empty(Document document, Site site) {
    boolean found =
        document.title() != null
            || document.description() != null
            || document.text() != null
            || document.creator() != null
            || document.remarks() != null
            || !document.addresses().isEmpty()
            || !document.attachments().isEmpty()
            || !document.derivedFrom().isEmpty()
            || !document.externalIds().isEmpty()
            || !document.extras().isEmpty()
            || (document.record() != null && !document.record().files().isEmpty());
    if (!found && !isMissingForAReason(document, "/title", "/text")) {
      site.report(SourceProblem.EMPTY_DOCUMENT, "");
    }
  }

  /** A value that is withheld and stands there is a matter of safety, with a code of its own. */
  private static void missing(KnownEntity entity, Site site) {
    List<Qualifier> qualifiers = entity.qualifiers();
    for (int i = 0; i < qualifiers.size(); i++) {
      Qualifier qualifier = qualifiers.get(i);
      Missing reason = qualifier.missing();
      if (reason != null
          && reason != Missing.WITHHELD
          && saysSomething(QualifierPath.parse(qualifier.path()).resolve(entity).value())) {
        int index = entity.extras().writtenIndex("qualifiers", i);
        site.report(SourceProblem.MISSING_BUT_THERE, "/qualifiers/" + index + "/missing");
      }
    }
  }

  /**
   * Tells whether a value says more than that it is missing: words alone may say just that, and so
   * do a number of nobody and the terms for "not applicable" and "unknown".
   */
  private static boolean saysSomething(@Nullable Object value) {
    if (value == null || value.equals(Datum.NULL) || value.equals(Datum.EMPTY_LIST)) {
      return false;
    }
    if (value instanceof When when) {
      return when.edtf() != null;
    }
    if (value instanceof Estimate estimate) {
      return estimate.low() != null || (estimate.best() != null && estimate.best() != 0);
    }
    return !(value instanceof Code code) || !isUnknown(code.code());
  }

  private static boolean isUnknown(@Nullable String code) {
    return code == null || code.startsWith("98") || code.startsWith("99");
  }
}
