// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.hrix.data.Extras;
import org.hrix.description.Property;
import org.hrix.description.Slots;
import org.hrix.model.GeoPoint;
import org.hrix.model.PlaceMention;
import org.hrix.text.Text;
import org.hrix.vocabulary.Code;
import org.jspecify.annotations.Nullable;

/** Bindings of places. */
final class PlaceBindings {
  /** A number as spreadsheets write it, which is neither a code nor the name of a place. */
  private static final Pattern NUMBER =
      Pattern.compile("[0-9]{1,20}[.,]?[0-9]{0,20}(E[+-]?[0-9]{1,3})?", Pattern.CASE_INSENSITIVE);

  private static final Pattern DIGITS = Pattern.compile("[0-9]+");

  private PlaceBindings() {}

  private static String codeOf(@Nullable Code code) {
    return code == null || code.code() == null ? "" : code.code();
  }

  private static @Nullable String place(
      EsfField field, EsfValue value, int index, @Nullable String parent, Hearing in) {
    Code code = in.code(value, index);
    String text = codeOf(code);
    boolean number = NUMBER.matcher(text).matches() && !DIGITS.matcher(text).matches();
    if (number) {
      in.around.report(EsfProblem.NOT_A_CODE, field, index);
    }
    if (code == null || number || text.equals(CodeReading.LOST)) {
      in.keep(value);
      return null;
    }
    return in.around.place(value, text, parent);
  }

  /** Where an event was: geographical terms, local areas and a point. */
  static final class Places<T> extends Binding<T> implements Taking {
    private final Property.Many<T, PlaceMention> places;

    Places(Property.Many<T, PlaceMention> places, EsfField... fields) {
      super(places, fields);
      this.places = places;
    }

    @Override
    void say(T owner, Saying out) {
      List<PlaceMention> read = new ArrayList<>();
      boolean exact = true;
      for (PlaceMention mention : places.of(owner)) {
        if (mention.place() != null) {
          exact &= mention.point() == null && !out.hasSaid(fields[2]);
          out.put(EsfValue.from(fields[0], mention.place()), null);
          out.put(EsfValue.from(fields[1], mention.place()), null);
        }
        if (mention.point() != null) {
          exact &= ScalarBindings.say(fields[2], mention.point(), out);
        }
        read.add(mention(read.size() + 1, mention.place(), mention.point()));
      }
      out.open(exact && read.equals(places.of(owner)));
    }

    private static PlaceMention mention(
        int number, @Nullable String place, @Nullable GeoPoint point) {
      return new PlaceMention("p" + number, place, null, point, Extras.NONE);
    }

    @Override
    public List<String> others(Slots heard) {
      return heard.many(places).stream()
          .map(PlaceMention::place)
          .filter(Objects::nonNull)
          .map(String::valueOf)
          .toList();
    }

    @Override
    boolean agrees(Slots carried, Hearing in) {
      return carried.has(places);
    }

    @Override
    void hear(Hearing in, Slots slots) {
      List<PlaceMention> all = new ArrayList<>();
      for (EsfField field : List.of(fields[0], fields[1])) {
        int index = 0;
        for (EsfValue value : in.all(field)) {
          String place = place(field, value, index++, null, in);
          if (place != null) {
            PlaceMention mention = mention(all.size() + 1, place, null);
            in.note(value, path + "/@" + mention.key() + "/place");
            all.add(mention);
          }
        }
      }
      for (EsfValue value : in.all(fields[2])) {
        GeoPoint point = ScalarBindings.point(value.text());
        if (point == null) {
          in.around.report(EsfProblem.NOT_A_POINT, fields[2], 0);
          in.keep(value);
        } else {
          all.add(mention(all.size() + 1, null, point));
        }
      }
      slots.put(places, all.isEmpty() ? null : all);
    }

    @Override
    String conversion() {
      return "";
    }

    @Override
    List<Cover> covers() {
      String loss = "places without a code of the list, the source's own wording";
      return List.of(
          new Cover(
              fields[0],
              "places.place",
              "the place with that code of list 15; written, the closest place around with a code",
              loss),
          new Cover(fields[1], "places.place", "the place with that code of list 63", loss),
          new Cover(
              fields[2],
              "places.point",
              "longitude, comma, latitude; not written in XML",
              "precision and radius"));
    }
  }

  /** A place in words, with a point. */
  static final class Mention<T> extends Binding<T> {
    private final Property.One<T, PlaceMention> mention;
    private final @Nullable EsfField words;
    private final @Nullable EsfField pointField;

    Mention(
        Property.One<T, PlaceMention> mention, @Nullable EsfField words, @Nullable EsfField point) {
      super(mention, both(words, point));
      this.mention = mention;
      this.words = words;
      this.pointField = point;
    }

    private static EsfField[] both(@Nullable EsfField words, @Nullable EsfField point) {
      List<EsfField> fields = new ArrayList<>();
      if (words != null) {
        fields.add(words);
      }
      if (point != null) {
        fields.add(point);
      }
      return fields.toArray(EsfField[]::new);
    }

