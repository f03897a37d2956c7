package dev.communique.spark;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Random;

/** The words that generated news is made of. */
final class NewsWords {
  private static final ImmutableList<String> SYLLABLES =
      ImmutableList.of(
          "ka", "lo", "mi", "ne", "ru", "sa", "ti", "vo", "ze", "ba", "de", "fi", "go", "ha", "ju",
          "pe", "qua", "ri", "sto", "wen");
  private static final ImmutableList<String> ADJECTIVES =
      ImmutableList.of(
          "lasting",
          "mutual",
          "fruitful",
          "regional",
          "economic",
          "cultural",
          "maritime",
          "steady",
          "broad",
          "renewed",
          "northern",
          "southern",
          "early",
          "late",
          "costly",
          "quiet");
  private static final ImmutableList<String> NOUNS =
      ImmutableList.of(
          "harvest",
          "railway",
          "fishery",
          "harbour",
          "bridge",
          "budget",
          "orchestra",
          "ferry",
          "library",
          "mine",
          "market",
          "forest",
          "school",
          "airport",
          "reservoir",
          "lighthouse",
          "festival",
          "hospital",
          "tariff",
          "census",
          "vineyard",
          "quarry",
          "canal",
          "museum");
  private static final ImmutableList<String> VERBS =
      ImmutableList.of(
          "opened",
          "closed",
          "extended",
          "inspected",
          "postponed",
          "praised",
          "rebuilt",
          "bought",
          "measured",
          "moved",
          "counted",
          "painted");

  private NewsWords() {}

  /** Two or three syllables. */
  static String name(int number) {
    String first = SYLLABLES.get(number % 20);
    String second = SYLLABLES.get(number / 20 % 20);
    String third = number < 400 ? "" : SYLLABLES.get(number / 400 % 20);
    return Ascii.toUpperCase(first.substring(0, 1)) + first.substring(1) + second + third;
  }

  static String adjective(Random random) {
    return pick(ADJECTIVES, random);
  }

  static String noun(Random random) {
    return pick(NOUNS, random);
  }

  static String verb(Random random) {
    return pick(VERBS, random);
  }

  private static String pick(List<String> words, Random random) {
    return words.get(random.nextInt(words.size()));
  }
}
