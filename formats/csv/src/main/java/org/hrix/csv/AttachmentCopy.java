// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hrix.io.Loss;
import org.hrix.io.LossSink;
import org.hrix.io.Setting;
import org.hrix.io.WriteOptions;
import org.hrix.model.Attachment;
import org.hrix.model.Document;
import org.jspecify.annotations.Nullable;

/** Puts the files of attachments into a package. What is not there is a loss. */
final class AttachmentCopy {
  static final Setting ATTACHMENTS =
      new Setting(
          "attachments",
          "The folder below which the files of attachments are; without it the package holds none.",
          List.of());

  private final Path folder;
  private final LossSink losses;
  private final Set<String> paths = new LinkedHashSet<>();

  private AttachmentCopy(Path folder, LossSink losses) {
    this.folder = folder;
    this.losses = losses;
  }

  /** Makes a copy from the folder that the options name, or null when they name none. */
  static @Nullable AttachmentCopy of(WriteOptions options, LossSink losses) throws IOException {
    String folder = options.settings().get(ATTACHMENTS.name());
    if (folder == null) {
      return null;
    }
    try {
      return new AttachmentCopy(Path.of(folder).toRealPath(), losses);
    } catch (InvalidPathException invalid) {
      throw new IllegalArgumentException("attachments must be a folder", invalid);
    }
  }

  /** Notes the attachments of a document. */
  void add(Document document) throws IOException {
    int index = 0;
    for (Attachment attachment : document.attachments()) {
      String path = attachment.path();
      if (path != null && file(path) != null) {
        paths.add(path);
      } else if (path != null) {
        losses.loss(
            new Loss(
                CsvPackageFormat.ID,
                document.id(),
                document.typeName(),
                "/attachments/" + index,
                Loss.Kind.DROPPED));
      }
      index++;
    }
  }

  /** Finds a file that is in the folder, also behind links; null when there is none. */
  private @Nullable Path file(String path) throws IOException {
    if (!Attachments.isSafe(path)) {
      return null;
    }
    try {
      Path file = folder.resolve(path);
      boolean inside = Files.isRegularFile(file) && file.toRealPath().startsWith(folder);
      return inside ? file : null;
    } catch (InvalidPathException invalid) {
      return null;
    }
  }

  void copyTo(PackageOutput output) throws IOException {
    for (String path : paths) {
      Path file = file(path);
      if (file == null) {
        throw new IOException("an attachment has gone while the package was written");
      }
      try (OutputStream out = output.create(Attachments.FOLDER + path)) {
        Files.copy(file, out);
      }
    }
  }
}
