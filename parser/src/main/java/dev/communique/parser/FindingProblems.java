package dev.communique.parser;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import dev.communique.model.Problem;
import dev.communique.model.ProblemKind;
import dev.communique.model.Span;
import dev.communique.parser.leaders.LeaderReading;
import dev.communique.parser.messages.MessageReading;
import dev.communique.parser.quotes.QuotationReading;
import dev.communique.parser.text.Layout;

/** What the later stages found doubtful in an article: marks never closed, a registry too old. */
final class FindingProblems {
  /** So many offices are named in a problem. */
  private static final int MAX_OFFICES = 5;

  private static final String MORE_HANDLES =
      "Has more different handles than are looked up; from here on, new ones are left out.";

  private FindingProblems() {}

  static ImmutableList<Problem> of(
      Layout layout,
      String source,
      LeaderReading people,
      QuotationReading said,
      MessageReading read) {
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    for (Span span : said.unclosed()) {
      String never = "The quotation that opens here is never closed.";
      problems.add(at(span, layout, source, ProblemKind.UNCLOSED_QUOTATION, never));
    }
    people
        .unread()
        .map(span -> at(span, layout, source, ProblemKind.LIMIT_REACHED, MORE_HANDLES))
        .ifPresent(problems::add);
    for (Span span : read.unread()) {
      String more = "Tells of more messages than are read; those beyond the limit are left out.";
      problems.add(at(span, layout, source, ProblemKind.LIMIT_REACHED, more));
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

  private static Problem at(
      Span span, Layout layout, String source, ProblemKind kind, String message) {
    return Problem.builder()
        .kind(kind)
        .source(source)
        .line(layout.line(span.start()))
        .column(layout.column(span.start()))
        .span(span)
        .message(message)
        .build();
  }
}
