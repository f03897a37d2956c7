package dev.communique.parser.time;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import dev.communique.model.CountryCode;
import dev.communique.parser.text.Category;
import dev.communique.parser.text.LetterCase;
import dev.communique.parser.text.Lexicon;
import dev.communique.parser.text.ResourceLines;
import dev.communique.parser.text.ResourceLines.Line;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The words of date expressions, of occasions and of states, as this package contributes them to
 * the lexicon. They lie in small files beside the class, one entry a line. A text must be scanned
 * with a lexicon that has them; without them no date is found. Thread-safe.
 */
public final class TimeLexicon {
  /** Months, weekdays, units, numbers: what a date expression hangs on. */
  static final Category<TimeWord> TIME = Category.of("time.word", TimeWord.class);

  /** Articles, prepositions and hedges beside them. */
  static final Category<TimeWord> FUNCTION = Category.of("time.function", TimeWord.class);

  /** Words around a date or anniversary that say what it is worth. */
  static final Category<TimeWord> CUE = Category.of("time.cue", TimeWord.class);

  /** Words that tell past from coming. */
  static final Category<Tense> TENSE = Category.of("time.tense", Tense.class);

  /** Days that have a name. */
  static final Category<Holiday> HOLIDAY = Category.of("time.holiday", Holiday.class);

  /** Recurring occasions and what they are of. */
  static final Category<OccasionWord> OCCASION = Category.of("time.occasion", OccasionWord.class);

  /** States and their people, for dating by their anniversaries. */
  static final Category<CountryCode> STATE = Category.of("time.state", CountryCode.class);

  private static final Splitter BAR = Splitter.on('|').trimResults().omitEmptyStrings();
  private static final Splitter COMMA = Splitter.on(',').trimResults().omitEmptyStrings();

  private static final ImmutableListMultimap<CountryCode, String> STATES = readStates();

  private TimeLexicon() {}

  /**
   * Adds the words that this package knows.
   *
   * @param builder receives them
   */
  public static void contribute(Lexicon.Builder builder) {
    contributeWords(builder);
    contributeSmallWords(builder, "function-words.txt", FUNCTION);
    contributeSmallWords(builder, "cues.txt", CUE);
    contributeOccasions(builder);
    for (Line line : ResourceLines.read(TimeLexicon.class, "tenses.txt")) {
      Tense tense = Tense.valueOf(line.field(0).toUpperCase(Locale.ROOT));
      COMMA.split(line.field(1)).forEach(word -> builder.add(word, TENSE, tense));
    }
    for (Line line : ResourceLines.read(TimeLexicon.class, "holidays.txt")) {
      for (String name : COMMA.split(line.field(1))) {
        Spelling spelling = Spelling.of(name);
        Holiday holiday = Holiday.parse(line.field(0), spelling.phrase());
        builder.add(spelling.phrase(), HOLIDAY, holiday, spelling.letterCase());
      }
    }
  }

  /**
   * Adds a name of a state that this package does not know, as a user's registry may bring it; the
   * names of states that it knows stay as they are.
   *
   * @param builder receives it
   * @param state the state
   * @param name its name or what its people are called
   */
  public static void contributeState(Lexicon.Builder builder, CountryCode state, String name) {
    if (!STATES.containsKey(state)) {
      addState(builder, state, name);
    }
  }

  /** The states whose names it knows. */
  static ImmutableSet<CountryCode> states() {
    return STATES.keySet();
  }

  private static void addState(Lexicon.Builder builder, CountryCode state, String name) {
    boolean capitals = name.equals(name.toUpperCase(Locale.ROOT));
    builder.add(name, STATE, state, capitals ? LetterCase.ALL_CAPITALS : LetterCase.CAPITALISED);
  }

  private static ImmutableListMultimap<CountryCode, String> readStates() {
    ImmutableListMultimap.Builder<CountryCode, String> states = ImmutableListMultimap.builder();
    for (Line line : ResourceLines.read(TimeLexicon.class, "states.txt")) {
      states.putAll(CountryCode.of(line.field(0)), BAR.split(line.field(1)));
    }
    return states.build();
  }

  private static void contributeOccasions(Lexicon.Builder builder) {
    for (Line line : ResourceLines.read(TimeLexicon.class, "occasions.txt")) {
      OccasionWord word =
          new OccasionWord(
              OccasionWord.Role.valueOf(line.field(0).toUpperCase(Locale.ROOT)),
              DayKind.of(line.field(1)));
      for (String phrase : COMMA.split(line.field(2))) {
        Spelling spelling = Spelling.of(phrase);
        builder.add(spelling.phrase(), OCCASION, word, spelling.letterCase());
      }
    }
    STATES.forEach((code, name) -> addState(builder, code, name));
  }

  private static void contributeWords(Lexicon.Builder builder) {
    Map<String, TimeWord.Builder> words = new LinkedHashMap<>();
    for (Line line : ResourceLines.read(TimeLexicon.class, "words.txt")) {
      TimeWord.Kind kind = TimeWord.Kind.valueOf(line.field(0).toUpperCase(Locale.ROOT));
      int value = value(kind, line);
      for (String word : COMMA.split(line.field(2))) {
        Spelling spelling = Spelling.of(word);
        words
            .computeIfAbsent(spelling.phrase(), phrase -> new TimeWord.Builder())
            .add(kind, value, spelling.doubtful(), spelling.capitalised());
      }
    }
    words.forEach((phrase, word) -> add(builder, phrase, word, TIME));
  }

  private static void contributeSmallWords(
      Lexicon.Builder builder, String list, Category<TimeWord> category) {
    Map<String, TimeWord.Builder> words = new LinkedHashMap<>();
    for (Line line : ResourceLines.read(TimeLexicon.class, list)) {
      TimeWord.Kind kind =
          TimeWord.Kind.valueOf(line.field(0).replace('-', '_').toUpperCase(Locale.ROOT));
      for (String word : COMMA.split(line.field(1))) {
        words.computeIfAbsent(word, phrase -> new TimeWord.Builder()).add(kind, 0, false, false);
      }
    }
    words.forEach((phrase, word) -> add(builder, phrase, word, category));
  }

  private static void add(
      Lexicon.Builder builder, String phrase, TimeWord.Builder word, Category<TimeWord> category) {
    LetterCase letterCase = word.isCapitalised() ? LetterCase.CAPITALISED : LetterCase.ANY;
    builder.add(phrase, category, word.build(), letterCase);
  }

  private static int value(TimeWord.Kind kind, Line line) {
    String value = line.field(1);
    return switch (kind) {
      case UNIT -> Unit.code(value);
      case POINTER -> Pointer.valueOf(value.toUpperCase(Locale.ROOT)).ordinal();
      case DIRECTION -> Direction.valueOf(value.toUpperCase(Locale.ROOT)).ordinal();
      case PART -> Part.valueOf(value.toUpperCase(Locale.ROOT)).ordinal();
      default -> Integer.parseInt(value);
    };
  }

  /** A phrase of a list with its marks taken off. */
  private record Spelling(String phrase, boolean capitalised, boolean doubtful) {
    static Spelling of(String entry) {
      int end = entry.length();
      while (end > 0 && (entry.charAt(end - 1) == '!' || entry.charAt(end - 1) == '?')) {
        end--;
      }
      return new Spelling(
          entry.substring(0, end), entry.indexOf('!', end) >= 0, entry.indexOf('?', end) >= 0);
    }

    LetterCase letterCase() {
      return capitalised ? LetterCase.CAPITALISED : LetterCase.ANY;
    }
  }
}
