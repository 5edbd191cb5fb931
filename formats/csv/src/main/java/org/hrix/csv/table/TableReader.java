// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.QuoteMode;
import org.hrix.csv.CsvProblem;
import org.hrix.csv.table.Dialect.ByteOrderMark;
import org.hrix.csv.table.Dialect.LineEnd;
import org.hrix.validation.Location;
import org.hrix.validation.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Reads rows of cells, in constant memory. Bad data never throws: it is reported.
 *
 * <p>Finds out the encoding (UTF-8, UTF-16, UTF-32, windows-1251, windows-1252), the delimiter
 * (comma, semicolon, tab, bar) and takes LF, CRLF and CR, also mixed, as ends of rows. Rows that
 * keep to RFC 4180 go through Commons CSV; {@link RowScanner} finds where they end, and rows whose
 * quotes do not match are read by {@link RowMender} instead. A first line {@code sep=;}, as Excel
 * takes it, names the delimiter and is no row. What was encoded twice is put back: see {@link
 * DoubleEncoding}.
 *
 * <p>Blank rows are returned, and told as one finding where they follow each other.
 *
 * <p>Not thread-safe.
 */
public final class TableReader implements Closeable {
  private final TableOptions options;
  private final TableFindings findings;
  private final TableDecoder decoder;
  private final CharWindow window;
  private final @Nullable DoubleEncoding doubled;
  private final char delimiter;
  private final RowScanner scanner;
  private final RowMender mender;
  private final RowSkipper skipper;
  private final RowFeed feed;
  private final Iterator<CSVRecord> records;

  private long number;
  private long line = 1;
  private int columns;
  private boolean widthKnown;
  private boolean toldEncoding;
  private boolean complete = true;
  private boolean ended;
  private TableRow.Letters letters = TableRow.Letters.READ;

  private TableReader(InputStream in, TableOptions options, TableFindings findings)
      throws IOException {
    this.options = options;
    this.findings = findings;
    this.decoder = new TableDecoder(in, options.encoding());
    this.window = new CharWindow(decoder, options.rowChars());
    this.doubled = DoubleEncoding.find(window);
    tellEncoding();
    this.delimiter = findDelimiter();
    this.scanner = new RowScanner(window, delimiter, options.rowChars());
    this.mender = new RowMender(window, delimiter, findings);
    this.skipper = new RowSkipper(window, decoder, options.rejects(), delimiter);
    this.feed = new RowFeed(window);
    // The mode makes an empty cell null unless it is quoted, which tells "" from a blank line.
    this.records =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(delimiter)
            .setQuoteMode(QuoteMode.ALL_NON_NULL)
            .get()
            .parse(feed)
            .iterator();
  }

  /**
   * Opens a table, finding out its form.
   *
   * @param in its bytes; closed with the reader
   * @param source the name of the input in findings
   * @param part the name of the part in findings; null for a single file
   * @param problems takes the findings
   * @return the reader, before the first row
   * @throws IOException when the input fails
   */
  public static TableReader open(
      InputStream in, String source, @Nullable String part, Consumer<Problem> problems)
      throws IOException {
    return open(in, source, part, TableOptions.DEFAULT, problems);
  }

  /**
   * Opens a table.
   *
   * @param in its bytes; closed with the reader
   * @param source the name of the input in findings
   * @param part the name of the part in findings; null for a single file
   * @param options how to read
   * @param problems takes the findings
   * @return the reader, before the first row
   * @throws IOException when the input fails
   */
  public static TableReader open(
      InputStream in,
      String source,
      @Nullable String part,
      TableOptions options,
      Consumer<Problem> problems)
      throws IOException {
    return new TableReader(in, options, new TableFindings(source, part, problems));
  }

  private char findDelimiter() {
    char named = separatorLine();
    DelimiterDetector detector =
        new DelimiterDetector(window.chars, window.start, window.limit, window.isEnded());
    Character given = options.delimiter();
    if (given == null && named == 0) {
      DelimiterDetector.Found found = detector.find();
      columns = found.best().columns();
      tellDelimiter(found);
      return found.best().delimiter();
    }
    char known = given == null ? named : given;
    columns = detector.evidence(known).columns();
    return known;
  }

