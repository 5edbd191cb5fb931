// SPDX-License-Identifier: Apache-2.0
package org.hrix.dataset;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.hrix.model.DatasetHeader;
import org.hrix.model.Entity;
import org.hrix.model.KnownEntity;
import org.hrix.rules.CodeBook;
import org.hrix.rules.DatasetIndex;
import org.hrix.rules.Digest;
import org.hrix.rules.EntityRules;
import org.hrix.rules.RuleContext;
import org.hrix.rules.Suspects;
import org.hrix.rules.Verdicts;
import org.hrix.validation.Location;
import org.hrix.validation.Locator;
import org.hrix.validation.Problem;
import org.hrix.validation.Profile;
import org.hrix.validation.ReferenceProblem;
import org.hrix.validation.Severity;
import org.hrix.vocabulary.Vocabularies;

/**
 * Validates what is in memory: a whole dataset, or a single entity while somebody types. A stream
 * is validated by {@link org.hrix.io.StreamValidator}.
 *
 * <p>Places are JSON Pointers only: {@code /dataset/title} and {@code /entities/3/when} in a
 * dataset, {@code /when} in an entity. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class DatasetValidator {
  private static final String IN_MEMORY = "";

  private final Profile profile;
  private final CodeBook codes;

  private DatasetValidator(Profile profile, CodeBook codes) {
    this.profile = Objects.requireNonNull(profile, "profile");
    this.codes = codes;
  }

  /**
   * Makes a validator.
   *
   * @param profile what is asked, for instance {@link Profile#EXCHANGE}
   * @return the validator
   */
  public static DatasetValidator of(Profile profile) {
    return new DatasetValidator(profile, CodeBook.BUNDLED);
  }

  /**
   * Checks codes against other lists.
   *
   * @param vocabularies the lists; those that come with the program are not added
   * @return a validator with them
   */
  public DatasetValidator with(Vocabularies vocabularies) {
    return new DatasetValidator(profile, new CodeBook(vocabularies));
  }

  /**
   * Validates a dataset: shape, meaning and references.
   *
   * @param dataset the dataset
   * @param problems takes the findings: those about the header and about single entities in their
   *     order, then those about several entities and references in their order
   * @return how often a rule could not run because a part of what it compares is missing or broken,
   *     by the id of its code
   */
  public Map<String, Long> validate(Dataset dataset, Consumer<Problem> problems) {
    Verdicts verdicts = new Verdicts(profile, code -> true, problems);
    DatasetIndex index = new DatasetIndex();
    RuleContext context = new RuleContext(profile, dataset.header(), codes);
    EntityRules rules = new EntityRules(profile, context, verdicts);
    rules.check(dataset.header(), within("/dataset"));
    Digest digest = new Digest(index);
    List<Entity> entities = dataset.entities();
    for (int i = 0; i < entities.size(); i++) {
      Entity entity = entities.get(i);
      Locator locator = at(i);
      digest.clear();
      digest.add(entity, context);
      index.add(
          digest,
          same ->
              verdicts.accept(
                  Problem.of(ReferenceProblem.DUPLICATE_ID, locator.locate("/id"), entity.id())));
      if (entity instanceof KnownEntity known) {
        rules.check(known, locator);
      }
    }
    Suspects suspects = Suspects.judge(index, profile);
    for (int i = suspects.next(0); i >= 0; i = suspects.next(i + 1)) {
      if (entities.get(i) instanceof KnownEntity known) {
        suspects.report(known, i, at(i), verdicts);
      }
    }
    return Verdicts.add(Verdicts.add(null, verdicts.notRun()), suspects.notRun());
  }

  /**
   * Validates an entity by itself: its shape, and every rule that needs no other entity.
   *
   * @param entity the entity
   * @param header the dataset that it will stand in, whose marking and language count for it
   * @param problems takes the findings in the order of the properties
   */
  public void validate(KnownEntity entity, DatasetHeader header, Consumer<Problem> problems) {
    Verdicts verdicts = new Verdicts(profile, code -> true, problems);
    RuleContext context = new RuleContext(profile, header, codes);
    new EntityRules(profile, context, verdicts).check(entity, Locator.inMemory(IN_MEMORY));
  }

  /**
   * Tells how severe a problem is under the profile.
   *
   * @param problem a problem from elsewhere, such as a reader's
   * @return the problem at its severity, null when its rule is not run
   */
  public @org.jspecify.annotations.Nullable Problem graded(Problem problem) {
    Severity severity = profile.severity(problem.code());
    return severity == null ? null : problem.as(severity);
  }

  private static Locator at(int index) {
    return within("/entities/" + index);
  }

  private static Locator within(String prefix) {
    return pointer -> new Location(IN_MEMORY, null, 0, 0, 0, null, prefix + pointer);
  }
}
