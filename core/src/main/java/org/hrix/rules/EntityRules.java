// SPDX-License-Identifier: Apache-2.0
package org.hrix.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hrix.description.ObjectType;
import org.hrix.model.DatasetHeader;
import org.hrix.model.EntityTypes;
import org.hrix.model.KnownEntity;
import org.hrix.validation.EntityChecker;
import org.hrix.validation.Locator;
import org.hrix.validation.Profile;

/**
 * Checks entities one by one: their shape, what a profile asks, and every rule that needs no other
 * entity.
 *
 * <p>Not thread-safe: each thread has its own. What is worked out once is shared.
 */
public final class EntityRules {

  /** What is worked out once for a type of entity. */
  private record TypeRules(Plan<?> plan, List<EntityRule<?>> rules) {}

  private static final Map<ObjectType<?>, TypeRules> TYPES = typeRules(RuleBook.standard());

  private final Verdicts verdicts;
  private final Site site;
  private final ProfileRules profileRules;

  /**
   * Makes the rules ready for the entities of a dataset.
   *
   * @param profile what is asked
   * @param context the dataset that the entities stand in
   * @param verdicts takes the findings
   */
  public EntityRules(Profile profile, RuleContext context, Verdicts verdicts) {
    this.verdicts = verdicts;
    this.site = new Site(context, verdicts);
    this.profileRules = ProfileRules.of(profile);
  }

  private static Map<ObjectType<?>, TypeRules> typeRules(RuleBook book) {
    Plan.Maker maker = new Plan.Maker(book);
    Map<ObjectType<?>, TypeRules> types = new HashMap<>();
    for (ObjectType<? extends KnownEntity> type : EntityTypes.all()) {
      types.put(type, new TypeRules(maker.planOf(type), book.entityRules(type)));
    }
    return Map.copyOf(types);
  }

  /**
   * Checks the header of the dataset: what the profile asks of it.
   *
   * @param header the header
   * @param locator finds the places of its values, by pointers within it
   */
  public void check(DatasetHeader header, Locator locator) {
    site.enterHeader(locator);
    profileRules.check(header, site);
  }

  /**
   * Checks an entity.
   *
   * @param entity the entity
   * @param locator finds the places of its values
   */
  public void check(KnownEntity entity, Locator locator) {
    EntityChecker.check(entity, locator, verdicts::accept);
    site.enter(entity, locator);
    profileRules.check(entity, site);
    TypeRules rules = TYPES.get(entity.objectType());
    if (rules != null) {
      for (EntityRule<?> rule : rules.rules()) {
        site.under(null);
        check(rule, entity);
      }
      rules.plan().walk(entity, site);
    }
  }

  @SuppressWarnings("unchecked")
  private <E> void check(EntityRule<E> rule, KnownEntity entity) {
    rule.check((E) entity, site);
  }
}
