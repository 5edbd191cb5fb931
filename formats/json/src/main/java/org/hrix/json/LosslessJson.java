// SPDX-License-Identifier: Apache-2.0
package org.hrix.json;

import java.io.IOException;
import java.util.List;
import org.hrix.io.EntityWriter;
import org.hrix.io.Format;
import org.hrix.io.LossSink;
import org.hrix.io.Target;
import org.hrix.io.WriteOptions;
import org.hrix.model.DatasetHeader;
import org.hrix.validation.ProblemCode;

/** What the document and the lines have in common: everything can be said, so nothing is lost. */
abstract class LosslessJson implements Format {
  private final JsonEntityWriter.Layout layout;

  LosslessJson(JsonEntityWriter.Layout layout) {
    this.layout = layout;
  }

  @Override
  public final boolean reads() {
    return true;
  }

  @Override
  public final boolean writes() {
    return true;
  }

  @Override
  public final Fidelity fidelity() {
    return Fidelity.LOSSLESS;
  }

  @Override
  public final Markings markings() {
    return Markings.CARRIED;
  }

  @Override
  public final List<ProblemCode> problemCodes() {
    return List.of(JsonProblem.values());
  }

  @Override
  public final EntityWriter create(
      Target target, DatasetHeader header, WriteOptions options, LossSink losses)
      throws IOException {
    return new JsonEntityWriter(Inputs.create(target), header, layout);
  }
}
