// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv.table;

import java.io.IOException;
import org.hrix.io.RejectSink;

/** Passes a row that is too large on to the rejects, piece by piece. */
final class RowSkipper {
  private static final int PIECE = 1 << 14;

  private final CharWindow window;
  private final TableDecoder decoder;
  private final RejectSink rejects;
  private final char delimiter;
  private long breaks;

  RowSkipper(CharWindow window, TableDecoder decoder, RejectSink rejects, char delimiter) {
    this.window = window;
    this.decoder = decoder;
    this.rejects = rejects;
    this.delimiter = delimiter;
  }

  /** Returns how many line ends stood in the row that was skipped. */
  long breaks() {
    return breaks;
  }

  /** Skips the row at the start of the window, its end included. */
  void skip() throws IOException {
    breaks = 0;
    boolean quoted = false;
    int before = delimiter;
    int piece = Math.min(PIECE, window.limitOfRow());
    int at = 0;
    int c = window.at(at);
    while (c >= 0) {
      at++;
      boolean ends = c == '\n' || (c == '\r' && window.at(at) != '\n');
      if (ends && !quoted) {
        break;
      }
      breaks += ends ? 1 : 0;
      if (c == '"') {
        boolean opens = before == delimiter || before == '"';
        quoted = !quoted && opens;
      }
      before = c;
      if (at >= piece && !Character.isHighSurrogate((char) c)) {
        reject(at);
        at = 0;
      }
      c = window.at(at);
    }
    reject(at);
  }

  /** Passes the first characters on. */
  void reject(int length) throws IOException {
    copy(length);
    window.skip(length);
  }

  /** Gives the first characters to the rejects, and keeps them. */
  void copy(int length) throws IOException {
    if (length > 0) {
      rejects.reject(decoder.encode(window.view(0, length)));
    }
  }
}
