// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv.vocabulary;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.hrix.csv.CsvProblem;
import org.hrix.csv.table.TableReader;
import org.hrix.csv.table.TableRow;
import org.hrix.csv.vocabulary.Heading.Role;
import org.hrix.text.LanguageTag;
import org.hrix.validation.Location;
import org.hrix.validation.Problem;
import org.hrix.vocabulary.ListInfo;
import org.hrix.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Reads the rows of one list. */
final class ListReader {
  private static final int HEADER_WITHIN = 30;
  private static final int MOST_TERMS = 200_000;
  private static final long MOST_CHARS = 50_000_000;

  /** What a database writes for no value. */
  private static final String NOTHING = "\\N";

  private final String source;
  private final VocabularyOptions options;
  private final Consumer<Problem> problems;
  private final @Nullable Vocabulary known;
  private final @Nullable ListInfo info;
  private final Deque<TableRow> ahead = new ArrayDeque<>();
  private final List<Integer> blank = new ArrayList<>();
  private final Drafts drafts;
  private final Labels labels;
  private final CodeResolver codes;
  private long chars;
  private boolean headed;

  ListReader(String source, VocabularyOptions options, Consumer<Problem> problems) {
    this.source = source;
    this.options = options;
    this.problems = problems;
    this.known = options.known().list(options.list());
    this.info =
        options.known().lists().stream()
            .filter(list -> list.id().equals(options.list()))
            .findFirst()
            .orElse(null);
    this.drafts = new Drafts(problems);
    this.labels = new Labels(options, known, problems);
    this.codes = new CodeResolver(options.list(), known, problems);
  }

  /** Passes findings about cells on; rows above the headings may have any width. */
  void cells(Problem problem) {
    boolean width = problem.code() == CsvProblem.SHORT_ROW || problem.code() == CsvProblem.LONG_ROW;
    if (headed || !width) {
      problems.accept(problem);
    }
  }

  Vocabulary read(TableReader table) throws IOException {
    Columns columns = header(table);
    if (columns != null) {
      if (columns.has(Role.CODE)) {
        coded(table, columns);
      } else {
        new LabelRows(this, columns).read(table);
      }
      new Hierarchy(options.list(), known, codes, problems).complete(drafts);
      labels.tellTwice(drafts);
      new UnknownList(options, known).tell(drafts, Location.of(source), problems);
    }
    if (columns != null && drafts.isEmpty()) {
      tell(VocabularyProblem.NO_TERMS, Location.of(source));
    }
    return vocabulary();
  }

  private Vocabulary vocabulary() {
    Vocabulary.Builder list = Vocabulary.builder(options.list()).edition(edition(""));
    if (info != null) {
      list.title(info.title()).coverage(info.coverage());
    }
    drafts.all().forEach(draft -> list.term(draft.term()));
    return list.build();
  }

  /** Finds the headings: a row with one for codes, or else a first row of languages. */
  private @Nullable Columns header(TableReader table) throws IOException {
    int above = 0;
    for (int i = 0; i < HEADER_WITHIN; i++) {
      TableRow row = table.next();
      if (row == null) {
        break;
      }
      Columns columns = row.isBlank() ? null : Columns.of(row);
      if (columns != null && columns.has(Role.CODE)) {
        tellHeader(table, row, columns, above);
        ahead.clear();
        return columns;
      }
      if (!row.isBlank()) {
        ahead.add(row);
        above++;
      }
    }
    TableRow first = ahead.poll();
    Columns columns = first == null ? null : Columns.of(first);
    if (first == null || columns == null) {
      tell(VocabularyProblem.NO_HEADER, Location.of(source));
      return null;
    }
    tellHeader(table, first, columns, 0);
    return columns;
  }

  private void tellHeader(TableReader table, TableRow row, Columns columns, int above) {
    table.expectColumns(row.cells().size());
    headed = true;
    blank.addAll(columns.blank());
    if (above > 0) {
      tell(VocabularyProblem.ROWS_ABOVE_HEADER, place(row, -1), "count", Integer.toString(above));
    }
    RowParts.leaveOut(columns, options.list());
    for (int column : columns.notTaken()) {
      tell(VocabularyProblem.COLUMN_NOT_TAKEN, place(row, column));
    }
    boolean said =
        columns.has(Role.LANGUAGE) || !options.language().equals(LanguageTag.UNDETERMINED);
    columns
        .labels()
        .forEach(
            (column, language) -> {
              if (language == null && !said) {
                tell(VocabularyProblem.LANGUAGE_NOT_SAID, place(row, column));
              }
            });
  }

