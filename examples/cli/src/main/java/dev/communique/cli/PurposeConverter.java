package dev.communique.cli;

import dev.communique.model.Purpose;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads a purpose as everywhere else it is spelled; a wrong one is answered with the right ones.
 */
final class PurposeConverter implements ITypeConverter<Purpose> {
  @Override
  public Purpose convert(String text) {
    try {
      return Purpose.parse(text);
    } catch (IllegalArgumentException wrong) {
      throw new TypeConversionException(wrong.getMessage());
    }
  }
}
