// SPDX-License-Identifier: Apache-2.0
package org.hrix.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hrix.data.Datum;
import org.hrix.io.ReadLimits;
import org.hrix.model.ModelPaths;
import org.hrix.model.Tlp;
import org.hrix.text.Spelling;
import org.hrix.validation.Location;
import org.hrix.validation.Problem;
import org.hrix.validation.ProblemCode;
import org.hrix.validation.Profile;
import org.hrix.validation.ProfileProblem;
import org.hrix.validation.Release;
import org.hrix.validation.Severity;
import org.jspecify.annotations.Nullable;

/** Reads profiles, one upon the other. Used once. */
final class ProfileReader {
  private static final List<String> MEMBERS =
      List.of(
          "$schema",
          "id",
          "title",
          "description",
          "extends",
          "asOf",
          "marking",
          "severities",
          "required",
          "forbidden",
          "lists",
          "bounds");
  private static final List<String> SEVERITIES = List.of("info", "warning", "error", "off");
  private static final ReadLimits LIMITS = new ReadLimits(20, 1 << 20, 100_000);

  private final List<String> codes;
  private final Consumer<Problem> problems;
  private final Function<String, byte @Nullable []> files;
  private final Json json = new Json(LIMITS);
  private final Set<String> open = new HashSet<>();
  private final List<String> paths = ModelPaths.all();

  ProfileReader(
      List<ProblemCode> codes,
      Consumer<Problem> problems,
      Function<String, byte @Nullable []> files) {
    this.codes = codes.stream().map(ProblemCode::id).toList();
    this.problems = problems;
    this.files = files;
  }

  /** Reads a profile; null when it is none. */
  @Nullable Profile read(byte[] bytes, String name) {
    int from = bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB ? 3 : 0;
    Utf8Scan scan = new Utf8Scan().range(bytes, from, bytes.length);
    Slice slice = new Slice(name, "", bytes, from, bytes.length, 1, 1, scan);
    Datum datum = new EntityParser(json, problems).read(slice, DatumReader::read);
    if (datum == null) {
      return null;
    }
    if (!(datum instanceof Datum.Fields fields)) {
      report(slice, ProfileProblem.MALFORMED, "", "property", "profile", "expected", "an object");
      return null;
    }
    return new OneFile(slice, fields).read();
  }

  private void report(Slice slice, ProblemCode code, String pointer, String... arguments) {
    long offset = PointerFinder.find(json, slice, pointer).offset();
    Location where = slice.locate(offset, pointer);
    problems.accept(Problem.of(code, where, null, arguments));
  }

  /** One file, on its base. */
  private final class OneFile {
    private final Slice slice;
    private final Datum.Fields fields;

    OneFile(Slice slice, Datum.Fields fields) {
      this.slice = slice;
      this.fields = fields;
    }

    @Nullable Profile read() {
      for (Datum.Field field : fields.fields()) {
        if (!MEMBERS.contains(field.name())) {
          report(
              slice,
              ProfileProblem.UNKNOWN_MEMBER,
              "/" + escaped(field.name()),
              "suggestion",
              meant(field.name(), MEMBERS));
        }
      }
      String id = text("id");
      if (id == null || !id.matches("[a-z0-9][a-z0-9-]{0,98}")) {
        malformed("id", "/id", "lower-case letters, digits and hyphens");
        return null;
      }
      ProfileDraft draft = new ProfileDraft(base());
      severities(draft);
      strings("required", path -> draft.required.add(path));
      strings("forbidden", path -> draft.forbidden.add(path));
      lists(draft);
      bounds(draft);
      asOf(draft);
      marking(draft);
      return draft.build(id);
    }

    private Profile base() {
      String base = text("extends");
      if (base == null) {
        return Profile.EXCHANGE;
      }
      if (!open.add(base)) {
        report(slice, ProfileProblem.CIRCLE, "/extends");
        return Profile.EXCHANGE;
      }
      byte[] bytes =
          ProfileFiles.BUNDLED.contains(base) ? ProfileFiles.bytesOf(base) : files.apply(base);
      Profile found = bytes == null ? null : ProfileReader.this.read(bytes, base);
      if (found == null) {
        report(slice, ProfileProblem.UNKNOWN_BASE, "/extends");
        return Profile.EXCHANGE;
      }
      return found;
    }

    private @Nullable String text(String member) {
      Datum value = fields.first(member);
      if (value instanceof Datum.Text text) {
        return text.value();
      }
      if (!value.equals(Datum.NULL)) {
        malformed(member, "/" + member, "a string");
      }
      return null;
    }

    private void malformed(String property, String pointer, String expected) {
      report(slice, ProfileProblem.MALFORMED, pointer, "property", property, "expected", expected);
    }

