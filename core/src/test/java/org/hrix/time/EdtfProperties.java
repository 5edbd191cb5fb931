// SPDX-License-Identifier: Apache-2.0
package org.hrix.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds of every date, and of every text. */
final class EdtfProperties {

  @Provide
  Arbitrary<String> dates() {
    return EdtfTexts.all().withoutEdgeCases();
  }

  /** Texts near to dates, where a parser errs most. */
  @Provide
  Arbitrary<String> scribbles() {
    Arbitrary<String> letters =
        Arbitraries.strings().withChars("0123456789XYESTZ?~%-+:./,[]{} ").ofMaxLength(24);
    return Arbitraries.oneOf(letters, Arbitraries.strings().ofMaxLength(40));
  }

  @Property(seed = "42")
  void textIsKeptAsWritten(@ForAll("dates") String text) {
    Edtf date = Edtf.parse(text);
    assertEquals(text, date.text());
    assertEquals(text, date.toString());
    assertEquals(date, Edtf.parse(date.text()));
  }

  @Property(seed = "42")
  void canonicalSpellingMeansTheSameAndIsItsOwn(@ForAll("dates") String text) {
    Edtf date = Edtf.parse(text);
    Edtf canonical = Edtf.parse(date.canonical());
    assertEquals(date.canonical(), canonical.canonical());
    assertTrue(date.sameAs(canonical));
    assertEquals(date.earliestBound(), canonical.earliestBound());
    assertEquals(date.latestBound(), canonical.latestBound());
    assertEquals(date.level(), canonical.level());
    assertEquals(date.isQualified(), canonical.isQualified());
  }

  @Property(seed = "42")
  void beforeAndAfterMirrorEachOther(@ForAll("dates") String one, @ForAll("dates") String other) {
    Edtf a = Edtf.parse(one);
    Edtf b = Edtf.parse(other);
    assertEquals(a.before(b), b.after(a));
    assertEquals(a.after(b), b.before(a));
  }

  @Property(seed = "42")
  void nothingIsBeforeWhatIsBeforeIt(@ForAll("dates") String one, @ForAll("dates") String other) {
    Edtf a = Edtf.parse(one);
    Edtf b = Edtf.parse(other);
    if (a.before(b) == Answer.YES) {
      assertNotEquals(Answer.YES, b.before(a));
    }
    assertNotEquals(Answer.YES, a.before(a));
  }

  /** Two times of day in one day are before each other and yet have the day in common. */
  @Property(seed = "42")
  void whatIsBeforeDoesNotOverlap(@ForAll("dates") String one, @ForAll("dates") String other) {
    Edtf a = Edtf.parse(one);
    Edtf b = Edtf.parse(other);
    boolean times = a.kind() == Edtf.Kind.DATE_TIME && b.kind() == Edtf.Kind.DATE_TIME;
    if (a.before(b) == Answer.YES && !(times && a.earliest().equals(b.earliest()))) {
      assertEquals(Answer.NO, a.overlaps(b));
    }
  }

  @Property(seed = "42")
  void overlappingIsMutual(@ForAll("dates") String one, @ForAll("dates") String other) {
    Edtf a = Edtf.parse(one);
    Edtf b = Edtf.parse(other);
    assertEquals(a.overlaps(b), b.overlaps(a));
    assertNotEquals(Answer.NO, a.overlaps(a));
  }

  @Property(seed = "42")
  void daysAreInTheirOrder(
      @ForAll @IntRange(min = -4000, max = 4000) int first,
      @ForAll @IntRange(min = -4000, max = 4000) int second) {
    Edtf a = Edtf.of(LocalDate.ofEpochDay(first));
    Edtf b = Edtf.of(LocalDate.ofEpochDay(second));
    assertEquals(first < second ? Answer.YES : Answer.NO, a.before(b));
    assertEquals(first == second ? Answer.YES : Answer.NO, a.overlaps(b));
  }

  @Property(seed = "42")
  void qualifiedDatesAreNotCompared(@ForAll("dates") String one, @ForAll("dates") String other) {
    Edtf a = Edtf.parse(one);
    Edtf b = Edtf.parse(other);
    if (a.isQualified() || b.isQualified()) {
      assertEquals(Answer.CANNOT_TELL, a.before(b));
      assertEquals(Answer.CANNOT_TELL, a.overlaps(b));
    }
  }

  @Property(seed = "42")
  void earliestIsNotAfterLatest(@ForAll("dates") String text) {
    Edtf date = Edtf.parse(text);
    Optional<Day> earliest = date.earliest();
    Optional<Day> latest = date.latest();
    if (earliest.isPresent() && latest.isPresent()) {
      assertTrue(earliest.get().compareTo(latest.get()) <= 0);
    }
  }

  @Property(seed = "42")
  void anyTextIsReadOrRefusedWithAPlaceInIt(@ForAll("scribbles") String text) {
    if (Edtf.read(text) instanceof EdtfFailure failure) {
      assertTrue(failure.offset() >= 0 && failure.offset() <= text.length());
    }
  }

  @Property(seed = "42")
  void anAlteredDateIsReadOrRefused(
      @ForAll("dates") String text,
      @ForAll @IntRange(min = 0, max = 80) int place,
      @ForAll("scribbles") String scribble) {
    int at = Math.min(place, text.length());
    String altered = text.substring(0, at) + scribble + text.substring(at);
    if (Edtf.read(altered) instanceof EdtfFailure failure) {
      assertTrue(failure.offset() >= 0 && failure.offset() <= altered.length());
    }
  }

  @Property(seed = "42")
  void messagesNeverQuoteTheText(@ForAll("scribbles") String text) {
    String secret = "Q" + text;
    try {
      Edtf.parse(secret);
    } catch (EdtfSyntaxException e) {
      assertFalse(Objects.requireNonNull(e.getMessage()).contains(secret));
      return;
    }
    throw new AssertionError("a text with Q was read");
  }
}
