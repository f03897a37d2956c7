package dev.communique.parser.time;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.communique.model.CountryCode;
import dev.communique.model.PartialDate;
import dev.communique.model.Span;
import dev.communique.parser.text.Category;
import dev.communique.parser.text.Layout;
import dev.communique.parser.text.WordKind;
import dev.communique.parser.text.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Everything in an article that says when it was written, gathered but not yet weighed. */
final class Clues {
  /** Where the article itself speaks of its day: its first paragraphs. */
  private static final int PARAGRAPHS = 12;

  private static final int WORDS = 2_000;

  private static final int LEAD_SENTENCES = 3;

  private static final ImmutableSet<String> AHEAD =
      ImmutableSet.of(
          "ahead",
          "before",
          "upcoming",
          "forthcoming",
          "coming",
          "approaching",
          "prepare",
          "prepares",
          "prepared",
          "preparing",
          "preparations",
          "plans");

  private static final ImmutableSet<String> OWN = ImmutableSet.of("its", "their");

  private static final ImmutableSet<String> DEADLINE =
      ImmutableSet.of(
          "until", "till", "by", "starting", "beginning", "before", "for", "from", "to", "through");

  private static final ImmutableSet<String> BODIES =
      ImmutableSet.of("country", "nation", "state", "regime", "government", "independence");

  private static final ImmutableSet<String> REPORTING =
      ImmutableSet.of(
          "said",
          "told",
          "reported",
          "announced",
          "stated",
          "declared",
          "confirmed",
          "sent",
          "wrote",
          "congratulated",
          "conveyed",
          "extended",
          "report");

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

  /** Bare weekdays of what has happened. */
  final List<DayClue> weekdays = new ArrayList<>();

  /** Those of them in the lead on which somebody said or sent something. */
  final List<DayClue> reportingWeekdays = new ArrayList<>();

  final List<AnniversaryClue> anniversaries = new ArrayList<>();

  /** The year that a sentence names by itself: "in 2018". */
  private final Map<Integer, Integer> yearSentences = new HashMap<>();

  /** The latest year that the text speaks of as past or present; 0 when none. */
  int latestYear;

