package example.reader;

import dev.communique.model.Article;
import dev.communique.model.Message;
import dev.communique.parser.ArticleParser;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads two articles from strings and prints their messages. */
public final class Reader {
  private static final List<String> TEXTS =
      List.of(
          """
           date 2024-09-10 MOSCOW (TASS) - Russian President Vladimir Putin has sent a telegram to \
          North Korean leader Kim Jong Un, congratulating him on the 76th anniversary of the \
          founding of the Democratic People's Republic of Korea, the Kremlin said on Monday.
          """,
          """
           date 2016-11-27 BEIJING (Xinhua) - Chinese President Xi Jinping sent a message of \
          condolences to Cuban leader Raul Castro on Saturday over the death of Fidel Castro.
          """);

  private Reader() {}

  /**
   * Runs it.
   *
   * @param args none
   */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    ArticleParser parser = ArticleParser.create();
    for (String text : TEXTS) {
      Article article = parser.parse(text, "article").orElseThrow();
      for (Message message : article.messages()) {
        out.println(message);
      }
    }
  }
}
