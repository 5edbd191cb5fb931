// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs;

import java.util.ArrayList;
import java.util.List;
import org.hrix.data.Extras;
import org.hrix.description.Property;
import org.hrix.description.Slots;
import org.hrix.model.LegalQualification;
import org.hrix.model.Response;
import org.hrix.vocabulary.Code;

/** Bindings of coded values. */
final class CodeBindings {
  private static final String LOSS = "terms of other lists that have no equal in this one";

  private CodeBindings() {}

  /** One code. */
  static final class Coded<T> extends Binding<T> {
    private final Property.One<T, Code> coded;

    Coded(Property.One<T, Code> coded, EsfField field) {
      super(coded, field);
      this.coded = coded;
    }

    @Override
    void say(T owner, Saying out) {
      Code code = coded.of(owner);
      if (code != null) {
        out.code(fields[0], code, path);
      }
    }

    @Override
    boolean agrees(Slots carried, Hearing in) {
      Code code = carried.one(coded);
      return code != null
          && code.list() != null
          && code.list().equals(fields[0].list())
          && isOnly(in, code.code());
    }

    @Override
    void hear(Hearing in, Slots slots) {
      EsfValue value = in.first(fields[0]);
      Code code = value == null ? null : in.code(value, 0);
      if (code != null && value != null) {
        in.note(value, path);
        slots.put(coded, code);
      } else if (value != null) {
        in.keep(value);
      }
    }

    @Override
    String conversion() {
      return "code of list " + CodeBindings.list(fields[0]);
    }

    @Override
    String loss() {
      return LOSS;
    }
  }

  /** Several codes, in one field or in several that are told apart by their lists. */
  static final class CodedMany<T> extends Binding<T> {
    private final Property.Many<T, Code> coded;

    CodedMany(Property.Many<T, Code> coded, EsfField... fields) {
      super(coded, fields);
      this.coded = coded;
    }

    @Override
    void say(T owner, Saying out) {
      int count = 0;
      for (Code code : coded.of(owner)) {
        out.require(count++ == 0 || fields[0].isMany());
        EsfField field = fields[0];
        for (EsfField one : fields) {
          field = code.list() != null && code.list().equals(one.list()) ? one : field;
        }
        out.code(field, code, out.hasNotes() ? Saying.path(path, code) : null);
      }
    }

    @Override
    void hear(Hearing in, Slots slots) {
      List<Code> codes = new ArrayList<>();
      for (EsfField field : fields) {
        int index = 0;
        for (EsfValue value : in.all(field)) {
          Code code = in.code(value, index++);
          if (code == null) {
            in.keep(value);
          } else {
            codes.add(code);
            if (value.note() != null) {
              in.note(value, Saying.path(path, code));
            }
          }
        }
      }
      slots.put(coded, codes.isEmpty() ? null : codes);
    }

    @Override
    String conversion() {
      return "codes of list " + CodeBindings.list(fields[0]);
    }

    @Override
    List<Cover> covers() {
      List<Cover> covers = new ArrayList<>();
      for (EsfField field : fields) {
        String conversion = "codes of list " + CodeBindings.list(field);
        covers.add(new Cover(field, property.name(), conversion, LOSS));
      }
      return covers;
    }
  }

  /** What the law calls an act: terms of instruments. */
  static final class Legal<T> extends Binding<T> {
    private final Property.Many<T, LegalQualification> legal;

    Legal(Property.Many<T, LegalQualification> legal, EsfField national, EsfField international) {
      super(legal, national, international);
      this.legal = legal;
    }

    @Override
    void say(T owner, Saying out) {
      boolean international = false;
      for (LegalQualification one : legal.of(owner)) {
        Code instrument = one.instrument();
        LegalQualification bare = LegalQualification.builder().build();
        out.require(
            instrument != null && bare.toBuilder().instrument(instrument).build().equals(one));
        if (instrument != null) {
          boolean national = String.valueOf(instrument.list()).equals(fields[0].list());
          out.require(!national || !international);
          international |= !national;
          out.code(national ? fields[0] : fields[1], instrument, null);
        }
      }
    }

    @Override
    void hear(Hearing in, Slots slots) {
      List<LegalQualification> all = new ArrayList<>();
      for (EsfField field : fields) {
        int index = 0;
        for (EsfValue value : in.all(field)) {
          Code code = in.code(value, index++);
          if (code == null) {
            in.keep(value);
          } else {
            String key = value.note() == null ? null : "q" + (all.size() + 1);
            if (key != null) {
              in.note(value, path + "/@" + key + "/instrument");
            }
            all.add(new LegalQualification(key, code, null, null, null, null, null, Extras.NONE));
          }
        }
      }
      slots.put(legal, all.isEmpty() ? null : all);
    }

    @Override
    String conversion() {
      return "the instrument, by its list";
    }

    @Override
    String loss() {
      return "article, words, status, who qualifies and when";
    }
  }

  /** Answers, of which ESF has one type. */
  static final class Responses<T> extends Binding<T> {
    private final Property.Many<T, Response> responses;

    Responses(Property.Many<T, Response> responses, EsfField field) {
      super(responses, field);
      this.responses = responses;
    }

    @Override
    void say(T owner, Saying out) {
      List<Response> all = responses.of(owner);
      Response first = all.get(0);
      Code type = first.type();
      boolean plain =
          type != null && Response.builder().type(type).build().equals(first) && all.size() == 1;
      out.require(plain);
      if (type != null) {
        out.code(fields[0], type, null);
      }
    }

    @Override
    void hear(Hearing in, Slots slots) {
      EsfValue value = in.first(fields[0]);
      Code code = value == null ? null : in.code(value, 0);
      if (value == null) {
        return;
      }
      if (code == null) {
        in.keep(value);
        return;
      }
      String key = value.note() == null ? null : "r1";
      if (key != null) {
        in.note(value, path + "/@" + key + "/type");
      }
      slots.put(
          responses, List.of(new Response(key, null, code, null, null, List.of(), Extras.NONE)));
    }

    @Override
    String conversion() {
      return "type of the first response, code of list 27";
    }

    @Override
    String loss() {
      return "further responses; who responded, when and in which words";
    }
  }

  static String list(EsfField field) {
    String list = String.valueOf(field.list());
    return list.substring(list.length() - 2);
  }
}
