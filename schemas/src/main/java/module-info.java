// SPDX-License-Identifier: Apache-2.0
/** What describes the HRIX format, as files that need no Java to be read. */
module org.hrix.schemas {
  requires static transitive org.jspecify;

  exports org.hrix.schemas;
}
