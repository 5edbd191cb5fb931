// SPDX-License-Identifier: Apache-2.0
/**
 * The typed model of human rights incidents, its dates, checks, dataset operations, and the
 * contracts that formats keep.
 */
module org.hrix.core {
  requires static transitive org.jspecify;
  requires org.hrix.schemas;

  exports org.hrix.data;
  exports org.hrix.dataset;
  exports org.hrix.description;
  exports org.hrix.io;
  exports org.hrix.model;
  exports org.hrix.text;
  exports org.hrix.time;
  exports org.hrix.validation;
  exports org.hrix.vocabulary;

  uses org.hrix.io.Format;
}
