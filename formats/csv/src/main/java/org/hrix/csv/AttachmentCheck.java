// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.zip.ZipException;
import org.hrix.io.ReadOptions;
import org.hrix.io.Setting;
import org.hrix.model.Attachment;
import org.hrix.model.Document;
import org.hrix.model.Hash;
import org.hrix.validation.Location;
import org.hrix.validation.Problem;
import org.jspecify.annotations.Nullable;

/** Compares the files of a package with what its documents say of their attachments. */
final class AttachmentCheck {
  private static final int LONGEST_NAME = 100;

  static final Setting ATTACHMENTS =
      new Setting(
          "check-attachments",
          "Whether the files of attachments are read and compared with size and checksum; yes"
              + " unless said otherwise.",
          List.of("yes", "no"));

  private final PackageFiles files;
  private final Consumer<Problem> problems;
  private final Set<String> unlisted = new TreeSet<>();
  private final Set<String> there = new HashSet<>();
  private final boolean active;
  private final byte[] block = new byte[1 << 13];

  AttachmentCheck(
      PackageFiles files, boolean included, ReadOptions options, Consumer<Problem> problems) {
    this.files = files;
    this.problems = problems;
    for (String part : files.parts()) {
      if (part.startsWith(Attachments.FOLDER)) {
        there.add(part);
      }
    }
    unlisted.addAll(there);
    boolean wanted = !"no".equals(options.settings().get(ATTACHMENTS.name()));
    this.active = wanted && (included || !there.isEmpty());
  }

  /** Checks the attachments of an entry, if it is a document. */
  void check(PackageEntry entry) throws IOException {
    if (!active || !(entry.entity() instanceof Document document)) {
      return;
    }
    List<Attachment> attachments = document.attachments();
    for (int i = 0; i < attachments.size(); i++) {
      Attachment attachment = attachments.get(i);
      if (attachment.path() != null) {
        check(entry, document, attachment, attachment.path(), "/attachments/" + i);
      }
    }
  }

  private void check(
      PackageEntry entry, Document document, Attachment attachment, String path, String pointer)
      throws IOException {
    String part = Attachments.FOLDER + path;
    unlisted.remove(part);
    if (!Attachments.isSafe(path) || !there.contains(part)) {
      CsvProblem code =
          Attachments.isSafe(path) ? CsvProblem.ATTACHMENT_MISSING : CsvProblem.ATTACHMENT_PATH;
      report(code, entry, document, pointer + "/path");
      return;
    }
    List<Hash> hashes = attachment.hashes();
    @Nullable MessageDigest[] digests = new @Nullable MessageDigest[hashes.size()];
    for (int i = 0; i < digests.length; i++) {
      digests[i] = digest(hashes.get(i).algorithm());
    }
    long size = read(part, digests);
    if (size < 0) {
      files.damage(part);
      return;
    }
    if (attachment.size() != null && attachment.size() != size) {
      report(CsvProblem.ATTACHMENT_CHANGED, entry, document, pointer + "/size");
    }
    for (int i = 0; i < digests.length; i++) {
      MessageDigest digest = digests[i];
      String stated = hashes.get(i).value();
      if (digest != null && !HexFormat.of().formatHex(digest.digest()).equalsIgnoreCase(stated)) {
        report(CsvProblem.ATTACHMENT_CHANGED, entry, document, pointer + "/hashes/" + i + "/value");
      }
    }
  }

  /** Reads a file, and returns its size; -1 when it is damaged. */
  private long read(String part, @Nullable MessageDigest[] digests) throws IOException {
    long size = 0;
    try (InputStream in = files.open(part)) {
      for (int read = in.read(block); read > 0; read = in.read(block)) {
        size += read;
        for (MessageDigest digest : digests) {
          if (digest != null) {
            digest.update(block, 0, read);
          }
        }
      }
    } catch (ZipException | EOFException damaged) {
      return -1;
    }
    return size;
  }

  /** Finds an algorithm by its name; null when this Java does not have it. */
  private static @Nullable MessageDigest digest(String algorithm) {
    if (algorithm.length() > LONGEST_NAME) {
      return null;
    }
    try {
      return MessageDigest.getInstance(algorithm.toUpperCase(Locale.ROOT));
    } catch (NoSuchAlgorithmException unknown) {
      return null;
    }
  }

  private void report(CsvProblem code, PackageEntry entry, Document document, String pointer) {
    problems.accept(Problem.of(code, entry.locate(pointer), document.id()));
  }

  /** Reports the files that no document names. */
  void end() {
    if (!active) {
      return;
    }
    for (String part : unlisted) {
      problems.accept(
          Problem.of(
              CsvProblem.ATTACHMENT_UNLISTED,
              new Location(files.name(), files.fullName(part), 0, 0, 0, null, null),
              null));
    }
  }
}
