package dev.communique.parser.time;

import com.google.common.collect.ImmutableList;
import dev.communique.parser.text.WordKind;
import dev.communique.parser.text.Words;
import dev.communique.parser.time.OccasionWord.Role;
import dev.communique.parser.time.TimeWord.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds recurring occasions: "the 76th founding anniversary", "National Day", "the 60th anniversary
 * of independence", "New Year".
 *
 * <p>Whose they are is for those to say who know the states: {@link CalendarOfDays} then has the
 * day. An occasion's words reach over at most 16 words behind its name. Stateless and thread-safe;
 * linear in the text.
 */
public final class AnniversaryFinder {
  private static final AnniversaryFinder FINDER = new AnniversaryFinder();

  /** How far the words reach that say of what an anniversary is. */
  private static final int REACH = 16;

  private AnniversaryFinder() {}

  /** {@return the finder} */
  public static AnniversaryFinder create() {
    return FINDER;
  }

  /**
   * {@return the occasions in text order, disjoint}
   *
   * @param words the text, scanned with a lexicon that {@link TimeLexicon} contributed to
   */
  public ImmutableList<Anniversary> find(Words words) {
    return find(new TimeWords(words), words.count());
  }

  /** Looks at the first words only. */
  static ImmutableList<Anniversary> find(TimeWords time, int most) {
    int limit = Math.min(most, time.words().count());
    List<Anniversary> found = new ArrayList<>();
    int free = 0;
    int word = time.nextOccasion(0);
    while (word < limit) {
      Anniversary anniversary = read(time, word, free);
      if (anniversary != null) {
        found.add(anniversary);
        free = anniversary.toWord();
      }
      word = time.nextOccasion(Math.max(word + 1, free));
    }
    return ImmutableList.copyOf(found);
  }

  private static @Nullable Anniversary read(TimeWords time, int word, int free) {
    Words words = time.words();
    OccasionWord head = words.value(word, TimeLexicon.OCCASION);
    if (head == null || head.role() == Role.NOUN) {
      return null;
    }
    int end = words.endOf(word, TimeLexicon.OCCASION);
    int from = start(time, word, free);
    int ordinal = ordinal(time, from, word);
    int to = end(time, end);
    DayKind kind = OccasionKind.of(time, head, from, word, end, to);
    if (head.role() == Role.COUNTED && ordinal == 0 && kind == DayKind.OTHER) {
      return null;
    }
    Holiday holiday = words.value(word, TimeLexicon.HOLIDAY);
    boolean countsDays = head.role() == Role.HEAD && endsInDay(words, end - 1);
    return new Anniversary(words.span(from, to), from, to, kind, ordinal, holiday, countsDays);
  }

  /** "Independence Day", not "birthday" or "founding anniversary". */
  private static boolean endsInDay(Words words, int word) {
    return words.end(word) - words.start(word) == 3
        && words.text().regionMatches(true, words.start(word), "day", 0, 3);
  }

  /** Back over the modifiers to the number and its article: "the 76th founding". */
  private static int start(TimeWords time, int word, int free) {
    int sentence = time.words().sentenceStart(time.sentenceOf(word));
    int first = Math.max(free, sentence);
    int from = word;
    for (int w = word - 1; w >= Math.max(first, word - 5); w--) {
      if (time.ordinal(w) > 0 || time.isKind(w, WordKind.ORDINAL)) {
        from = w;
        break;
      }
      if (!isModifier(time, w)) {
        break;
      }
      if (time.isOccasion(w)) {
        from = w;
      }
    }
    return from > first && time.isThe(from - 1) ? from - 1 : from;
  }

  private static boolean isModifier(TimeWords time, int word) {
    return time.isKind(word, WordKind.CLITIC)
        || time.isLetters(word) && time.function(word) == TimeWord.NONE && time.tense(word) == null
        || time.isOccasion(word);
  }

  private static int ordinal(TimeWords time, int from, int head) {
    int word = time.isThe(from) ? from + 1 : from;
    int before = word < head ? time.ordinal(word) : 0;
    return Math.max(before > 0 ? before : time.ordinal(head), 0);
  }

  /** On over "of the establishment of diplomatic ties between the two countries". */
  private static int end(TimeWords time, int word) {
    Words words = time.words();
    if (!time.isFunction(word, Kind.OF) && !time.isWritten(word, "since")) {
      return word;
    }
    int sentence = words.sentenceEnd(time.sentenceOf(word - 1));
    int limit = Math.min(sentence, word + REACH);
    int to = word + 1;
    while (to < limit && continues(time, to)) {
      to++;
    }
    while (to > word && endsLoose(time, to - 1)) {
      to--;
    }
    return to;
  }

  private static boolean continues(TimeWords time, int word) {
    Words words = time.words();
    WordKind kind = words.kind(word);
    if (kind == WordKind.CLITIC) {
      return true;
    }
    if (kind != WordKind.LETTERS && kind != WordKind.ORDINAL && kind != WordKind.NUMBER) {
      return false;
    }
    if (isVerb(time, word) || time.isCue(word, Kind.STOP) || isNext(time, word)) {
      return false;
    }
    boolean preposition =
        time.isFunction(word, Kind.IN)
            || time.isFunction(word, Kind.ON)
            || time.isFunction(word, Kind.TO);
    return !preposition || time.isWritten(word, "between") || isInState(time, word);
  }

  private static boolean isVerb(TimeWords time, int word) {
    Words words = time.words();
    Tense tense = time.tense(word);
    int end = words.end(word);
    boolean regular =
        !words.isCapitalised(word)
            && end - words.start(word) > 3
            && words.text().startsWith("ed", end - 2);
    return tense == Tense.PAST || tense == Tense.COMING || tense == Tense.BE || regular;
  }

  /** "and the 85th anniversary": another occasion. */
  private static boolean isNext(TimeWords time, int word) {
    int next = time.isThe(word + 1) ? word + 2 : word + 1;
    return time.isFunction(word, Kind.AND) && time.ordinal(next) > 0;
  }

  /** "in the Ruritanian war": the state says whose it is. */
  private static boolean isInState(TimeWords time, int word) {
    int next = time.isThe(word + 1) ? word + 2 : word + 1;
    return time.isWritten(word, "in") && time.isState(next);
  }

  /** "of", "the", "and" at the end belong to what follows. */
  private static boolean endsLoose(TimeWords time, int word) {
    return time.isFunction(word, Kind.OF)
        || time.isThe(word)
        || time.isFunction(word, Kind.AND)
        || time.isFunction(word, Kind.A)
        || time.isWritten(word, "between");
  }
}
