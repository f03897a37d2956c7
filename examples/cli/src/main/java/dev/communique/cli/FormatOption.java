package dev.communique.cli;

import picocli.CommandLine.Option;

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

  /** Reads a form as it is spelled. */
  static final class Converter extends SpelledConverter<Format> {
    Converter() {
      super("a format", Format::toString, Format.values());
    }
  }
}
