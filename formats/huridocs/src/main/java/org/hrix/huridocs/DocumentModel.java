// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs;

import java.util.List;
import org.hrix.data.Extras;
import org.hrix.description.ScalarType;
import org.hrix.description.Slots;
import org.hrix.huridocs.CodeBindings.CodedMany;
import org.hrix.huridocs.LinkBindings.RecordNumber;
import org.hrix.huridocs.ScalarBindings.Dated;
import org.hrix.huridocs.ScalarBindings.Strings;
import org.hrix.huridocs.ScalarBindings.Words;
import org.hrix.model.Attachment;
import org.hrix.model.Document;
import org.hrix.model.WebAddress;

/** The supporting documents of OpenEvSys. */
final class DocumentModel {
  private DocumentModel() {}

  static Bindings<Document> document() {
    EsfModel.Names f = new EsfModel.Names(EsfKind.DOCUMENT);
    return new Bindings<>(
        f.kind,
        Document.OBJECT_TYPE,
        List.of(
            new RecordNumber<>(Document.ID, f.kind),
            new Words<>(Document.TITLE, f.of("title")),
            new CodedMany<>(Document.TYPES, f.of("type")),
            new Words<>(Document.CREATOR, f.of("creator")),
            new Dated<>(Document.DATE, f.of("datecreated")),
            new Dated<>(Document.SUBMITTED, f.of("datesubmitted")),
            new Strings<>(Document.LANGUAGES, f.of("language")),
            new Words<>(Document.DESCRIPTION, f.of("description")),
            new Addresses(f.of("url")),
            new Files(f.of("choose_file_upload"), f.of("format"), f.of("uri"))));
  }

  /** Where the document stands on the web. */
  private static final class Addresses extends Binding<Document> {
    Addresses(EsfField url) {
      super(Document.ADDRESSES, url);
    }

    @Override
    void say(Document owner, Saying out) {
      WebAddress first = owner.addresses().get(0);
      boolean plain = WebAddress.builder(first.url()).build().equals(first);
      out.require(plain && owner.addresses().size() == 1);
      out.text(fields[0], first.url());
    }

    @Override
    void hear(Hearing in, Slots slots) {
      EsfValue value = in.first(fields[0]);
      boolean fits =
          value != null
              && WebAddress.URL.type() instanceof ScalarType<String> type
              && type.read(value.text(), misfit -> {}) != null;
      if (value != null && !fits) {
        in.keep(value);
      } else if (value != null) {
        WebAddress address = new WebAddress(null, value.text(), null, null, null, Extras.NONE);
        slots.put(property, List.of(address));
      }
    }

    @Override
    String conversion() {
      return "the first address";
    }

    @Override
    List<Cover> covers() {
      return List.of(
          new Cover(
              fields[0], "addresses.url", conversion(), "further addresses, archived copies"));
    }
  }

  /** The file of the document. */
  private static final class Files extends Binding<Document> {
    Files(EsfField file, EsfField format, EsfField uri) {
      super(Document.ATTACHMENTS, file, format, uri);
    }

    @Override
    void say(Document owner, Saying out) {
      Attachment first = owner.attachments().get(0);
      Attachment.Builder plain = Attachment.builder();
      if (first.path() != null) {
        out.text(fields[2], first.path());
        plain.path(first.path());
      }
      if (first.mediaType() != null) {
        out.text(fields[1], first.mediaType());
        plain.mediaType(first.mediaType());
      }
      boolean any = first.path() != null || first.mediaType() != null;
      out.require(any && plain.build().equals(first) && owner.attachments().size() == 1);
    }

    @Override
    void hear(Hearing in, Slots slots) {
      EsfValue uri = in.first(fields[2]);
      EsfValue path = uri == null ? in.first(fields[0]) : uri;
      EsfValue format = in.first(fields[1]);
      if (uri != null) {
        in.all(fields[0]).forEach(in::keep);
      }
      String type = format == null ? null : format.text();
      boolean fits =
          type == null
              || (Attachment.MEDIA_TYPE.type() instanceof ScalarType<String> scalar
                  && scalar.read(type, misfit -> {}) != null);
      if (!fits && format != null) {
        in.keep(format);
      }
      String file = path == null ? null : path.text();
      slots.put(
          property,
          List.of(new Attachment(null, file, fits ? type : null, null, List.of(), Extras.NONE)));
    }

    @Override
    String conversion() {
      return "";
    }

    @Override
    List<Cover> covers() {
      String loss = "further files, size and checksums";
      return List.of(
          new Cover(fields[0], "attachments.path", "read when there is no uri", loss),
          new Cover(fields[1], "attachments.mediaType", "as it is", loss),
          new Cover(fields[2], "attachments.path", "as it is", loss));
    }
  }
}
