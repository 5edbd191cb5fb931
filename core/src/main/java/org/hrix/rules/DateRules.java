// SPDX-License-Identifier: Apache-2.0
package org.hrix.rules;

import org.hrix.data.Extras;
import org.hrix.model.Act;
import org.hrix.model.ActorRelation;
import org.hrix.model.Address;
import org.hrix.model.Consent;
import org.hrix.model.CustodyStep;
import org.hrix.model.Document;
import org.hrix.model.Incident;
import org.hrix.model.Information;
import org.hrix.model.Intervention;
import org.hrix.model.KnownEntity;
import org.hrix.model.Name;
import org.hrix.model.Organization;
import org.hrix.model.Participation;
import org.hrix.model.Person;
import org.hrix.model.Place;
import org.hrix.model.RecordKeeping;
import org.hrix.model.Response;
import org.hrix.model.State;
import org.hrix.model.WebAddress;
import org.hrix.model.When;
import org.hrix.validation.DateProblem;
import org.jspecify.annotations.Nullable;

/** Rules about dates of one entity in order. */
final class DateRules {
  private static final int LONG_LIFE_YEARS = 120;
  private static final int LONG_LIFE_DAYS = 366 * LONG_LIFE_YEARS;

  private DateRules() {}

  static void enter(RuleBook book) {
    spans(book);
    book.entity(Person.OBJECT_TYPE, DateRules::life);
    book.entity(Intervention.OBJECT_TYPE, DateRules::responses);
    book.entity(Document.OBJECT_TYPE, DateRules::handling);
    book.value(RecordKeeping.OBJECT_TYPE, DateRules::record);
    book.entity(Incident.OBJECT_TYPE, (e, site) -> entered(e, e.when(), site));
    book.entity(Act.OBJECT_TYPE, (e, site) -> entered(e, e.when(), site));
    book.entity(Participation.OBJECT_TYPE, (e, site) -> entered(e, e.when(), site));
    book.entity(Information.OBJECT_TYPE, (e, site) -> entered(e, e.date(), site));
    book.entity(Intervention.OBJECT_TYPE, (e, site) -> entered(e, e.date(), site));
    book.entity(Consent.OBJECT_TYPE, (e, site) -> entered(e, e.when(), site));
    book.entity(Document.OBJECT_TYPE, (e, site) -> entered(e, e.date(), site));
    book.entity(Person.OBJECT_TYPE, DateRules::enteredInLife);
    book.entity(Act.OBJECT_TYPE, DateRules::course);
  }

  private static void spans(RuleBook book) {
    book.entity(
        Incident.OBJECT_TYPE, (e, site) -> span(e.when(), e.end(), e.extras(), "end", site));
    book.entity(Act.OBJECT_TYPE, (e, site) -> span(e.when(), e.end(), e.extras(), "end", site));
    book.entity(
        ActorRelation.OBJECT_TYPE, (e, site) -> span(e.when(), e.end(), e.extras(), "end", site));
    book.entity(Consent.OBJECT_TYPE, (e, site) -> span(e.when(), e.end(), e.extras(), "end", site));
    book.entity(
        Organization.OBJECT_TYPE,
        (e, site) -> span(e.founded(), e.dissolved(), e.extras(), "dissolved", site));
    book.entity(
        Place.OBJECT_TYPE, (e, site) -> span(e.from(), e.until(), e.extras(), "until", site));
    book.value(State.OBJECT_TYPE, (v, site) -> span(v.when(), v.end(), v.extras(), "end", site));
    book.value(Address.OBJECT_TYPE, (v, site) -> span(v.when(), v.end(), v.extras(), "end", site));
    book.value(
        CustodyStep.OBJECT_TYPE, (v, site) -> span(v.when(), v.end(), v.extras(), "end", site));
    book.value(Name.OBJECT_TYPE, (v, site) -> span(v.from(), v.until(), v.extras(), "until", site));
  }

  /** An end that is absent says nothing; one without a beginning has nothing to be compared to. */
  private static void span(
      @Nullable When begin, @Nullable When end, Extras extras, String property, Site site) {
    if (begin == null || end == null) {
      if (end != null || (begin != null && extras.saysRaw(property))) {
        site.notRun(DateProblem.END_BEFORE_BEGIN);
      }
    } else if (Days.before(end, begin)) {
      site.report(DateProblem.END_BEFORE_BEGIN, "/" + property, "property", property);
    }
  }

