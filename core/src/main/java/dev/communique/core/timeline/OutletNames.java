package dev.communique.core.timeline;

import com.google.common.collect.ImmutableList;
import dev.communique.core.events.Event;
import dev.communique.core.query.ArticleFacts;
import dev.communique.core.query.Condition;
import dev.communique.core.query.Field;
import dev.communique.model.Report;
import java.util.stream.Stream;

/** What outlets tell: in their own articles, and as the articles of others credit them. */
final class OutletNames {
  private OutletNames() {}

  /** Messages that an outlet tells of. */
  static Condition told(String outlet) {
    return Condition.of(Field.OUTLET, outlet).or(Condition.of(Field.REPORTED_BY, outlet));
  }

  /** Everybody who carries a report or is credited with it. */
  private static Stream<String> names(Report report) {
    return Stream.concat(
        report.message().reportedBy().stream(), ArticleFacts.outlets(report.article()));
  }

  /** All outlets of some messages, each once, by name. */
  static ImmutableList<String> of(Iterable<Event> events) {
    ImmutableList.Builder<String> all = ImmutableList.builder();
    for (Event event : events) {
      event.reports().forEach(report -> names(report).forEach(all::add));
    }
    return all.build().stream().distinct().sorted().collect(ImmutableList.toImmutableList());
  }
}
