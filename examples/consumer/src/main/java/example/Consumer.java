package example;

import dev.communique.core.Corpus;
import dev.communique.model.Article;
import dev.communique.model.Message;
import dev.communique.model.Report;
import dev.communique.model.json.ArticleJson;
import dev.communique.parser.ArticleParser;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads two articles from strings, prints their messages, asks for one, writes and reads JSON. */
public final class Consumer {
  private static final String TELEGRAM =
      """
       date 2024-09-10 MOSCOW (TASS) - Russian President Vladimir Putin has sent a telegram to North \
      Korean leader Kim Jong Un, congratulating him on the 76th anniversary of the founding of the \
      Democratic People's Republic of Korea, the Kremlin said on Monday.
      """;
  private static final String CONDOLENCES =
      """
       date 2016-11-27 BEIJING (Xinhua) - Chinese President Xi Jinping sent a message of condolences \
      to Cuban leader Raul Castro on Saturday over the death of Fidel Castro.
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
    List<Article> articles =
        List.of(
            parser.parse(TELEGRAM, "telegram").orElseThrow(),
            parser.parse(CONDOLENCES, "condolences").orElseThrow());
    for (Article article : articles) {
      for (Message message : article.messages()) {
        out.println(message);
      }
    }
    Corpus corpus = Corpus.of(articles);
    for (Report report : corpus.messages().from("Putin").to("Kim Jong Un").during("2024").list()) {
      out.println(report.message().purpose().spelling() + " in " + report.article().source());
    }
    for (Article article : articles) {
      out.println(ArticleJson.read(ArticleJson.write(article)).equals(article));
    }
  }
}
