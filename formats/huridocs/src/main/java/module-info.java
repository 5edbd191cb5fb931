// SPDX-License-Identifier: Apache-2.0
/** The Events Standard Formats of HURIDOCS: their records, and the XML that OpenEvSys exchanges. */
module org.hrix.huridocs {
  requires static transitive org.jspecify;
  requires transitive org.hrix.core;
  requires java.xml;

  exports org.hrix.huridocs;
  exports org.hrix.huridocs.text;

  provides org.hrix.io.Format with
      org.hrix.huridocs.EsfXmlFormat,
      org.hrix.huridocs.text.EsfTextFormat;
}
