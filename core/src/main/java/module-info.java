// SPDX-License-Identifier: Apache-2.0
/**
 * The typed model of human rights incidents, its dates, checks, dataset operations, and the
 * contracts that formats keep.
 */
@SuppressWarnings("module") // The provider of Jakarta Validation comes with the application.
module org.hrix.core {
  requires static transitive org.jspecify;
  requires transitive jakarta.validation;
  requires org.hrix.schemas;

  exports org.hrix.constraint;
  exports org.hrix.data;
  exports org.hrix.dataset;
  exports org.hrix.description;
  exports org.hrix.io;
  exports org.hrix.model;
  exports org.hrix.text;
  exports org.hrix.time;
  exports org.hrix.validation;
  exports org.hrix.vocabulary;

  opens org.hrix.model to
      org.hibernate.validator;
  opens org.hrix.vocabulary to
      org.hibernate.validator;

  uses org.hrix.io.Format;
}
