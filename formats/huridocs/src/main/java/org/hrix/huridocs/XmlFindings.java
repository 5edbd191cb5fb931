// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs;

import org.hrix.validation.Location;
import org.hrix.validation.Problem;
import org.hrix.validation.ProblemCode;

/** Reports what is wrong with the XML, and where. */
final class XmlFindings {
  private static final int LONG = 60;

  private final XmlPull xml;
  private final String source;
  private final EsfXmlParser.Sink out;

  XmlFindings(XmlPull xml, String source, EsfXmlParser.Sink out) {
    this.xml = xml;
    this.source = source;
    this.out = out;
  }

  /** Reports something about where the reader is. */
  void report(ProblemCode code, String... arguments) {
    report(code, xml.line(), xml.column(), arguments);
  }

  void report(ProblemCode code, int line, int column, String... arguments) {
    Location at = Location.inText(source, line, column, null);
    out.problem(Problem.of(code, at, null, arguments));
  }

  /** Names of elements come from the file, and stand in messages only when they look like names. */
  static String shown(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean plain =
          c == '_'
              || c == '-'
              || (c >= '0' && c <= '9')
              || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z');
      if (!plain || i > LONG) {
        return "?";
      }
    }
    return name;
  }
}
