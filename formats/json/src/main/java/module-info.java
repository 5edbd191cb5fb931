// SPDX-License-Identifier: Apache-2.0
/** HRIX JSON and JSON Lines. */
module org.hrix.json {
  requires static transitive org.jspecify;
  requires transitive org.hrix.core;
  requires org.hrix.schemas;
  requires tools.jackson.core;

  exports org.hrix.json;

  provides org.hrix.io.Format with
      org.hrix.json.JsonFormat,
      org.hrix.json.JsonLinesFormat;
}
