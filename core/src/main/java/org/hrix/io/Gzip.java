// SPDX-License-Identifier: Apache-2.0
package org.hrix.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Compression by gzip (RFC 1952), recognised by its first bytes when reading and by the ending of
 * the name when writing.
 *
 * @since 0.1.0
 */
public final class Gzip {
  private static final int BUFFER = 1 << 16;

  private Gzip() {}

  /**
   * Decompresses a stream when it is compressed.
   *
   * @param in the stream
   * @return the plain bytes; closing it closes the stream
   * @throws IOException when the first bytes cannot be read, or are no gzip header after all
   */
  public static InputStream plain(InputStream in) throws IOException {
    PushbackInputStream whole = new PushbackInputStream(in, 2);
    byte[] head = whole.readNBytes(2);
    whole.unread(head);
    boolean compressed = head.length == 2 && (head[0] & 0xff) == 0x1f && (head[1] & 0xff) == 0x8b;
    return compressed ? new GZIPInputStream(whole, BUFFER) : whole;
  }

  /**
   * Compresses a stream when its name ends with {@code .gz}. The same bytes give the same bytes:
   * the header holds no time and no name.
   *
   * @param name the name of the output
   * @param out the stream
   * @return a stream that closes it when closed
   * @throws IOException when the header cannot be written
   */
  public static OutputStream byName(String name, OutputStream out) throws IOException {
    boolean compress = name.toLowerCase(Locale.ROOT).endsWith(".gz");
    return compress ? new GZIPOutputStream(out, BUFFER) : out;
  }
}
