// SPDX-License-Identifier: Apache-2.0
package org.hrix.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.function.Consumer;
import org.hrix.csv.vocabulary.VocabularyFiles;
import org.hrix.csv.vocabulary.VocabularyOptions;
import org.hrix.io.Gzip;
import org.hrix.io.Source;
import org.hrix.text.LanguageTag;
import org.hrix.validation.Problem;
import org.hrix.vocabulary.Vocabularies;
import org.hrix.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Says which list a file holds, and reads it. */
final class VocabInput {
  @Option(
      names = "--list",
      paramLabel = "LIST",
      description = "The id of the list (the name of the file without its ending).")
  @Nullable String list;

  @Option(
      names = "--edition",
      paramLabel = "EDITION",
      description = "The edition of rows that name none (that of the known list).")
  @Nullable String edition;

  @Option(
      names = "--language",
      paramLabel = "TAG",
      description = "The language of labels whose heading names none, as a BCP 47 tag.")
  String language = LanguageTag.UNDETERMINED;

  /** Reads a list and compares it with the bundled one of the same id. */
  Vocabulary read(String file, Consumer<Problem> problems) throws IOException {
    return read(file, Vocabularies.bundled(), problems);
  }

  /** Reads a list and compares it with the known one of the same id. */
  Vocabulary read(String file, Vocabularies known, Consumer<Problem> problems) throws IOException {
    if (!LanguageTag.isWellFormed(language)) {
      throw new UsageException("--language must be a well-formed BCP 47 tag");
    }
    VocabularyOptions options =
        VocabularyOptions.of(list == null ? idOf(file) : list)
            .withEdition(edition)
            .withLanguage(language)
            .withKnown(known);
    try (Source source = Inputs.source(file)) {
      if (source.parts().size() != 1) {
        throw new UsageException("a list is one file, not several");
      }
      try (InputStream in = Gzip.plain(source.open(source.parts().get(0)))) {
        return VocabularyFiles.read(in, source.name(), options, problems);
      }
    }
  }

  private static String idOf(String file) {
    if (file.equals(Inputs.STANDARD)) {
      throw new UsageException("--list must name the list that comes from standard input");
    }
    String name = String.valueOf(Inputs.path(file).getFileName());
    int dot = name.indexOf('.');
    return dot > 0 ? name.substring(0, dot).toLowerCase(Locale.ROOT) : name;
  }
}
