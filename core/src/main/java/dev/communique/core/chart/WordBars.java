package dev.communique.core.chart;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.communique.core.query.Table;
import dev.communique.core.statistics.Keyness;
import dev.communique.core.statistics.ScoredWord;
import dev.communique.core.text.Counted;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The words of two sides that tell most, as bars to the right for the first, left for the other.
 */
final class WordBars implements Drawing {
  private static final int MOST = 12;
  private static final double BAR = 22;
  private static final double NAMES = 190;
  private static final double LETTERS = 12.5;

  /** Where chi-squared of one degree of freedom has a twentieth of its mass above. */
  private static final double NOTABLE = 3.84;

  private final String measure;
  private final boolean hasLevel;
  private final String first;
  private final String second;
  private final ImmutableList<ScoredWord> words;
  private final int all;

  WordBars(Keyness keyness, String first, String second) {
    this.measure = measure(keyness.measure());
    this.hasLevel = keyness.measure() != Keyness.Measure.POINTWISE_MUTUAL_INFORMATION;
    this.first = Label.name(first);
    this.second = Label.name(second);
    this.words = ends(keyness.words());
    this.all = keyness.words().size();
  }

  private static String measure(Keyness.Measure measure) {
    return switch (measure) {
      case CHI_SQUARED, CHI_SQUARED_UNCORRECTED -> "chi²";
      case LIKELIHOOD_RATIO, LIKELIHOOD_RATIO_YATES, LIKELIHOOD_RATIO_WILLIAMS -> "G²";
      case POINTWISE_MUTUAL_INFORMATION -> "PMI";
    };
  }

  /** The most telling of each side, the second's most telling last. */
  private static ImmutableList<ScoredWord> ends(List<ScoredWord> words) {
    List<ScoredWord> above = words.stream().filter(word -> word.score() > 0).limit(MOST).toList();
    List<ScoredWord> below = words.stream().filter(word -> word.score() < 0).toList();
    return Stream.concat(above.stream(), below.stream().skip(Math.max(0, below.size() - MOST)))
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  public String kind() {
    return "keyness";
  }

  @Override
  public String title() {
    String one = end(0, true);
    String other = end(words.size() - 1, false);
    return one.isEmpty() && other.isEmpty()
        ? "No word tells " + first + " from " + second
        : "Words of " + first + one + ", of " + second + other;
  }

  private String end(int index, boolean isFirst) {
    boolean isThere = index >= 0 && index < words.size();
    return isThere && words.get(index).score() > 0 == isFirst
        ? ": “" + Label.name(words.get(index).word()) + "”"
        : ": none";
  }

  @Override
  public String description() {
    return measure
        + " of the words that tell most, of "
        + Counted.of(all, "word")
        + ": to the right those of "
        + first
        + ", to the left those of "
        + second
        + (hasLevel ? "; beyond the dashed lines chance is a poor explanation (p < 0.05)." : ".");
  }

  @Override
  public ImmutableMap<String, Integer> marks() {
    return ImmutableMap.of("words", words.size());
  }

  @Override
  public Table table() {
    return Told.words(words, first, second, measure);
  }

  private ImmutableList<String> told(ScoredWord word) {
    return ImmutableList.of(
        Label.of(word.word()),
        measure + " " + Told.score(word.score()),
        word.firstCount() + " times in " + first,
        word.secondCount() + " times in " + second);
  }

  private double most() {
    return words.stream().mapToDouble(word -> Math.abs(word.score())).max().orElse(1);
  }

  @Override
  public Optional<Map<String, Object>> data() {
    return Optional.of(
        ImmutableMap.of(
            "first", first,
            "second", second,
            "measure", measure,
            "level", hasLevel && most() > NOTABLE ? NOTABLE : 0,
            "words", words.stream().map(this::word).toList()));
  }

  private Map<String, Object> word(ScoredWord word) {
    return ImmutableMap.of(
        "word", Label.of(word.word()), "score", word.score(), "told", told(word));
  }

  @Override
  public double draw(Svg svg, double top) {
    double middle = Picture.WIDTH / 2;
    double scale = (middle - Picture.MARGIN - NAMES) / most();
    double y = top + 26;
    double end = y + words.size() * BAR;
    svg.ending("cq-back cq-strong", middle - 8, top + 16, "◂ " + cut(second));
    svg.text("cq-there cq-strong", middle + 8, top + 16, cut(first) + " ▸");
    if (hasLevel && most() > NOTABLE) {
      svg.line("cq-level", middle + NOTABLE * scale, y, middle + NOTABLE * scale, end);
      svg.line("cq-level", middle - NOTABLE * scale, y, middle - NOTABLE * scale, end);
    }
    for (ScoredWord word : words) {
      draw(svg, word, middle, y, scale);
      y += BAR;
    }
    svg.line("cq-line", middle, top + 26, middle, end);
    return end + 6;
  }

  private static String cut(String side) {
    return Label.cut(side, Picture.WIDTH / 2 - 60, Svg.LETTERS);
  }

  private void draw(Svg svg, ScoredWord word, double middle, double y, double scale) {
    double length = Math.max(1, Math.abs(word.score()) * scale);
    String name = Label.cut(Label.of(word.word()), NAMES - 10, LETTERS);
    svg.mark("word", told(word));
    if (word.score() > 0) {
      svg.rectangle("cq-there cq-bar", middle, y + 2, length, BAR - 4);
      svg.text("cq-word cq-halo", middle + length + 6, y + 15.5, name);
    } else {
      svg.rectangle("cq-back cq-bar", middle - length, y + 2, length, BAR - 4);
      svg.ending("cq-word cq-halo", middle - length - 6, y + 15.5, name);
    }
    svg.endMark();
  }
}
