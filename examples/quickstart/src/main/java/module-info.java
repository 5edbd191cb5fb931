// SPDX-License-Identifier: Apache-2.0
/** A part of a real letter as a dataset, step by step. */
module org.hrix.quickstart {
  requires static org.jspecify;
  requires org.hibernate.validator;
  requires org.hrix.core;
  requires org.hrix.huridocs;
  requires org.hrix.json;

  exports org.hrix.quickstart;
}
