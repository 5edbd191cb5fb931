// SPDX-License-Identifier: Apache-2.0
package org.hrix.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.hrix.csv.vocabulary.VocabularyFiles;
import org.hrix.vocabulary.Code;
import org.hrix.vocabulary.ListInfo;
import org.hrix.vocabulary.Term;
import org.hrix.vocabulary.Vocabularies;
import org.hrix.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows code lists. */
@Command(
    name = "vocab",
    description = "Show, search, check and import code lists.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = {
      VocabImportCommand.class,
      VocabCheckCommand.class,
      CommandLine.HelpCommand.class
    },
    synopsisSubcommandLabel = "COMMAND")
final class VocabCommand implements Runnable {
  private static final String FORMAT = "${COMPLETION-CANDIDATES} (${DEFAULT-VALUE}).";
  private static final String LANGUAGE =
      "The language of labels, as a BCP 47 tag (${DEFAULT-VALUE}).";

  @Spec CommandSpec spec;

  @Override
  public void run() {
    throw new UsageException("vocab needs a command: list, show, search, import or check");
  }

  @Command(
      name = "list",
      description = "List all code lists: id, edition, number of terms, coverage, title.",
      mixinStandardHelpOptions = true,
      versionProvider = Version.class)
  int list(
      @Option(names = "--format", description = FORMAT, defaultValue = "text") Listing.Form form) {
    Listing listing = new Listing("id", "edition", "terms", "coverage", "title");
    for (ListInfo info : Vocabularies.bundled().lists()) {
      listing.row(
          info.id(),
          orEmpty(info.edition()),
          terms(info),
          info.coverage().word(),
          orEmpty(info.title()));
    }
    listing.print(form, out());
    return Main.CLEAN;
  }

  private static String terms(ListInfo info) {
    Vocabulary list = Vocabularies.bundled().list(info.id());
    return list == null ? "none here" : Integer.toString(list.current().size());
  }

  @Command(
      name = "show",
      description = "Show the terms of a list, or all about one of them.",
      mixinStandardHelpOptions = true,
      versionProvider = Version.class)
  int show(
      @Parameters(paramLabel = "LIST", description = "The list, such as huridocs-04.") String id,
      @Parameters(paramLabel = "CODE", arity = "0..1", description = "A code of the list.")
          @Nullable String code,
      @Option(names = "--edition", paramLabel = "EDITION", description = "An earlier edition.")
          @Nullable String edition,
      @Option(names = "--language", paramLabel = "TAG", description = LANGUAGE, defaultValue = "en")
          String language,
      @Option(names = "--format", description = FORMAT, defaultValue = "text") Listing.Form form) {
    Vocabulary list = find(id);
    tellLanguage(List.of(list), language);
    List<Term> terms =
        code == null ? terms(list, edition) : around(list, term(list, edition, code));
    Listing listing =
        new Listing("edition", "code", "parent", "label", "status", "replaced_by", "same_as");
    if (form == Listing.Form.TEXT) {
      listing = new Listing("code", "label", "notes");
    }
    for (Term term : terms) {
      if (form == Listing.Form.TEXT) {
        int depth = list.ancestors(term).size();
        listing.row(term.code(), "  ".repeat(depth) + label(list, term, language), notes(term));
      } else {
        listing.row(
            orEmpty(term.edition()),
            term.code(),
            orEmpty(term.parent()),
            label(list, term, language),
            term.status().word(),
            String.join("|", term.replacedBy()),
            matches(term));
      }
    }
    listing.print(form, out());
    return Main.CLEAN;
  }

  private static List<Term> terms(Vocabulary list, @Nullable String edition) {
    if (edition == null) {
      return list.current();
    }
    if (!list.editions().contains(edition)) {
      throw new UsageException("the list has these editions: " + list.editions());
    }
    return list.terms().stream().filter(term -> edition.equals(term.edition())).toList();
  }

  private static Term term(Vocabulary list, @Nullable String edition, String code) {
    Term term = list.find(edition, code);
    if (term == null) {
      List<String> nearest = list.nearest(code).stream().map(Term::code).toList();
      throw new UsageException(
          "the list has no such code"
              + (nearest.isEmpty() ? "" : "; nearest: " + String.join(", ", nearest)));
    }
    return term;
  }

  /** Returns a term between what it is a part of and what is a part of it. */
  private static List<Term> around(Vocabulary list, Term term) {
    List<Term> line = new ArrayList<>(list.ancestors(term));
    Collections.reverse(line);
    line.add(term);
    line.addAll(list.descendants(term));
    return line;
  }

  private static String notes(Term term) {
    List<String> notes = new ArrayList<>();
    if (term.status() != Term.Status.CURRENT) {
      notes.add(term.status().word());
    }
    if (!term.replacedBy().isEmpty()) {
      notes.add("now " + String.join(", ", term.replacedBy()));
    }
    if (!term.matches().isEmpty()) {
      notes.add("= " + matches(term));
    }
    return String.join("; ", notes);
  }

  private static String matches(Term term) {
    return term.matches().stream().map(VocabCommand::name).collect(Collectors.joining("|"));
  }

  private static String name(Code code) {
    return code.list() + ":" + code.code();
  }

  @Command(
      name = "search",
      description = "Search the labels of all lists for words, in any order.",
      mixinStandardHelpOptions = true,
      versionProvider = Version.class)
  int search(
      @Parameters(paramLabel = "WORDS", arity = "1..*", description = "Words, or parts of words.")
          List<String> words,
      @Option(names = "--list", paramLabel = "LIST", description = "Search this list only.")
          @Nullable String id,
      @Option(names = "--language", paramLabel = "TAG", description = LANGUAGE, defaultValue = "en")
          String language,
      @Option(names = "--format", description = FORMAT, defaultValue = "text") Listing.Form form) {
    Listing listing = new Listing("list", "code", "label");
    List<Vocabulary> lists = new ArrayList<>();
    for (ListInfo info : Vocabularies.bundled().lists()) {
      Vocabulary list = Vocabularies.bundled().list(info.id());
      if (list != null && (id == null || VocabularyFiles.listId(id).equals(info.id()))) {
        lists.add(list);
        for (Term term : list.containing(String.join(" ", words), language)) {
          listing.row(info.id(), term.code(), label(list, term, language));
        }
      }
    }
    if (id != null) {
      find(id);
    }
    tellLanguage(lists, language);
    listing.print(form, out());
    return Main.CLEAN;
  }

  private static Vocabulary find(String id) {
    Vocabulary list = Vocabularies.bundled().list(VocabularyFiles.listId(id));
    if (list == null) {
      throw new UsageException("there is no such list here; hrix vocab list shows which there are");
    }
    return list;
  }

  /** Says so when no list has labels in a language. */
  private void tellLanguage(List<Vocabulary> lists, String language) {
    for (Vocabulary list : lists) {
      for (Term term : list.terms()) {
        if (list.label(term, language) != null) {
          return;
        }
      }
    }
    spec.commandLine()
        .getErr()
        .println("hrix: there are no labels in that language; English ones stand instead");
  }

  private static String label(Vocabulary list, Term term, String language) {
    String label = list.label(term, language);
    return label != null ? label : orEmpty(list.label(term, "en"));
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }
}
