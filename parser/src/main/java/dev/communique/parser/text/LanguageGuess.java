package dev.communique.parser.text;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;
import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Tells a text's language by its script, and in Latin script by its commonest words. Immutable. */
final class LanguageGuess {
  private static final int LOOKED_AT = 4000;
  private static final int LONGEST_WORD = 8;

  /** So many common words of another language, more than of English, tell that it is none. */
  private static final int LEAST_LEAD = 3;

  private final ImmutableListMultimap<String, String> languages;

  private LanguageGuess(ImmutableListMultimap<String, String> languages) {
    this.languages = languages;
  }

  static LanguageGuess load() {
    ImmutableListMultimap.Builder<String, String> languages = ImmutableListMultimap.builder();
    for (ResourceLines.Line line : ResourceLines.read(LanguageGuess.class, "function-words.txt")) {
      Set<String> words = new TreeSet<>(Splitter.on(' ').splitToList(line.field(1)));
      words.forEach(word -> languages.put(word, line.field(0)));
    }
    return new LanguageGuess(languages.build());
  }

  /**
   * ISO 639-1, {@code und} without letters; a short or doubtful text in Latin script is English.
   */
  String language(String text, int from) {
    int to = Math.min(text.length(), from + LOOKED_AT);
    Map<UnicodeScript, Integer> scripts = scripts(text, from, to);
    UnicodeScript script = UnicodeScript.COMMON;
    int most = 0;
    for (Map.Entry<UnicodeScript, Integer> entry : scripts.entrySet()) {
      if (entry.getValue() > most) {
        script = entry.getKey();
        most = entry.getValue();
      }
    }
    return script == UnicodeScript.LATIN ? latin(text, from, to) : other(script, scripts, text);
  }

  private static Map<UnicodeScript, Integer> scripts(String text, int from, int to) {
    Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
    int latin = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c < 0x250) {
        latin += Character.isLetter(c) ? 1 : 0;
      } else if (Character.isLetter(c)) {
        counts.merge(UnicodeScript.of(c), 1, Integer::sum);
      }
    }
    if (latin > 0) {
      counts.merge(UnicodeScript.LATIN, latin, Integer::sum);
    }
    return counts;
  }

  private static String other(
      UnicodeScript script, Map<UnicodeScript, Integer> scripts, String text) {
    return switch (script) {
      case HANGUL -> "ko";
      case HIRAGANA, KATAKANA -> "ja";
      case HAN -> isJapanese(scripts) ? "ja" : "zh";
      case CYRILLIC -> text.indexOf('ї') >= 0 || text.indexOf('є') >= 0 ? "uk" : "ru";
      case ARABIC -> text.indexOf('ٹ') >= 0 || text.indexOf('ے') >= 0 ? "ur" : arabic(text);
      case GREEK -> "el";
      case HEBREW -> "he";
      case THAI -> "th";
      case DEVANAGARI -> "hi";
      case BENGALI -> "bn";
      case TAMIL -> "ta";
      case SINHALA -> "si";
      case GEORGIAN -> "ka";
      case ARMENIAN -> "hy";
      case KHMER -> "km";
      case LAO -> "lo";
      case MYANMAR -> "my";
      case ETHIOPIC -> "am";
      case MONGOLIAN -> "mn";
      default -> "und";
    };
  }

  private static boolean isJapanese(Map<UnicodeScript, Integer> scripts) {
    return scripts.getOrDefault(UnicodeScript.HIRAGANA, 0)
        > scripts.getOrDefault(UnicodeScript.HAN, 0) / 10;
  }

  private static String arabic(String text) {
    return text.indexOf('پ') >= 0 || text.indexOf('گ') >= 0 || text.indexOf('ی') >= 0 ? "fa" : "ar";
  }

  private String latin(String text, int from, int to) {
    Map<String, Integer> counts = new HashMap<>();
    int at = from;
    while (at < to) {
      int end = at;
      while (end < to && Character.isLetter(text.charAt(end))) {
        end++;
      }
      if (end > at && end - at <= LONGEST_WORD) {
        count(text.substring(at, end).toLowerCase(Locale.ROOT), counts);
      }
      at = end + 1;
    }
    return best(counts);
  }

  private void count(String word, Map<String, Integer> counts) {
    for (String language : languages.get(word)) {
      counts.merge(language, 1, Integer::sum);
    }
  }

  private static String best(Map<String, Integer> counts) {
    String best = "en";
    int most = counts.getOrDefault("en", 0) + LEAST_LEAD - 1;
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      boolean more = entry.getValue() > most;
      boolean equal = entry.getValue() == most && !best.equals("en");
      if (more || equal && entry.getKey().compareTo(best) < 0) {
        best = entry.getKey();
        most = entry.getValue();
      }
    }
    return best;
  }
}
