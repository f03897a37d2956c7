package dev.communique.core.statistics;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Places texts on a scale of which some texts' places are known (Laver, Benoit and Garry 2003,
 * "Extracting Policy Positions from Political Texts Using Words as Data", American Political
 * Science Review 97:311-331). The score of a word is the sum, over the reference texts, of the
 * chance that one who reads it reads that text, times that text's place; a text's score is the mean
 * of its words'. Words of no reference text do not count. Immutable.
 */
public final class Wordscores {

  /**
   * A text's place.
   *
   * @param raw the mean of its words' scores
   * @param standardError of that mean, from the spread of the words' scores; 0 without words
   * @param wordCount how many of its words have a score
   */
  public record Score(double raw, double standardError, int wordCount) {
    /** {@return the place with its standard error} */
    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%.4f ± %.4f, %d words", raw, standardError, wordCount);
    }
  }

  private record Reference(ImmutableMultiset<String> words, double place) {}

  private final ImmutableList<Reference> references;
  private final ImmutableMap<String, Double> scores;

  private Wordscores(ImmutableList<Reference> references) {
    this.references = references;
    Map<String, Double> sums = new HashMap<>();
    Map<String, Double> shares = new HashMap<>();
    for (Reference reference : references) {
      for (Multiset.Entry<String> entry : reference.words().entrySet()) {
        double share = (double) entry.getCount() / reference.words().size();
        shares.merge(entry.getElement(), share, Double::sum);
        sums.merge(entry.getElement(), share * reference.place(), Double::sum);
      }
    }
    sums.replaceAll((word, sum) -> sum / shares.getOrDefault(word, 1.0));
    this.scores = ImmutableMap.copyOf(sums);
  }

  /**
   * {@return the scores that reference texts give to words}
   *
   * @param texts the words of the reference texts, at least two, none empty
   * @param places their places, in the same order, not all the same
   * @throws IllegalArgumentException if they are not so
   */
  public static Wordscores of(List<? extends Multiset<String>> texts, List<Double> places) {
    checkArgument(texts.size() >= 2, "there must be two reference texts: %s", texts.size());
    checkArgument(texts.size() == places.size(), "each text must have a place: %s", places);
    checkArgument(
        places.stream().allMatch(Double::isFinite) && places.stream().distinct().count() > 1,
        "places must be finite and not all the same: %s",
        places);
    List<Reference> references = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      checkArgument(!texts.get(i).isEmpty(), "reference text %s must have words", i);
      references.add(new Reference(ImmutableMultiset.copyOf(texts.get(i)), places.get(i)));
    }
    return new Wordscores(ImmutableList.copyOf(references));
  }

  /** {@return the score of each word of the reference texts} */
  public ImmutableMap<String, Double> words() {
    return scores;
  }

  /**
   * {@return the place of a text; 0 with no words when none of its words has a score}
   *
   * @param text its words
   */
  public Score score(Multiset<String> text) {
    int count = 0;
    double sum = 0;
    for (Multiset.Entry<String> entry : text.entrySet()) {
      Double score = scores.get(entry.getElement());
      count += score == null ? 0 : entry.getCount();
      sum += score == null ? 0 : score * entry.getCount();
    }
    double mean = count == 0 ? 0 : sum / count;
    return new Score(mean, count == 0 ? 0 : Math.sqrt(variance(text, mean, count) / count), count);
  }

  private double variance(Multiset<String> text, double mean, int count) {
    double sum = 0;
    for (Multiset.Entry<String> entry : text.entrySet()) {
      double distance = scores.getOrDefault(entry.getElement(), mean) - mean;
      sum += distance * distance * entry.getCount();
    }
    return sum / count;
  }

  /**
   * {@return the raw score on the scale of the reference texts (Martin and Vanberg 2008, Political
   * Analysis 16:93-100): those with the lowest and the highest place keep these; the raw score
   * itself when these two texts have the same}
   *
   * @param raw a raw score
   */
  public double rescaledMartinVanberg(double raw) {
    Reference low = references.get(0);
    Reference high = references.get(0);
    for (Reference reference : references) {
      low = reference.place() < low.place() ? reference : low;
      high = reference.place() > high.place() ? reference : high;
    }
    double lowRaw = score(low.words()).raw();
    double range = score(high.words()).raw() - lowRaw;
    return range == 0 ? raw : (raw - lowRaw) / range * (high.place() - low.place()) + low.place();
  }

  /**
   * {@return raw scores spread as widely as the places of the reference texts (Laver, Benoit and
   * Garry 2003, equation 5)} They depend on which texts are scored together; one alone, and scores
   * that are all the same, stay as they are.
   *
   * @param raw the raw scores of the texts
   */
  public ImmutableList<Double> rescaledLaverBenoitGarry(Collection<Double> raw) {
    double mean = raw.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    double own = deviation(raw);
    double factor =
        own == 0 ? 1 : deviation(references.stream().map(Reference::place).toList()) / own;
    return raw.stream()
        .map(score -> mean + (score - mean) * factor)
        .collect(ImmutableList.toImmutableList());
  }

  /** Of a sample; 0 for fewer than two. */
  private static double deviation(Collection<Double> values) {
    double mean = values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    double squares = values.stream().mapToDouble(value -> (value - mean) * (value - mean)).sum();
    return values.size() < 2 ? 0 : Math.sqrt(squares / (values.size() - 1));
  }

  /** {@return how many texts and words it rests on} */
  @Override
  public String toString() {
    return references.size() + " reference texts, " + scores.size() + " words with a score";
  }
}
