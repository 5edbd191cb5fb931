// SPDX-License-Identifier: Apache-2.0
package org.hrix.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.hrix.description.Property;
import org.hrix.vocabulary.Binding;
import org.hrix.vocabulary.ListInfo;
import org.hrix.vocabulary.Vocabularies;
import org.hrix.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Code lists, and from which of them the codes of each property come, worked out once.
 *
 * <p>Thread-safe.
 */
public final class CodeBook {

  /** The lists that come with the program. */
  public static final CodeBook BUNDLED = new CodeBook(Vocabularies.bundled());

  private static final int REMEMBERED = 1024;
  private static final String NONE = "";

  private final Vocabularies vocabularies;
  private final Set<String> known = new HashSet<>();
  private final Map<String, String> bare = new HashMap<>();
  private final Map<String, String> meant = new ConcurrentHashMap<>();
  private final Map<Property<?, ?>, Taken> bindings = new ConcurrentHashMap<>();
  private final SilentCodes silent = new SilentCodes();

  /**
   * What a property takes.
   *
   * @param binding from which lists its codes come
   * @param lists these lists, null where one of them has no terms here
   */
  record Taken(Binding binding, List<@Nullable Vocabulary> lists) {

    /**
     * Finds a list that the property names; null when it names no such list, or it has no terms.
     */
    @Nullable Vocabulary list(String id) {
      List<String> ids = binding.lists();
      for (int i = 0; i < ids.size(); i++) {
        if (ids.get(i).equals(id)) {
          return lists.get(i);
        }
      }
      return null;
    }
  }

  /**
   * Makes one. It is worth keeping.
   *
   * @param vocabularies the lists
   */
  public CodeBook(Vocabularies vocabularies) {
    this.vocabularies = vocabularies;
    for (ListInfo list : vocabularies.lists()) {
      known.add(list.id());
      bare.put(bare(list.id()), list.id());
    }
  }

  /** Returns the codes that there was nothing to say about, in datasets that pin no edition. */
  SilentCodes silent() {
    return silent;
  }

  /** Returns the lists. */
  Vocabularies vocabularies() {
    return vocabularies;
  }

  /** Tells whether a list is one of these, be it only by name. */
  boolean knows(String list) {
    return known.contains(list);
  }

  /** Returns what a property takes. */
  Taken taken(Property<?, ?> property) {
    Taken ready = bindings.get(property);
    if (ready == null) {
      Binding binding = vocabularies.binding(property.facts());
      List<@Nullable Vocabulary> lists = new ArrayList<>();
      binding.lists().forEach(id -> lists.add(vocabularies.list(id)));
      ready = new Taken(binding, lists);
      bindings.put(property, ready);
    }
    return ready;
  }

  /** Returns the list whose id is this one but for case, punctuation and zeros; null for none. */
  @Nullable String meant(String list) {
    String ready = meant.get(list);
    if (ready == null) {
      ready = list.length() > 100 ? NONE : bare.getOrDefault(bare(list), NONE);
      if (meant.size() < REMEMBERED) {
        meant.put(list, ready);
      }
    }
    return ready.isEmpty() ? null : ready;
  }

  private static String bare(String id) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      boolean first = letters.length() == 0 || !Character.isDigit(id.charAt(i - 1));
      if (Character.isLetterOrDigit(c) && (c != '0' || !first)) {
        letters.append(Character.toLowerCase(c));
      }
    }
    return letters.toString();
  }
}
