package dev.communique.parser.text;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;

/** The names that tell datelines from other openings. Immutable. */
final class DatelineNames {
  private static final ImmutableSet<String> PARTICLES =
      ImmutableSet.of(
          "de", "da", "do", "di", "del", "des", "du", "al", "el", "la", "le", "las", "los", "of",
          "on", "upon", "and", "es", "den", "der", "am", "sur", "et", "y", "e");

  private final ImmutableSet<String> agencies = lowerCase("agencies.txt");
  private final ImmutableSet<String> labelWords = lowerCase("label-words.txt");
  private final ImmutableSet<String> places = lowerCase("places.txt");
  private final ImmutableSet<String> notPlaces = lowerCase("not-places.txt");

  private static ImmutableSet<String> lowerCase(String resource) {
    return ResourceLines.read(DatelineNames.class, resource).stream()
        .map(line -> line.field(0).toLowerCase(Locale.ROOT))
        .collect(ImmutableSet.toImmutableSet());
  }

  boolean isAgency(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return agencies.contains(lower)
        || lower.endsWith(" news agency")
        || lower.endsWith(".com")
        || lower.endsWith(".net")
        || lower.endsWith(".org");
  }

  boolean isLabelWord(String word) {
    return labelWords.contains(word.toLowerCase(Locale.ROOT));
  }

  boolean isPlace(String name) {
    return places.contains(name.toLowerCase(Locale.ROOT));
  }

  boolean isNoPlace(String firstWord) {
    return notPlaces.contains(firstWord.toLowerCase(Locale.ROOT));
  }

  static boolean isParticle(String word) {
    return PARTICLES.contains(word);
  }
}
