// SPDX-License-Identifier: Apache-2.0
/** The hrix command. */
module org.hrix.cli {
  requires static org.jspecify;
  requires info.picocli;
  requires org.hrix.core;
  requires org.hrix.csv;
  requires org.hrix.huridocs;
  requires org.hrix.json;
  requires org.hrix.testkit;
  requires tools.jackson.core;

  opens org.hrix.cli to
      info.picocli;

  exports org.hrix.cli;
}
