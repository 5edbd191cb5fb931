// SPDX-License-Identifier: Apache-2.0
package org.hrix.constraint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.hrix.description.Facts;
import org.hrix.description.Misfit;
import org.hrix.description.ObjectType;
import org.hrix.description.Property;
import org.hrix.description.ScalarType;
import org.hrix.model.DatasetHeader;
import org.hrix.model.EntityTypes;
import org.hrix.validation.Locator;
import org.hrix.validation.Problem;
import org.hrix.validation.ShapeProblem;
import org.hrix.validation.Violations;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What the components of a record are annotated with is what their description says. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConstraintAgreementTest {
  private static final String ASTRAL = "\uD83D\uDD4A";

  private jakarta.validation.ValidatorFactory factory;
  private Validator validator;

  @BeforeAll
  void start() {
    factory =
        Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory();
    validator = factory.getValidator();
  }

  @AfterAll
  void stop() {
    factory.close();
  }

  static Set<ObjectType<?>> types() {
    Set<ObjectType<?>> types = new LinkedHashSet<>(EntityTypes.all());
    types.add(DatasetHeader.OBJECT_TYPE);
    new ArrayList<>(types).forEach(type -> collect(type, types));
    return types;
  }

  private static void collect(ObjectType<?> type, Set<ObjectType<?>> types) {
    for (Property<?, ?> property : type.properties()) {
      if (property.type() instanceof ObjectType<?> part && types.add(part)) {
        collect(part, types);
      }
    }
  }

  @Test
  void presenceAndCascadesAreThoseOfTheDescription() {
    int checked = 0;
    for (ObjectType<?> type : types()) {
      Class<?> record = type.javaType();
      assertTrue(record.isAnnotationPresent(Described.class), record.getName());
      List<RecordComponent> components = Arrays.asList(record.getRecordComponents());
      List<String> names = type.properties().stream().map(Property::name).toList();
      assertEquals(
          names,
          components.stream()
              .map(RecordComponent::getName)
              .filter(n -> !n.equals("extras"))
              .toList(),
          record.getName());
      for (Property<?, ?> property : type.properties()) {
        presenceAgrees(components.get(property.index()), property);
        checked++;
      }
    }
    assertTrue(checked > 300, "properties checked: " + checked);
  }

  private static void presenceAgrees(RecordComponent component, Property<?, ?> property) {
    String place = component.getDeclaringRecord().getSimpleName() + "." + property.name();
    Facts.Presence presence = property.facts().presence();
    assertEquals(
        presence == Facts.Presence.REQUIRED, component.isAnnotationPresent(Required.class), place);
    AnnotatedType value = component.getAnnotatedType();
    assertEquals(
        presence == Facts.Presence.STRUCTURAL, value.isAnnotationPresent(NotNull.class), place);
    AnnotatedType one =
        property.isMany()
            ? ((AnnotatedParameterizedType) value).getAnnotatedActualTypeArguments()[0]
            : value;
    boolean cascades =
        one.isAnnotationPresent(Valid.class)
            || (!property.isMany() && fieldOf(component).isAnnotationPresent(Valid.class));
    assertEquals(property.type() instanceof ObjectType<?>, cascades, place);
  }

  private static java.lang.reflect.Field fieldOf(RecordComponent component) {
    try {
      return component.getDeclaringRecord().getDeclaredField(component.getName());
    } catch (NoSuchFieldException impossible) {
      throw new AssertionError(impossible);
    }
  }

  @Test
  void scalarsGiveTheCodesOfTheirDescription() {
    int probes = 0;
    int refused = 0;
    for (ObjectType<?> type : types()) {
      for (Property<?, ?> property : type.properties()) {
        if (property.type() instanceof ScalarType<?> scalar) {
          for (Object probe : probes(scalar)) {
            probes++;
            refused += agrees(type, property, scalar, probe) ? 0 : 1;
          }
        }
      }
    }
    assertTrue(probes > 2000 && refused > 1000, probes + " probes, " + refused + " refused");
  }

  private <E> boolean agrees(
      ObjectType<?> type, Property<?, ?> property, ScalarType<E> scalar, Object probe) {
    Misfit misfit = scalar.misfitOf(scalar.javaType().cast(probe));
    Object value = property.isMany() ? List.of(probe) : probe;
    List<Problem> problems =
        Violations.problems(
            validator.validateValue(type.javaType(), property.name(), value),
            Locator.inMemory("probe"));
    List<ShapeProblem> expected =
        misfit == null ? List.of() : List.of(ShapeProblem.of(misfit.kind()));
    assertEquals(
        expected,
        problems.stream().map(Problem::code).toList(),
        type.name() + "." + property.name());
    return misfit == null;
  }

  private static List<Object> probes(ScalarType<?> scalar) {
    List<Object> probes = new ArrayList<>();
    if (scalar.javaType() == String.class) {
      probes.addAll(
          List.of(
              "",
              " ",
              "\u00A0",
              "\u2003\u3000",
              "a",
              "a\u0000",
              "a\u0085b",
              " a",
              "a\u00A0",
              "en",
              "en-",
              "ru-Latn",
              "ÿ",
              "x".repeat(3),
              ASTRAL));
      for (int max : new int[] {3, 4, 40, 100, 200, 400, 1000, 2000, 4000}) {
        probes.add("x".repeat(max));
        probes.add("x".repeat(max + 1));
        probes.add(ASTRAL.repeat(max));
        probes.add(ASTRAL.repeat(max + 1));
      }
    } else if (scalar.javaType() == Long.class) {
      probes.addAll(
          List.of(
              -1L, 0L, 1L, 9000000000000000L, 9000000000000001L, Long.MAX_VALUE, Long.MIN_VALUE));
    } else if (scalar.javaType() == BigDecimal.class) {
      for (String number :
          List.of(
              "0",
              "-90",
              "-90.1",
              "90",
              "90.0000001",
              "-180",
              "180",
              "-180.5",
              "181",
              "20037508",
              "20037508.1",
              "-1000000000000000",
              "1000000000000001",
              "1E+40",
              "1E-31",
              "1E-30")) {
        probes.add(new BigDecimal(number));
      }
    }
    return probes;
  }
}
