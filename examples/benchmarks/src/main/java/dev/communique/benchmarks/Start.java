package dev.communique.benchmarks;

import dev.communique.model.Article;
import dev.communique.parser.ArticleParser;
import dev.communique.parser.leaders.Registry;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;

/** What a new process does until it has its first message, and how long each part takes. */
public final class Start {
  /** What a line with times begins with. */
  static final String TIMES = "times";

  private static final String TEXT =
      " date 2016-09-20 MOSCOW - Russian President Vladimir Putin sent a message of condolence to"
          + " Chinese President Xi Jinping over the floods.\n";

  private Start() {}

  /**
   * Prints a message, and the seconds of processor time since the process began at four points: the
   * beginning of this method, then with the registry, the parser, and the message.
   *
   * @param args none
   */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    double machine = seconds();
    Registry registry = Registry.builtIn();
    double people = seconds();
    ArticleParser parser = ArticleParser.builder().registry(registry).build();
    double rules = seconds();
    Article article = parser.parse(TEXT, "start").orElseThrow();
    out.println(article.messages().get(0));
    double message = seconds();
    out.println(
        String.format(
            Locale.ROOT, "%s %.2f %.2f %.2f %.2f", TIMES, machine, people, rules, message));
  }

  /** Asks the system and not a management bean, which takes longer to load than the library. */
  private static double seconds() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / 1e9;
  }
}
