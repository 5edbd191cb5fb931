// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.hrix.data.Datum;
import org.hrix.data.Extras;
import org.hrix.description.Misfit;
import org.hrix.description.ObjectType;
import org.hrix.description.Property;
import org.hrix.description.Scalars;
import org.hrix.description.Slots;
import org.hrix.io.Loss;
import org.hrix.io.ModelData;
import org.hrix.model.Entity;
import org.hrix.model.ExternalId;
import org.hrix.model.Incident;
import org.hrix.model.KnownEntity;
import org.hrix.model.Marking;
import org.hrix.model.RawEntity;
import org.hrix.model.When;
import org.hrix.time.Edtf;
import org.hrix.validation.ShapeProblem;
import org.hrix.vocabulary.Vocabularies;
import org.jspecify.annotations.Nullable;

/**
 * Makes records of the Events Standard Formats of entities, and entities of records.
 *
 * <p>Places, participations, identities and consents have no format of their own. Nothing is
 * repaired or guessed on the way to ESF; what a format has no field for is told as a loss.
 *
 * <p>Not thread-safe: it remembers codes that it has read.
 *
 * @since 0.1.0
 */
public final class EsfMapping {

  /** What a blank final date of an event (field 114) means. */
  public enum FinalDate {
    /** That none is stated, which is reported. */
    NOT_STATED,
    /** That the event goes on, as ESF says. */
    ONGOING
  }

  private final EsfCarrier carrier;
  private final FinalDate finalDate;
  private final CodeReading codes = new CodeReading(Vocabularies.bundled());

  /**
   * Makes a mapping.
   *
   * @param carrier what the notation can carry
   * @param finalDate what a blank final date of an event means
   */
  public EsfMapping(EsfCarrier carrier, FinalDate finalDate) {
    this.carrier = Objects.requireNonNull(carrier, "carrier");
    this.finalDate = Objects.requireNonNull(finalDate, "finalDate");
  }

  /**
   * Says an entity in ESF.
   *
   * @param entity the entity
   * @return the record and what it does not say; null when ESF has no format for such an entity
   */
  public @Nullable EsfStatement say(KnownEntity entity) {
    return say(entity.objectType(), entity);
  }

  private <T extends KnownEntity> @Nullable EsfStatement say(
      ObjectType<T> type, KnownEntity entity) {
    Bindings<T> bindings = EsfModel.of(type);
    if (bindings == null) {
      return null;
    }
    T owner = type.javaType().cast(entity);
    Saying out = Saying.of(carrier, entity);
    List<Property<?, ?>> open = new ArrayList<>(0);
    @Nullable Loss.Kind[] losses = bindings.say(owner, out, open);
    Property<T, ?> qualifiers = type.property("qualifiers");
    if (qualifiers != null && !entity.qualifiers().isEmpty() && out.saysQualifiers(entity)) {
      losses[qualifiers.index()] = null;
    }
    String unit = ActorModel.impliedUnit(entity);
    if (unit != null) {
      out.begin();
      EsfValue value = EsfValue.of(ActorModel.COUNTING_UNIT, unit);
      out.put(entity instanceof org.hrix.model.Person ? value : value.implied(), null);
    }
    EsfRecord record = out.record(bindings.kind);
    boolean typed = typeOf(record.kind(), record.values()).equals(type);
    return new EsfStatement(record, losses, open, typed);
  }

  /**
   * Tells whether ESF says all of an entity's marking: whether the record is confidential, and
   * nothing else.
   *
   * @param entity the entity
   * @return true when it does
   */
  public static boolean saysMarking(KnownEntity entity) {
    Marking marking = entity.marking();
    return marking == null
        || (marking.confidential() != null
            && marking.equals(Marking.of(null, marking.confidential(), null))
            && hasConfidentiality(entity.objectType()));
  }

  private static <T extends KnownEntity> boolean hasConfidentiality(ObjectType<T> type) {
    Bindings<T> bindings = EsfModel.of(type);
    return bindings != null && bindings.kind.field("confidentiality") != null;
  }

  /**
   * Makes an entity of a record.
   *
   * @param record the record; parts that stand by themselves, such as the additional details of an
   *     act, belong in the record that they are a part of
   * @param around what surrounds it
   * @return the entity; raw when it has no record number that can be an id
   */
  public Entity read(EsfRecord record, EsfSurroundings around) {
    return read(record, typeOf(record), around, List.of());
  }

