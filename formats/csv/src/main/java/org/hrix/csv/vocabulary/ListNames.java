// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv.vocabulary;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hrix.vocabulary.ListInfo;
import org.hrix.vocabulary.Vocabularies;

/** Finds out which list people mean: {@code 4}, {@code List 04}, {@code MT04_types_of_acts}. */
final class ListNames {
  private static final int LONGEST = 200;

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:(?:huridocs|mt|micro-?thesaurus)[ _.-]*|(?:list|thesaurus)[ _.-]*)?0*([0-9]{1,2})");

  private static final Pattern WITH_TITLE =
      Pattern.compile("(?:huridocs|mt|micro-?thesaurus)[ _.-]*0*([0-9]{1,2})[ _.:-].*");

  private ListNames() {}

  static String id(String name) {
    String plain = name.strip().toLowerCase(Locale.ROOT);
    if (plain.length() > LONGEST) {
      return name;
    }
    for (ListInfo list : Vocabularies.bundled().lists()) {
      if (list.id().equals(plain)) {
        return plain;
      }
    }
    for (Pattern form : new Pattern[] {NUMBER, WITH_TITLE}) {
      Matcher matcher = form.matcher(plain);
      if (matcher.matches()) {
        String number = matcher.group(1);
        return ofNumber(number.length() == 1 ? "0" + number : number, name);
      }
    }
    return name;
  }

  /** Tells whether a cell names a list, as its number or in another way. */
  static boolean means(String cell, String list) {
    String whole = Cells.wholeNumber(cell);
    String name = whole == null ? cell : whole;
    return id(name).equals(list)
        || list.equals("huridocs-" + (name.length() == 1 ? "0" : "") + name);
  }

  private static String ofNumber(String number, String otherwise) {
    String id = "huridocs-" + number;
    return Vocabularies.bundled().lists().stream().anyMatch(list -> list.id().equals(id))
        ? id
        : otherwise;
  }
}
