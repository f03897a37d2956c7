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
import dev.communique.parser.time.TimeLength;
import dev.communique.parser.time.TimeLexicon;
import dev.communique.parser.time.TimeReading;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * The stages of reading records, in their order: layout, words, dates, leaders, clauses,
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

  /** A record and what its lines are. */
  private record Skeleton(TextRecord record, Layout layout) {
    boolean isEnglish() {
      return layout.language().equals(ENGLISH);
    }
  }

  /** What the words tell of time; spans are those of dates without a known year as well. */
  private record Times(
      Dating dating,
      ImmutableList<DateExpression> dates,
      ImmutableList<Span> spans,
      ImmutableList<TimeLength> lengths) {
    Optional<PartialDate> day() {
      return dating.date().map(ArticleDate::value);
    }
  }

  /** The article of a record, with the problems of every stage. */
  Outcome<Article> read(Outcome<TextRecord> record) {
    return readAll(ImmutableList.of(record)).get(0);
  }

  /**
   * The articles of some records, in their order. A stage reads all of them before the next one
   * does; what it finds in one depends on no other.
   */
  ImmutableList<Outcome<Article>> readAll(ImmutableList<Outcome<TextRecord>> records) {
    ImmutableList<Skeleton> skeletons =
        records.stream()
            .flatMap(record -> record.value().stream())
            .map(record -> new Skeleton(record, layouts.find(record)))
            .collect(ImmutableList.toImmutableList());
    Iterator<Article> articles = articles(skeletons).iterator();
    return records.stream()
        .map(record -> record.flatMap(text -> outcome(articles.next())))
        .collect(ImmutableList.toImmutableList());
  }

  private static Outcome<Article> outcome(Article article) {
    return Outcome.of(article, article.problems());
  }

  private ImmutableList<Article> articles(ImmutableList<Skeleton> skeletons) {
    ImmutableList<Skeleton> english =
        skeletons.stream().filter(Skeleton::isEnglish).collect(ImmutableList.toImmutableList());
    Iterator<Article> found = findings(english).iterator();
    return skeletons.stream()
        .map(skeleton -> skeleton.isEnglish() ? found.next() : bare(skeleton))
        .collect(ImmutableList.toImmutableList());
  }

  private static Article.Builder builder(Skeleton skeleton) {
    TextRecord record = skeleton.record();
    Layout layout = skeleton.layout();
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
  private static Article bare(Skeleton skeleton) {
    Layout layout = skeleton.layout();
    Article.Builder article = builder(skeleton).dateline(layout.dateline());
    layout
        .headerDate()
        .ifPresent(
            date ->
                article.date(ArticleDate.builder().value(date).origin(DateOrigin.HEADER).build()));
    return article.build();
  }

  private ImmutableList<Article> findings(ImmutableList<Skeleton> texts) {
    int count = texts.size();
    ImmutableList<Words> words = each(count, i -> words(texts.get(i)));
    ImmutableList<Times> times = each(count, i -> times(texts.get(i), words.get(i)));
    ImmutableList<LeaderReading> people =
        each(count, i -> leaders.find(words.get(i), times.get(i).day().orElseGet(this::anyDay)));
    ImmutableList<Clauses> clauses =
        each(count, i -> Clauses.parse(words.get(i), times.get(i).spans(), names(people.get(i))));
    ImmutableList<QuotationReading> said =
        each(count, i -> quotations.find(words.get(i), people.get(i), clauses.get(i)));
    ImmutableList<MessageReading> read =
        each(
            count,
            i ->
                messages(
                    texts.get(i).layout(),
                    times.get(i),
                    people.get(i),
                    clauses.get(i),
                    said.get(i).quotations()));
    return each(
        count, i -> article(texts.get(i), times.get(i), people.get(i), said.get(i), read.get(i)));
  }

  private static <T> ImmutableList<T> each(int count, IntFunction<T> stage) {
    return IntStream.range(0, count).mapToObj(stage).collect(ImmutableList.toImmutableList());
  }

  private Words words(Skeleton skeleton) {
    return Words.scan(skeleton.record().text(), readable(skeleton.layout()), lexicon);
  }

  private Times times(Skeleton skeleton, Words words) {
    TimeReading reading = TimeReading.of(words);
    Dating dating = dater.date(skeleton.layout(), reading, skeleton.record().source());
    Optional<PartialDate> day = dating.date().map(ArticleDate::value);
    ImmutableList<DateExpression> found = dates(reading, day);
    return new Times(
        dating,
        found,
        spans(day.isPresent() ? found : undated(reading)),
        dates.findLengths(reading));
  }

  private MessageReading messages(
      Layout layout,
      Times times,
      LeaderReading people,
      Clauses clauses,
      ImmutableList<Quotation> quoted) {
    return messages.find(
        clauses,
        people,
        times.dates(),
        times.lengths(),
        quoted,
        times.day(),
        layout.headline().isPresent(),
        agencies(layout));
  }

  private Article article(
      Skeleton skeleton,
      Times times,
      LeaderReading people,
      QuotationReading said,
      MessageReading read) {
    Layout layout = skeleton.layout();
    Dating dating = times.dating();
    Optional<Dateline> dateline =
        layout.dateline().map(line -> line.toBuilder().day(dating.datelineDay()).build());
    return builder(skeleton)
        .date(dating.date())
        .dateline(dateline)
        .dates(withMarks(times.dates(), layout, times.day()))
        .mentions(people.mentions())
        .leaders(people.leaders())
        .quotations(said.quotations())
        .messages(read.messages())
        .claims(read.claims())
        .addAllProblems(dating.problems())
        .addAllProblems(FindingProblems.of(layout, skeleton.record().source(), people, said, read))
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
