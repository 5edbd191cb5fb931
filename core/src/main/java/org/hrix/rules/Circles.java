// SPDX-License-Identifier: Apache-2.0
package org.hrix.rules;

import java.util.Arrays;

/**
 * The circles in a graph: its strongly connected components of more than one node, found in linear
 * time (Tarjan, 1972) and without recursion. Memory grows with the number of links only.
 */
final class Circles {
  private final int[] nodes;

  /** Where the links of a node begin, and where they lead. */
  private final int[] starts;

  private final int[] targets;

  /** When a node was met, from 1; the earliest node that it leads back to; its circle. */
  private final int[] met;

  private final int[] low;
  private final int[] circle;
  private final int[] next;
  private final int[] path;
  private final int[] open;
  private final boolean[] isOpen;
  private int pathSize;
  private int openSize;
  private int count;
  private int circles;

  /**
   * Finds the circles.
   *
   * @param links the links, sorted here
   */
  Circles(Pairs links) {
    links.sort();
    nodes = nodesOf(links);
    targets = new int[links.size()];
    starts = new int[nodes.length + 1];
    for (int i = 0; i < links.size(); i++) {
      targets[i] = at(links.second(i));
      starts[at(links.first(i)) + 1]++;
    }
    for (int i = 1; i < starts.length; i++) {
      starts[i] += starts[i - 1];
    }
    met = new int[nodes.length];
    low = new int[nodes.length];
    circle = new int[nodes.length];
    next = Arrays.copyOf(starts, nodes.length);
    path = new int[nodes.length];
    open = new int[nodes.length];
    isOpen = new boolean[nodes.length];
    for (int node = 0; node < nodes.length; node++) {
      if (met[node] == 0) {
        walk(node);
      }
    }
  }

  private static int[] nodesOf(Pairs links) {
    int[] all = new int[2 * links.size()];
    for (int i = 0; i < links.size(); i++) {
      all[2 * i] = links.first(i);
      all[2 * i + 1] = links.second(i);
    }
    Arrays.sort(all);
    int kept = 0;
    for (int i = 0; i < all.length; i++) {
      if (i == 0 || all[i] != all[i - 1]) {
        all[kept++] = all[i];
      }
    }
    return Arrays.copyOf(all, kept);
  }

  private int at(int ordinal) {
    return Arrays.binarySearch(nodes, ordinal);
  }

  private void walk(int root) {
    enter(root);
    while (pathSize > 0) {
      int node = path[pathSize - 1];
      if (next[node] < starts[node + 1]) {
        int target = targets[next[node]++];
        if (met[target] == 0) {
          enter(target);
        } else if (isOpen[target]) {
          low[node] = Math.min(low[node], met[target]);
        }
      } else {
        leave(node);
      }
    }
  }

  private void enter(int node) {
    met[node] = ++count;
    low[node] = count;
    path[pathSize++] = node;
    open[openSize++] = node;
    isOpen[node] = true;
  }

  private void leave(int node) {
    pathSize--;
    if (pathSize > 0) {
      int before = path[pathSize - 1];
      low[before] = Math.min(low[before], low[node]);
    }
    if (low[node] != met[node]) {
      return;
    }
    boolean alone = open[openSize - 1] == node;
    int number = alone ? 0 : ++circles;
    int closed;
    do {
      closed = open[--openSize];
      isOpen[closed] = false;
      circle[closed] = number;
    } while (closed != node);
  }

  /** Tells whether two different nodes lie on a circle together. */
  boolean join(int one, int other) {
    int first = at(one);
    int second = at(other);
    return first >= 0
        && second >= 0
        && first != second
        && circle[first] != 0
        && circle[first] == circle[second];
  }
}
