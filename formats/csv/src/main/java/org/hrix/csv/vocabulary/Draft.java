// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv.vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hrix.text.Text;
import org.hrix.validation.Location;
import org.hrix.vocabulary.Code;
import org.hrix.vocabulary.Term;
import org.jspecify.annotations.Nullable;

/** A term while the list is read. */
final class Draft {
  final String code;
  final @Nullable String edition;
  final Location place;
  @Nullable String parent;
  Location parentPlace;
  Term.Status status = Term.Status.CURRENT;
  final Map<String, String> labels = new LinkedHashMap<>();
  final List<String> replacedBy = new ArrayList<>();
  final List<Code> matches = new ArrayList<>();

  Draft(String code, @Nullable String edition, Location place) {
    this.code = code;
    this.edition = edition;
    this.place = place;
    this.parentPlace = place;
  }

  Term term() {
    Text text = null;
    for (Map.Entry<String, String> label : labels.entrySet()) {
      text =
          text == null
              ? Text.of(label.getKey(), label.getValue())
              : text.and(label.getKey(), label.getValue());
    }
    Term.Builder term =
        Term.builder(code).edition(edition).parent(parent).label(text).status(status);
    replacedBy.forEach(term::replacedBy);
    matches.forEach(
        match -> term.match(String.valueOf(match.list()), String.valueOf(match.code())));
    return term.build();
  }
}
