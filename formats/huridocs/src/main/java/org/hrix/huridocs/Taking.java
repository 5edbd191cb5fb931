// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs;

import java.util.List;
import org.hrix.description.Slots;

/** A binding of references whose fields say what the other entities hold, and not their ids. */
interface Taking {

  /** Returns the ids that the property refers to, in order, after it was read. */
  List<String> others(Slots heard);
}
