package dev.communique.parser;

import com.google.common.collect.ImmutableList;
import dev.communique.model.Problem;
import dev.communique.model.ProblemKind;
import dev.communique.model.Span;
import dev.communique.parser.leaders.LeaderReading;
import dev.communique.parser.quotes.QuotationReading;
import dev.communique.parser.text.Layout;

/** What the later stages found doubtful in an article: marks never closed, a registry too old. */
final class FindingProblems {
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
              "The article is of a later day than the registry of leaders knows."));
    }
    return problems.build();
  }
}
