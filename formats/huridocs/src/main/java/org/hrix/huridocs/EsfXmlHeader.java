// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs;

import java.util.ArrayList;
import java.util.List;
import org.hrix.data.Datum;
import org.hrix.description.Scalars;
import org.hrix.model.DatasetHeader;
import org.hrix.model.When;
import org.hrix.text.LanguageTag;
import org.hrix.time.Edtf;

/** Makes the header of a dataset of what an instance says about its export. */
final class EsfXmlHeader {
  private EsfXmlHeader() {}

  /** Says of a header what ESF knows. */
  static List<Datum.Field> said(DatasetHeader header) {
    List<Datum.Field> fields = new ArrayList<>();
    String id = header.id();
    String instance = id == null || !Xml.says(id) ? "HRIX" : id;
    fields.add(new Datum.Field("instance", new Datum.Text(instance)));
    Edtf date = header.date() == null ? null : header.date().edtf();
    String text = date == null ? "" : date.text();
    int time = text.indexOf('/') < 0 ? text.indexOf('T') : -1;
    String day = time < 0 ? text : text.substring(0, time);
    EsfDates.Said said = Edtf.read(day) instanceof Edtf whole ? EsfDates.say(whole) : null;
    if (said != null && said.exact() && said.type() == null) {
      fields.add(new Datum.Field("date", new Datum.Text(said.day())));
      if (time > 0) {
        fields.add(new Datum.Field("time", new Datum.Text(text.substring(time + 1))));
      }
    }
    return fields;
  }

  static DatasetHeader of(List<Datum.Field> metaData, String language) {
    DatasetHeader.Builder made = DatasetHeader.builder();
    Datum.Fields all = new Datum.Fields(metaData);
    String instance = text(all.first("instance"));
    String date = text(all.first("date"));
    String time = text(all.first("time"));
    boolean isId = Scalars.ID.read(instance, misfit -> {}) != null;
    if (isId) {
      made.id(instance);
    }
    boolean timed = Edtf.read(date + "T" + time) instanceof Edtf;
    boolean dated = timed || Edtf.read(date) instanceof Edtf;
    if (dated) {
      made.date(When.of(timed ? date + "T" + time : date));
    }
    KeptNames names = new KeptNames(null);
    for (Datum.Field field : metaData) {
      boolean said =
          switch (field.name()) {
            case "instance" -> isId && instance.equals(text(field.value()));
            case "date" -> dated && date.equals(text(field.value()));
            case "time" -> timed && time.equals(text(field.value()));
            default -> false;
          };
      boolean known = DatasetHeader.OBJECT_TYPE.property(field.name()) != null;
      if ((!said && !text(field.value()).isEmpty()) || field.value() instanceof Datum.Fields) {
        String name = names.of(known ? "meta_data/" + field.name() : field.name());
        made.extension(name, KeptNames.once(field.value()));
      }
    }
    if (!language.equals(LanguageTag.UNDETERMINED)) {
      made.language(language);
    }
    return made.build();
  }

  private static String text(Datum datum) {
    return datum instanceof Datum.Text text ? text.value() : "";
  }
}
