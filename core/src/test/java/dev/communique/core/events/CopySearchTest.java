package dev.communique.core.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableLongArray;
import dev.communique.model.Article;
import dev.communique.model.ArticleDate;
import dev.communique.model.DateOrigin;
import dev.communique.model.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CopySearchTest {
  /** More than any bucket holds. */
  private static final int LETTERS = 300;

  private static final String FORMULA = words(new Random(5), 40);

  private static Article article(String id, int day, String text) {
    LocalDate date = LocalDate.of(2015, 1, 1).plusDays(day);
    return Article.builder()
        .source(id)
        .text(text)
        .date(ArticleDate.builder().value(PartialDate.of(date)).origin(DateOrigin.HEADER).build())
        .build();
  }

  private static String words(Random random, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "w" + Integer.toString(random.nextInt(9000) + 9000, 36))
        .map(word -> word.replaceAll("[0-9]", "q"))
        .collect(Collectors.joining(" "));
  }

  /** Each has the formula and as many words of its own; some come again, revised, the same, cut. */
  private static List<Article> letters(int count) {
    List<Article> letters = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String own = words(new Random(100 + i), 40);
      String text = FORMULA + " " + own;
      letters.add(article("n" + i, i % 90, text));
      if (i % 10 == 0) {
        letters.add(article("revised" + i, i % 90 + 1, text + " again"));
        letters.add(article("same" + i, i % 90 + 7, text));
        letters.add(article("cut" + i, i % 90, own));
      }
    }
    return letters;
  }

  private static List<String> printed(Iterable<Copy> copies) {
    return ImmutableList.copyOf(copies).stream().map(Copy::toString).toList();
  }

  @Test
  void a_formula_that_more_share_than_a_bucket_holds_links_no_letters() {
    List<Article> letters = letters(LETTERS);
    SpreadCopies spread = SpreadCopies.of(letters);
    assertThat(spread.largestBucket()).isGreaterThanOrEqualTo(LETTERS);
    assertThat(spread.largestGroup()).isEqualTo(3);
    assertThat(Copies.of(letters).list()).hasSize(3 * LETTERS / 10);
  }

  @Test
  void letters_that_are_nearly_the_same_are_no_group() {
    List<Article> letters = new ArrayList<>();
    Random random = new Random(11);
    for (int i = 0; i < LETTERS; i++) {
      letters.add(article("n" + i, i % 90, FORMULA + " " + words(random, 12)));
    }
    assertThat(PlacedTexts.of(CopySearch.REVISIONS.rule(), letters).pairs(CopySearch.REVISIONS))
        .hasSizeGreaterThan(LETTERS);
    assertThat(SpreadCopies.of(letters).largestGroup()).isEqualTo(1);
    assertThat(Copies.of(letters).list()).isEmpty();
  }

  @Test
  void groups_linked_by_pairs_have_the_copies_of_all_together() {
    List<Article> letters = letters(LETTERS);
    assertThat(printed(SpreadCopies.of(letters).copies(letters)))
        .containsExactlyElementsOf(printed(Copies.of(letters).list()));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void the_order_of_articles_does_not_matter(int seed) {
    List<Article> letters = letters(60);
    List<String> expected = printed(Copies.of(letters).list());
    Collections.shuffle(letters, new Random(seed));
    assertThat(printed(Copies.of(letters).list())).isEqualTo(expected);
    assertThat(printed(SpreadCopies.of(letters).copies(letters))).isEqualTo(expected);
  }

  @Test
  void a_story_printed_hundreds_of_times_in_other_words_is_one() {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      articles.add(article("n" + i, i / 100, FORMULA + " " + words(new Random(i), 3)));
    }
    Copies copies = Copies.of(articles);
    assertThat(copies.originals()).hasSize(1);
    assertThat(copies.comparisons()).isLessThan(2 * articles.size());
  }

  @Test
  void a_cut_of_a_story_with_many_copies_is_found_in_the_first() {
    List<Article> articles = new ArrayList<>();
    String story = words(new Random(3), 120);
    for (int i = 0; i < 100; i++) {
      articles.add(article("n" + i, i, story + " " + words(new Random(i), 3)));
    }
    Article cut = article("cut", 200, story.substring(0, story.length() / 2));
    articles.add(cut);
    assertThat(Copies.of(articles).find(cut).orElseThrow().original().id()).isEqualTo("n0");
  }

  @Test
  void places_stand_in_the_order_of_articles() {
    List<Article> articles = new ArrayList<>();
    for (String id : List.of("a", "a b", "ab", "\u007f", "é", "éa", "\uffff", "\ud83d\ude00", "")) {
      articles.add(article("x" + id, 3, FORMULA));
    }
    articles.add(article("a", 4, FORMULA));
    articles.add(Article.builder().source("a").text(FORMULA).build());
    List<Article> byPlace = new ArrayList<>(articles);
    byPlace.sort(Comparator.comparing(ArticleOrder::place));
    articles.sort(ArticleOrder.BY_DATE);
    assertThat(byPlace).isEqualTo(articles);
    assertThat(byPlace).allMatch(each -> ArticleOrder.place(each).chars().allMatch(c -> c < 128));
  }

  @Test
  void bytes_of_sketches_agree_as_often_as_texts_resemble_each_other() {
    Random random = new Random(9);
    for (double resemblance : new double[] {0.2, 0.5, 0.8}) {
      int common = (int) Math.round(600 * resemblance / (1 + resemblance));
      long agreeing = 0;
      for (int i = 0; i < 100; i++) {
        long[] one = random.longs(300).toArray();
        long[] other = random.longs(300).toArray();
        System.arraycopy(one, 0, other, 0, common);
        agreeing += SketchBytes.agreeing(bytes(one), bytes(other), 0);
      }
      assertThat(agreeing / 6400.0).isBetween(resemblance - 0.02, resemblance + 0.025);
    }
  }

  private static ImmutableLongArray bytes(long[] runs) {
    ImmutableLongArray.Builder bytes = ImmutableLongArray.builder();
    SketchBytes.add(MinHash.FOR_COPIES.least(Shingles.ofRuns(runs)), bytes);
    return bytes.build();
  }

  @Test
  void texts_with_other_numbers_do_not_meet() {
    CopyBucket bucket = CopySearch.REVISIONS.bucket();
    bucket.add(sought(article("a", 1, FORMULA + " 60th")));
    assertThat(bucket.add(sought(article("b", 2, FORMULA + " 61st")))).isEmpty();
    assertThat(bucket.add(sought(article("c", 3, FORMULA + " 60th again")))).hasSize(1);
    assertThat(bucket).hasToString("bucket that holds 3");
  }

  private static SoughtText sought(Article article) {
    return CopySearch.REVISIONS.text(article).orElseThrow();
  }

  @Test
  void a_text_meets_at_least_once() {
    ImmutableLongArray none = ImmutableLongArray.of();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SoughtText(1, "a", none, 0, none))
        .withMessageContaining("fewest");
  }
}
