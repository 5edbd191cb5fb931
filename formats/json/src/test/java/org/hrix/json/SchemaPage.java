// SPDX-License-Identifier: Apache-2.0
package org.hrix.json;

import java.util.ArrayList;
import java.util.List;
import org.hrix.description.ObjectType;
import org.hrix.model.EntityTypes;

/** Makes the page that goes with the schemas. */
final class SchemaPage {
  private SchemaPage() {}

  static String text() {
    StringBuilder page = new StringBuilder();
    page.append(
        """
        # JSON Schemas

        JSON Schema 2020-12 for HRIX 1.0, made from the same descriptions and constraints as the library, and checked by its
        tests. No Java is needed to use them. `FORMAT.md` and `MODEL.md` one folder up say what the data means.

        ## Which file

        | file | describes |
        |---|---|
        | [dataset.schema.json](dataset.schema.json) | a dataset as one JSON document |
        | [line.schema.json](line.schema.json) | one line of JSON Lines: the header or an entity |
        """);
    for (ObjectType<?> type : EntityTypes.all()) {
      String file = type.name() + ".schema.json";
      page.append("| [").append(file).append("](").append(file).append(") | ");
      page.append(type.documentation()).append(" |\n");
    }
    page.append(
        """
        | [bundle.schema.json](bundle.schema.json) | all of it at once; its anchors (`#incident`, `#line` and so on) name the parts |

        Each file stands alone: whatever it refers to is in it. Every `$id` begins with `https://hrix.invalid/1.0/`. It is a name
        and no address: the ending `.invalid` is reserved, so that nothing can ever be fetched from it, and relative references
        resolve against it as against any other. Within 1.x a file changes only so that what was valid stays valid.

        With any validator of 2020-12, for instance in Python:

        ```python
        import json
        from jsonschema import Draft202012Validator

        line = Draft202012Validator(json.load(open("line.schema.json")))
        for number, text in enumerate(open("dataset.jsonl", encoding="utf-8"), start=1):
            for error in line.iter_errors(json.loads(text)):
                print(number, error.json_path, error.validator)
        ```

        (What a validator says of its own accord may quote the data; print paths and keywords only where reports are shared.)

        With the library, `org.hrix.json.SchemaChecker` gives what the schemas find the codes and places of the reader, and
        `hrix validate --schema` adds it to the report.

        ## What the schemas say

        - Lengths count code points. Blank means nothing but Unicode White_Space, no-break spaces among it. Patterns use no
          classes that differ between languages of programming.
        - Fields that the model does not know are allowed, and so are an explicit `null` and `[]` where a value may be absent.
        - A word outside a closed set is an error; a code may come from any list.
        - What is required may be absent where a qualifier with the path of the property says why it is `missing`.
        - An entity of an unknown type is allowed as it is. So is any version of the format.

        ## What the schemas cannot say

        The library finds these, the schemas do not. In everything else of this layer both say the same, which a test shows on
        generated data with mistakes in it.

        | code | what |
        |---|---|
        """);
    List<String> rows = new ArrayList<>();
    for (SchemaException exception : SchemaException.values()) {
      rows.add("| `" + exception.code() + "` | " + exception.sentence() + " |\n");
    }
    rows.forEach(page::append);
    page.append(
        """

        Advice is no matter of the schemas: unknown and misspelt fields (`SHAPE-015`, `SHAPE-016`), unknown types of entities
        (`SHAPE-012`), another version of the format (`SHAPE-019`). Nor is what takes more than one entity or line to see: that
        the first line is the header, that ids are unique, that references lead to an entity of the right type. A file that is
        not JSON, or beyond the limits of a reader, is found by reading it.
        """);
    return page.toString();
  }
}