  /** Returns the next row that is not blank, null at the end or when the list is too large. */
  @Nullable TableRow next(TableReader table) throws IOException {
    TableRow row = ahead.poll();
    while (row == null || row.isBlank()) {
      row = table.next();
      if (row == null) {
        return null;
      }
    }
    for (String cell : row.cells()) {
      chars += cell.length();
    }
    withoutHeading(row);
    if (drafts.size() >= MOST_TERMS || chars > MOST_CHARS) {
      tell(VocabularyProblem.TOO_LARGE, place(row, -1), "limit", Integer.toString(MOST_TERMS));
      return null;
    }
    return row;
  }

  /** Tells about a column without heading, once there is something in it. */
  private void withoutHeading(TableRow row) {
    blank.removeIf(
        column -> {
          boolean filled = !Columns.trimmed(row, column).isEmpty();
          if (filled) {
            tell(VocabularyProblem.COLUMN_NOT_TAKEN, place(row, column));
          }
          return filled;
        });
  }

  private void coded(TableReader table, Columns columns) throws IOException {
    for (TableRow row = next(table); row != null; row = next(table)) {
      if (isOfTheList(row, columns)) {
        coded(row, columns);
      }
    }
  }

  private void coded(TableRow row, Columns columns) {
    String edition = edition(columns.cell(row, Role.EDITION));
    int column = columns.codeColumn(row);
    String cell = Columns.trimmed(row, column);
    Map<String, String> words = words(row, columns);
    if (cell.isEmpty()) {
      if (words.isEmpty()) {
        tell(VocabularyProblem.ROW_NOT_TAKEN, place(row, -1));
      } else {
        labelled(words, edition, null, place(row, labelColumn(row, columns)));
      }
      return;
    }
    String code = codes.resolve(cell, edition, words.values(), place(row, column));
    if (code == null) {
      return;
    }
    Draft draft = drafts.add(code, edition, place(row, column), words);
    if (draft != null) {
      new RowParts(options.list(), problems).take(draft, row, columns, place(row, -1), drafts);
      labels.compare(draft, words, place(row, labelColumn(row, columns)));
    }
  }

  private boolean isOfTheList(TableRow row, Columns columns) {
    String cell = columns.cell(row, Role.LIST);
    if (cell.isEmpty() || ListNames.means(cell, options.list())) {
      return true;
    }
    String own = options.list().substring(options.list().lastIndexOf('-') + 1);
    tell(VocabularyProblem.OTHER_LIST, place(row, columns.at(Role.LIST)), "expected", own);
    return false;
  }

  /** Takes a row without code. Returns the code that its label has, null when there is none. */
  @Nullable String labelled(
      Map<String, String> words, @Nullable String edition, @Nullable String parent, Location at) {
    String code = labels.code(words, parent, at);
    if (code == null) {
      return null;
    }
    Draft draft = drafts.add(code, edition, at, words);
    if (draft != null && known == null) {
      draft.parent = parent;
    }
    return code;
  }

  /** Returns the labels of a row by language. */
  Map<String, String> words(TableRow row, Columns columns) {
    Map<String, String> words = new LinkedHashMap<>();
    for (Map.Entry<Integer, @Nullable String> label : columns.labels().entrySet()) {
      String word = Columns.trimmed(row, label.getKey());
      if (!word.isEmpty() && !word.equals(NOTHING)) {
        String named = label.getValue();
        words.putIfAbsent(named == null ? language(row, columns) : named, word);
      }
    }
    return words;
  }

  private String language(TableRow row, Columns columns) {
    String cell = columns.cell(row, Role.LANGUAGE);
    if (cell.isEmpty()) {
      return options.language();
    }
    String tag = cell.length() > 100 ? null : LanguageNames.tag(cell);
    if (tag == null) {
      tell(VocabularyProblem.LANGUAGE_UNKNOWN, place(row, columns.at(Role.LANGUAGE)));
      return options.language();
    }
    return tag;
  }

  static int labelColumn(TableRow row, Columns columns) {
    for (int column : columns.labels().keySet()) {
      if (!Columns.trimmed(row, column).isEmpty()) {
        return column;
      }
    }
    return columns.at(Role.CODE);
  }

  @Nullable String edition(String cell) {
    if (!cell.isEmpty()) {
      return cell;
    }
    return options.edition() != null || info == null ? options.edition() : info.edition();
  }

  boolean knowsTheList() {
    return known != null;
  }

  Location place(TableRow row, int column) {
    String letter = column < 0 ? null : TableRow.letter(column);
    return new Location(source, null, row.line(), 0, row.number(), letter, null);
  }

  void tell(VocabularyProblem code, Location place, String... arguments) {
    problems.accept(Problem.of(code, place, null, arguments));
  }

  List<Draft> drafts() {
    return drafts.all();
  }
}