  /**
   * Makes an entity of a record beside which fields stand that ESF does not know.
   *
   * @param record the record, as in {@link #read(EsfRecord, EsfSurroundings)}
   * @param around what surrounds it
   * @param others the fields; they are carried along, under names that stand once
   * @return the entity; raw when it has no record number that can be an id
   */
  public Entity read(EsfRecord record, EsfSurroundings around, List<Datum.Field> others) {
    return read(record, typeOf(record), around, others);
  }

  private <T extends KnownEntity> Entity read(
      EsfRecord record, ObjectType<T> type, EsfSurroundings around, List<Datum.Field> others) {
    Hearing in = hearing(record, around);
    Slots slots = type.slots();
    hear(type, in, slots, new BitSet());
    others.forEach(field -> in.keep(field.name(), field.value()));
    return finish(type, in, slots);
  }

  Hearing hearing(EsfRecord record, EsfSurroundings around) {
    return new Hearing(record, carrier.language(), around, codes);
  }

  Hearing hearing(Draft draft, EsfKind kind, EsfSurroundings around) {
    return new Hearing(kind, draft.values, draft.parts, carrier.language(), around, codes);
  }

  /** Tells of which type the entity of a record is. */
  static ObjectType<? extends KnownEntity> typeOf(EsfRecord record) {
    return typeOf(record.kind(), record.values());
  }

  static ObjectType<? extends KnownEntity> typeOf(EsfKind kind, List<EsfValue> values) {
    return switch (kind) {
      case EVENT -> Incident.OBJECT_TYPE;
      case ACT -> org.hrix.model.Act.OBJECT_TYPE;
      case INVOLVEMENT -> org.hrix.model.Involvement.OBJECT_TYPE;
      case CHAIN_OF_EVENTS -> org.hrix.model.IncidentLink.OBJECT_TYPE;
      case PERSON -> ActorModel.typeOf(values);
      case BIOGRAPHIC_DETAILS -> org.hrix.model.ActorRelation.OBJECT_TYPE;
      case INTERVENTION -> org.hrix.model.Intervention.OBJECT_TYPE;
      case INFORMATION -> org.hrix.model.Information.OBJECT_TYPE;
      case DOCUMENT -> org.hrix.model.Document.OBJECT_TYPE;
      case ARREST, DESTRUCTION, TORTURE, KILLING, ADDRESS ->
          throw new IllegalArgumentException("record is a part of another");
    };
  }

  /**
   * Puts the values of a record into the slots of an entity.
   *
   * @param said the indexes of properties that are said elsewhere, and not read
   */
  <T extends KnownEntity> void hear(ObjectType<T> type, Hearing in, Slots slots, BitSet said) {
    Bindings<T> bindings = Objects.requireNonNull(EsfModel.of(type), type.name());
    boolean[] read = new boolean[in.kind.fields().size()];
    for (Binding<T> binding : bindings.all) {
      boolean there = binding.isThere(in);
      if (there && !said.get(binding.property.index())) {
        binding.hear(in, slots);
      }
      for (EsfField field : binding.fields) {
        read[field.index()] |= field.kind() == in.kind;
      }
      if (there && !said.get(binding.property.index())) {
        more(binding.fields, in);
      }
    }
    rest(type, in, read);
    if (type.equals(Incident.OBJECT_TYPE) && !in.around.isVerbatim()) {
      blankFinalDate(in, slots);
    }
  }

  /** The field that has one value on paper, and of which all are read. */
  private static final EsfField TYPES = EsfFields.need(EsfKind.DOCUMENT, "type");

  /** Keeps further values of fields that have one. */
  static void more(EsfField[] fields, Hearing in) {
    for (EsfField field : fields) {
      boolean several = field.kind() == in.kind && in.hasSeveral(field);
      List<EsfValue> values = several ? in.all(field) : List.of();
      for (int i = 1; i < values.size() && !field.isMany(); i++) {
        if (!field.name().equals("supporting_documents") && !field.equals(TYPES)) {
          in.around.report(EsfProblem.SECOND_VALUE, field, i);
          in.keep(values.get(i));
        }
      }
    }
  }

