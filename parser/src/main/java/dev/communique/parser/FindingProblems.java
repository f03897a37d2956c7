package dev.communique.parser;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import dev.communique.model.Problem;
import dev.communique.model.ProblemKind;
import dev.communique.model.Span;
import dev.communique.parser.leaders.LeaderReading;
import dev.communique.parser.quotes.QuotationReading;
import dev.communique.parser.text.Layout;

/** What the later stages found doubtful in an article: marks never closed, a registry too old. */
final class FindingProblems {
  /** So many offices are named in a problem. */
  private static final int MAX_OFFICES = 5;

  private FindingProblems() {}

  static ImmutableList<Problem> of(
      Layout layout, String source, LeaderReading people, QuotationReading said) {
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    for (Span span : said.unclosed()) {
      problems.add(
          Problem.builder()
              .kind(ProblemKind.UNCLOSED_QUOTATION)
              .source(source)
              .line(layout.line(span.start()))
              .column(layout.column(span.start()))
              .span(span)
              .message("The quotation that opens here is never closed.")
              .build());
    }
    if (people.isStale()) {
      problems.add(
          Problem.of(
              ProblemKind.STALE_REGISTRY,
              source,
              "The article is later than the registry of leaders knows who holds: "
                  + String.join(", ", Iterables.limit(people.staleOffices(), MAX_OFFICES))
                  + "."));
    }
    return problems.build();
  }
}
