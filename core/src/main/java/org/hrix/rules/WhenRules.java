// SPDX-License-Identifier: Apache-2.0
package org.hrix.rules;

import java.util.Set;
import org.hrix.description.Property;
import org.hrix.model.Act;
import org.hrix.model.Basis;
import org.hrix.model.CustodyStep;
import org.hrix.model.Document;
import org.hrix.model.Identity;
import org.hrix.model.Incident;
import org.hrix.model.Information;
import org.hrix.model.Intervention;
import org.hrix.model.Organization;
import org.hrix.model.Participation;
import org.hrix.model.Person;
import org.hrix.model.RecordKeeping;
import org.hrix.model.Response;
import org.hrix.model.State;
import org.hrix.model.WebAddress;
import org.hrix.model.When;
import org.hrix.text.Text;
import org.hrix.time.Edtf;
import org.hrix.validation.DateProblem;
import org.jspecify.annotations.Nullable;

/** Rules about a date by itself: defaults, other calendars, what it says about its own words. */
final class WhenRules {

  /** What has happened when a dataset tells of it. What may lie ahead is not among them. */
  private static final Set<Property<?, ?>> PAST =
      Set.of(
          Act.WHEN,
          State.WHEN,
          Participation.WHEN,
          Person.BIRTH,
          Person.DEATH,
          Organization.FOUNDED,
          Information.DATE,
          Intervention.DATE,
          Response.WHEN,
          Document.DATE,
          Document.SUBMITTED,
          CustodyStep.WHEN,
          WebAddress.ACCESSED,
          WebAddress.ARCHIVED,
          Identity.WHEN,
          RecordKeeping.RECEIVED,
          RecordKeeping.ENTERED,
          RecordKeeping.UPDATED);

  /** What nobody documents as it was centuries ago. */
  private static final Set<Property<?, ?>> OF_OUR_TIME =
      Set.of(
          Incident.WHEN,
          Incident.END,
          Act.WHEN,
          Act.END,
          State.WHEN,
          State.END,
          Participation.WHEN,
          Person.BIRTH,
          Person.DEATH,
          Information.DATE,
          Intervention.DATE,
          Response.WHEN,
          Document.SUBMITTED,
          WebAddress.ACCESSED,
          WebAddress.ARCHIVED,
          RecordKeeping.RECEIVED,
          RecordKeeping.ENTERED,
          RecordKeeping.UPDATED);

  /** Where a year alone is often turned into its first day. */
  private static final Set<Property<?, ?>> OF_LIVES =
      Set.of(
          Incident.WHEN, Incident.END, Act.WHEN, Act.END, State.WHEN, Person.BIRTH, Person.DEATH);

  /** Days that programs write for no date, or for the beginning or the end of time. */
  private static final Set<String> DEFAULTS =
      Set.of("1970-01-01", "1900-01-01", "1899-12-30", "1899-12-31", "1904-01-01", "9999-12-31");

  private static final int DAY_LENGTH = 10;

  private WhenRules() {}

  static void enter(RuleBook book) {
    book.value(When.OBJECT_TYPE, WhenRules::check);
  }

  private static void check(When when, Site site) {
    Edtf date = when.edtf();
    if (date != null) {
      String text = date.text();
      boolean odd =
          text.length() < 4
              || isCopied(when, text)
              || isDefault(when, text, site)
              || isOfAnotherCalendar(text, site);
      if (!odd) {
        afterDataset(when, site);
        dayOfDefault(when, text, site);
      }
      words(when, text, site);
    }
    if (when.calendar() != null || when.calendarForm() != null) {
      calendar(when, date, site);
    }
  }

  /** Tells whether the digits of another calendar were taken over unchanged. */
  private static boolean isCopied(When when, String text) {
    return when.calendarForm() != null
        && when.calendar() != null
        && !isGregorian(when.calendar())
        && when.calendarForm().equals(text);
  }

  private static boolean isDefault(When when, String text, Site site) {
    char first = text.charAt(0);
    boolean zero = first == '0' && text.charAt(1) == '0' && text.charAt(2) == '0';
    boolean candidate =
        zero
            ? text.charAt(3) == '0' || text.charAt(3) == '1'
            : text.length() == DAY_LENGTH
                && (first == '1' || first == '9')
                && (text.endsWith("-01-01") || text.startsWith("-12-3", 4))
                && DEFAULTS.contains(text);
    if (candidate && !isSaid(when, text)) {
      site.report(DateProblem.COMPUTER_DEFAULT, "/edtf", "property", name(site));
      return true;
    }
    return false;
  }

