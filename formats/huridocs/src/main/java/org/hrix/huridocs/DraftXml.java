// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs;

import java.util.List;
import org.hrix.data.Datum;
import org.hrix.data.JsonText;
import org.jspecify.annotations.Nullable;

/** Records as XML again, for rejects: what was forgotten of the input is known as values. */
final class DraftXml {
  private final StringBuilder out = new StringBuilder();

  private DraftXml() {}

  /** Writes what is known of a record so far. */
  static String of(Draft draft) {
    DraftXml xml = new DraftXml();
    xml.draft(draft);
    return xml.out.toString();
  }

  private void draft(Draft draft) {
    String name = draft.kind == null ? "record" : draft.kind.element();
    out.append('<').append(name);
    attribute(" hrix:type", draft.type);
    out.append(">\n");
    values(draft.values);
    for (EsfRecord part : draft.parts) {
      out.append('<').append(part.kind().element()).append(">\n");
      values(part.values());
      out.append("</").append(part.kind().element()).append(">\n");
    }
    for (Datum.Field other : draft.others) {
      Datum datum = other.value();
      out.append('<').append(other.name()).append('>');
      escaped(datum instanceof Datum.Text text ? text.value() : JsonText.compact(datum));
      out.append("</").append(other.name()).append(">\n");
    }
    if (draft.data != null) {
      out.append("<hrix:rest>");
      escaped(draft.data);
      out.append("</hrix:rest>\n");
    }
    out.append("</").append(name).append(">\n");
  }

  private void values(List<EsfValue> values) {
    for (EsfValue value : values) {
      out.append('<').append(value.field().name());
      attribute(" xml:lang", value.language());
      attribute(" hrix:edition", value.edition());
      attribute(" hrix:label", value.label());
      out.append('>');
      escaped(value.text());
      out.append("</").append(value.field().name()).append(">\n");
    }
  }

  private void attribute(String name, @Nullable String value) {
    if (value != null) {
      out.append(name).append("=\"");
      escaped(value);
      out.append('"');
    }
  }

  private void escaped(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '"' -> out.append("&quot;");
        default -> out.append(c);
      }
    }
  }
}
