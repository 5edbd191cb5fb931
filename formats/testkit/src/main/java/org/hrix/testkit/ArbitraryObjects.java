// SPDX-License-Identifier: Apache-2.0
package org.hrix.testkit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hrix.data.Datum;
import org.hrix.data.Extras;
import org.hrix.description.Facts;
import org.hrix.description.ObjectType;
import org.hrix.description.Property;
import org.hrix.description.ScalarType;
import org.hrix.description.Slots;
import org.hrix.description.ValueType;
import org.hrix.testkit.generator.Dice;
import org.hrix.text.Text;

/** Makes random objects of any type from its description. */
final class ArbitraryObjects {
  private static final int MAX_DEPTH = 4;

  private final Dice dice;
  private final ArbitraryScalars scalars;

  ArbitraryObjects(Dice dice) {
    this.dice = dice;
    this.scalars = new ArbitraryScalars(dice);
  }

  /** Fills slots of a type so that an object can be made of them. */
  <T> Slots slots(ObjectType<T> type, int depth) {
    while (true) {
      Slots slots = type.slots();
      List<Datum.Field> raw = new ArrayList<>();
      List<Extras.RawItem> rawItems = new ArrayList<>();
      int chance = depth == 0 ? 25 : 50;
      for (Property<T, ?> property : type.properties()) {
        boolean structural = property.facts().presence() == Facts.Presence.STRUCTURAL;
        if (structural || (depth < MAX_DEPTH && dice.chance(chance))) {
          fill(property, structural, slots, raw, rawItems, depth);
        }
      }
      slots.extras(new Extras(extensions(type, slots, raw), raw, rawItems));
      if (type.misfitOf(slots) == null) {
        return slots;
      }
    }
  }

  private <T> void fill(
      Property<T, ?> property,
      boolean structural,
      Slots slots,
      List<Datum.Field> raw,
      List<Extras.RawItem> rawItems,
      int depth) {
    if (!structural && dice.below(12) == 0) {
      raw.add(new Datum.Field(property.name(), untyped(property)));
    } else if (property.isMany()) {
      list(property, slots, rawItems, depth);
    } else {
      slots.put(property, value(property.type(), depth));
    }
  }

  private <T> void list(
      Property<T, ?> property, Slots slots, List<Extras.RawItem> rawItems, int depth) {
    List<Object> items = new ArrayList<>();
    int size = dice.between(1, 3);
    for (int i = 0; i < size; i++) {
      if (dice.below(15) == 0 && property.type() != ValueType.ANY) {
        rawItems.add(new Extras.RawItem(property.name(), i, misfit(property.type())));
      } else {
        items.add(value(property.type(), depth));
      }
    }
    slots.put(property, items.isEmpty() ? null : items);
  }

  private Object value(ValueType<?> type, int depth) {
    if (type instanceof ScalarType<?> scalar) {
      return scalars.value(scalar);
    }
    if (type instanceof ObjectType<?> object) {
      return object(object, depth + 1);
    }
    return type == ValueType.TEXT ? text() : datum(2);
  }

  private <T> T object(ObjectType<T> type, int depth) {
    return type.build(slots(type, depth));
  }

  private Text text() {
    List<Text.Variant> variants = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i = dice.below(3); i >= 0; i--) {
      String language = scalars.language();
      if (seen.add(language)) {
        variants.add(new Text.Variant(language, Mischief.string(dice)));
      }
    }
    if (dice.below(10) > 0) {
      return new Text(variants, Extras.NONE);
    }
    List<Datum.Field> others =
        List.of(
            new Datum.Field("not a tag", new Datum.Text(Mischief.string(dice))),
            new Datum.Field("tlh", new Datum.Num("0.50")));
    return new Text(dice.chance(20) ? List.of() : variants, Extras.ofExtensions(others));
  }

  /** Makes what may stand raw under a property: null, an empty list, or what does not fit. */
  private Datum untyped(Property<?, ?> property) {
    if (dice.chance(40) && property.type() != ValueType.ANY) {
      return Datum.NULL;
    }
    if (property.isMany()) {
      return dice.chance(50) ? Datum.EMPTY_LIST : new Datum.Text("31/02/2011");
    }
    return misfit(property.type());
  }

  /** Makes what does not fit a type. */
  private Datum misfit(ValueType<?> type) {
    if (type instanceof ScalarType<?> scalar) {
      return scalars.misfit(scalar);
    }
    return dice.chance(50) ? new Datum.Num("-0.0") : new Datum.Text("31/02/2011");
  }

  private <T> List<Datum.Field> extensions(ObjectType<T> type, Slots slots, List<Datum.Field> raw) {
    List<Datum.Field> extensions = new ArrayList<>();
    if (dice.chance(20)) {
      for (int i = dice.between(1, 3); i > 0; i--) {
        String name = Mischief.unknownName(dice);
        if (type.property(name) == null && !name.equals("type")) {
          extensions.add(new Datum.Field(name, datum(3)));
        }
      }
    }
    if (dice.below(20) == 0) {
      Property<T, ?> again = dice.pick(type.properties());
      boolean there =
          slots.has(again) || raw.stream().anyMatch(field -> field.name().equals(again.name()));
      if (there) {
        extensions.add(new Datum.Field(again.name(), datum(1)));
      }
    }
    return extensions;
  }

  /** Makes any data, nested as deep as asked. */
  Datum datum(int depth) {
    return switch (dice.below(depth > 0 ? 8 : 5)) {
      case 0 -> Datum.NULL;
      case 1 -> new Datum.Bool(dice.chance(50));
      case 2 -> new Datum.Num(dice.pick(List.of("0", "-1", "1.10", "1E400", "-0.0", "12e-3")));
      case 3, 4 -> new Datum.Text(Mischief.string(dice));
      case 5 -> items(depth);
      default -> fields(depth);
    };
  }

  private Datum items(int depth) {
    List<Datum> items = new ArrayList<>();
    for (int i = dice.below(3); i > 0; i--) {
      items.add(datum(depth - 1));
    }
    return items.isEmpty() ? Datum.EMPTY_LIST : new Datum.Items(items);
  }

  private Datum fields(int depth) {
    List<Datum.Field> fields = new ArrayList<>();
    for (int i = dice.below(4); i > 0; i--) {
      fields.add(new Datum.Field(Mischief.unknownName(dice), datum(depth - 1)));
    }
    return new Datum.Fields(fields);
  }
}
