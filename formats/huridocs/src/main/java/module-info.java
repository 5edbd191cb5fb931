// SPDX-License-Identifier: Apache-2.0
/** The Events Standard Formats of HURIDOCS. */
module org.hrix.huridocs {
  requires static transitive org.jspecify;
  requires transitive org.hrix.core;

  exports org.hrix.huridocs;
  exports org.hrix.huridocs.text;

  provides org.hrix.io.Format with
      org.hrix.huridocs.text.EsfTextFormat;
}