  /**
   * Skips a first line that names the delimiter, and returns what it names; 0 when there is none.
   */
  private char separatorLine() {
    int at = window.start;
    boolean present = window.limit - at > 5 && "sep=".contentEquals(window.view(0, 4));
    char end = present ? window.chars[at + 5] : 0;
    if (end != '\r' && end != '\n') {
      return 0;
    }
    boolean two = end == '\r' && window.limit - at > 6 && window.chars[at + 6] == '\n';
    line++;
    char named = window.chars[at + 4];
    window.skip(two ? 7 : 6);
    return named;
  }

  private void tellDelimiter(DelimiterDetector.Found found) {
    DelimiterDetector.Evidence rival = found.rival();
    String name = TableOptions.nameOf(found.best().delimiter());
    if (rival != null) {
      String other = TableOptions.nameOf(rival.delimiter());
      findings.inTable(CsvProblem.UNSURE_DELIMITER, "found", name, "other", other);
    } else if (found.best().delimiter() != ',') {
      findings.inTable(CsvProblem.OTHER_DELIMITER, "found", name);
    }
  }

  private void tellEncoding() {
    if (!toldEncoding && decoder.isGuessed()) {
      toldEncoding = true;
      findings.inTable(CsvProblem.GUESSED_ENCODING, "found", decoder.encoding().name());
    } else if (!toldEncoding && decoder.isWide()) {
      toldEncoding = true;
      findings.inTable(CsvProblem.OTHER_ENCODING, "found", decoder.encoding().name());
    }
  }

  /**
   * Returns the form of the table, as far as it is known by now.
   *
   * @return the form
   */
  public Dialect dialect() {
    return new Dialect(
        decoder.encoding(),
        decoder.isMarked() ? ByteOrderMark.PRESENT : ByteOrderMark.ABSENT,
        delimiter,
        findings.lineEnd());
  }

  /**
   * Tells whether all rows read so far were read wholly.
   *
   * @return false when something went to the rejects
   */
  public boolean isComplete() {
    return complete;
  }

  /**
   * Sets how many cells rows should have. Without this it is as many as the first row has, or, when
   * that is one cell above a table of several columns, as most rows have.
   *
   * @param expected the number of columns, 1 or more
   */
  public void expectColumns(int expected) {
    columns = expected;
    widthKnown = true;
  }

  /**
   * Tells how many cells rows should have, as far as it is known by now.
   *
   * @return the number of columns
   */
  public int columns() {
    return columns;
  }

  /**
   * Sets what findings call the columns from now on.
   *
   * @param names the headings from the left; null for a column whose heading is not known, and so
   *     may be data
   */
  public void nameColumns(List<@Nullable String> names) {
    findings.nameColumns(names);
  }

  /**
   * Names a place in the last row read.
   *
   * @param column the column from 0; -1 for the row as a whole
   * @return the location, without pointer
   */
  public Location locate(int column) {
    return findings.place(column);
  }

  /**
   * Reads the next row.
   *
   * @return the row, null at the end
   * @throws IOException when the input fails
   */
  public @Nullable TableRow next() throws IOException {
    while (!ended) {
      RowScanner.Outcome outcome = scanner.scan();
      tellEncoding();
      if (outcome == RowScanner.Outcome.END || isCutOff(outcome)) {
        break;
      }
      findings.row(++number, line);
      List<String> cells = outcome == RowScanner.Outcome.SOUND ? sound() : null;
      if (outcome == RowScanner.Outcome.UNSOUND) {
        cells = unsound();
      }
      if (cells != null) {
        return new TableRow(number, cells, findings.line(), letters);
      }
      skip();
    }
    if (!ended) {
      complete &= !decoder.isDamaged();
      findings.row(number + 1, line);
      findings.end(decoder.isDamaged());
      end();
    }
    return null;
  }

