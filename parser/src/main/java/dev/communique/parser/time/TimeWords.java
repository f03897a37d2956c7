package dev.communique.parser.time;

import dev.communique.parser.text.WordKind;
import dev.communique.parser.text.Words;
import dev.communique.parser.time.TimeWord.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The table of words as date expressions need it.
 *
 * <p>One walk over a text notes the words that a date expression can start with and those that name
 * an occasion; what is read afterwards goes from one of them to the next.
 */
class TimeWords extends WordView {
  private static final long ALL = -1L;

  private final TimeTables tables;

  /** What each word is in a date expression, as {@link TimeTables} numbers it; 0 for nothing. */
  private final short[] times;

  /** A bit for each word that a date expression can start with. */
  private final long[] starts;

  /** A bit for each word that an occasion's name can start with. */
  private final long[] occasions;

  /** A bit for each word that a state's name starts with. */
  private final long[] states;

  TimeWords(Words words) {
    super(words);
    int count = words.count();
    this.tables = TimeTables.of(words);
    this.times = new short[count];
    this.starts = new long[(count >> 6) + 1];
    this.occasions = new long[starts.length];
    this.states = new long[starts.length];
    noteAll();
  }

  TimeWords(TimeWords all) {
    super(all.words);
    this.tables = all.tables;
    this.times = all.times;
    this.starts = all.starts;
    this.occasions = all.occasions;
    this.states = all.states;
  }

  private void noteAll() {
    long noted = tables.time | tables.holiday | tables.occasion | tables.state;
    for (int word = 0; word < words.count(); word++) {
      long meanings = words.meanings(word) & noted;
      if (meanings != 0) {
        note(word, meanings);
      }
      if (isNumeral(words.kind(word))) {
        mark(starts, word);
      }
    }
  }

  private void note(int word, long meanings) {
    if ((meanings & tables.time) != 0) {
      times[word] = tables.time(words, word);
    }
    if ((meanings & (tables.time | tables.holiday)) != 0) {
      mark(starts, word);
    }
    if ((meanings & tables.occasion) != 0) {
      mark(occasions, word);
    }
    if ((meanings & tables.state) != 0) {
      mark(states, word);
    }
  }

  private static void mark(long[] bits, int word) {
    bits[word >> 6] |= 1L << word;
  }

  private static boolean isNumeral(WordKind kind) {
    return kind == WordKind.NUMBER || kind == WordKind.ORDINAL || kind == WordKind.MIXED;
  }

  boolean isHoliday(int word) {
    return has(word) && words.isAny(word, tables.holiday);
  }

  /** The word after the name of a feast that starts at a word; that word when none does. */
  int holidayEnd(int word) {
    return words.endOf(word, tables.holiday);
  }

  boolean isOccasion(int word) {
    return has(word) && words.isAny(word, tables.occasion);
  }

  boolean isState(int word) {
    return has(word) && words.isAny(word, tables.state);
  }

  /** The same words for another reader, none of them hidden. */
  TimeWords whole() {
    return new TimeWords(this);
  }

  /** The first word from one on that a date expression can start with; the limit when none. */
  int nextStart(int word) {
    return next(starts, word);
  }

  /** The first word from one on that an occasion's name can start with; the limit when none. */
  int nextOccasion(int word) {
    return next(occasions, word);
  }

  /** The first word from one on that a state's name starts with; the limit when none. */
  int nextState(int word) {
    return next(states, word);
  }

  private int next(long[] bits, int word) {
    if (word >= limit()) {
      return limit();
    }
    int index = word >> 6;
    long rest = bits[index] & ALL << word;
    while (rest == 0) {
      if (++index << 6 >= limit()) {
        return limit();
      }
      rest = bits[index];
    }
    return Math.min(limit(), (index << 6) + Long.numberOfTrailingZeros(rest));
  }

  @Nullable TimeWord word(int word) {
    return has(word) ? tables.meaning(times[word]) : null;
  }

  boolean is(int word, Kind kind) {
    TimeWord found = word(word);
    return found != null && found.is(kind);
  }

  /** The value of a kind the word has; ask {@link #is} first. */
  int value(int word, Kind kind) {
    TimeWord found = word(word);
    return found == null ? 0 : found.value(kind);
  }

