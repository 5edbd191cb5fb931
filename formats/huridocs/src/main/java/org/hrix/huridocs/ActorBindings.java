// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hrix.data.Extras;
import org.hrix.description.Property;
import org.hrix.description.Slots;
import org.hrix.model.Name;
import org.hrix.model.NameKind;
import org.hrix.model.Person;
import org.jspecify.annotations.Nullable;

/** Bindings that only persons, groups and organizations have. */
final class ActorBindings {
  private ActorBindings() {}

  /** Names: the first, and all others together. */
  static final class Names<T> extends Binding<T> {
    private final Property.Many<T, Name> names;

    Names(Property.Many<T, Name> names, EsfField name, EsfField others) {
      super(names, name, others);
      this.names = names;
    }

    @Override
    void say(T owner, Saying out) {
      List<Name> all = names.of(owner);
      List<Name> others = all.subList(1, all.size());
      out.require(all.get(0).equals(name(null, all.get(0).full(), null)));
      out.require(
          others.isEmpty()
              || (others.size() == 1
                  && others.get(0).equals(name(null, others.get(0).full(), NameKind.ALIAS))));
      String key = all.get(0).key();
      String notes = key == null ? null : path + "/@" + Saying.escaped(key);
      out.put(EsfValue.of(fields[0], all.get(0).full()), notes);
      if (!others.isEmpty()) {
        out.text(fields[1], others(all));
      }
    }

    private static String others(List<Name> all) {
      return all.stream().skip(1).map(Name::full).collect(Collectors.joining("; "));
    }

    @Override
    boolean agrees(Slots carried, Hearing in) {
      List<Name> all = carried.many(names);
      if (all.isEmpty() || !isOnly(in, all.get(0).full()) || in.hasSeveral(fields[1])) {
        return false;
      }
      EsfValue others = in.first(fields[1]);
      return others == null ? all.size() == 1 : others.text().equals(others(all));
    }

    @Override
    void hear(Hearing in, Slots slots) {
      List<Name> all = new ArrayList<>();
      EsfValue first = in.first(fields[0]);
      EsfValue others = in.first(fields[1]);
      if (first != null) {
        boolean noted = first.note() != null;
        if (noted) {
          in.note(first, path + "/@n1");
        }
        all.add(name(noted ? "n1" : null, first.text(), null));
      }
      if (others != null) {
        all.add(name(null, others.text(), NameKind.ALIAS));
      }
      slots.put(names, all);
    }

    private static Name name(@Nullable String key, String full, @Nullable NameKind kind) {
      return new Name(key, full, kind, List.of(), null, null, null, null, null, null, Extras.NONE);
    }

    @Override
    String conversion() {
      return "";
    }

    @Override
    List<Cover> covers() {
      String loss = "kind, parts, language, script, transliteration and time of a name";
      return List.of(
          new Cover(fields[0], "names.full", "the first name", loss),
          new Cover(
              fields[1],
              "names.full",
              "the other names, with semicolons; read as one name of the kind alias",
              loss + "; where one name ends"));
    }
  }

  /** The date of death, in which ESF also says that somebody is dead. */
  static final class Death extends Binding<Person> {
    private final ScalarBindings.Dated<Person> date;

    Death(EsfField... dayAndType) {
      super(Person.DEATH, dayAndType);
      date = new ScalarBindings.Dated<>(Person.DEATH, dayAndType);
    }

    @Override
    void say(Person owner, Saying out) {
      date.say(owner, out);
    }

    @Override
    void hear(Hearing in, Slots slots) {
      EsfValue value = in.first(fields[0]);
      if (value == null || !value.text().equalsIgnoreCase("y")) {
        date.hear(in, slots);
      } else {
        in.note(value, "/deceased");
        slots.put(Person.DECEASED, true);
      }
    }

    @Override
    String conversion() {
      return date.conversion() + "; Y is deceased";
    }

    @Override
    String loss() {
      return date.loss();
    }
  }
}
