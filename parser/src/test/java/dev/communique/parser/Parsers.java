package dev.communique.parser;

import dev.communique.parser.leaders.Registry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** One parser for all tests of a run: building it takes longer than reading with it. */
public final class Parsers {
  private static final ArticleParser SHARED = ArticleParser.create();

  private Parsers() {}

  public static ArticleParser shared() {
    return SHARED;
  }

  /** The one that knows the leaders and days of the sample corpus, too. */
  public static ArticleParser ofSample() {
    return Sample.PARSER;
  }

  private static final class Sample {
    static final ArticleParser PARSER = parser();

    private static ArticleParser parser() {
      Path folder = Path.of(System.getProperty("communique.corpus")).resolve("registry");
      try {
        Registry registry =
            Registry.builtIn()
                .with(folder.resolve("countries.csv"))
                .with(folder.resolve("leaders.csv"));
        return ArticleParser.builder()
            .registry(registry)
            .calendar(folder.resolve("calendar.txt"))
            .build();
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
  }
}
