// SPDX-License-Identifier: Apache-2.0
package org.hrix.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hrix.data.Extras;
import org.hrix.description.ObjectType;
import org.hrix.description.Property;
import org.hrix.model.DatasetHeader;
import org.hrix.model.EntityTypes;
import org.hrix.model.Estimate;
import org.hrix.model.KnownEntity;
import org.hrix.model.Marking;
import org.hrix.model.ModelPaths;
import org.hrix.model.Qualifier;
import org.hrix.model.Tlp;
import org.hrix.validation.Profile;
import org.hrix.validation.ProfileProblem;
import org.hrix.vocabulary.Code;
import org.jspecify.annotations.Nullable;

/** What a profile asks of the header and of single entities: properties, code lists, bounds. */
final class ProfileRules {
  private static final int MAX_KNOWN = 50;
  private static final Map<Profile, ProfileRules> KNOWN = new ConcurrentHashMap<>();

  private final Map<ObjectType<?>, List<EntityRule<?>>> rules = new HashMap<>();
  private final Map<ObjectType<?>, Plan> plans = new HashMap<>();

  private final List<ValueRule<DatasetHeader>> headerRules;
  private final Plan headerPlan;
  private final @Nullable Tlp marking;
  private final boolean asksNothing;

  private ProfileRules(Profile profile) {
    asksNothing =
        profile.required().isEmpty()
            && profile.forbidden().isEmpty()
            && profile.lists().isEmpty()
            && profile.bounds().isEmpty();
    RuleBook book = new RuleBook();
    profile.required().forEach(path -> enter(book, path, ProfileRules::required));
    profile.forbidden().forEach(path -> enter(book, path, ProfileRules::forbidden));
    profile.lists().forEach((path, lists) -> enter(book, path, new Lists(lists)::check));
    profile.bounds().forEach((path, range) -> enter(book, path, new Bounds(range)::check));
    Plan.Maker maker = new Plan.Maker(book);
    headerRules = headerRules(book);
    headerPlan = maker.planOf(DatasetHeader.OBJECT_TYPE);
    marking = profile.marking();
    for (ObjectType<? extends KnownEntity> type : EntityTypes.all()) {
      rules.put(type, book.entityRules(type));
      plans.put(type, maker.planOf(type));
    }
  }

  @SuppressWarnings("unchecked")
  private static List<ValueRule<DatasetHeader>> headerRules(RuleBook book) {
    return (List<ValueRule<DatasetHeader>>) (List<?>) book.valueRules(DatasetHeader.OBJECT_TYPE);
  }

  /** Works out what a profile asks, or takes what was worked out before. */
  static ProfileRules of(Profile profile) {
    ProfileRules known = KNOWN.get(profile);
    if (known == null) {
      if (KNOWN.size() >= MAX_KNOWN) {
        KNOWN.clear();
      }
      known = new ProfileRules(profile);
      KNOWN.put(profile, known);
    }
    return known;
  }

  /** What is asked of one property of an object. */
  private interface Asked {
    <T> void check(ObjectType<T> type, Property<T, ?> property, T owner, Site site);
  }

  private static void enter(RuleBook book, String path, Asked asked) {
    ModelPaths.Found<?> found = ModelPaths.find(path);
    if (found == null) {
      throw new IllegalArgumentException("the profile has a path that names no property: " + path);
    }
    enter(book, found, asked);
  }

  @SuppressWarnings("unchecked")
  private static <T> void enter(RuleBook book, ModelPaths.Found<T> found, Asked asked) {
    ObjectType<T> type = found.type();
    if (KnownEntity.class.isAssignableFrom(type.javaType())) {
      book.entity(
          (ObjectType<KnownEntity>) type,
          (entity, site) -> asked.check(type, found.property(), (T) entity, site));
    } else {
      book.value(type, (value, site) -> asked.check(type, found.property(), value, site));
    }
  }

  /** Checks the header of the dataset, which the site has entered. */
  void check(DatasetHeader header, Site site) {
    for (ValueRule<DatasetHeader> rule : headerRules) {
      rule.check(header, site);
    }
    headerPlan.walk(header, site);
    Marking stated = header.marking();
    if (marking != null && stated != null && isStricter(stated, marking)) {
      site.report(ProfileProblem.MARKED_MORE_STRICTLY, "/marking", "expected", marking.code());
    }
  }

