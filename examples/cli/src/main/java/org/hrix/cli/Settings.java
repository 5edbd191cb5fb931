// SPDX-License-Identifier: Apache-2.0
package org.hrix.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hrix.io.Setting;

/** What the user chooses of a format with {@code --set NAME=VALUE}. */
final class Settings {
  private Settings() {}

  /** Refuses a setting that no format has, and a value that it does not allow. */
  @SafeVarargs
  static void check(Map<String, String> chosen, List<Setting>... known) {
    List<Setting> all = new ArrayList<>();
    for (List<Setting> settings : known) {
      all.addAll(settings);
    }
    for (Map.Entry<String, String> choice : chosen.entrySet()) {
      List<Setting> named = all.stream().filter(s -> s.name().equals(choice.getKey())).toList();
      if (named.isEmpty()) {
        throw new UsageException("the formats have no such setting; there are:" + list(all));
      }
      boolean allowed =
          named.stream()
              .anyMatch(s -> s.values().isEmpty() || s.values().contains(choice.getValue()));
      if (!allowed) {
        throw new UsageException("the setting does not allow this value:" + list(named));
      }
    }
  }

  /** Takes those of one format. */
  static Map<String, String> of(Map<String, String> chosen, List<Setting> known) {
    Map<String, String> own = new LinkedHashMap<>();
    for (Setting setting : known) {
      String value = chosen.get(setting.name());
      if (value != null) {
        own.put(setting.name(), value);
      }
    }
    return own;
  }

  private static String list(List<Setting> settings) {
    if (settings.isEmpty()) {
      return " none";
    }
    StringBuilder text = new StringBuilder();
    for (Setting setting : settings) {
      text.append("\n  ").append(setting.name());
      if (!setting.values().isEmpty()) {
        text.append("=").append(String.join("|", setting.values()));
      }
      text.append("  ").append(setting.documentation());
    }
    return text.toString();
  }
}
