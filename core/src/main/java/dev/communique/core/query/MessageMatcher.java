package dev.communique.core.query;

import dev.communique.model.Article;
import dev.communique.model.Coverage;
import dev.communique.model.Medium;
import dev.communique.model.Message;
import dev.communique.model.Occasion;
import dev.communique.model.OccasionType;
import dev.communique.model.PartialDate;
import dev.communique.model.Party;
import dev.communique.model.Purpose;
import dev.communique.model.Report;
import dev.communique.model.Status;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** What the fields mean for messages. */
final class MessageMatcher extends Matcher<Report> {
  MessageMatcher(NameBook names) {
    super(names);
  }

  @Override
  Predicate<Report> term(Condition.Term term) {
    return switch (term.field()) {
      case FROM -> party(term, Message::senders);
      case TO -> party(term, Message::addressees);
      case WITH -> party(term, Message::senders).or(party(term, Message::addressees));
      case DATE -> dated(term, MessageFacts::date);
      case SENT -> dated(term, report -> report.message().sent());
      case RECEIVED -> dated(term, report -> report.message().received());
      case REPORTED -> dated(term, report -> report.message().reported());
      case OCCASION, ORDINAL, OF -> occasion(term);
      case ABOUT -> {
        WordFinder finder = WordFinder.of(term.words());
        yield report -> MessageFacts.texts(report).anyMatch(finder::isIn);
      }
      case CONTENT -> {
        WordFinder finder = WordFinder.of(term.words());
        yield report -> report.contentTexts().stream().anyMatch(finder::isIn);
      }
      case REPORTED_BY -> {
        String words = Folded.of(term.value());
        yield report -> report.message().reportedBy().stream().anyMatch(who -> holds(who, words));
      }
      case IS -> report -> MessageFacts.is(report, term.value());
      case OUTLET, ID, TEXT -> {
        Predicate<Article> article = article(term);
        yield report -> article.test(report.article());
      }
      default -> choice(term);
    };
  }

  private static Predicate<Report> choice(Condition.Term term) {
    return switch (term.field()) {
      case PURPOSE -> is(Purpose.parse(term.value()), Message::purpose);
      case MEDIUM -> is(Medium.parse(term.value()), Message::medium);
      case STATUS -> is(Status.parse(term.value()), Message::status);
      case COVERAGE -> is(Coverage.parse(term.value()), Message::coverage);
      default -> throw new IllegalStateException("no field of a message: " + term.field());
    };
  }

  private static <E> Predicate<Report> is(E value, Function<Message, E> fact) {
    return report -> fact.apply(report.message()) == value;
  }

  private Predicate<Report> party(Condition.Term term, Function<Message, List<Party>> side) {
    NameMeaning name = meaning(term);
    return report -> {
      Optional<PartialDate> date =
          name.tenures().isEmpty() ? Optional.empty() : MessageFacts.date(report);
      for (Party party : side.apply(report.message())) {
        if (name.isMet(party, date)) {
          return true;
        }
      }
      return false;
    };
  }

  private static Predicate<Report> dated(
      Condition.Term term, Function<Report, Optional<PartialDate>> fact) {
    PartialDate dates = term.dates();
    return report -> canLieIn(fact.apply(report), dates);
  }

  private Predicate<Report> occasion(Condition.Term term) {
    Predicate<Occasion> test =
        switch (term.field()) {
          case OCCASION -> {
            OccasionType type = OccasionType.parse(term.value());
            yield occasion -> occasion.type() == type;
          }
          case ORDINAL -> {
            int number = Integer.parseInt(term.value());
            yield occasion -> occasion.ordinal().orElse(0) == number;
          }
          default -> {
            NameMeaning state = meaning(term);
            yield occasion -> occasion.of().filter(state.countries()::contains).isPresent();
          }
        };
    return report -> report.message().occasion().filter(test).isPresent();
  }
}
