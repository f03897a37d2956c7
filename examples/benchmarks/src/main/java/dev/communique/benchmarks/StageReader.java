package dev.communique.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import dev.communique.model.ArticleDate;
import dev.communique.model.DateExpression;
import dev.communique.model.Dateline;
import dev.communique.model.PartialDate;
import dev.communique.parser.clause.ClauseLexicon;
import dev.communique.parser.clause.Clauses;
import dev.communique.parser.leaders.LeaderFinder;
import dev.communique.parser.leaders.LeaderReading;
import dev.communique.parser.leaders.LeadersLexicon;
import dev.communique.parser.leaders.PersonMention;
import dev.communique.parser.leaders.Registry;
import dev.communique.parser.messages.Frames;
import dev.communique.parser.messages.MessageFinder;
import dev.communique.parser.messages.MessageReading;
import dev.communique.parser.messages.MessagesLexicon;
import dev.communique.parser.quotes.QuotationFinder;
import dev.communique.parser.quotes.QuotationReading;
import dev.communique.parser.quotes.QuotesLexicon;
import dev.communique.parser.text.Layout;
import dev.communique.parser.text.LayoutFinder;
import dev.communique.parser.text.Lexicon;
import dev.communique.parser.text.TextRecord;
import dev.communique.parser.text.Words;
import dev.communique.parser.time.ArticleDater;
import dev.communique.parser.time.CalendarOfDays;
import dev.communique.parser.time.DateFinder;
import dev.communique.parser.time.TimeLexicon;
import dev.communique.parser.time.TimeReading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * The stages of reading an article, one method each: what {@code ArticleParser} does in one go.
 * Each takes what the stages before it made.
 */
final class StageReader {
  private final LayoutFinder layouts = LayoutFinder.create();
  private final Lexicon lexicon;
  private final ArticleDater dater;
  private final DateFinder dates = DateFinder.create();
  private final LeaderFinder leaders;
  private final QuotationFinder quotations = QuotationFinder.create();
  private final MessageFinder messages;
  private final PartialDate anyDay;

  StageReader(Registry registry) {
    CalendarOfDays calendar = calendar();
    this.lexicon = lexicon(registry);
    this.dater = ArticleDater.create(calendar);
    this.leaders = LeaderFinder.create(registry);
    this.messages = MessageFinder.create(Frames.builtIn(), calendar);
    this.anyDay = PartialDate.parse("1990-01-01/" + registry.validThrough());
  }

  private static CalendarOfDays calendar() {
    try {
      return CalendarOfDays.builtIn().with(SampleRecords.calendar());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Lexicon lexicon(Registry registry) {
    Lexicon.Builder builder = Lexicon.builder();
    TimeLexicon.contribute(builder);
    LeadersLexicon.contribute(builder, registry);
    ClauseLexicon.contribute(builder);
    QuotesLexicon.contribute(builder);
    MessagesLexicon.contribute(builder);
    return builder.build();
  }

  Layout layout(TextRecord record) {
    return layouts.find(record);
  }

  Words words(Layout layout) {
    return Words.scan(
        layout.text(),
        Iterables.concat(layout.headline().stream().toList(), layout.paragraphs()),
        lexicon);
  }

  FoundDates dates(Layout layout, Words words) {
    TimeReading reading = TimeReading.of(words);
    Optional<PartialDate> date =
        dater.date(layout, reading, "sample").date().map(ArticleDate::value);
    ImmutableList<DateExpression> found =
        date.isPresent() ? dates.find(reading, date.get()) : dates.find(reading);
    return new FoundDates(date, found, dates.findLengths(reading));
  }

  LeaderReading leaders(Words words, FoundDates dates) {
    return leaders.find(words, dates.article().orElse(anyDay));
  }

  static Clauses clauses(Words words, FoundDates dates, LeaderReading people) {
    return Clauses.parse(
        words,
        Iterables.transform(dates.expressions(), DateExpression::span),
        people.people().stream().filter(StageReader::isName).map(PersonMention::span).toList());
  }

  private static boolean isName(PersonMention mention) {
    return switch (mention.form()) {
      case FULL_NAME, SURNAME, TITLED -> true;
      case ROLE, PRONOUN -> false;
    };
  }

  QuotationReading quotations(Words words, LeaderReading people, Clauses clauses) {
    return quotations.find(words, people, clauses);
  }

  MessageReading messages(
      Layout layout,
      FoundDates dates,
      LeaderReading people,
      Clauses clauses,
      QuotationReading said) {
    return messages.find(
        clauses,
        people,
        dates.expressions(),
        dates.lengths(),
        said.quotations(),
        dates.article(),
        layout.headline().isPresent(),
        agencies(layout));
  }

  private static ImmutableList<String> agencies(Layout layout) {
    ImmutableList<String> named =
        layout.dateline().map(Dateline::agencies).orElse(ImmutableList.of());
    return named.isEmpty() ? layout.creditAgencies() : named;
  }
}
