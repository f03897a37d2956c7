package dev.communique.cli;

import static java.util.stream.Collectors.joining;

import dev.communique.core.query.Facet;
import java.util.Arrays;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a fact as it is spelled; a wrong one is answered with the right ones. */
final class FacetConverter implements ITypeConverter<Facet> {
  @Override
  public Facet convert(String text) {
    return Arrays.stream(Facet.values())
        .filter(facet -> facet.spelling().equals(text))
        .findFirst()
        .orElseThrow(() -> unknown(text));
  }

  private static TypeConversionException unknown(String text) {
    return new TypeConversionException(
        "not a fact to count by: \""
            + text
            + "\"; one of: "
            + Arrays.stream(Facet.values()).map(Facet::spelling).collect(joining(", ")));
  }
}