    @Override
    void say(T owner, Saying out) {
      PlaceMention place = mention.of(owner);
      if (place == null) {
        return;
      }
      out.require(place.key() == null && place.place() == null && place.extras().isEmpty());
      out.require(place.verbatim() != null || place.point() != null);
      if (place.verbatim() != null && words != null) {
        out.words(words, place.verbatim(), path + "/verbatim");
      } else if (place.place() != null && words != null) {
        out.put(EsfValue.from(words, place.place()), path + "/place");
      } else {
        out.require(place.verbatim() == null);
      }
      if (place.point() != null) {
        out.require(pointField != null && ScalarBindings.say(pointField, place.point(), out));
      }
    }

    @Override
    boolean agrees(Slots carried, Hearing in) {
      PlaceMention place = carried.one(mention);
      Text verbatim = place == null ? null : place.verbatim();
      if (verbatim == null) {
        return place != null && place.place() != null && words != null;
      }
      return words != null && !verbatim.variants().isEmpty() && isOnly(in, verbatim.original());
    }

    @Override
    void hear(Hearing in, Slots slots) {
      EsfValue text = words == null ? null : in.first(words);
      EsfValue at = pointField == null ? null : in.first(pointField);
      GeoPoint point = at == null ? null : ScalarBindings.point(at.text());
      if (at != null && pointField != null && point == null) {
        in.around.report(EsfProblem.NOT_A_POINT, pointField, 0);
        in.keep(at);
      }
      if (text == null && point == null) {
        return;
      }
      Text verbatim = text == null ? null : in.words(text);
      if (text != null) {
        in.note(text, path + "/verbatim");
      }
      slots.put(mention, new PlaceMention(null, null, verbatim, point, Extras.NONE));
    }

    @Override
    String conversion() {
      return "";
    }

    @Override
    List<Cover> covers() {
      List<Cover> covers = new ArrayList<>();
      String name = property.name();
      if (words != null) {
        covers.add(
            new Cover(
                words,
                name + ".verbatim",
                "words; written, the name of the place where there are none",
                "which place is meant"));
      }
      if (pointField != null) {
        covers.add(
            new Cover(
                pointField,
                name + ".point",
                "longitude, comma, latitude; not written in XML",
                "precision and radius"));
      }
      return covers;
    }
  }

  /** A point alone. */
  static final class Point<T> extends Binding<T> {
    private final Property.One<T, GeoPoint> point;

    Point(Property.One<T, GeoPoint> point, EsfField field) {
      super(point, field);
      this.point = point;
    }

    @Override
    void say(T owner, Saying out) {
      GeoPoint value = point.of(owner);
      if (value != null) {
        out.require(ScalarBindings.say(fields[0], value, out));
      }
    }

    @Override
    void hear(Hearing in, Slots slots) {
      EsfValue value = in.first(fields[0]);
      GeoPoint read = value == null ? null : ScalarBindings.point(value.text());
      if (read != null) {
        slots.put(point, read);
      } else if (value != null) {
        in.around.report(EsfProblem.NOT_A_POINT, fields[0], 0);
        in.keep(value);
      }
    }

    @Override
    String conversion() {
      return "longitude, comma, latitude; not written in XML";
    }

    @Override
    String loss() {
      return "precision and radius";
    }
  }

  /** The place of birth: a geographical term, and a local area in it. */
  static final class Birthplace<T> extends Binding<T> implements Taking {
    private final Property.One<T, PlaceMention> mention;

    Birthplace(Property.One<T, PlaceMention> mention, EsfField term, EsfField local) {
      super(mention, term, local);
      this.mention = mention;
    }

    @Override
    void say(T owner, Saying out) {
      PlaceMention place = mention.of(owner);
      if (place != null && place.place() != null) {
        out.put(EsfValue.from(fields[0], place.place()), path + "/place");
        out.put(EsfValue.from(fields[1], place.place()), null);
        out.open(place.equals(PlaceMention.of(place.place())));
      } else {
        out.coarsen();
      }
    }

    @Override
    public List<String> others(Slots heard) {
      PlaceMention place = heard.one(mention);
      return place == null || place.place() == null ? List.of() : List.of(place.place());
    }

    @Override
    boolean agrees(Slots carried, Hearing in) {
      return carried.has(mention);
    }

    @Override
    void hear(Hearing in, Slots slots) {
      EsfValue term = in.first(fields[0]);
      EsfValue local = in.first(fields[1]);
      String outer = term == null ? null : place(fields[0], term, 0, null, in);
      String inner = local == null ? null : place(fields[1], local, 0, outer, in);
      String place = inner == null ? outer : inner;
      if (place == null) {
        return;
      }
      slots.put(mention, new PlaceMention(null, place, null, null, Extras.NONE));
      for (EsfValue value : new @Nullable EsfValue[] {term, local}) {
        if (value != null) {
          in.note(value, path + "/place");
        }
      }
    }

    @Override
    String conversion() {
      return "";
    }

    @Override
    List<Cover> covers() {
      String loss = "places without a code of the list, the source's own wording";
      return List.of(
          new Cover(fields[0], "birthPlace.place", "the place with that code of list 15", loss),
          new Cover(
              fields[1],
              "birthPlace.place",
              "the place with that code of list 63, a part of the place of field 912",
              loss));
    }
  }
}
