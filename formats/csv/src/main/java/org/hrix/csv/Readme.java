// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv;

import java.util.List;
import org.hrix.model.Missing;

/** What a person who opens the package reads first. */
final class Readme {
  static final String PART = "README.txt";

  private Readme() {}

  static String of(List<TableSpool> tables) {
    StringBuilder text = new StringBuilder(2000);
    text.append(
        """
        A DATASET OF HUMAN RIGHTS INCIDENTS, AS TABLES

        Each file that ends with .csv is a table. Open it with a spreadsheet program: comma as
        separator, encoding UTF-8, and, where the program asks, every column as text, so that it
        does not change dates and numbers.

        """);
    text.append("Tables\n\n");
    for (TableSpool spool : tables) {
      text.append("  ").append(spool.table.part()).append("\n      ");
      text.append(title(spool.table)).append(" Rows: ").append(spool.rows()).append(".\n");
    }
    text.append(
        """

        Rows

          seq        The place of a record in the dataset. A row of another table with the same seq
                     belongs to the same record. Rows and columns may be moved; keep the seq.
          ... no     The place of the row in a list, from 1.
          ... id     In a table of a list: the id of the record it belongs to, for reading only.
          New rows need no seq: a new record comes last, and a new row of a list goes to the record
          whose id it names.

        Cells

          (nothing)  Nothing is said.
        """);
    for (Missing missing : Missing.values()) {
      String word = Cells.missingWord(missing);
      text.append("  ").append(word).append(" ".repeat(Math.max(1, 17 - word.length())));
      text.append("There is no value: ").append(missing.code().replace('-', ' ')).append(".\n");
    }
    text.append(
        """
          [empty]    A text without any characters.
          '          An apostrophe at the beginning is not part of the text. It keeps the program from
                     running the text as a formula, and from making a number or a date of it; a text
                     that begins with an apostrophe has two.
          a;b        Several values in one cell.
          \\u000D     A backslash, u and four digits are one character that tables lose, such as a
                     control character; \\u003B is a semicolon within a value, \\u005C a backslash.
          (en) (ru)  Behind a heading: the language of the column (BCP 47). A new column for another
                     language may be added. The original is the first column that is not empty,
                     unless the column (_order) says otherwise.
          _more      What has no column of its own, as JSON. Leave it as it is.

        datapackage.json describes the tables to programs (Data Package, version 2), and holds what is
        said about the dataset as a whole.
        """);
    return text.toString();
  }

  /** Says what a table holds. */
  static String title(Table table) {
    if (table.isOther()) {
      return "Entities that the model does not know, carried as they are.";
    }
    return table.parent == null
        ? table.type().documentation()
        : table.rows().required().facts().documentation();
  }
}
