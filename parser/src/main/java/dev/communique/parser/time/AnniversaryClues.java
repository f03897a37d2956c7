package dev.communique.parser.time;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.communique.model.CountryCode;
import dev.communique.model.PartialDate;
import dev.communique.parser.text.Layout;
import dev.communique.parser.text.Words;
import dev.communique.parser.time.TimeWord.Kind;
import java.time.LocalDate;
import java.util.Set;

/** Gathers the anniversaries whose ordinal and state give a day. */
final class AnniversaryClues {
  /** The states named in so many words at the beginning may be those of any anniversary. */
  private static final int BEGINNING = 80;

  private final TimeWords time;
  private final Words words;
  private final CalendarOfDays calendar;
  private final TextClues text;
  private final Clues clues;
  private final int firstSentence;

  private AnniversaryClues(
      Layout layout, TimeWords time, CalendarOfDays calendar, TextClues text, Clues clues) {
    this.time = time;
    this.words = time.words();
    this.calendar = calendar;
    this.text = text;
    this.clues = clues;
    this.firstSentence = firstSentence(layout);
  }

  static void gather(
      Layout layout, TimeWords time, CalendarOfDays calendar, TextClues text, Clues clues) {
    ImmutableList<Anniversary> named = AnniversaryFinder.find(time, Clues.WORDS);
    if (!named.isEmpty()) {
      AnniversaryClues reader = new AnniversaryClues(layout, time, calendar, text, clues);
      named.forEach(reader::read);
    }
  }

  /** The first sentence of the running text: the headline, if any, is a paragraph before it. */
  private int firstSentence(Layout layout) {
    int paragraph = layout.headline().isPresent() && words.paragraphCount() > 1 ? 1 : 0;
    return words.count() == 0 ? 0 : words.sentenceOf(words.paragraphStart(paragraph));
  }

  private void read(Anniversary anniversary) {
    if (anniversary.ordinal().isEmpty() || anniversary.kind() == DayKind.OTHER) {
      return;
    }
    if (NamedThing.isOther(time, anniversary) || isHistory(anniversary)) {
      return;
    }
    ImmutableList<LocalDate> found = days(anniversary);
    if (found.isEmpty()) {
      return;
    }
    int sentence = time.sentenceOf(anniversary.fromWord());
    boolean lead = sentence < Clues.LEAD_SENTENCES && !isAhead(anniversary);
    boolean named = hasState(anniversary.fromWord(), anniversary.toWord()) || isOwn(anniversary);
    clues.anniversaries.add(
        AnniversaryClue.of(
            anniversary.span(),
            found,
            named,
            isThisYear(sentence),
            lead,
            sentence == firstSentence || sentence == 0,
            clues.today()));
  }

  /** "Vietnam on the 77th anniversary of its founding". */
  private boolean isOwn(Anniversary anniversary) {
    int sentence = words.sentenceStart(time.sentenceOf(anniversary.fromWord()));
    for (int word = anniversary.fromWord(); word < anniversary.toWord(); word++) {
      if (time.isCue(word, Kind.OWN)) {
        return states(sentence, anniversary.fromWord()).size() == 1;
      }
    }
    return false;
  }

  /** "In 2018 he wrote on the 70th anniversary": its sentence names an earlier year. */
  private boolean isHistory(Anniversary anniversary) {
    int year = text.yearOf(time.sentenceOf(anniversary.fromWord()));
    LocalDate today = clues.today();
    return year > 0 && year < (today == null ? clues.latestYear : today.getYear());
  }

  /** "this year marks the 75th anniversary". */
  private boolean isThisYear(int sentence) {
    int end = sentenceEnd(sentence);
    for (int word = words.sentenceStart(sentence); word + 1 < end; word++) {
      if (time.isWritten(word + 1, "year")
          && time.length(word) == 4
          && words.text().regionMatches(true, words.start(word), "this", 0, 4)) {
        return true;
      }
    }
    return false;
  }

  /** A sentence ends where the beginning of the text does: no word is looked at for ever. */
  private int sentenceEnd(int sentence) {
    return Math.min(words.sentenceEnd(sentence), Clues.WORDS);
  }

  /** "ahead of the 75th anniversary", "the upcoming 75th anniversary". */
  private boolean isAhead(Anniversary anniversary) {
    int from = anniversary.fromWord();
    for (int word = from; word >= Math.max(0, from - 4); word--) {
      if (time.isCue(word, Kind.NEARING)) {
        return true;
      }
    }
    return false;
  }

  /** The days it can be of, for the states named with it or else around it. */
  private ImmutableList<LocalDate> days(Anniversary anniversary) {
    Set<CountryCode> inside = states(anniversary.fromWord(), anniversary.toWord());
    if (!inside.isEmpty() && anniversary.kind() != DayKind.TIES) {
      return days(anniversary, inside);
    }
    int sentence = time.sentenceOf(anniversary.fromWord());
    Set<CountryCode> around = states(words.sentenceStart(sentence), sentenceEnd(sentence));
    ImmutableList<LocalDate> found = days(anniversary, around);
    return found.isEmpty()
        ? days(anniversary, states(0, Math.min(words.count(), BEGINNING)))
        : found;
  }

  private ImmutableList<LocalDate> days(Anniversary anniversary, Set<CountryCode> states) {
    if (anniversary.kind() == DayKind.BIRTHDAY) {
      return ImmutableList.of();
    }
    ImmutableList<RecurringDay> days = calendar.days(states, anniversary.kind());
    boolean same = !days.isEmpty() && days.get(0).kind() == anniversary.kind();
    ImmutableSet.Builder<LocalDate> found = ImmutableSet.builder();
    for (RecurringDay day : days) {
      if (!same || day.kind() == anniversary.kind()) {
        for (PartialDate date : anniversary.days(day)) {
          if (isPlausible(date.earliest())) {
            found.add(date.earliest());
          }
        }
      }
    }
    return found.build().asList();
  }

  private boolean isPlausible(LocalDate day) {
    return day.getYear() >= 1945 && day.getYear() <= 2100 && day.getYear() >= clues.latestYear - 1;
  }

  private boolean hasState(int from, int to) {
    return time.nextState(from) < to;
  }

  private ImmutableSet<CountryCode> states(int from, int to) {
    int word = time.nextState(from);
    if (word >= to) {
      return ImmutableSet.of();
    }
    ImmutableSet.Builder<CountryCode> states = ImmutableSet.builder();
    while (word < to) {
      states.addAll(words.values(word, TimeLexicon.STATE));
      word = time.nextState(time.stateEnd(word));
    }
    return states.build();
  }
}
