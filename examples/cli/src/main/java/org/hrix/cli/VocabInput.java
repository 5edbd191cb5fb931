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
  /** How many bytes tell a workbook. */
  private static final int WORKBOOK = 4;

  @Option(
      names = "--list",
      paramLabel = "LIST",
      description = {
        "The list: an id such as huridocs-04, its number, or an own name",
        "(the name of the file without its ending)."
      })
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
        VocabularyOptions.of(list == null ? idOf(file) : VocabularyFiles.listId(list))
            .withEdition(edition)
            .withLanguage(language)
            .withKnown(known);
    try (Source source = Inputs.source(file)) {
      if (source.parts().size() != 1) {
        throw new UsageException("a list is one file, not several");
      }
      refuseWorkbook(source);
      try (InputStream in = Gzip.plain(source.open(source.parts().get(0)))) {
        return VocabularyFiles.read(in, source.name(), options, problems);
      }
    }
  }

  /** Says what a workbook is, before its bytes are taken for a table. */
  private static void refuseWorkbook(Source source) throws IOException {
    byte[] start = source.peek(source.parts().get(0), WORKBOOK);
    boolean archive =
        start.length == WORKBOOK && start[0] == 'P' && start[1] == 'K' && start[2] == 3;
    boolean old = start.length == WORKBOOK && start[0] == (byte) 0xD0 && start[1] == (byte) 0xCF;
    if (archive || old) {
      throw new UnknownInputException(
          source.name() + ": a workbook or an archive; save the sheet with the list as CSV");
    }
  }

  private static String idOf(String file) {
    if (file.equals(Inputs.STANDARD)) {
      throw new UsageException("--list must name the list that comes from standard input");
    }
    String name = String.valueOf(Inputs.path(file).getFileName());
    int dot = name.indexOf('.');
    String stem = dot > 0 ? name.substring(0, dot).toLowerCase(Locale.ROOT) : name;
    // Files are numbered for many reasons: a number alone does not name a list.
    boolean number = stem.chars().allMatch(Character::isDigit);
    return number ? stem : VocabularyFiles.listId(stem);
  }
}
