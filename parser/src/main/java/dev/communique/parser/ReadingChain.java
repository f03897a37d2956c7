package dev.communique.parser;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import dev.communique.model.Article;
import dev.communique.model.ArticleDate;
import dev.communique.model.DateExpression;
import dev.communique.model.DateOrigin;
import dev.communique.model.Dateline;
import dev.communique.model.Outcome;
import dev.communique.model.PartKind;
import dev.communique.model.PartialDate;
import dev.communique.model.Quotation;
import dev.communique.model.Span;
import dev.communique.model.TextPart;
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
import dev.communique.parser.time.Dating;
import dev.communique.parser.time.TimeLexicon;
import dev.communique.parser.time.TimeReading;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * The stages of reading one record, in their order: layout, words, dates, leaders, clauses,
 * quotations, messages. Builds the lexicon out of what the stages contribute. Immutable.
 */
final class ReadingChain {
  /** An undated text may be from any day the registry covers. */
  private static final LocalDate BEGINNING = LocalDate.of(1990, 1, 1);

  private static final String ENGLISH = "en";

  private static final CharMatcher BLANKS = CharMatcher.anyOf(" \t\n\u000B\f\r");

  private final Registry registry;
  private final Lexicon lexicon;
  private final LayoutFinder layouts = LayoutFinder.create();
  private final ArticleDater dater;
  private final DateFinder dates = DateFinder.create();
  private final LeaderFinder leaders;
  private final QuotationFinder quotations = QuotationFinder.create();
  private final MessageFinder messages;

  ReadingChain(Registry registry, CalendarOfDays calendar, Frames frames) {
    this.registry = registry;
    this.lexicon = lexicon(registry);
    this.dater = ArticleDater.create(calendar);
    this.leaders = LeaderFinder.create(registry);
    this.messages = MessageFinder.create(frames, calendar);
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

  /** The article of a record, with the problems of every stage. */
  Outcome<Article> read(TextRecord record) {
    Layout layout = layouts.find(record);
    Article article =
        layout.language().equals(ENGLISH) ? findings(record, layout) : bare(record, layout);
    return Outcome.of(article, article.problems());
  }

  private static Article.Builder skeleton(TextRecord record, Layout layout) {
    return Article.builder()
        .id(record.id())
        .source(record.source())
        .text(record.text())
        .headline(layout.headline().map(span -> headline(span, record.text())))
        .label(layout.label().map(span -> label(span, record.text())))
        .language(layout.language())
        .parts(layout.parts())
        .paragraphs(layout.paragraphs())
        .addAllProblems(record.problems())
        .addAllProblems(layout.problems());
  }

  private static String headline(Span span, String text) {
    return BLANKS.collapseFrom(span.in(text), ' ').trim();
  }

  private static String label(Span span, String text) {
    String label = headline(span, text);
    return label.endsWith(":") ? label.substring(0, label.length() - 1).trim() : label;
  }

  /** Text in another language is kept, with its header's date and without findings. */
  private static Article bare(TextRecord record, Layout layout) {
    Article.Builder article = skeleton(record, layout).dateline(layout.dateline());
    layout
        .headerDate()
        .ifPresent(
            date ->
                article.date(ArticleDate.builder().value(date).origin(DateOrigin.HEADER).build()));
    return article.build();
  }

  private Article findings(TextRecord record, Layout layout) {
    Words words = Words.scan(record.text(), readable(layout), lexicon);
    TimeReading reading = TimeReading.of(words);
    Dating dating = dater.date(layout, reading, record.source());
    Optional<PartialDate> date = dating.date().map(ArticleDate::value);
    ImmutableList<DateExpression> found = dates(reading, date);
    LeaderReading people = leaders.find(words, date.orElseGet(this::anyDay));
    Clauses clauses =
        Clauses.parse(words, spans(date.isPresent() ? found : undated(reading)), names(people));
    QuotationReading said = quotations.find(words, people, clauses);
    ImmutableList<Quotation> quoted = said.quotations();
    Optional<Dateline> dateline =
        layout.dateline().map(line -> line.toBuilder().day(dating.datelineDay()).build());
    MessageReading read =
        messages.find(
            clauses,
            people,
            found,
            dates.findLengths(reading),
            quoted,
            date,
            layout.headline().isPresent(),
            agencies(layout));
    return skeleton(record, layout)
        .date(dating.date())
        .dateline(dateline)
        .dates(withMarks(found, layout, date))
        .mentions(people.mentions())
        .leaders(people.leaders())
        .quotations(quoted)
        .messages(read.messages())
        .claims(read.claims())
        .addAllProblems(dating.problems())
        .addAllProblems(FindingProblems.of(layout, record.source(), people, said, read))
        .registry(registry.version())
        .build();
  }

  /** "On July 22": a time in an article without a date as well, whichever year it was. */
  private ImmutableList<DateExpression> undated(TimeReading reading) {
    return dates.find(reading, anyDay());
  }

  private ImmutableList<DateExpression> dates(TimeReading reading, Optional<PartialDate> seenFrom) {
    return seenFrom.isPresent() ? dates.find(reading, seenFrom.get()) : dates.find(reading);
  }

  /** The dates of the running text and, between them, those of dateline, date lines, captions. */
  private ImmutableList<DateExpression> withMarks(
      ImmutableList<DateExpression> found, Layout layout, Optional<PartialDate> seenFrom) {
    Iterable<Span> captions =
        Iterables.transform(
            Iterables.filter(layout.parts(), part -> part.kind() == PartKind.CAPTION),
            TextPart::span);
    ImmutableList<Span> marks =
        ImmutableList.sortedCopyOf(
            Iterables.concat(layout.datelineDay(), layout.dateLines(), captions));
    if (marks.isEmpty()) {
      return found;
    }
    Words words = Words.scan(layout.text(), marks, lexicon);
    return ImmutableList.sortedCopyOf(
        Comparator.comparing(DateExpression::span),
        Iterables.concat(found, dates(TimeReading.of(words), seenFrom)));
  }

  /** The dateline's agencies; where it names none, those of the credits. */
  private static ImmutableList<String> agencies(Layout layout) {
    ImmutableList<String> named =
        layout.dateline().map(Dateline::agencies).orElse(ImmutableList.of());
    return named.isEmpty() ? layout.creditAgencies() : named;
  }

  private static Iterable<Span> readable(Layout layout) {
    return Iterables.concat(layout.headline().stream().toList(), layout.paragraphs());
  }

  private PartialDate anyDay() {
    return PartialDate.of(BEGINNING, registry.validThrough());
  }

  private static ImmutableList<Span> spans(ImmutableList<DateExpression> dates) {
    return dates.stream().map(DateExpression::span).collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<Span> names(LeaderReading people) {
    return people.people().stream()
        .filter(ReadingChain::isName)
        .map(PersonMention::span)
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean isName(PersonMention mention) {
    return switch (mention.form()) {
      case FULL_NAME, SURNAME, TITLED -> true;
      case ROLE, PRONOUN -> false;
    };
  }
}
