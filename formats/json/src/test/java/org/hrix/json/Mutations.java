// SPDX-License-Identifier: Apache-2.0
package org.hrix.json;

import java.util.ArrayList;
import java.util.List;
import org.hrix.data.Datum;
import org.hrix.testkit.generator.Dice;

/** Makes mistakes in data: one for each call, anywhere in it. */
final class Mutations {

  /** A kind of mistake. */
  enum Kind {
    /** A member is taken out. */
    REMOVED,
    /** A value becomes null. */
    NULLED,
    /** A value becomes an empty list. */
    EMPTIED,
    /** A value becomes one of another type. */
    RETYPED,
    /** A string becomes blank, a no-break space among it. */
    BLANKED,
    /** A string becomes long, by signs of two UTF-16 units. */
    LENGTHENED,
    /** A string gets signs that may not stand there. */
    SOILED,
    /** A string becomes a word that is in no closed set, or a date that is none. */
    REWORDED,
    /** A number goes out of its bounds or is spelt otherwise. */
    MISCOUNTED,
    /** A member comes again. */
    REPEATED_NAME,
    /** An item comes again, with its key. */
    REPEATED_ITEM,
    /** A field that nobody knows comes in. */
    UNKNOWN,
    /** A qualifier comes in: with a reason, or with a path to nowhere. */
    QUALIFIED,
    /** An estimate or a point comes in, its numbers anyhow. */
    COUNTED,
    /** A date comes in, any. */
    DATED
  }

  private static final List<Datum> OTHERS =
      List.of(
          new Datum.Num("5"),
          new Datum.Text("x"),
          new Datum.Bool(true),
          new Datum.Fields(List.of()),
          new Datum.Fields(List.of(new Datum.Field("a", new Datum.Num("1")))),
          new Datum.Fields(List.of(new Datum.Field("en", new Datum.Text("x")))),
          new Datum.Items(List.of(new Datum.Text("x"))),
          new Datum.Items(List.of(Datum.NULL)),
          new Datum.Items(List.of(new Datum.Fields(List.of()))),
          Datum.NULL,
          Datum.EMPTY_LIST);

  private static final List<String> WORDS =
      List.of(
          "2011-02-29",
          "2011-02-31",
          "1900-02-29",
          "31/02/2011",
          "2011-13",
          "2012/2011",
          "{2010",
          "Named",
          "named ",
          "en-",
          "not a tag",
          "en",
          "i-klingon",
          "ÿ",
          "1e2",
          "TLP:RED",
          "2010-06-13",
          "..",
          "/",
          "\uD83D\uDD4A");

  private static final List<String> NUMBERS =
      List.of(
          "-1",
          "0",
          "-0",
          "1.0",
          "1e2",
          "90.0000001",
          "-90",
          "181",
          "20037509",
          "9000000000000000",
          "9000000000000001",
          "1E400",
          "1e999999999",
          "0.1e-40",
          "0.0000000000000000000000000000001",
          "1.5");

  private final Dice dice;
  private Kind kind = Kind.REMOVED;
  private boolean picky;
  private int countdown;

  Mutations(Dice dice) {
    this.dice = dice;
  }

  /** Makes a mistake of a kind, if there is anything to make it of. */
  Datum mutate(Datum data, Kind wanted) {
    kind = wanted;
    boolean comesIn = kind == Kind.COUNTED || kind == Kind.DATED || kind == Kind.QUALIFIED;
    if (comesIn && data instanceof Datum.Fields fields && !fields.fields().isEmpty()) {
      return withMore(fields);
    }
    picky = dice.chance(80);
    int places = count(data);
    if (places == 0) {
      picky = false;
      places = count(data);
    }
    if (places == 0) {
      return data;
    }
    countdown = dice.below(places);
    return in(data);
  }

  /** Tells whether a mistake of the kind is likely to be one here. */
  private boolean suits(Datum value) {
    if (!picky) {
      return true;
    }
    return switch (kind) {
      case MISCOUNTED -> value instanceof Datum.Num;
      case BLANKED, LENGTHENED, SOILED, REWORDED -> value instanceof Datum.Text;
      case EMPTIED, REPEATED_ITEM -> value instanceof Datum.Items || value instanceof Datum.Fields;
      default -> true;
    };
  }

  private int count(Datum data) {
    int count = 0;
    if (data instanceof Datum.Fields fields) {
      for (Datum.Field field : fields.fields()) {
        count += (suits(field.value()) ? 1 : 0) + count(field.value());
      }
    } else if (data instanceof Datum.Items items) {
      for (Datum item : items.items()) {
        count += (suits(item) ? 1 : 0) + count(item);
      }
    }
    return count;
  }