  private static boolean isStricter(Marking stated, Tlp asked) {
    Tlp label = stated.tlp();
    return Boolean.TRUE.equals(stated.confidential())
        || (label != null && label.compareTo(asked) < 0);
  }

  void check(KnownEntity entity, Site site) {
    if (asksNothing) {
      return;
    }
    for (EntityRule<?> rule : rules.getOrDefault(entity.objectType(), List.of())) {
      check(rule, entity, site);
    }
    Plan plan = plans.get(entity.objectType());
    if (plan != null) {
      plan.walk(entity, site);
    }
  }

  @SuppressWarnings("unchecked")
  private static <E> void check(EntityRule<E> rule, KnownEntity entity, Site site) {
    rule.check((E) entity, site);
  }

  private static <T> void required(
      ObjectType<T> type, Property<T, ?> property, T owner, Site site) {
    if (!isSaid(type, property, owner) && !isMissingForAReason(owner, property, site)) {
      site.report(ProfileProblem.REQUIRED, "/" + property.name(), "property", property.name());
    }
  }

  private static <T> boolean isSaid(ObjectType<T> type, Property<T, ?> property, T owner) {
    Extras extras = type.extrasOf(owner);
    return property.isPresent(owner)
        || extras.saysRaw(property.name())
        || !extras.rawItemsOf(property.name()).isEmpty();
  }

  private static boolean isMissingForAReason(Object owner, Property<?, ?> property, Site site) {
    if (!site.isEntity(owner)) {
      return false;
    }
    String path = "/" + property.name();
    for (Qualifier qualifier : site.entity().qualifiers()) {
      if (qualifier.missing() != null && qualifier.path().equals(path)) {
        return true;
      }
    }
    return false;
  }

  private static <T> void forbidden(
      ObjectType<T> type, Property<T, ?> property, T owner, Site site) {
    if (isSaid(type, property, owner)) {
      site.report(ProfileProblem.FORBIDDEN, "/" + property.name(), "property", property.name());
    }
  }

  /** The code lists taken. */
  private record Lists(List<String> lists) {
    <T> void check(ObjectType<T> type, Property<T, ?> property, T owner, Site site) {
      List<?> values = property.values(owner);
      for (int i = 0; i < values.size(); i++) {
        if (values.get(i) instanceof Code code
            && (code.list() == null || !lists.contains(code.list()))) {
          site.report(
              ProfileProblem.OTHER_LIST,
              pointer(type, property, owner, i),
              "property",
              property.name(),
              "expected",
              String.join(", ", lists));
        }
      }
    }
  }

  private static <T> String pointer(
      ObjectType<T> type, Property<T, ?> property, T owner, int index) {
    String pointer = "/" + property.name();
    return property.isMany()
        ? pointer + "/" + type.extrasOf(owner).writtenIndex(property.name(), index)
        : pointer;
  }

  /** The numbers taken. */
  private record Bounds(Profile.Range range) {
    <T> void check(ObjectType<T> type, Property<T, ?> property, T owner, Site site) {
      List<?> values = property.values(owner);
      for (int i = 0; i < values.size(); i++) {
        if (isOutside(values.get(i))) {
          site.report(
              ProfileProblem.OUT_OF_BOUNDS,
              pointer(type, property, owner, i),
              "property",
              property.name(),
              "expected",
              expected());
        }
      }
    }

    private boolean isOutside(Object value) {
      if (value instanceof Estimate estimate) {
        return isOutside(estimate.low())
            || isOutside(estimate.best())
            || isOutside(estimate.high());
      }
      return value instanceof Number number && isOutsideNumber(number);
    }

    private boolean isOutside(@Nullable Long number) {
      return number != null && isOutsideNumber(number);
    }

    private boolean isOutsideNumber(Number number) {
      double value = number.doubleValue();
      Long min = range.min();
      Long max = range.max();
      return (min != null && value < min) || (max != null && value > max);
    }

    private String expected() {
      Long min = range.min();
      Long max = range.max();
      if (min == null) {
        return "at most " + max;
      }
      return max == null ? "at least " + min : "from " + min + " to " + max;
    }
  }
}
