package dev.communique.cli;

import dev.communique.core.query.Kind;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads what a question is for as people say it, in the plural. */
final class KindConverter implements ITypeConverter<Kind> {
  @Override
  public Kind convert(String text) {
    return switch (text) {
      case "messages" -> Kind.MESSAGE;
      case "quotations" -> Kind.QUOTATION;
      case "articles" -> Kind.ARTICLE;
      case "leaders" -> Kind.LEADER;
      default ->
          throw new TypeConversionException(
              "not a kind: \"" + text + "\"; one of: messages, quotations, articles, leaders");
    };
  }
}
