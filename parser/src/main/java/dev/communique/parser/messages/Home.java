package dev.communique.parser.messages;

import dev.communique.model.CountryCode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The state somebody belongs to: one of the registry, or one that only the text names.
 *
 * @param name the code of a known state, else the name as written
 * @param code the code, when known
 */
record Home(String name, @Nullable CountryCode code) {
  static Home of(CountryCode code) {
    return new Home(code.value(), code);
  }

  /** A state of which no list knows. */
  static Home written(String name) {
    return new Home(name, null);
  }

  /**
   * Whether two are surely different: a name the lists do not know may be another of a known one.
   */
  boolean isOther(Home state) {
    return !equals(state) && (code == null) == (state.code == null);
  }

  /** The name as written, when there is no code. */
  Optional<String> writtenName() {
    return code == null ? Optional.of(name) : Optional.empty();
  }

  static @Nullable Home ofNullable(@Nullable CountryCode code) {
    return code == null ? null : of(code);
  }
}