  int end(int word) {
    return has(word) && times[word] != 0 ? words.endOf(word, tables.time) : word;
  }

  /** Whether a word is a unit of this kind, in the plural or not. */
  boolean isUnit(int word, Unit unit) {
    return is(word, Kind.UNIT) && Unit.of(value(word, Kind.UNIT)) == unit;
  }

  /** The unit that a word names in the singular and by itself, or null. */
  @Nullable Unit unitAt(int word) {
    if (!is(word, Kind.UNIT) || Unit.isPlural(value(word, Kind.UNIT))) {
      return null;
    }
    boolean compound = has(word + 1) && words.isHyphenated(word + 1);
    return compound ? null : Unit.of(value(word, Kind.UNIT));
  }

  /** What a small word is to the dates beside it; {@link TimeWord#NONE} for any other. */
  TimeWord function(int word) {
    return tables.function(words, word);
  }

  boolean isFunction(int word, Kind kind) {
    return has(word) && function(word).is(kind);
  }

  boolean isCue(int word, Kind kind) {
    return has(word) && tables.cue(words, word).is(kind);
  }

  /** What a word tells of past and coming, or null. */
  @Nullable Tense tense(int word) {
    return tables.tense(words, word);
  }

  int tenseEnd(int word) {
    return words.endOf(word, tables.tense);
  }

  /** The word after the name of a state that starts at a word; the next word when none does. */
  int stateEnd(int word) {
    return Math.max(word + 1, words.endOf(word, tables.state));
  }

  int functionEnd(int word) {
    return has(word) ? words.endOf(word, tables.function) : word;
  }

  /** "more than", "at least": two words right before a number. */
  boolean isHedgedByTwo(int word) {
    return isFunction(word - 2, Kind.HEDGE) && functionEnd(word - 2) == word;
  }

  boolean isThe(int word) {
    return isFunction(word, Kind.THE);
  }

  /** A preposition that days, months and years stand behind. */
  boolean isPreposition(int word) {
    return isFunction(word, Kind.IN)
        || isFunction(word, Kind.ON)
        || isFunction(word, Kind.OF)
        || isFunction(word, Kind.TO);
  }

  /** The number, when the word is one of so many digits and nothing else. */
  int digits(int word, int most) {
    if (!isKind(word, WordKind.NUMBER) || length(word) > most) {
      return -1;
    }
    for (int i = words.start(word); i < words.end(word); i++) {
      if (!isDigit(words.text().charAt(i))) {
        return -1;
      }
    }
    return words.number(word);
  }

  /** A number in digits or words, an article as one; 0 is "several", -1 none. */
  int amount(int word) {
    if (isKind(word, WordKind.NUMBER)) {
      return words.number(word);
    }
    if (is(word, Kind.NUMBER)) {
      return value(word, Kind.NUMBER);
    }
    return isFunction(word, Kind.A) ? 1 : -1;
  }

  int amountEnd(int word) {
    return is(word, Kind.NUMBER) ? end(word) : word + 1;
  }

  /** The day of a month: "9", "9th", "ninth"; -1 when it can be none. */
  int dayNumber(int word) {
    int day = -1;
    if (isKind(word, WordKind.ORDINAL)) {
      day = words.number(word);
    } else if (isKind(word, WordKind.NUMBER)) {
      day = digits(word, 2);
    } else if (is(word, Kind.ORDINAL)) {
      day = value(word, Kind.ORDINAL);
    }
    return day >= 1 && day <= 31 ? day : -1;
  }

  int dayNumberEnd(int word) {
    return is(word, Kind.ORDINAL) && !isKind(word, WordKind.NUMBER) ? end(word) : word + 1;
  }

  int ordinal(int word) {
    if (isKind(word, WordKind.ORDINAL)) {
      return words.number(word);
    }
    return is(word, Kind.ORDINAL) ? value(word, Kind.ORDINAL) : -1;
  }

  int ordinalEnd(int word) {
    return isKind(word, WordKind.ORDINAL) ? word + 1 : end(word);
  }

  /** A word in small letters that is not one of the small words of dates. */
  boolean isContentWord(int word) {
    return isLetters(word) && !words.isCapitalised(word) && function(word) == TimeWord.NONE;
  }
}
