// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.hrix.data.Extras;
import org.hrix.description.Property;
import org.hrix.description.ScalarType;
import org.hrix.description.Slots;
import org.hrix.model.Document;
import org.hrix.model.Subject;
import org.hrix.vocabulary.Code;
import org.jspecify.annotations.Nullable;

/** Bindings of record numbers. */
final class LinkBindings {
  private static final Pattern DOCUMENT = Pattern.compile("\\S{1,150}/doc/\\d{1,12}");

  /** The end of the id of a document that came of an information. */
  private static final String MATERIAL = "/source-material";

  /** The end of the id of a document that came of words about documents. */
  private static final String SUPPORTING = "/supporting-documents";

  /** Tells whether a document with an id may have been made of what a record says. */
  static boolean isBeside(String id) {
    return id.endsWith(MATERIAL) || id.endsWith(SUPPORTING);
  }

  private LinkBindings() {}

  /** The number of the record itself. */
  static final class RecordNumber<T> extends Binding<T> {
    private final Property.One<T, String> id;

    RecordNumber(Property.One<T, String> id, EsfKind kind) {
      super(id, kind.recordNumber());
      this.id = id;
    }

    @Override
    void say(T owner, Saying out) {
      out.text(fields[0], Objects.requireNonNull(id.of(owner)));
    }

    @Override
    void hear(Hearing in, Slots slots) {
      EsfValue value = in.first(fields[0]);
      if (value != null) {
        String number = in.around.id(fields[0].kind(), value.text());
        ScalarType<String> type = (ScalarType<String>) id.type();
        slots.put(id, type.read(number, misfit -> {}));
      }
    }

    @Override
    String conversion() {
      return "as it is; a number that a record of another format has too gets a prefix, and stays"
          + " as external id";
    }
  }

  /** The number of another record. */
  static final class Linked<T> extends Binding<T> {
    private final Property.One<T, String> link;
    private final EsfKind target;

    Linked(Property.One<T, String> link, EsfField field, EsfKind target) {
      super(link, field);
      this.link = link;
      this.target = target;
    }

    @Override
    void say(T owner, Saying out) {
      String id = link.of(owner);
      if (id != null) {
        out.put(EsfValue.of(fields[0], id), path);
      }
    }

    @Override
    void hear(Hearing in, Slots slots) {
      EsfValue value = in.first(fields[0]);
      if (value != null) {
        in.note(value, path);
        String id = in.around.id(target, value.text());
        slots.put(link, in.scalar((ScalarType<String>) link.type(), id, fields[0], link));
      }
    }

    @Override
    String conversion() {
      return "record number of " + article(target);
    }
  }

  /** Links of which ESF has one. */
  static final class First<T> extends Binding<T> {
    private final Property.Many<T, String> links;
    private final EsfKind target;

    First(Property.Many<T, String> links, EsfField field, EsfKind target) {
      super(links, field);
      this.links = links;
      this.target = target;
    }

    @Override
    void say(T owner, Saying out) {
      List<String> all = links.of(owner);
      out.require(all.size() == 1);
      out.text(fields[0], all.get(0));
    }

    @Override
    void hear(Hearing in, Slots slots) {
      EsfValue value = in.first(fields[0]);
      if (value != null) {
        String id = in.around.id(target, value.text());
        ScalarType<String> type = (ScalarType<String>) links.type();
        String fit = in.scalar(type, id, fields[0], links);
        slots.put(links, fit == null ? null : List.of(fit));
      }
    }

    @Override
    String conversion() {
      return "record number of " + article(target) + ", the first";
    }

    @Override
    String loss() {
      return "all but the first";
    }
  }

  static String article(EsfKind kind) {
    return (kind == EsfKind.PERSON ? "a " : "an ")
        + kind.title().toLowerCase(java.util.Locale.ROOT);
  }

  /** Makes the id of a document of a record; null when the record has no number to make it of. */
  private static @Nullable String beside(Hearing in, String end) {
    String number = in.number();
    if (number == null) {
      return null;
    }
    ScalarType<String> type = (ScalarType<String>) Document.ID.type();
    return type.read(in.around.id(EsfKind.DOCUMENT, number + end), misfit -> {});
  }

  /** Tells whether words about documents are the number of one. */
  static boolean isDocument(EsfValue value) {
    return value.field().name().equals("supporting_documents")
        && DOCUMENT.matcher(value.text()).matches();
  }

  /** Supporting documents, which ESF names in words. */
  static final class Documents<T> extends Binding<T> implements Taking {
    private final Property.Many<T, String> documents;

    Documents(Property.Many<T, String> documents, EsfField field) {
      super(documents, field);
      this.documents = documents;
    }

    @Override
    void say(T owner, Saying out) {
      List<String> ids = documents.of(owner);
      if (ids.size() == 1 && ids.get(0).equals(out.id + SUPPORTING)) {
        out.put(EsfValue.from(fields[0], ids.get(0)), null);
        out.open(true);
        return;
      }
      out.require(ids.size() == 1 && DOCUMENT.matcher(ids.get(0)).matches());
      out.text(fields[0], String.join("; ", ids));
    }

