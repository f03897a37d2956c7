package dev.communique.core.dossier;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.communique.core.events.Event;
import dev.communique.core.query.ArticleFacts;
import dev.communique.model.Article;
import dev.communique.model.PartialDate;
import dev.communique.model.Report;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The articles of a dossier, numbered from 1 in the order of their dates. Immutable. */
final class Sources {
  /** By date, those without one last. */
  private static final Comparator<Article> ORDER =
      Comparator.comparing(
              (Article article) -> ArticleFacts.date(article),
              Comparators.emptiesLast(Comparator.<PartialDate>naturalOrder()))
          .thenComparing(Article::source)
          .thenComparing(Article::text);

  private final ImmutableMap<Article, Integer> numbers;
  private final ImmutableMap<Article, ImmutableList<Report>> reports;

  private Sources(
      ImmutableMap<Article, Integer> numbers,
      ImmutableMap<Article, ImmutableList<Report>> reports) {
    this.numbers = numbers;
    this.reports = reports;
  }

  static Sources of(List<Event> events, List<Report> others) {
    Map<Article, Set<Report>> byArticle = new LinkedHashMap<>();
    Stream.concat(events.stream().flatMap(event -> event.reports().stream()), others.stream())
        .forEach(
            report ->
                byArticle
                    .computeIfAbsent(report.article(), article -> new LinkedHashSet<>())
                    .add(report));
    ImmutableMap.Builder<Article, Integer> numbers = ImmutableMap.builder();
    ImmutableMap.Builder<Article, ImmutableList<Report>> reports = ImmutableMap.builder();
    int number = 0;
    for (Article article : byArticle.keySet().stream().sorted(ORDER).toList()) {
      numbers.put(article, ++number);
      reports.put(article, sorted(byArticle.getOrDefault(article, Set.of())));
    }
    return new Sources(numbers.buildOrThrow(), reports.buildOrThrow());
  }

  private static ImmutableList<Report> sorted(Set<Report> reports) {
    return reports.stream()
        .sorted(Comparator.comparingInt(Report::index))
        .collect(toImmutableList());
  }

  ImmutableList<Article> articles() {
    return numbers.keySet().asList();
  }

  int number(Article article) {
    return Optional.ofNullable(numbers.get(article)).orElseThrow();
  }

  /** What an article tells of the messages of the dossier, in the order of its text. */
  ImmutableList<Report> reports(Article article) {
    return Optional.ofNullable(reports.get(article)).orElseThrow();
  }

  /** The numbers of some reports' articles, each once. */
  ImmutableList<Integer> numbers(List<Report> some) {
    return some.stream()
        .map(report -> number(report.article()))
        .distinct()
        .sorted()
        .collect(toImmutableList());
  }
}
