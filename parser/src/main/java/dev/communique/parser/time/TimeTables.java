package dev.communique.parser.time;

import dev.communique.parser.text.Category;
import dev.communique.parser.text.Lexicon;
import dev.communique.parser.text.Words;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the entries of a lexicon are in date expressions, in flat tables that are made once: a word
 * is looked up without walking its other meanings.
 */
final class TimeTables {
  private static final Tense[] TENSES = Tense.values();

  final long time;
  final long holiday;
  final long occasion;
  final long state;
  final long function;
  final long cue;
  final long tense;

  private final TimeWord[] meanings;
  private final short[] times;
  private final short[] functions;
  private final short[] cues;
  private final byte[] tenses;

  private TimeTables(Lexicon lexicon) {
    time = lexicon.mask(TimeLexicon.TIME);
    holiday = lexicon.mask(TimeLexicon.HOLIDAY);
    occasion = lexicon.mask(TimeLexicon.OCCASION);
    state = lexicon.mask(TimeLexicon.STATE);
    function = lexicon.mask(TimeLexicon.FUNCTION);
    cue = lexicon.mask(TimeLexicon.CUE);
    tense = lexicon.mask(TimeLexicon.TENSE);
    List<TimeWord> all = new ArrayList<>(List.of(TimeWord.NONE));
    IdentityHashMap<TimeWord, Integer> numbers = new IdentityHashMap<>();
    times = numbers(lexicon, TimeLexicon.TIME, all, numbers);
    functions = numbers(lexicon, TimeLexicon.FUNCTION, all, numbers);
    cues = numbers(lexicon, TimeLexicon.CUE, all, numbers);
    meanings = all.toArray(new TimeWord[0]);
    tenses = tenses(lexicon);
  }

  /** The tables of the lexicon that a text was scanned with. */
  static TimeTables of(Words words) {
    return words.lexicon().derived(TimeTables.class, TimeTables::new);
  }

  private static short[] numbers(
      Lexicon lexicon,
      Category<TimeWord> category,
      List<TimeWord> all,
      IdentityHashMap<TimeWord, Integer> numbers) {
    short[] table = new short[(lexicon.entryCount() + 1) * 4];
    for (int i = 4; i < table.length; i++) {
      TimeWord value = lexicon.value(i / 4, category, i % 4);
      if (value != null) {
        table[i] = numbers.computeIfAbsent(value, word -> number(word, all)).shortValue();
      }
    }
    return table;
  }

  private static int number(TimeWord word, List<TimeWord> all) {
    all.add(word);
    return all.size() - 1;
  }

  private static byte[] tenses(Lexicon lexicon) {
    byte[] table = new byte[(lexicon.entryCount() + 1) * 4];
    for (int i = 4; i < table.length; i++) {
      Tense value = lexicon.value(i / 4, TimeLexicon.TENSE, i % 4);
      table[i] = (byte) (value == null ? 0 : value.ordinal() + 1);
    }
    return table;
  }

  /** The number of what a word is in a date expression; 0 when it is nothing. */
  short time(Words words, int word) {
    return times[place(words, word, time)];
  }

  /** The meaning of a number; null for 0. */
  @Nullable TimeWord meaning(short number) {
    return number == 0 ? null : meanings[number];
  }

  TimeWord function(Words words, int word) {
    return meanings[functions[place(words, word, function)]];
  }

  TimeWord cue(Words words, int word) {
    return meanings[cues[place(words, word, cue)]];
  }

  /** What a word tells of past and coming, or null. */
  @Nullable Tense tense(Words words, int word) {
    int number = tenses[place(words, word, tense)];
    return number == 0 ? null : TENSES[number - 1];
  }

  private static int place(Words words, int word, long category) {
    return words.isAny(word, category) ? words.entry(word, category) * 4 + words.spelling(word) : 0;
  }
}
