package dev.communique.parser.text;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;

/** Tells a text's language by its script, and in Latin script by its commonest words. Immutable. */
final class LanguageGuess {
  private static final int LOOKED_AT = 2000;
  private static final int GLANCE = 500;
  private static final int PLAINLY = 12;
  private static final int LONGEST_WORD = 8;

  /** So many common words of another language, more than of English, tell that it is none. */
  private static final int LEAST_LEAD = 3;

  /** English is the first of the list. */
  private static final int ENGLISH = 0;

  private final ImmutableList<String> languages;
  private final WordHash words;

  private LanguageGuess(ImmutableList<String> languages, WordHash words) {
    this.languages = languages;
    this.words = words;
  }

  static LanguageGuess load() {
    ImmutableList.Builder<String> languages = ImmutableList.builder();
    WordHash.Builder words = new WordHash.Builder();
    int language = 0;
    for (ResourceLines.Line line : ResourceLines.read(LanguageGuess.class, "function-words.txt")) {
      languages.add(line.field(0));
      for (String word : Splitter.on(' ').split(line.field(1))) {
        words.add(word, language);
      }
      language++;
    }
    return new LanguageGuess(languages.build(), words.build());
  }

  /**
   * ISO 639-1, {@code und} without letters; a short or doubtful text in Latin script is English.
   */
  String language(String text, char[] letters, int from) {
    if (isPlainlyEnglish(letters, from)) {
      return languages.get(ENGLISH);
    }
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
    return script == UnicodeScript.LATIN ? latin(letters, from, to) : other(script, scripts, text);
  }

  /** A beginning with many English words and few of any other language needs no closer look. */
  private boolean isPlainlyEnglish(char[] letters, int from) {
    int[] counts = new int[languages.size()];
    count(letters, from, Math.min(letters.length, from + GLANCE), counts, PLAINLY);
    for (int i = 0; i < counts.length; i++) {
      if (i != ENGLISH && counts[i] > counts[ENGLISH] / 2) {
        return false;
      }
    }
    return counts[ENGLISH] >= PLAINLY;
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

  private String latin(char[] letters, int from, int to) {
    int[] counts = new int[languages.size()];
    count(letters, from, to, counts, Integer.MAX_VALUE);
    return best(counts);
  }

  /** Counts the common words of each language until enough of them are English. */
  private void count(char[] letters, int from, int to, int[] counts, int enough) {
    int start = from;
    long word = 0;
    for (int i = from; i < to; i++) {
      char c = letters[i];
      if (isLetter(c)) {
        word = WordHash.next(word, c);
      } else {
        count(word, i - start, counts);
        if (counts[ENGLISH] >= enough) {
          return;
        }
        start = i + 1;
        word = 0;
      }
    }
    count(word, to - start, counts);
  }

  private static boolean isLetter(char c) {
    int small = c | 0x20;
    return (small >= 'a' && small <= 'z') || (c >= 0x80 && Character.isLetter(c));
  }

  private void count(long word, int length, int[] counts) {
    if (length == 0 || length > LONGEST_WORD) {
      return;
    }
    for (int language : words.languages(word)) {
      counts[language]++;
    }
  }

  private String best(int[] counts) {
    int best = ENGLISH;
    int most = counts[ENGLISH] + LEAST_LEAD - 1;
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > most) {
        best = i;
        most = counts[i];
      }
    }
    return languages.get(best);
  }
}