  private static boolean isOfAnotherCalendar(String text, Site site) {
    int year = Days.digits(text, 0, 4);
    if (year < 1300 || (year > 1460 && year <= site.context().lastYear())) {
      return false;
    }
    String calendar = CalendarYears.fitting(year, site.context().lastYear());
    boolean odd = isIn(OF_OUR_TIME, site) || (year > 1460 && isIn(PAST, site));
    if (calendar == null || !odd) {
      return false;
    }
    site.report(DateProblem.OTHER_CALENDAR, "/edtf", "property", name(site), "expected", calendar);
    return true;
  }

  private static boolean isIn(Set<Property<?, ?>> properties, Site site) {
    Property<?, ?> property = site.property();
    return property != null && properties.contains(property);
  }

  private static void afterDataset(When when, Site site) {
    if (Days.earliest(when) > site.context().lastDay() && isIn(PAST, site)) {
      site.report(DateProblem.AFTER_DATASET, "/edtf", "property", name(site));
    }
  }

  private static void dayOfDefault(When when, String text, Site site) {
    if (text.length() != DAY_LENGTH || text.charAt(5) != '0') {
      return;
    }
    boolean newYear = text.endsWith("-01-01") && isIn(OF_LIVES, site);
    boolean midYear = text.endsWith("-06-15") && Person.BIRTH.equals(site.property());
    if ((newYear || midYear) && !isSaid(when, text)) {
      site.report(DateProblem.DAY_OF_A_DEFAULT, "/edtf", "property", name(site));
    }
  }

  /** Tells whether the source's words are there, and are more than the value once again. */
  private static boolean isSaid(When when, String text) {
    Text words = when.verbatim();
    return words != null && !words.original().equals(text);
  }

  private static void words(When when, String text, Site site) {
    if (when.relativeTo() != null && when.basis() == Basis.STATED) {
      site.report(DateProblem.STATED_THOUGH_RELATIVE, "/basis");
    }
    if (when.extent() != null && isDay(text)) {
      site.report(DateProblem.EXTENT_OF_A_DAY, "/extent");
    }
    Text verbatim = when.verbatim();
    if (verbatim != null && when.basis() != Basis.INFERRED && text.length() > 4) {
      String said = verbatim.original();
      boolean year = said.length() == 4 && Days.digits(said, 0, 4) >= 0;
      if (year && (isDay(text) || isMonth(text))) {
        site.report(DateProblem.FINER_THAN_WORDS, "/edtf");
      }
    }
  }

  private static boolean isDay(String text) {
    return text.length() == DAY_LENGTH
        && Days.digits(text, 0, 4) >= 0
        && Days.digits(text, 5, 7) >= 0
        && Days.digits(text, 8, DAY_LENGTH) >= 0;
  }

  private static boolean isMonth(String text) {
    return text.length() == 7 && Days.digits(text, 0, 4) >= 0 && Days.digits(text, 5, 7) >= 0;
  }

  private static void calendar(When when, @Nullable Edtf date, Site site) {
    String form = when.calendarForm();
    if (when.calendar() == null) {
      if (!when.extras().saysRaw("calendar")) {
        site.report(DateProblem.FORM_WITHOUT_CALENDAR, "/calendarForm");
      }
    } else if (isGregorian(when.calendar())) {
      return;
    } else if (form == null) {
      if (when.verbatim() == null && !when.extras().saysRaw("calendarForm")) {
        site.report(DateProblem.CALENDAR_WITHOUT_FORM, "/calendar");
      }
    } else if (date != null && isCopied(when, date.text())) {
      site.report(DateProblem.NOT_CONVERTED, "/edtf");
    }
  }

  private static boolean isGregorian(String calendar) {
    return calendar.equals("gregorian") || calendar.equals("gregory") || calendar.equals("iso8601");
  }

  private static String name(Site site) {
    Property<?, ?> property = site.property();
    return property == null ? "date" : property.name();
  }
}