    @Override
    public List<String> others(Slots heard) {
      return heard.many(documents);
    }

    @Override
    void hear(Hearing in, Slots slots) {
      List<String> ids = new ArrayList<>();
      List<EsfValue> values = in.all(fields[0]);
      for (int i = 0; i < values.size(); i++) {
        String text = values.get(i).text();
        if (DOCUMENT.matcher(text).matches()) {
          ids.add(in.around.id(EsfKind.DOCUMENT, text));
        } else {
          String end = values.size() == 1 ? "" : "-" + (i + 1);
          String id = beside(in, SUPPORTING + end);
          if (id != null) {
            in.around.companion(Document.builder(id).title(in.words(values.get(i))).build());
            ids.add(id);
          } else {
            in.keep(values.get(i));
          }
        }
      }
      slots.put(documents, ids.isEmpty() ? null : ids);
    }

    @Override
    String conversion() {
      return "a number of a document is a reference; other words are the title of a document";
    }

    @Override
    String loss() {
      return "which document is meant, unless it has a number of OpenEvSys or came of this field";
    }
  }

  /** What a piece of information is about: one event and one person. */
  static final class About<T> extends Binding<T> implements Taking {
    private final Property.Many<T, Subject> subjects;

    About(Property.Many<T, Subject> subjects, EsfField event, EsfField person, EsfField related) {
      super(subjects, event, person, related);
      this.subjects = subjects;
    }

    @Override
    void say(T owner, Saying out) {
      boolean exact = true;
      for (Subject subject : subjects.of(owner)) {
        exact &= subject.equals(Subject.of(subject.entity(), null));
        if (subject.path() == null) {
          out.put(EsfValue.from(fields[0], subject.entity()), null);
          out.put(EsfValue.from(fields[1], subject.entity()), null);
        }
      }
      out.open(exact);
    }

    @Override
    public List<String> others(Slots heard) {
      return heard.many(subjects).stream().map(Subject::entity).toList();
    }

    @Override
    boolean agrees(Slots carried, Hearing in) {
      return carried.has(subjects);
    }

    @Override
    void hear(Hearing in, Slots slots) {
      List<Subject> all = new ArrayList<>();
      for (EsfField field : fields) {
        for (EsfValue value : in.all(field)) {
          EsfKind target = field.equals(fields[1]) ? EsfKind.PERSON : EsfKind.EVENT;
          String id = in.around.id(target, value.text());
          if (Subject.ENTITY.type() instanceof ScalarType<String> type
              && type.read(id, misfit -> {}) != null) {
            all.add(new Subject(id, null, Extras.NONE));
          } else {
            in.keep(value);
          }
        }
      }
      slots.put(subjects, all.isEmpty() ? null : all);
    }

    @Override
    String conversion() {
      return "record number of the first event, and of the first person";
    }

    @Override
    String loss() {
      return "further subjects, subjects of other types, single values as subjects";
    }
  }

  /** The document of an information, of which ESF has language and type. */
  static final class Material<T> extends Binding<T> implements Taking {
    private final Property.One<T, String> document;

    Material(Property.One<T, String> document, EsfField... fields) {
      super(document, fields);
      this.document = document;
    }

    @Override
    void say(T owner, Saying out) {
      String id = document.of(owner);
      for (EsfField field : fields) {
        if (id != null) {
          out.put(EsfValue.from(field, id), null);
        }
      }
      out.open((out.id + MATERIAL).equals(id));
    }

    @Override
    public List<String> others(Slots heard) {
      String id = heard.one(document);
      return id == null ? List.of() : List.of(id);
    }

    @Override
    boolean agrees(Slots carried, Hearing in) {
      return carried.has(document);
    }

    @Override
    void hear(Hearing in, Slots slots) {
      String id = beside(in, MATERIAL);
      if (id == null) {
        for (EsfField field : fields) {
          in.all(field).forEach(in::keep);
        }
        return;
      }
      List<Code> languages = new ArrayList<>(codes(fields[0], in));
      List<Code> types = codes(fields[1], in);
      languages.addAll(codes(fields[2], in));
      in.around.companion(Document.builder(id).types(types).languageTerms(languages).build());
      slots.put(document, id);
    }

    private static List<Code> codes(EsfField field, Hearing in) {
      List<Code> codes = new ArrayList<>();
      int index = 0;
      for (EsfValue value : in.all(field)) {
        Code code = in.code(value, index++);
        if (code == null) {
          in.keep(value);
        } else {
          codes.add(code);
        }
      }
      return codes;
    }

    @Override
    String conversion() {
      return "codes of list " + CodeBindings.list(fields[0]) + " on a document";
    }

    @Override
    List<Cover> covers() {
      String loss = "everything else about the document";
      return List.of(
          new Cover(fields[0], "document.languageTerms", "codes of list 14", loss),
          new Cover(fields[1], "document.types", "codes of list 16", loss),
          new Cover(fields[2], "document.languageTerms", "codes of list 66", loss));
    }
  }
}