  /** Rejects a last row whose end is missing because the input is damaged. */
  private boolean isCutOff(RowScanner.Outcome outcome) throws IOException {
    boolean whole = outcome != RowScanner.Outcome.TOO_LARGE;
    boolean cutOff = whole && scanner.isAtEnd() && decoder.isDamaged();
    if (cutOff) {
      skipper.reject(scanner.length());
    }
    return cutOff;
  }

  private @Nullable List<String> sound() throws IOException {
    if (scanner.cells() > options.limits().fields()) {
      return null;
    }
    String[] cells = scanner.isPlain() ? scanner.plainCells() : parsed();
    boolean blank = scanner.length() == 0;
    line += scanner.breaks();
    if (scanner.quoteInText() >= 0) {
      findings.inRow(CsvProblem.QUOTE_IN_TEXT, scanner.quoteInText());
    }
    if (scanner.nul() >= 0) {
      findings.inRow(CsvProblem.NUL, scanner.nul());
    }
    return finish(blank ? List.of() : List.of(cells), scanner.length(), scanner.lineEnd());
  }

  private String[] parsed() {
    feed.offer(scanner.length());
    String[] cells = records.next().values();
    for (int i = 0; i < cells.length; i++) {
      if (cells[i] == null) {
        cells[i] = "";
      }
    }
    return cells;
  }

  private @Nullable List<String> unsound() throws IOException {
    List<String> cells = mender.mend(columns);
    if (cells == null
        || cells.size() > options.limits().fields()
        || mender.length() > options.rowChars()) {
      return null;
    }
    line += mender.breaks();
    return finish(List.copyOf(cells), mender.length(), mender.lineEnd());
  }

  /** Tells about the row as a whole, and goes behind it. */
  private List<String> finish(List<String> cells, int length, LineEnd end) throws IOException {
    List<String> readable = cells;
    letters = TableRow.Letters.READ;
    if (doubled != null) {
      readable = doubled.mend(cells, findings);
    }
    if (decoder.isEscaping() && isEscaped(readable, length)) {
      readable = badEncoding(readable, length + lengthOf(end));
    }
    findings.rowEnds(end);
    if (new TableRow(number, readable).isBlank()) {
      findings.blankRow();
    } else {
      boolean first = !widthKnown && (readable.size() > 1 || columns == 1);
      columns = first ? readable.size() : columns;
      widthKnown = true;
      findings.width(readable, columns);
    }
    line++;
    window.skip(length + lengthOf(end));
    return readable;
  }

  /** Tells whether bytes of the row are not of the encoding, and were not put back either. */
  private boolean isEscaped(List<String> cells, int length) {
    return doubled == null
        ? TableDecoder.indexOfEscape(window.view(0, length)) >= 0
        : cells.stream().anyMatch(cell -> TableDecoder.indexOfEscape(cell) >= 0);
  }

  private List<String> badEncoding(List<String> cells, int length) throws IOException {
    complete = false;
    letters = TableRow.Letters.GARBLED;
    int bad = 0;
    while (bad < cells.size() - 1 && TableDecoder.indexOfEscape(cells.get(bad)) < 0) {
      bad++;
    }
    findings.inRow(CsvProblem.BAD_ENCODING, bad, "expected", decoder.encoding().name());
    skipper.copy(length);
    return cells.stream().map(TableDecoder::readable).toList();
  }

  private static int lengthOf(LineEnd end) {
    return end == LineEnd.NONE ? 0 : end == LineEnd.CRLF ? 2 : 1;
  }

  private void skip() throws IOException {
    complete = false;
    findings.inRow(
        CsvProblem.ROW_TOO_LARGE,
        "limit",
        Integer.toString(options.rowChars()),
        "other",
        Integer.toString(options.limits().fields()));
    skipper.skip();
    line += skipper.breaks() + 1;
  }

  private void end() {
    if (!ended && doubled != null) {
      findings.doubleEncoding(doubled);
    }
    ended = true;
  }

  @Override
  public void close() throws IOException {
    end();
    decoder.close();
  }
}
