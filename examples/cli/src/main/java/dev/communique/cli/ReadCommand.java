package dev.communique.cli;

import dev.communique.model.json.ArticleJson;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Writes articles in the JSON form. */
@Command(
    name = "read",
    description = "Writes each article with all that was read from it as JSON, one a line.",
    footer = {
      "",
      "Examples:",
      "  communique read news/",
      "  communique read news/ --out news.jsonl"
    })
final class ReadCommand extends ReadingCommand {

  @SuppressWarnings("unused") // there is one form today; named so that others can follow
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = JsonlOnly.class,
      description = "jsonl (the default, and the only one).")
  private Format format = Format.JSONL;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where to write instead; the file appears when all is done.")
  private @Nullable Path file;

  @Override
  int run(ArticleFeed feed, Writer out) throws IOException {
    if (file == null) {
      return write(feed, out, true);
    }
    try (OutputFile output = OutputFile.open(file)) {
      int code = write(feed, output.writer(), false);
      output.commit();
      return code;
    }
  }

  private int write(ArticleFeed feed, Writer out, boolean isStandardOutput) throws IOException {
    return feed.forEach(
        paths(), isStandardOutput, article -> out.append(ArticleJson.write(article)).append('\n'));
  }

  /** The JSON form is the only one that holds all of an article. */
  static final class JsonlOnly implements ITypeConverter<Format> {
    @Override
    public Format convert(String text) {
      if (!text.equals(Format.JSONL.toString())) {
        throw new TypeConversionException("not a format: \"" + text + "\"; one of: jsonl");
      }
      return Format.JSONL;
    }
  }
}