  /** The latest of them that is named with its month. */
  int latestMonthYear;

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
    boolean early = dateLines.stream().anyMatch(this::isBeforeText);
    if (early || header != null) {
      dateLines.removeIf(clue -> !isBeforeText(clue));
    }
  }

  /** Lines further down date other stories, unless there is nothing else. */
  private boolean isBeforeText(DayClue clue) {
    return layout.paragraphs().isEmpty() || clue.span().start() < layout.paragraphs().get(0).end();
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
    ImmutableList<Phrase> phrases = PhraseReader.read(words, PARAGRAPHS, WORDS);
    DayOrder order = DayOrder.of(phrases);
    TenseFinder tenses = new TenseFinder(words);
    for (Phrase phrase : phrases) {
      Tense tense = tenses.find(phrase);
      if (tense == Tense.COMING || isDeadline(phrase.from() - 1)) {
        continue;
      }
      int sentence = words.sentenceOf(phrase.from());
      DayClue clue =
          DayClue.of(phrase, span(phrase), order, today())
              .told(tense != Tense.NONE && isReported(phrase, 8, 4));
      addYear(clue);
      if (clue.day() != null || clue.hasMonthDay()) {
        days.add(clue);
        if (sentence < LEAD_SENTENCES) {
          leadDays.add(clue);
        }
      } else if (isBareWeekday(phrase)) {
        weekdays.add(clue);
        if (sentence < LEAD_SENTENCES && isReporting(phrase)) {
          reportingWeekdays.add(clue);
        }
      }
    }
  }

  /** "until", "by", "starting on": what follows need not have come. */
  private boolean isDeadline(int word) {
    int before = word > 0 && isOn(word) ? word - 1 : word;
    return before >= 0
        && words.kind(before) == WordKind.LETTERS
        && DEADLINE.contains(words.string(before).toLowerCase(Locale.ROOT));
  }

  private void addYear(DayClue clue) {
    int year = clue.phrase().year();
    boolean named = clue.phrase().isAbsolute() && clue.phrase().form() != Form.DECADE;
    if (clue.phrase().form() == Form.YEAR) {
      yearSentences.put(words.sentenceOf(clue.phrase().from()), year);
    }
    if (named && clue.phrase().form() != Form.CENTURY) {
      latestYear = Math.max(latestYear, year);
      latestMonthYear =
          clue.phrase().month() > 0 ? Math.max(latestMonthYear, year) : latestMonthYear;
    }
  }

  private static boolean isBareWeekday(Phrase phrase) {
    return phrase.form() == Form.WEEKDAY
        && phrase.pointer() == Pointer.BARE
        && phrase.unit() == Unit.DAY
        && phrase.count() == 0;
  }

  /** "said on Friday", not "Friday's match" or "Friday editions". */
  private boolean isReporting(Phrase phrase) {
    int next = phrase.to();
    boolean attribute =
        next < words.count()
            && (words.kind(next) == WordKind.CLITIC
                || words.string(next).startsWith("edition")
                || words.string(next).startsWith("newspaper"));
    if (attribute) {
      return false;
    }
    return isReported(phrase, 4, 1);
  }

  /** Whether a reporting verb stands so near before or behind, in the same sentence. */
  private boolean isReported(Phrase phrase, int before, int behind) {
    int sentence = words.sentenceOf(phrase.from());
    int from = Math.max(words.sentenceStart(sentence), phrase.from() - before);
    int to = Math.min(words.sentenceEnd(sentence), phrase.to() + behind);
    for (int word = from; word < to; word++) {
      if (words.kind(word) == WordKind.LETTERS && REPORTING.contains(words.string(word))) {
        return true;
      }
    }
    return false;
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
    for (Anniversary anniversary : AnniversaryFinder.find(words, WORDS)) {
      if (anniversary.ordinal().isEmpty() || anniversary.kind() == DayKind.OTHER) {
        continue;
      }
      ImmutableList<LocalDate> found =
          isOfOther(anniversary) || isHistory(anniversary) ? ImmutableList.of() : days(anniversary);
      if (!found.isEmpty()) {
        int sentence = words.sentenceOf(anniversary.fromWord());
        boolean lead = sentence < LEAD_SENTENCES && !isAhead(anniversary);
        boolean named =
            !states(anniversary.fromWord(), anniversary.toWord()).isEmpty() || isOwn(anniversary);
        anniversaries.add(
            AnniversaryClue.of(
                anniversary.span(),
                found,
                named,
                isThisYear(sentence),
                lead,
                sentence == firstSentence() || sentence == 0,
                today()));
      }
    }
  }

  /** The first sentence of the running text: the headline, if any, is a paragraph before it. */
  private int firstSentence() {
    int paragraph = layout.headline().isPresent() && words.paragraphCount() > 1 ? 1 : 0;
    return words.count() == 0 ? 0 : words.sentenceOf(words.paragraphStart(paragraph));
  }

  /** "Vietnam on the 77th anniversary of its founding". */
  private boolean isOwn(Anniversary anniversary) {
    int sentence = words.sentenceStart(words.sentenceOf(anniversary.fromWord()));
    if (states(sentence, anniversary.fromWord()).size() != 1) {
      return false;
    }
    for (int word = anniversary.fromWord(); word < anniversary.toWord(); word++) {
      if (OWN.contains(words.string(word))) {
        return true;
      }
    }
    return false;
  }

  /** "In 2018 he wrote on the 70th anniversary": its sentence names an earlier year. */
  private boolean isHistory(Anniversary anniversary) {
    int sentence = words.sentenceOf(anniversary.fromWord());
    int before = header == null ? latestYear : header.latest().getYear();
    return yearSentences.getOrDefault(sentence, before) < before;
  }

  /** "of Kim Il Sung University": a name that is no state's, party's or army's. */
  private boolean isOfOther(Anniversary anniversary) {
    boolean name = anniversary.kind() == DayKind.FOUNDING && isOfOtherThing(anniversary);
    for (int word = anniversary.fromWord() + 1; word < anniversary.toWord(); word++) {
      if (words.is(word, TimeLexicon.STATE) || words.is(word, TimeLexicon.OCCASION)) {
        word = Math.max(endOf(word, TimeLexicon.STATE), endOf(word, TimeLexicon.OCCASION)) - 1;
        if (words.isCapitalised(word)) {
          name = false;
        }
      } else if (words.isCapitalised(word) && words.kind(word) == WordKind.LETTERS) {
        name = true;
      }
    }
    return name;
  }

  /** "the founding of the school": what stands behind the last "of" is no state and no army. */
  private boolean isOfOtherThing(Anniversary anniversary) {
    int last = -1;
    for (int word = anniversary.fromWord(); word < anniversary.toWord(); word++) {
      last = words.string(word).equals("of") && !isInName(word) ? word : last;
    }
    if (last < 0) {
      return false;
    }
    for (int word = last + 1; word < anniversary.toWord(); word++) {
      boolean body =
          words.is(word, TimeLexicon.STATE)
              || words.is(word, TimeLexicon.OCCASION)
              || BODIES.contains(words.string(word));
      if (body) {
        return false;
      }
    }
    return true;
  }

  /** The "of" of "Republic of Ruritania". */
  private boolean isInName(int of) {
    for (int word = Math.max(0, of - 4); word < of; word++) {
      if (words.endOf(word, TimeLexicon.STATE) > of) {
        return true;
      }
    }
    return false;
  }

  /** "this year marks the 75th anniversary". */
  private boolean isThisYear(int sentence) {
    int end = words.sentenceEnd(sentence);
    for (int word = words.sentenceStart(sentence); word + 1 < end; word++) {
      if (words.string(word).equalsIgnoreCase("this") && words.string(word + 1).equals("year")) {
        return true;
      }
    }
    return false;
  }

  private int endOf(int word, Category<?> category) {
    return Math.max(word + 1, words.endOf(word, category));
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

  /** The days it can be of, for the states named with it or else around it. */
  private ImmutableList<LocalDate> days(Anniversary anniversary) {
    int sentence = words.sentenceOf(anniversary.fromWord());
    Set<CountryCode> inside = states(anniversary.fromWord(), anniversary.toWord());
    if (!inside.isEmpty() && anniversary.kind() != DayKind.TIES) {
      return days(anniversary, inside);
    }
    Set<CountryCode> around = states(words.sentenceStart(sentence), words.sentenceEnd(sentence));
    ImmutableList<LocalDate> found = days(anniversary, around);
    return found.isEmpty() ? days(anniversary, states(0, Math.min(words.count(), 80))) : found;
  }

  private ImmutableList<LocalDate> days(Anniversary anniversary, Set<CountryCode> states) {
    if (anniversary.kind() == DayKind.BIRTHDAY) {
      return ImmutableList.of();
    }
    ImmutableList<RecurringDay> days = calendar.days(states, anniversary.kind());
    boolean same = !days.isEmpty() && days.get(0).kind() == anniversary.kind();
    return days.stream()
        .filter(day -> !same || day.kind() == anniversary.kind())
        .flatMap(day -> anniversary.days(day).stream())
        .map(PartialDate::earliest)
        .filter(this::isPlausible)
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  private boolean isPlausible(LocalDate day) {
    return day.getYear() >= 1945 && day.getYear() <= 2100 && day.getYear() >= latestYear - 1;
  }

  private Set<CountryCode> states(int from, int to) {
    ImmutableSet.Builder<CountryCode> states = ImmutableSet.builder();
    int word = from;
    while (word < to) {
      states.addAll(words.values(word, TimeLexicon.STATE));
      word = endOf(word, TimeLexicon.STATE);
    }
    return states.build();
  }
}
