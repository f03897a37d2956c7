package dev.communique.model;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.EnumSet;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The written forms of an enum's constants: the name in lower case, with hyphens.
 *
 * @param <E> the enum
 */
final class Spellings<E extends Enum<E>> {
  private final String name;
  private final ImmutableMap<E, String> spellings;
  private final ImmutableMap<String, E> constants;

  private Spellings(String name, Class<E> type) {
    this.name = name;
    this.spellings = Maps.toMap(EnumSet.allOf(type), Spellings::spell);
    this.constants = Maps.uniqueIndex(spellings.keySet(), Spellings::spell);
  }

  /** The spellings of {@code type}, whose constants a message calls {@code name}. */
  static <E extends Enum<E>> Spellings<E> of(String name, Class<E> type) {
    return new Spellings<>(name, type);
  }

  @SuppressWarnings("NullAway") // every constant is a key
  String of(E constant) {
    return spellings.get(constant);
  }

  E parse(String text) {
    @Nullable E constant = constants.get(text);
    if (constant == null) {
      String allowed = Joiner.on(", ").join(constants.keySet());
      throw new IllegalArgumentException(
          "not a " + name + ": \"" + text + "\"; one of: " + allowed);
    }
    return constant;
  }

  private static String spell(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
