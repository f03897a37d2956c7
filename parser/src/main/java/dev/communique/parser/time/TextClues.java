package dev.communique.parser.time;

import dev.communique.model.Span;
import dev.communique.parser.text.WordKind;
import dev.communique.parser.text.Words;
import dev.communique.parser.time.TimeWord.Kind;

/** Gathers the days, weekdays and years that the running text tells of. */
final class TextClues {
  /** Where the article itself speaks of its day: its first paragraphs. */
  private static final int PARAGRAPHS = 12;

  private final TimeReading reading;
  private final TimeWords time;
  private final Words words;
  private final Clues clues;

  /** The expressions that are near enough to the beginning. */
  private final int count;

  TextClues(TimeReading reading, TimeWords time, Clues clues) {
    this.reading = reading;
    this.time = time;
    this.words = reading.words();
    this.clues = clues;
    this.count = count();
  }

  private int count() {
    int paragraph = Math.min(PARAGRAPHS, words.paragraphCount()) - 1;
    int end = paragraph < 0 ? 0 : Math.min(Clues.WORDS, words.paragraphEnd(paragraph));
    int first = 0;
    while (first < reading.count() && reading.phrase(first).to() <= end) {
      first++;
    }
    return first;
  }

  void gather() {
    DayOrder order = DayOrder.of(reading.phrases().subList(0, count));
    for (int i = 0; i < count; i++) {
      if (reading.tense(i) != Tense.COMING && !isDeadline(reading.phrase(i).from() - 1)) {
        gather(i, order);
      }
    }
  }

  private void gather(int index, DayOrder order) {
    Phrase phrase = reading.phrase(index);
    addYear(phrase);
    boolean weekday = isBareWeekday(phrase);
    if (!weekday && phrase.day() == 0 && !phrase.isAbsolute()) {
      return;
    }
    boolean told = reading.tense(index) != Tense.NONE && isReported(index, 8, 4);
    DayClue clue = DayClue.of(phrase, span(phrase), order, clues.today()).told(told);
    boolean lead = reading.sentence(index) < Clues.LEAD_SENTENCES;
    if (clue.day() != null || clue.hasMonthDay()) {
      clues.days.add(clue);
      if (lead) {
        clues.leadDays.add(clue);
      }
    } else if (weekday) {
      clues.weekdays.add(clue);
      if (lead && isReporting(index)) {
        clues.reportingWeekdays.add(clue);
      }
    }
  }

  /** "until", "by", "starting on": what follows need not have come. */
  private boolean isDeadline(int word) {
    return time.isCue(word > 0 && isOn(word) ? word - 1 : word, Kind.DEADLINE);
  }

  private void addYear(Phrase phrase) {
    if (!phrase.isAbsolute() || phrase.form() == Form.DECADE || phrase.form() == Form.CENTURY) {
      return;
    }
    clues.latestYear = Math.max(clues.latestYear, phrase.year());
    if (phrase.month() > 0) {
      clues.latestMonthYear = Math.max(clues.latestMonthYear, phrase.year());
    }
  }

  /** The year that a sentence names by itself, "in 2018", the last of several; or 0. */
  int yearOf(int sentence) {
    int year = 0;
    for (int i = 0; i < count && reading.sentence(i) <= sentence; i++) {
      Phrase phrase = reading.phrase(i);
      boolean named = reading.sentence(i) == sentence && phrase.form() == Form.YEAR;
      if (named && reading.tense(i) != Tense.COMING && !isDeadline(phrase.from() - 1)) {
        year = phrase.year();
      }
    }
    return year;
  }

  private static boolean isBareWeekday(Phrase phrase) {
    return phrase.form() == Form.WEEKDAY
        && phrase.pointer() == Pointer.BARE
        && phrase.unit() == Unit.DAY
        && phrase.count() == 0;
  }

  /** "said on Friday", not "Friday's match" or "Friday editions". */
  private boolean isReporting(int index) {
    int next = reading.phrase(index).to();
    boolean attribute =
        time.isKind(next, WordKind.CLITIC)
            || isPrinted(next, "edition")
            || isPrinted(next, "newspaper");
    return !attribute && isReported(index, 4, 1);
  }

  /** "edition", "editions". */
  private boolean isPrinted(int word, String noun) {
    return time.has(word)
        && time.length(word) >= noun.length()
        && words.text().startsWith(noun, words.start(word));
  }

  /** Whether a reporting verb stands so near before or behind, in the same sentence. */
  private boolean isReported(int index, int before, int behind) {
    Phrase phrase = reading.phrase(index);
    int sentence = reading.sentence(index);
    int from = Math.max(words.sentenceStart(sentence), phrase.from() - before);
    int to = Math.min(words.sentenceEnd(sentence), phrase.to() + behind);
    for (int word = from; word < to; word++) {
      if (time.isCue(word, Kind.REPORTING) && !words.isCapitalised(word)) {
        return true;
      }
    }
    return false;
  }

  /** The words with the preposition before them: "on Saturday". */
  private Span span(Phrase phrase) {
    int before = phrase.from() - 1;
    boolean on =
        isOn(before)
            && (time.isSameSentence(phrase.from(), before)
                || words.paragraphOf(before) == words.paragraphOf(phrase.from()));
    return words.span(on ? before : phrase.from(), phrase.to());
  }

  private boolean isOn(int word) {
    return time.isFunction(word, Kind.ON);
  }
}
