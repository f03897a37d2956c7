package dev.communique.cli;

import java.util.Arrays;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The form of a listing. */
final class FormatOption {
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = Converter.class,
      description = "table (the default), csv or jsonl.")
  private Format format = Format.TABLE;

  Format get() {
    return format;
  }

  /** Reads a form as it is spelled; a wrong one is answered with the right ones. */
  static final class Converter implements ITypeConverter<Format> {
    @Override
    public Format convert(String text) {
      Optional<Format> format =
          Arrays.stream(Format.values()).filter(f -> f.toString().equals(text)).findFirst();
      return format.orElseThrow(() -> unknown(text));
    }

    private static TypeConversionException unknown(String text) {
      return new TypeConversionException(
          "not a format: \"" + text + "\"; one of: table, csv, jsonl");
    }
  }
}
