package dev.communique.cli;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads one of a few values as it is spelled; a wrong one is answered with the right ones.
 *
 * @param <T> what is read
 */
abstract class SpelledConverter<T> implements ITypeConverter<T> {
  private final String noun;
  private final Function<T, String> spelling;
  private final ImmutableList<T> values;

  SpelledConverter(String noun, Function<T, String> spelling, T[] values) {
    this.noun = noun;
    this.spelling = spelling;
    this.values = ImmutableList.copyOf(values);
  }

  @Override
  public final T convert(String text) {
    return values.stream()
        .filter(value -> spelling.apply(value).equals(text))
        .findFirst()
        .orElseThrow(() -> unknown(text));
  }

  private TypeConversionException unknown(String text) {
    return new TypeConversionException(
        "not "
            + noun
            + ": \""
            + text
            + "\"; one of: "
            + values.stream().map(spelling).collect(Collectors.joining(", ")));
  }
}
