// SPDX-License-Identifier: Apache-2.0
package org.hrix.model;

import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import org.hrix.constraint.Described;
import org.hrix.constraint.Token;
import org.hrix.data.Extras;
import org.hrix.description.Facts;
import org.hrix.description.ObjectType;
import org.hrix.description.Property;
import org.hrix.description.Scalars;
import org.hrix.description.ValueType;
import org.hrix.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A code list that a dataset uses.
 *
 * <p>Immutable.
 *
 * @param list the id of the list (1 to 100 code points)
 * @param edition the edition (1 to 100 code points); null when absent
 * @param title the name of the list; null when absent
 * @param extras what the object carries besides, such as unknown fields
 * @since 0.1.0
 */
@Described
public record ListEdition(
    @NotNull @Token(max = 100) String list,
    @Token(max = 100) @Nullable String edition,
    @Nullable Text title,
    Extras extras) {

  private static final ObjectType.Draft<ListEdition> DRAFT =
      ObjectType.draft(ListEdition.class, "listEdition", "A code list that a dataset uses.");

  /** Describes {@link #list()}. */
  public static final Property.One<ListEdition, String> LIST =
      DRAFT.one(
          "list",
          Scalars.token("list", 100),
          ListEdition::list,
          Facts.doc("The id of the list.").structural());

  /** Describes {@link #edition()}. */
  public static final Property.One<ListEdition, String> EDITION =
      DRAFT.one(
          "edition",
          Scalars.token("edition", 100),
          ListEdition::edition,
          Facts.doc("The edition."));

  /** Describes {@link #title()}. */
  public static final Property.One<ListEdition, Text> TITLE =
      DRAFT.one("title", ValueType.TEXT, ListEdition::title, Facts.doc("The name of the list."));

  /** The description of this record. */
  public static final ObjectType<ListEdition> OBJECT_TYPE =
      DRAFT.build(
          ListEdition::extras,
          s -> new ListEdition(s.need(LIST), s.one(EDITION), s.one(TITLE), s.extras()));

  /** Copies the lists and checks that the structural parts are there. */
  public ListEdition {
    Objects.requireNonNull(list, "list");
    Objects.requireNonNull(extras, "extras");
  }

  /**
   * Makes one without extras.
   *
   * @param list see the record
   * @param edition see the record
   * @param title see the record
   * @return the object
   */
  public static ListEdition of(String list, @Nullable String edition, @Nullable Text title) {
    return new ListEdition(list, edition, title, Extras.NONE);
  }
}
