// SPDX-License-Identifier: Apache-2.0
package org.hrix.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import org.hrix.io.Target;
import org.hrix.io.Targets;

/** Opens what a user names as output. */
final class Outputs {
  private Outputs() {}

  static Target target(String name) {
    return name.equals(Inputs.STANDARD)
        ? Targets.stream(new FileOutputStream(FileDescriptor.out), "<stdout>")
        : Targets.file(Inputs.path(name), name);
  }
}
