// SPDX-License-Identifier: Apache-2.0
package org.hrix.vocabulary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.hrix.description.Facts;
import org.hrix.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A set of code lists.
 *
 * <p>A list is read when it is first asked for; asking for a code that is right costs two look-ups
 * in hash tables and allocates nothing. A list that is not in the set is no mistake: organisations
 * have their own.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Vocabularies {
  private final Map<String, Slot> lists;

  private Vocabularies(Map<String, Slot> lists) {
    this.lists = lists;
  }

  /**
   * Returns the lists that come with the program: those of {@code schemas/lists}, and lists of ISO
   * whose codes and names the Java platform has.
   *
   * @return the same set each time
   */
  public static Vocabularies bundled() {
    return Bundled.SET;
  }

  /**
   * Returns this set with a list more. A list that is there already is joined with it, see {@link
   * Vocabulary#with}.
   *
   * @param added the list
   * @return the larger set
   */
  public Vocabularies plus(Vocabulary added) {
    String id = added.info().id();
    Slot base = lists.get(id);
    Map<String, Slot> larger = new LinkedHashMap<>(lists);
    if (base == null) {
      larger.put(id, new Slot(added.info(), () -> added));
    } else {
      ListInfo joined = Joining.of(base.info, added.info());
      larger.put(id, new Slot(joined, () -> base.get().with(added)));
    }
    return new Vocabularies(Collections.unmodifiableMap(larger));
  }

  /**
   * Returns what is known of the lists besides their terms, without reading them.
   *
   * @return all lists of the set in the order of their index, added ones behind
   */
  public List<ListInfo> lists() {
    List<ListInfo> all = new ArrayList<>();
    lists.values().forEach(slot -> all.add(slot.info));
    return List.copyOf(all);
  }

  /**
   * Finds a list.
   *
   * @param id its id, exactly
   * @return the list, null when the set has none, or none of its terms
   */
  public @Nullable Vocabulary list(String id) {
    Slot slot = lists.get(id);
    return slot == null || slot.info.origin() == ListInfo.Origin.NONE ? null : slot.get();
  }

  /**
   * Says what is known of a coded value; see {@link CodeAnswer}.
   *
   * @param code the value
   * @return the answer
   */
  public CodeAnswer check(Code code) {
    String list = code.list();
    String word = code.code();
    if (word != null) {
      return check(list, code.edition(), word, code.label());
    }
    Vocabulary known = list == null ? null : list(list);
    return known == null || code.label() == null
        ? CodeAnswer.UnknownList.INSTANCE
        : known.labelOnly(code.label());
  }

  /**
   * Says what is known of a code; see {@link CodeAnswer}.
   *
   * @param list the id of its list; null when none is named
   * @param edition the edition that is named; null for none
   * @param code the code as it stands there
   * @param label the label as it stands there; null for none
   * @return the answer; a {@link CodeAnswer.Found} is not made anew
   */
  public CodeAnswer check(
      @Nullable String list, @Nullable String edition, String code, @Nullable Text label) {
    Vocabulary known = list == null ? null : list(list);
    return known == null ? CodeAnswer.UnknownList.INSTANCE : known.check(edition, code, label);
  }

  /**
   * Returns from which lists the codes of a property come. It is worth keeping: this is not for the
   * hot path.
   *
   * @param facts what is known of the property
   * @return its lists, and whether others are admitted too
   */
  public Binding binding(Facts facts) {
    boolean closed = !facts.lists().isEmpty();
    for (String list : facts.lists()) {
      Slot slot = lists.get(list);
      closed &= slot != null && slot.info.coverage() == Coverage.CLOSED;
    }
    return new Binding(facts.lists(), closed ? Binding.Openness.CLOSED : Binding.Openness.OPEN);
  }

  @Override
  public String toString() {
    return "Vocabularies[" + lists.size() + " lists]";
  }

  /** A list that is read when it is needed. */
  private static final class Slot {
    private final ListInfo info;
    private final Supplier<Vocabulary> reader;
    private volatile @Nullable Vocabulary list;

    Slot(ListInfo info, Supplier<Vocabulary> reader) {
      this.info = info;
      this.reader = reader;
    }

    Vocabulary get() {
      Vocabulary ready = list;
      return ready == null ? read() : ready;
    }

    private synchronized Vocabulary read() {
      Vocabulary ready = list;
      if (ready == null) {
        ready = Objects.requireNonNull(reader.get());
        list = ready;
      }
      return ready;
    }
  }

  private static final class Bundled {
    static final Vocabularies SET;

    static {
      Map<String, Slot> lists = new LinkedHashMap<>();
      BundledLists.index()
          .forEach((id, info) -> lists.put(id, new Slot(info, () -> BundledLists.read(info))));
      SET = new Vocabularies(Collections.unmodifiableMap(lists));
    }
  }
}
