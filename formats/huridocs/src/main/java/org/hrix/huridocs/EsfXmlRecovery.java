// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs;

import java.io.IOException;

/** Goes on behind damage: the record that is damaged is rejected, the others are read. */
final class EsfXmlRecovery {
  /** How many characters may be read again for each one that was read once. */
  private static final int AGAIN = 4;

  private static final long ALWAYS = 16L << 20;
  private static final String OWN_ROOT =
      "<events xmlns='" + Xml.ESF + "' xmlns:" + Xml.PREFIX + "='" + Xml.HRIX + "'>";

  private final XmlPull xml;
  private final XmlInput input;
  private final EsfXmlFrames frames;
  private final EsfXmlParser.Sink out;
  private String root = "";
  private long last = -1;
  private long again;

  EsfXmlRecovery(XmlPull xml, XmlInput input, EsfXmlFrames frames, EsfXmlParser.Sink out) {
    this.xml = xml;
    this.input = input;
    this.frames = frames;
    this.out = out;
  }

  /** Remembers the root, on which the reader stands. */
  void root() {
    if (root.isEmpty()) {
      root = xml.startTag();
    }
  }

  /**
   * Goes on behind the place where the reader stands, or has failed; false when nothing follows.
   */
  boolean resume() throws IOException {
    long failed = xml.offset();
    long from = Math.max(frames.interrupt(), last + 1);
    again += Math.max(0, failed - from);
    if (again > ALWAYS + AGAIN * failed) {
      from = Math.max(from, failed);
    }
    out.reject(0, from);
    input.understood(from);
    boolean rooted = !root.isEmpty();
    XmlSeek.Found found = new XmlSeek(input, out, frames.innermost(), rooted).from(from);
    if (found == null) {
      return false;
    }
    last = found.at();
    frames.resume(found);
    boolean begins = found.isRoot();
    String opening = begins ? "" : (rooted ? root : OWN_ROOT) + frames.tags();
    int elements = frames.depth() + (begins || !rooted ? 0 : 1);
    xml.restart(opening, elements, found);
    return true;
  }
}
