package dev.communique.model;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The rules that several values share; a broken one throws {@link IllegalArgumentException}. */
final class Invariants {
  private Invariants() {}

  static void notBlank(String name, String value) {
    checkArgument(!value.isBlank(), "%s must not be blank", name);
  }

  static void notBlank(String name, Optional<String> value) {
    if (value.isPresent()) {
      notBlank(name, value.get());
    }
  }

  static void notBlank(String name, List<String> values) {
    for (String value : values) {
      notBlank(name, value);
    }
  }

  static void notEmpty(String name, Span span) {
    checkArgument(!span.isEmpty(), "%s must not be empty: %s", name, span);
  }

  static void notNegative(String name, OptionalInt value) {
    checkArgument(value.orElse(0) >= 0, "%s must not be negative: %s", name, value);
  }
}
