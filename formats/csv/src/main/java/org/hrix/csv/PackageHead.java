// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv;

import java.nio.charset.StandardCharsets;
import org.hrix.io.Format.Match;
import org.hrix.io.Sample;

/** Tells by the first bytes of a file whether it is a package, or a table of one. */
final class PackageHead {
  private static final String ENTRY = "PK\u0003\u0004";
  private static final int NAME_LENGTH = 26;
  private static final int NAME = 30;

  private PackageHead() {}

  static Match sniff(Sample sample) {
    String head = sample.head();
    if (head.startsWith(ENTRY)) {
      return isOfPackage(head) ? Match.YES : zip(sample);
    }
    boolean named = Layout.model().byPart(baseName(sample.name())) != null;
    byte[] bytes = head.getBytes(StandardCharsets.ISO_8859_1);
    boolean ours = OrderScan.isOurForm(bytes, bytes.length);
    return named || ours ? Match.MAYBE : Match.NO;
  }

  private static Match zip(Sample sample) {
    return sample.endsWith("zip") ? Match.MAYBE : Match.NO;
  }

  /** Looks at the names of the files in an archive, as far as the first bytes go. */
  private static boolean isOfPackage(String head) {
    for (int at = 0; at >= 0 && at + NAME < head.length(); at = head.indexOf(ENTRY, at + 1)) {
      int length = head.charAt(at + NAME_LENGTH) | head.charAt(at + NAME_LENGTH + 1) << 8;
      int end = Math.min(head.length(), at + NAME + length);
      String name = baseName(head.substring(at + NAME, end));
      if (name.equals(DataPackage.PART) || Layout.model().byPart(name) != null) {
        return true;
      }
    }
    return false;
  }

  static String baseName(String path) {
    return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  }
}
