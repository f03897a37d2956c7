package dev.communique.cli;

import com.google.common.collect.ImmutableSet;
import dev.communique.model.Article;
import dev.communique.model.Outcome;
import dev.communique.model.Problem;
import dev.communique.model.ProblemKind;
import dev.communique.parser.ArticleParser;
import dev.communique.parser.leaders.Registry;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Reads paths one article after the other; what is wrong goes to standard error at once. */
final class ArticleFeed {
  /** The path that means standard input. */
  static final String STANDARD_INPUT = "-";

  /** What a command does with an article. */
  interface Step {
    void accept(Article article) throws IOException;
  }

  private final ArticleParser parser;
  private final Terminal terminal;
  private final boolean strict;

  ArticleFeed(ArticleParser parser, Terminal terminal, boolean strict) {
    this.parser = parser;
    this.terminal = terminal;
    this.strict = strict;
  }

  /** Reads the articles. */
  ArticleParser parser() {
    return parser;
  }

  /** Says what is wrong on standard error, as strictly as asked. */
  ProblemLog log(Runnable beforeLine) {
    return new ProblemLog(terminal.err(), strict, beforeLine);
  }

  /** Who is a leader. */
  Registry registry() {
    return parser.registry();
  }

  /**
   * Hands every article to a step, in the order of the paths, and keeps none.
   *
   * @param printsAsItGoes whether the step writes to standard output: a progress bar would get in
   *     its way when both are one terminal
   * @return the exit code
   * @throws IOException if the step cannot write
   */
  int forEach(List<String> paths, boolean printsAsItGoes, Step step) throws IOException {
    boolean isQuiet = printsAsItGoes && terminal.outIsTerminal();
    try (Progress progress = Progress.of(terminal, isQuiet, paths)) {
      ProblemLog log = log(progress::clear);
      for (String path : paths) {
        try (Stream<Outcome<Article>> outcomes = open(path)) {
          for (Outcome<Article> outcome : (Iterable<Outcome<Article>>) outcomes::iterator) {
            take(outcome, log, progress, step);
          }
        }
      }
      return log.exitCode();
    }
  }

  private static void take(Outcome<Article> outcome, ProblemLog log, Progress progress, Step step)
      throws IOException {
    problems(outcome).forEach(log::add);
    if (outcome.value().isPresent()) {
      step.accept(outcome.value().get());
    }
    progress.step(source(outcome));
  }

  private static String source(Outcome<Article> outcome) {
    return outcome.value().map(Article::source).orElseGet(() -> outcome.problems().get(0).source());
  }

  /** Those of the way to the article and those it carries; most are both. */
  private static ImmutableSet<Problem> problems(Outcome<Article> outcome) {
    ImmutableSet.Builder<Problem> problems = ImmutableSet.builder();
    problems.addAll(outcome.problems());
    outcome.value().ifPresent(article -> problems.addAll(article.problems()));
    return problems.build();
  }

  private Stream<Outcome<Article>> open(String path) {
    try {
      return path.equals(STANDARD_INPUT)
          ? parser.read(terminal.in(), STANDARD_INPUT)
          : parser.read(Path.of(path));
    } catch (IOException | InvalidPathException unreadable) {
      String reason = Failures.reason(unreadable);
      return Stream.of(Outcome.failure(Problem.of(ProblemKind.UNREADABLE_FILE, path, reason)));
    }
  }
}