  private static void life(Person person, Site site) {
    When birth = person.birth();
    When death = person.death();
    if (birth == null || death == null) {
      if (death != null) {
        site.notRun(DateProblem.DEATH_BEFORE_BIRTH);
      }
    } else if (Days.before(death, birth)) {
      site.report(DateProblem.DEATH_BEFORE_BIRTH, "/death");
    } else {
      long earliest = Days.earliest(death);
      long latest = Days.latest(birth);
      if (earliest != Days.NO_EARLIEST && earliest - latest > LONG_LIFE_DAYS) {
        site.report(DateProblem.LONG_LIFE, "/death", "limit", Integer.toString(LONG_LIFE_YEARS));
      }
    }
  }

  private static void responses(Intervention intervention, Site site) {
    for (int i = 0; i < intervention.responses().size(); i++) {
      Response response = intervention.responses().get(i);
      if (Days.before(response.when(), intervention.date())) {
        int index = intervention.extras().writtenIndex("responses", i);
        site.report(DateProblem.RESPONSE_BEFORE_INTERVENTION, "/responses/" + index + "/when");
      } else if (response.when() != null && intervention.date() == null) {
        site.notRun(DateProblem.RESPONSE_BEFORE_INTERVENTION);
      }
    }
  }

  private static void handling(Document document, Site site) {
    When made = document.date();
    if (made == null) {
      return;
    }
    handled(document.submitted(), made, "", "submitted", site);
    for (int i = 0; i < document.addresses().size(); i++) {
      WebAddress address = document.addresses().get(i);
      if (Days.before(address.accessed(), made) || Days.before(address.archived(), made)) {
        String pointer = "/addresses/" + document.extras().writtenIndex("addresses", i);
        handled(address.accessed(), made, pointer, "accessed", site);
        handled(address.archived(), made, pointer, "archived", site);
      }
    }
    for (int i = 0; i < document.custody().size(); i++) {
      CustodyStep step = document.custody().get(i);
      if (Days.before(step.when(), made)) {
        String pointer = "/custody/" + document.extras().writtenIndex("custody", i);
        handled(step.when(), made, pointer, "when", site);
      }
    }
  }

  private static void handled(
      @Nullable When when, When made, String pointer, String property, Site site) {
    if (Days.before(when, made)) {
      site.report(DateProblem.HANDLED_BEFORE_MADE, pointer + "/" + property, "property", property);
    }
  }

  private static void record(RecordKeeping record, Site site) {
    When entered = record.entered();
    if (entered == null) {
      if (record.updated() != null) {
        site.notRun(DateProblem.UPDATED_BEFORE_ENTERED);
      }
      return;
    }
    if (Days.before(record.updated(), entered)) {
      site.report(DateProblem.UPDATED_BEFORE_ENTERED, "/updated");
    }
    if (Days.before(entered, record.received())) {
      site.report(DateProblem.RECEIVED_AFTER_ENTERED, "/received");
    }
  }

  private static void entered(KnownEntity entity, @Nullable When when, Site site) {
    RecordKeeping record = entity.record();
    if (record != null && Days.before(record.entered(), when)) {
      site.report(DateProblem.ENTERED_BEFORE_EVENT, "/record/entered");
    }
  }

  private static void enteredInLife(Person person, Site site) {
    RecordKeeping record = person.record();
    if (record != null && Days.before(record.entered(), person.birth())) {
      entered(person, person.birth(), site);
    } else {
      learned(person, person.death(), site);
    }
  }

  /** What came later may have been added to the record, which then says that it was changed. */
  private static void learned(KnownEntity entity, @Nullable When when, Site site) {
    RecordKeeping record = entity.record();
    if (record != null && (record.updated() == null || Days.before(record.updated(), when))) {
      entered(entity, when, site);
    }
  }

  private static void course(Act act, Site site) {
    RecordKeeping record = act.record();
    if (record == null || record.entered() == null || Days.before(record.entered(), act.when())) {
      return;
    }
    for (int i = 0; i < act.course().size(); i++) {
      When when = act.course().get(i).when();
      if (Days.before(record.entered(), when)) {
        learned(act, when, site);
        return;
      }
    }
  }
}