    private List<Datum.Field> object(String member) {
      Datum value = fields.first(member);
      if (value instanceof Datum.Fields object) {
        return object.fields();
      }
      if (!value.equals(Datum.NULL)) {
        malformed(member, "/" + member, "an object");
      }
      return List.of();
    }

    private void severities(ProfileDraft draft) {
      for (Datum.Field field : object("severities")) {
        String pointer = "/severities/" + escaped(field.name());
        if (!codes.contains(field.name())) {
          report(
              slice,
              ProfileProblem.UNKNOWN_RULE,
              pointer,
              "suggestion",
              meant(field.name(), codes));
        } else if (field.value() instanceof Datum.Text word && SEVERITIES.contains(word.value())) {
          draft.severity(field.name(), severity(word.value()));
        } else {
          malformed("severities", pointer, "one of: " + String.join(", ", SEVERITIES));
        }
      }
    }

    private static @Nullable Severity severity(String word) {
      return switch (word) {
        case "info" -> Severity.INFO;
        case "warning" -> Severity.WARNING;
        case "error" -> Severity.ERROR;
        default -> null;
      };
    }

    private void strings(String member, Consumer<String> taken) {
      Datum value = fields.first(member);
      if (!(value instanceof Datum.Items items)) {
        if (!value.equals(Datum.NULL)) {
          malformed(member, "/" + member, "a list of paths");
        }
        return;
      }
      for (int i = 0; i < items.items().size(); i++) {
        String pointer = "/" + member + "/" + i;
        if (!(items.items().get(i) instanceof Datum.Text text)) {
          malformed(member, pointer, "a path such as person.birth");
        } else if (isPath(text.value(), pointer)) {
          taken.accept(text.value());
        }
      }
    }

    private boolean isPath(String path, String pointer) {
      boolean known = ModelPaths.find(path) != null;
      if (!known) {
        report(slice, ProfileProblem.UNKNOWN_PATH, pointer, "suggestion", meant(path, paths));
      }
      return known;
    }

    private void lists(ProfileDraft draft) {
      for (Datum.Field field : object("lists")) {
        String pointer = "/lists/" + escaped(field.name());
        List<String> ids = new ArrayList<>();
        if (field.value() instanceof Datum.Items items) {
          for (Datum item : items.items()) {
            if (item instanceof Datum.Text text) {
              ids.add(text.value());
            }
          }
        }
        boolean whole =
            field.value() instanceof Datum.Items items
                && !ids.isEmpty()
                && ids.size() == items.items().size();
        if (!whole) {
          malformed("lists", pointer, "a list of ids of code lists");
        } else if (isPath(field.name(), pointer)) {
          draft.lists.put(field.name(), ids);
        }
      }
    }

    private void bounds(ProfileDraft draft) {
      for (Datum.Field field : object("bounds")) {
        String pointer = "/bounds/" + escaped(field.name());
        Profile.Range range = range(field.value());
        if (range == null) {
          malformed("bounds", pointer, "an object with whole numbers min, max or both, in order");
        } else if (isPath(field.name(), pointer)) {
          draft.bounds.put(field.name(), range);
        }
      }
    }

    private static Profile.@Nullable Range range(Datum value) {
      if (!(value instanceof Datum.Fields object)) {
        return null;
      }
      try {
        Long min = number(object.first("min"));
        Long max = number(object.first("max"));
        return new Profile.Range(min, max);
      } catch (IllegalArgumentException wrong) {
        return null;
      }
    }

    private static @Nullable Long number(Datum value) {
      if (value.equals(Datum.NULL)) {
        return null;
      }
      if (value instanceof Datum.Num number) {
        return Long.valueOf(number.literal());
      }
      throw new IllegalArgumentException("not a number");
    }

    private void asOf(ProfileDraft draft) {
      String release = text("asOf");
      if (release == null) {
        return;
      }
      if (Release.isPossible(release)) {
        draft.asOf = release;
      } else {
        malformed("asOf", "/asOf", "a release of three numbers, " + Release.FIRST + " or later");
      }
    }

    private void marking(ProfileDraft draft) {
      String label = text("marking");
      if (label == null) {
        return;
      }
      List<String> labels = new ArrayList<>();
      for (Tlp tlp : Tlp.values()) {
        labels.add(tlp.code());
        if (tlp.code().equals(label)) {
          draft.marking = tlp;
          return;
        }
      }
      malformed("marking", "/marking", "one of: " + String.join(", ", labels));
    }
  }

  private static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  private static String meant(String name, Iterable<String> known) {
    String nearest = Spelling.nearest(name, known);
    return nearest == null ? "" : " (" + nearest + "?)";
  }
}
