package dev.communique.parser.quotes;

import dev.communique.parser.clause.GroupKind;
import dev.communique.parser.quotes.Attribution.Range;
import java.util.ArrayList;
import java.util.List;

/**
 * A phrase that names whose words its sentence gives: {@code according to the ministry}.
 *
 * @param words the phrase
 * @param speaker the noun behind it
 * @param end word after everything that belongs to the noun: a comma or the sentence's end
 */
record SourcePhrase(Range words, Range speaker, int end) {

  /** Phrases read in one sentence. */
  private static final int MAX_PHRASES = 16;

  /** The phrases outside quotation marks in a range of words, in text order. */
  static List<SourcePhrase> in(Scene scene, int from, int to) {
    Places sources = scene.landmarks.sources;
    int place = sources.from(from);
    if (place == sources.count() || sources.word(place) >= to) {
      return List.of();
    }
    List<SourcePhrase> found = new ArrayList<>();
    for (; place < sources.count() && found.size() < MAX_PHRASES; place++) {
      int word = sources.word(place);
      int end = scene.words.endOf(word, QuotesLexicon.SOURCE);
      int noun = scene.groupFrom(end);
      if (end < to && scene.isNominal(noun) && scene.clauses.start(noun) < to) {
        found.add(at(scene, new Range(word, end), noun, to));
      }
    }
    return found;
  }

  private static SourcePhrase at(Scene scene, Range words, int noun, int to) {
    int last = noun;
    while (scene.is(last + 1, GroupKind.NOUN)
        || scene.is(last + 1, GroupKind.POSSESSIVE) && scene.is(last + 2, GroupKind.NOUN)) {
      last++;
    }
    Range speaker = new Range(scene.clauses.start(noun), Math.min(to, scene.clauses.end(last)));
    int end = speaker.to();
    while (end < to && !scene.isComma(end) && !scene.isQuoted(end)) {
      end++;
    }
    return new SourcePhrase(words, speaker, end);
  }
}
