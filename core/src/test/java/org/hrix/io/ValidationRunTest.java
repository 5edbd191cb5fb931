// SPDX-License-Identifier: Apache-2.0
package org.hrix.io;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValidationRunTest {

  @ParameterizedTest
  @ValueSource(classes = {OutOfMemoryError.class, IOException.class, UncheckedIOException.class})
  void whatGoesWrongInAWorkerComesOutAsItIs(Class<? extends Throwable> kind) {
    Throwable failure =
        kind == OutOfMemoryError.class
            ? new OutOfMemoryError()
            : kind == IOException.class
                ? new IOException("gone")
                : new UncheckedIOException(new IOException("gone"));
    assertThrows(kind, () -> ValidationWork.result(CompletableFuture.failedFuture(failure)));
  }
}
