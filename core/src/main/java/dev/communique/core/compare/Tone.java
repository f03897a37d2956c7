package dev.communique.core.compare;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.communique.core.query.Table;
import dev.communique.model.Report;
import dev.communique.model.Span;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/**
 * The tone and the themes of a message's own words, as far as the entries of a {@link Dictionary}
 * are signs of them. Nothing is weighed: every hit is listed with its place, so that a reader can
 * judge it. A word is a hit of each category that has it; a negation before it is not seen.
 * Immutable; prints as a table, stamped with the dictionary's version.
 */
public final class Tone {

  /**
   * Words that are an entry.
   *
   * @param category of what they are a sign
   * @param span where they stand in the article
   * @param words the words as written
   */
  public record Hit(String category, Span span, String words) {
    /** {@return all three} */
    @Override
    public String toString() {
      return category + ": " + words + " " + span;
    }
  }

  private final Report report;
  private final Dictionary dictionary;
  private final int wordCount;
  private final ImmutableList<Hit> hits;

  private Tone(Report report, Dictionary dictionary) {
    this.report = report;
    this.dictionary = dictionary;
    Wording wording = Wording.of(report);
    this.wordCount = wording.count();
    ImmutableList.Builder<Hit> found = ImmutableList.builder();
    for (String category : dictionary.categories()) {
      addHits(category, wording, new EntryFinder(dictionary.entries(category)), found);
    }
    this.hits = found.build();
  }

  private static void addHits(
      String category, Wording wording, EntryFinder finder, ImmutableList.Builder<Hit> hits) {
    for (int word = 0; word < wording.count(); ) {
      int size = finder.find(wording, word);
      if (size > 0) {
        int end = word + size;
        hits.add(new Hit(category, wording.span(word, end), wording.written(word, end)));
      }
      word += Math.max(1, size);
    }
  }

  /**
   * {@return the tone of a message by the library's own dictionary}
   *
   * @param report the message
   */
  public static Tone of(Report report) {
    return of(report, Dictionary.builtIn());
  }

  /**
   * {@return the tone of a message}
   *
   * @param report the message
   * @param dictionary what is a sign of what
   */
  public static Tone of(Report report, Dictionary dictionary) {
    return new Tone(report, dictionary);
  }

  /** {@return the message} */
  public Report report() {
    return report;
  }

  /** {@return the dictionary} */
  public Dictionary dictionary() {
    return dictionary;
  }

  /** {@return how many of its own words are reported} */
  public int wordCount() {
    return wordCount;
  }

  /** {@return every hit, by category in the dictionary's order, then by place} */
  public ImmutableList<Hit> hits() {
    return hits;
  }

  /**
   * {@return the hits of a category, by place}
   *
   * @param category its name
   */
  public ImmutableList<Hit> hits(String category) {
    return hits.stream()
        .filter(hit -> hit.category().equals(category))
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return how many hits each category has that has any} */
  public ImmutableMap<String, Integer> counts() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    hits.forEach(hit -> counts.merge(hit.category(), 1, Integer::sum));
    return ImmutableMap.copyOf(counts);
  }

  /**
   * {@return hits of a category in a hundred words; 0 without words}
   *
   * @param category its name
   */
  public double rate(String category) {
    return wordCount == 0 ? 0 : 100.0 * hits(category).size() / wordCount;
  }

  /**
   * {@return the tone of this message beside that of another: words, and hits by category}
   *
   * @param other the other message's
   */
  public Table beside(Tone other) {
    ImmutableList.Builder<ImmutableList<String>> rows = ImmutableList.builder();
    rows.add(
        ImmutableList.of(
            "words", String.valueOf(wordCount), "", String.valueOf(other.wordCount), ""));
    ImmutableSet.Builder<String> categories = ImmutableSet.builder();
    categories.addAll(dictionary.categories()).addAll(other.dictionary.categories());
    for (String category : categories.build()) {
      if (!hits(category).isEmpty() || !other.hits(category).isEmpty()) {
        rows.add(
            ImmutableList.of(
                category,
                String.valueOf(hits(category).size()),
                words(category),
                String.valueOf(other.hits(category).size()),
                other.words(category)));
      }
    }
    return Table.of(ImmutableList.of("", "first", "", "second", ""), rows.build());
  }

  private String words(String category) {
    TreeSet<String> words = new TreeSet<>();
    hits(category).forEach(hit -> words.add(hit.words().toLowerCase(Locale.ROOT)));
    return String.join(", ", words);
  }

  /** {@return words and hits by category, and the version of the dictionary} */
  @Override
  public String toString() {
    ImmutableList.Builder<ImmutableList<String>> rows = ImmutableList.builder();
    counts()
        .forEach(
            (category, count) ->
                rows.add(
                    ImmutableList.of(
                        category,
                        String.valueOf(count),
                        String.format(Locale.ROOT, "%.1f", rate(category)),
                        words(category))));
    return wordCount
        + " words, dictionary "
        + dictionary.version()
        + "\n"
        + Table.of(ImmutableList.of("sign of", "hits", "per 100", "words"), rows.build());
  }
}
