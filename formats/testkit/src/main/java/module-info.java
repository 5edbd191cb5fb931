// SPDX-License-Identifier: Apache-2.0
/** The contract that every format keeps, as tests, and the seeded generators of datasets. */
module org.hrix.testkit {
  requires static transitive org.jspecify;
  requires transitive org.hrix.core;
  requires static org.junit.jupiter.api;

  exports org.hrix.testkit;
  exports org.hrix.testkit.generator;
}