  /** Keeps the values of fields that the entity has no property for. */
  private static void rest(ObjectType<?> type, Hearing in, boolean[] read) {
    List<Datum.Field> carried = in.extras.toExtras(anyType(type)).extensions();
    for (EsfValue value : in.values) {
      EsfField field = value.field();
      boolean isRead =
          read[field.index()]
              || (field.equals(ActorModel.COUNTING_UNIT) && isIndividual(value.text()));
      if (!isRead && !Unread.isCarried(value, carried)) {
        in.around.report(EsfProblem.NO_PLACE, field, 0, "type", type.name());
        in.keep(value);
      }
    }
  }

  private static boolean isIndividual(String unit) {
    return unit.startsWith("01") || unit.equals("1") || unit.equals("10000000000");
  }

  private void blankFinalDate(Hearing in, Slots slots) {
    EsfField field = EsfFields.need(EsfKind.EVENT, "final_date");
    if (slots.has(Incident.END) || in.first(field) != null) {
      return;
    }
    if (finalDate == FinalDate.NOT_STATED) {
      in.around.report(EsfProblem.FINAL_DATE_BLANK, null, 0);
      return;
    }
    When when = slots.one(Incident.WHEN);
    Edtf start = when == null ? null : when.edtf();
    String text = (start == null ? "" : start.text()) + "/..";
    if (Edtf.read(text) instanceof Edtf open && (when == null || start != null)) {
      When.Builder builder = when == null ? When.builder() : when.toBuilder();
      slots.put(Incident.WHEN, builder.edtf(open).build());
    }
  }

  /** Makes the entity. */
  <T extends KnownEntity> Entity finish(ObjectType<T> type, Hearing in, Slots slots) {
    if (!in.qualifiers().isEmpty()) {
      slots.put(Objects.requireNonNull(type.property("qualifiers")), in.qualifiers());
    }
    slots.extras(renamed(in, in.extras.toExtras(anyType(type)), type, slots));
    Property<T, ?> id = type.properties().get(0);
    Object given = slots.has(id) ? value(slots, id) : null;
    String number = in.number();
    if (given != null && number != null && !in.around.isVerbatim() && !given.equals(number)) {
      external(type, in, slots, number);
    }
    Misfit misfit = type.misfitOf(slots);
    if (misfit == null) {
      return type.build(slots);
    }
    in.around.report(ShapeProblem.NO_ID, null, 0, "expected", Scalars.ID_EXPECTED);
    List<Datum.Field> fields = new ArrayList<>();
    fields.add(new Datum.Field("type", new Datum.Text(type.name())));
    if (number != null) {
      fields.add(new Datum.Field("id", new Datum.Text(number)));
    }
    fields.addAll(ModelData.object(type, slots).fields());
    return new RawEntity(type.name(), null, new Datum.Fields(fields));
  }

  /**
   * Puts what is kept behind what HRIX carries. Of that only what has the name of a property
   * without a value gets another, because it would be read as its value.
   */
  private static Extras renamed(Hearing in, Extras extras, ObjectType<?> type, Slots slots) {
    if (extras.extensions().isEmpty() && in.kept().isEmpty()) {
      return extras;
    }
    KeptNames names = new KeptNames(type);
    extras.extensions().forEach(field -> names.take(field.name()));
    List<Datum.Field> fields = new ArrayList<>();
    for (Datum.Field field : extras.extensions()) {
      Property<?, ?> property = type.property(field.name());
      boolean free = property == null || slots.has(property) || in.extras.has(property.name());
      fields.add(free ? field : new Datum.Field(names.of(field.name()), field.value()));
    }
    for (Datum.Field field : in.kept()) {
      fields.add(new Datum.Field(names.of(field.name()), KeptNames.once(field.value())));
    }
    return new Extras(fields, extras.raw(), extras.rawItems());
  }

  @SuppressWarnings("unchecked")
  private static <T> @Nullable Object value(Slots slots, Property<T, ?> id) {
    return slots.one((Property.One<T, String>) id);
  }

  private static <T extends KnownEntity> void external(
      ObjectType<T> type, Hearing in, Slots slots, String number) {
    in.around.report(EsfProblem.NUMBER_TAKEN, in.kind.recordNumber(), 0);
    Property<T, ?> property = Objects.requireNonNull(type.property("externalIds"));
    if (!slots.has(property)) {
      slots.put(property, List.of(ExternalId.builder(number).build()));
    }
  }

  @SuppressWarnings("unchecked")
  private static ObjectType<Object> anyType(ObjectType<?> type) {
    return (ObjectType<Object>) type;
  }
}
