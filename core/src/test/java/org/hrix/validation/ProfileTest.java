// SPDX-License-Identifier: Apache-2.0
package org.hrix.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProfileTest {

  @Test
  void theDefaultLeavesEveryRuleAtItsOwnSeverity() {
    assertEquals(Severity.ERROR, Profile.EXCHANGE.severity(DateProblem.END_BEFORE_BEGIN));
    assertEquals("exchange", Profile.EXCHANGE.id());
  }

  @Test
  void aRangeHasABoundAndIsInOrder() {
    assertThrows(IllegalArgumentException.class, () -> new Profile.Range(null, null));
    assertThrows(IllegalArgumentException.class, () -> new Profile.Range(2L, 1L));
    assertEquals(new Profile.Range(1L, 1L), new Profile.Range(1L, 1L));
  }

  @Test
  void releasesAreComparedNumberByNumber() {
    assertTrue(Release.isLater("0.10.0", "0.9.9"));
    assertFalse(Release.isLater("0.9.9", "0.10.0"));
    assertFalse(Release.isLater("1.0.0", "1.0.0"));
    assertTrue(Release.isValid("1.2.3"));
    assertFalse(Release.isValid("1.2"));
    assertTrue(Release.isPossible(Release.FIRST));
    assertTrue(Release.isPossible("0.10.0"));
    assertFalse(Release.isPossible("0.0.9"));
    assertFalse(Release.isPossible("1.2"));
    assertFalse(Release.isValid("1.2.3-SNAPSHOT"));
  }

  @Test
  void argumentsAreFilledInOnceAndForAll() {
    assertEquals("a {b} c {d}", Messages.fill("a {x} c {d}", Map.of("x", "{b}", "b", "never")));
    assertEquals("open { brace", Messages.fill("open { brace", Map.of()));
  }

  @Test
  void otherLanguagesFallBackToEnglish() {
    assertEquals(Locale.ROOT, Messages.nearest(Locale.ENGLISH));
    assertEquals(Locale.ROOT, Messages.nearest(Locale.GERMAN));
    assertEquals(Locale.FRENCH, Messages.nearest(Locale.CANADA_FRENCH));
  }
}
