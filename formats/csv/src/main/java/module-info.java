// SPDX-License-Identifier: Apache-2.0
/** Tables: the lossless CSV package and the flat table. */
module org.hrix.csv {
  requires static transitive org.jspecify;
  requires transitive org.hrix.core;
  requires org.apache.commons.csv;

  exports org.hrix.csv;
  exports org.hrix.csv.vocabulary;

  provides org.hrix.io.Format with
      org.hrix.csv.CsvPackageFormat,
      org.hrix.csv.FlatFormat;
}