  private Datum in(Datum data) {
    if (data instanceof Datum.Fields fields) {
      List<Datum.Field> all = new ArrayList<>();
      for (Datum.Field field : fields.fields()) {
        if (suits(field.value()) && countdown-- == 0) {
          member(field, all);
        } else {
          all.add(new Datum.Field(field.name(), in(field.value())));
        }
      }
      return new Datum.Fields(all);
    }
    if (data instanceof Datum.Items items) {
      List<Datum> all = new ArrayList<>();
      for (Datum item : items.items()) {
        if (suits(item) && countdown-- == 0) {
          item(item, all);
        } else {
          all.add(in(item));
        }
      }
      return all.isEmpty() ? Datum.EMPTY_LIST : new Datum.Items(all);
    }
    return data;
  }

  private void member(Datum.Field field, List<Datum.Field> all) {
    switch (kind) {
      case REMOVED -> {}
      case REPEATED_NAME -> {
        all.add(field);
        all.add(new Datum.Field(field.name(), dice.chance(50) ? field.value() : dice.pick(OTHERS)));
      }
      case UNKNOWN -> {
        all.add(field);
        all.add(new Datum.Field("x:own", dice.pick(OTHERS)));
      }
      default -> all.add(new Datum.Field(field.name(), changed(field.value())));
    }
  }

  /** Puts members behind the first, which is the type as a rule. */
  private Datum withMore(Datum.Fields fields) {
    List<Datum.Field> all = new ArrayList<>(fields.fields());
    switch (kind) {
      case QUALIFIED -> all.addAll(1, qualified());
      case COUNTED -> {
        String name = dice.pick(List.of("toll", "affected", "size", "dependants", "victimAge"));
        Datum estimate = numbers("low", "best", "high");
        all.add(1, new Datum.Field(name, name.equals("toll") ? list(estimate) : estimate));
        all.add(1, new Datum.Field("location", numbers("latitude", "longitude", "radius")));
      }
      default -> {
        Datum date = object(new Datum.Field("edtf", new Datum.Text(dice.pick(WORDS))));
        all.add(1, new Datum.Field(dice.pick(List.of("when", "end", "birth", "date")), date));
      }
    }
    return new Datum.Fields(all);
  }

  private Datum numbers(String... names) {
    List<Datum.Field> fields = new ArrayList<>();
    for (String name : names) {
      if (dice.chance(80)) {
        String number = dice.chance(60) ? dice.pick(List.of("1", "2", "3")) : dice.pick(NUMBERS);
        fields.add(new Datum.Field(name, new Datum.Num(number)));
      }
    }
    return new Datum.Fields(fields);
  }

  private static Datum object(Datum.Field... fields) {
    return new Datum.Fields(List.of(fields));
  }

  private static Datum list(Datum item) {
    return new Datum.Items(List.of(item));
  }

  private List<Datum.Field> qualified() {
    List<String> paths =
        List.of("/title", "/incident", "/actType", "/names", "/course/@s1/type", "/nothing", "x");
    String path = dice.pick(paths);
    List<Datum.Field> all = new ArrayList<>();
    all.add(new Datum.Field("qualifiers", qualifiers(path)));
    if (path.startsWith("/course")) {
      Datum key = new Datum.Text(dice.pick(List.of("s1", "s2")));
      all.add(new Datum.Field("course", list(object(new Datum.Field("key", key)))));
    }
    return all;
  }

  private Datum qualifiers(String path) {
    List<Datum.Field> qualifier = new ArrayList<>();
    qualifier.add(new Datum.Field("path", new Datum.Text(path)));
    String reason = dice.pick(List.of("unknown", "withheld", "perhaps"));
    qualifier.add(new Datum.Field("missing", new Datum.Text(reason)));
    return new Datum.Items(List.of(new Datum.Fields(qualifier)));
  }

  private void item(Datum item, List<Datum> all) {
    switch (kind) {
      case REMOVED, UNKNOWN, REPEATED_NAME -> {}
      case REPEATED_ITEM -> {
        all.add(item);
        all.add(item);
      }
      default -> all.add(changed(item));
    }
  }

  private Datum changed(Datum value) {
    return switch (kind) {
      case NULLED -> Datum.NULL;
      case EMPTIED -> Datum.EMPTY_LIST;
      case BLANKED -> new Datum.Text(dice.pick(List.of("", " ", "\u00A0", "\u2003\u3000\t")));
      case LENGTHENED -> longer(value);
      case SOILED -> soiled(value);
      case REWORDED -> new Datum.Text(dice.pick(WORDS));
      case MISCOUNTED -> new Datum.Num(dice.pick(NUMBERS));
      default -> dice.pick(OTHERS);
    };
  }

  private Datum longer(Datum value) {
    String sign = dice.pick(List.of("x", "\uD83D\uDD4A", "ж"));
    int length = dice.pick(List.of(4, 5, 40, 41, 100, 101, 200, 201, 400, 401, 1000, 4001));
    return value instanceof Datum.Text ? new Datum.Text(sign.repeat(length)) : value;
  }

  private Datum soiled(Datum value) {
    String text = value instanceof Datum.Text old ? old.value() : "y";
    String soil = dice.pick(List.of(" ", "\u00A0", "\u0000", "\u0085", "\n", "\u2028"));
    return new Datum.Text(dice.chance(50) ? soil + text : text + soil);
  }
}
