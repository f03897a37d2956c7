package dev.communique.parser.time;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import dev.communique.model.CountryCode;
import dev.communique.model.PartialDate;
import dev.communique.model.Span;
import dev.communique.parser.text.Layout;
import dev.communique.parser.text.WordKind;
import dev.communique.parser.text.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Everything in an article that says when it was written, gathered but not yet weighed. */
final class Clues {
  /** Where the article itself speaks of its day: its first paragraphs. */
  private static final int PARAGRAPHS = 12;

  private static final int LEAD_SENTENCES = 3;

  private static final ImmutableSet<String> AHEAD =
      ImmutableSet.of("ahead", "before", "upcoming", "forthcoming", "coming", "approaching");

  private final Layout layout;
  private final Words words;
  private final CalendarOfDays calendar;

  final @Nullable PartialDate header;
  final @Nullable Span headerSpan;
  final List<DayClue> dateline = new ArrayList<>();
  final List<DayClue> dateLines = new ArrayList<>();

  /** Days with their month in the running text that are no future plans. */
  final List<DayClue> days = new ArrayList<>();

  /** Those of them that stand in the lead. */
  final List<DayClue> leadDays = new ArrayList<>();

  /** Bare weekdays of what has happened, in the first sentences. */
  final List<DayClue> weekdays = new ArrayList<>();

  final List<AnniversaryClue> anniversaries = new ArrayList<>();

  /** The latest year that the text speaks of as past or present; 0 when none. */
  int latestYear;

  Clues(Layout layout, Words words, CalendarOfDays calendar) {
    this.layout = layout;
    this.words = words;
    this.calendar = calendar;
    this.header = layout.headerDate().orElse(null);
    this.headerSpan = layout.headerSpan().orElse(null);
    readMarks();
    readText();
    readAnniversaries();
  }

  private @Nullable LocalDate today() {
    return header == null ? null : header.latest();
  }

  // ---- dateline and date lines: outside the running text

  private void readMarks() {
    readMarks(layout.datelineDay(), dateline);
    readMarks(layout.dateLines(), dateLines);
  }

  private void readMarks(List<Span> spans, List<DayClue> clues) {
    if (spans.isEmpty()) {
      return;
    }
    Words marks = Words.scan(layout.text(), spans, words.lexicon());
    ImmutableList<Phrase> phrases = PhraseReader.read(marks);
    DayOrder order = DayOrder.of(phrases);
    for (Phrase phrase : phrases) {
      if (phrase.day() > 0) {
        Span span = marks.span(phrase.from(), phrase.to());
        clues.add(DayClue.of(phrase, span, order, today()));
      }
    }
  }

  // ---- the running text

  private void readText() {
    ImmutableList<Phrase> phrases = PhraseReader.read(words, PARAGRAPHS);
    DayOrder order = DayOrder.of(phrases);
    TenseFinder tenses = new TenseFinder(words);
    for (Phrase phrase : phrases) {
      Tense tense = tenses.find(phrase);
      if (tense == Tense.COMING) {
        continue;
      }
      int sentence = words.sentenceOf(phrase.from());
      DayClue clue = DayClue.of(phrase, span(phrase), order, today());
      addYear(clue);
      if (clue.day() != null || clue.hasMonthDay()) {
        days.add(clue);
        if (sentence < LEAD_SENTENCES) {
          leadDays.add(clue);
        }
      } else if (isBareWeekday(phrase)) {
        weekdays.add(clue);
      }
    }
  }

  private void addYear(DayClue clue) {
    int year = clue.phrase().year();
    boolean named = clue.phrase().isAbsolute() && clue.phrase().form() != Form.DECADE;
    if (named && clue.phrase().form() != Form.CENTURY) {
      latestYear = Math.max(latestYear, year);
    }
  }

  private static boolean isBareWeekday(Phrase phrase) {
    return phrase.form() == Form.WEEKDAY
        && phrase.pointer() == Pointer.BARE
        && phrase.unit() == Unit.DAY
        && phrase.count() == 0;
  }

  /** The words with the preposition before them: "on Saturday". */
  private Span span(Phrase phrase) {
    int before = phrase.from() - 1;
    boolean on =
        before >= 0
            && words.paragraphOf(before) == words.paragraphOf(phrase.from())
            && isOn(before);
    return words.span(on ? before : phrase.from(), phrase.to());
  }

  private boolean isOn(int word) {
    TimeWord function = words.value(word, TimeLexicon.FUNCTION);
    return function != null && function.is(TimeWord.Kind.ON);
  }

  // ---- anniversaries

  private void readAnniversaries() {
    for (Anniversary anniversary : AnniversaryFinder.create().find(words)) {
      if (anniversary.ordinal().isEmpty() || anniversary.kind() == DayKind.OTHER) {
        continue;
      }
      LocalDate day = day(anniversary);
      if (day != null) {
        int sentence = words.sentenceOf(anniversary.fromWord());
        boolean lead = sentence < LEAD_SENTENCES && !isAhead(anniversary);
        anniversaries.add(new AnniversaryClue(anniversary.span(), day, lead));
      }
    }
  }

  /** "ahead of the 75th anniversary", "the upcoming 75th anniversary". */
  private boolean isAhead(Anniversary anniversary) {
    int from = anniversary.fromWord();
    for (int word = from; word >= Math.max(0, from - 4); word--) {
      String string = words.kind(word) == WordKind.LETTERS ? words.string(word) : "";
      if (AHEAD.contains(string.toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  /** The day, when the states named with it or around it leave one. */
  private @Nullable LocalDate day(Anniversary anniversary) {
    int sentence = words.sentenceOf(anniversary.fromWord());
    int sentenceEnd = words.sentenceEnd(sentence);
    Set<CountryCode> inside = states(anniversary.fromWord(), anniversary.toWord());
    Set<CountryCode> around = states(words.sentenceStart(sentence), sentenceEnd);
    Set<CountryCode> lead = states(0, Math.min(words.count(), 80));
    for (Set<CountryCode> states : ImmutableList.of(inside, around, lead)) {
      LocalDate day = states.isEmpty() ? null : day(anniversary, states);
      if (day != null) {
        return day;
      }
      if (states == inside && !inside.isEmpty() && anniversary.kind() != DayKind.TIES) {
        return null;
      }
    }
    return null;
  }

  private @Nullable LocalDate day(Anniversary anniversary, Set<CountryCode> states) {
    Set<LocalDate> found = new LinkedHashSet<>();
    DayKind kind = anniversary.kind();
    for (RecurringDay day : calendar.days(states, kind)) {
      if (kind == DayKind.BIRTHDAY || !found.isEmpty() && day.kind() != kind) {
        continue;
      }
      int ordinal = anniversary.ordinal().orElseThrow();
      day.anniversary(ordinal)
          .map(PartialDate::earliest)
          .filter(this::isPlausible)
          .ifPresent(found::add);
    }
    return found.size() == 1 ? Iterables.getOnlyElement(found) : null;
  }

  private boolean isPlausible(LocalDate day) {
    return day.getYear() >= 1945 && day.getYear() <= 2100 && day.getYear() >= latestYear - 1;
  }

  private Set<CountryCode> states(int from, int to) {
    ImmutableSet.Builder<CountryCode> states = ImmutableSet.builder();
    int word = from;
    while (word < to) {
      CountryCode state = words.value(word, TimeLexicon.STATE);
      if (state != null) {
        states.add(state);
      }
      word = Math.max(word + 1, words.endOf(word, TimeLexicon.STATE));
    }
    return states.build();
  }
}
