package example;

import dev.communique.model.Article;
import dev.communique.model.Message;
import dev.communique.model.Report;
import dev.communique.model.json.ArticleJson;
import dev.communique.core.Corpus;
import dev.communique.parser.ArticleParser;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads one article from a string, prints its messages, asks for one, writes and reads JSON. */
public final class Consumer {
  private static final String TEXT =
      """
       date 2024-09-10 MOSCOW (TASS) - Russian President Vladimir Putin has sent a telegram to North \
      Korean leader Kim Jong Un, congratulating him on the 76th anniversary of the founding of the \
      Democratic People's Republic of Korea, the Kremlin said on Monday.
      """;

  private Consumer() {}

  /**
   * Runs it.
   *
   * @param args none
   */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    ArticleParser parser = ArticleParser.create();
    Article article = parser.parse(TEXT, "telegram").orElseThrow();
    for (Message message : article.messages()) {
      out.println(message);
    }
    Corpus corpus = Corpus.of(List.of(article));
    for (Report report : corpus.messages().from("Putin").to("Kim Jong Un").during("2024").list()) {
      out.println(report.message().purpose().spelling() + " in " + report.article().source());
    }
    out.println(ArticleJson.read(ArticleJson.write(article)).equals(article));
  }
}
