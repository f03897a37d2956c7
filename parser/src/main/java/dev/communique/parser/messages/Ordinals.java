package dev.communique.parser.messages;

import com.google.common.collect.ImmutableMap;
import dev.communique.parser.text.WordKind;
import dev.communique.parser.text.Words;

/** Reads ordinals in digits and in letters: "the 76th anniversary", "the seventh congress". */
final class Ordinals {
  private static final ImmutableMap<String, Integer> LETTERS =
      ImmutableMap.<String, Integer>builder()
          .put("second", 2)
          .put("third", 3)
          .put("fourth", 4)
          .put("fifth", 5)
          .put("sixth", 6)
          .put("seventh", 7)
          .put("eighth", 8)
          .put("ninth", 9)
          .put("tenth", 10)
          .put("eleventh", 11)
          .put("twelfth", 12)
          .put("fifteenth", 15)
          .put("twentieth", 20)
          .put("thirtieth", 30)
          .put("fortieth", 40)
          .put("fiftieth", 50)
          .put("sixtieth", 60)
          .put("seventieth", 70)
          .put("eightieth", 80)
          .put("ninetieth", 90)
          .put("hundredth", 100)
          .buildOrThrow();

  private Ordinals() {}

  /** The value of an ordinal; -1 for any other word. */
  static int value(Words words, int word) {
    return words.kind(word) == WordKind.ORDINAL ? words.number(word) : spelled(words, word);
  }

  private static int spelled(Words words, int word) {
    if (words.kind(word) != WordKind.LETTERS) {
      return -1;
    }
    int value = LETTERS.getOrDefault(text(words, word), -1);
    int tens = value > 0 && value < 10 ? tens(words, word - 1) : 0;
    return value < 0 ? -1 : tens + value;
  }

  /** "[seventy]-fourth" */
  private static int tens(Words words, int word) {
    int before = word >= 0 && words.string(word).equals("-") ? word - 1 : word;
    String ten = before < 0 ? "" : text(words, before);
    return ten.endsWith("ty")
        ? LETTERS.getOrDefault(ten.substring(0, ten.length() - 1) + "ieth", 0)
        : 0;
  }

  private static String text(Words words, int word) {
    return words.lower(word);
  }
}
