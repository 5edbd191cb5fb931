// SPDX-License-Identifier: Apache-2.0
package org.hrix.rules;

import java.util.List;
import org.hrix.description.ObjectType;
import org.hrix.description.PerType;
import org.hrix.model.DatasetHeader;
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
  private record TypeRules(Plan plan, List<EntityRule<?>> rules) {}

  private static final Plan.Maker PLANS = new Plan.Maker(RuleBook.standard());
  private static final PerType<TypeRules> TYPES = new PerType<>(EntityRules::rulesOf);

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

  private static synchronized TypeRules rulesOf(ObjectType<?> type) {
    List<EntityRule<?>> rules = RuleBook.standard().entityRules(type);
    return new TypeRules(PLANS.planOf(type), List.copyOf(rules));
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
    TypeRules rules = TYPES.of(entity.objectType());
    for (int i = 0; i < rules.rules.size(); i++) {
      site.under(null);
      check(rules.rules.get(i), entity);
    }
    rules.plan.walk(entity, site);
  }

  @SuppressWarnings("unchecked")
  private <E> void check(EntityRule<E> rule, KnownEntity entity) {
    rule.check((E) entity, site);
  }
}
