// SPDX-License-Identifier: Apache-2.0
/** HRIX JSON and JSON Lines. */
module org.hrix.json {
  requires static transitive org.jspecify;
  requires transitive org.hrix.core;
  requires com.networknt.schema;
  requires org.hrix.schemas;
  requires tools.jackson.core;
  requires tools.jackson.databind;

  exports org.hrix.json;

  provides org.hrix.io.Format with
      org.hrix.json.JsonFormat,
      org.hrix.json.JsonLinesFormat;
}
