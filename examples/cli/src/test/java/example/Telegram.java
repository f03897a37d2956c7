package example;

import dev.communique.parser.ArticleParser;

public final class Telegram {
  public static void main(String[] args) {
    var text =
        """
        date 2024-09-10 MOSCOW (TASS) - President Vladimir Putin has sent a telegram to North Korean
        leader Kim Jong Un on the 76th anniversary of the founding of North Korea, the Kremlin said
        on Monday. Chinese President Xi Jinping also sent Kim a message.
        """;
    var article = ArticleParser.create().parse(text, "telegram.txt").orElseThrow();
    for (var message : article.messages()) {
      System.out.println(message.senders() + " to " + message.addressees());
    }
  }
}

// [Vladimir Putin (RUS)] to [Kim Jong Un (PRK)]
// [Xi Jinping (CHN)] to [Kim Jong Un (PRK)]
