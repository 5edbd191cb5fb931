// SPDX-License-Identifier: Apache-2.0
package org.hrix.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.util.Locale;
import org.hrix.io.Format;
import org.hrix.io.Target;
import org.hrix.io.Targets;

/** Opens what a user names as output. */
final class Outputs {
  private Outputs() {}

  /** Opens a file or standard output; for a package a folder, unless it is named an archive. */
  static Target target(String name, Format format) {
    if (name.equals(Inputs.STANDARD)) {
      return Targets.stream(new FileOutputStream(FileDescriptor.out), "<stdout>");
    }
    boolean folder =
        format.packaging() == Format.Packaging.PACKAGE
            && !name.toLowerCase(Locale.ROOT).endsWith(".zip");
    return folder ? Targets.folder(Inputs.path(name), name) : Targets.file(Inputs.path(name), name);
  }
}
