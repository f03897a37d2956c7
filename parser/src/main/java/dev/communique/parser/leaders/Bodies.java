package dev.communique.parser.leaders;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;

/** What international bodies are called. */
final class Bodies {
  private static final ImmutableMap<String, ImmutableList<String>> NAMES = names();

  private Bodies() {}

  /** Whether a text names the body that an office is of. */
  static boolean areNamed(String office, String text) {
    for (Map.Entry<String, ImmutableList<String>> body : NAMES.entrySet()) {
      if (office.contains(body.getKey())) {
        for (String name : body.getValue()) {
          if (isIn(name, text)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean isIn(String name, String text) {
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      int end = at + name.length();
      boolean starts = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
      if (starts && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
        return true;
      }
    }
    return false;
  }

  private static ImmutableMap<String, ImmutableList<String>> names() {
    ImmutableMap.Builder<String, ImmutableList<String>> names = ImmutableMap.builder();
    for (RegistryRow row : RegistryFile.resource("bodies.csv")) {
      names.put(row.required("body"), row.list("names"));
    }
    return names.buildOrThrow();
  }
}
