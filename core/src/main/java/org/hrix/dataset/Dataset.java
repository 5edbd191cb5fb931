// SPDX-License-Identifier: Apache-2.0
package org.hrix.dataset;

import java.util.List;
import java.util.Objects;
import org.hrix.model.DatasetHeader;
import org.hrix.model.Entity;

/**
 * A dataset that fits into memory: a header, and entities in the order of the stream. The order is
 * part of equality, and two entities may have the same id.
 *
 * @param header what the dataset is
 * @param entities its entities in order
 * @since 0.1.0
 */
public record Dataset(DatasetHeader header, List<Entity> entities) {

  /** Copies the list. */
  public Dataset {
    Objects.requireNonNull(header, "header");
    entities = List.copyOf(entities);
  }

  /**
   * Opens the dataset as a graph to walk.
   *
   * @return the graph
   */
  public DatasetGraph graph() {
    return new DatasetGraph(entities);
  }

  @Override
  public String toString() {
    return "Dataset[" + entities.size() + " entities]";
  }
}
