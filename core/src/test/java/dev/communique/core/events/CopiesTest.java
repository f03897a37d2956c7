package dev.communique.core.events;

import static org.assertj.core.api.Assertions.assertThat;

import dev.communique.model.Article;
import dev.communique.model.Outcome;
import dev.communique.parser.ArticleParser;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CopiesTest {
  private static final String FIRST =
      """
      The harbour master of Mirovets found a bottle on Monday morning with a letter in it, written
      by a schoolgirl forty years ago and addressed to whoever might one day rule the island.
      """;
  private static final String SECOND =
      """
      She asked for a bridge, a library with a stove, and an end to the war about the herring, and
      signed with a drawing of a gull. The museum will show the sheet next to the model of the bridge.
      """;
  private static final String THIRD =
      """
      Officials said that nobody had yet answered the letter, and that the stove was being looked
      into by a committee which meets on the first Thursday of every month except in summer.
      """;

  private static final ArticleParser PARSER = ArticleParser.create();

  private static Article article(String id, String text) {
    Outcome<Article> outcome = PARSER.parse(text, id);
    return outcome.orElseThrow();
  }

  private static Article dated(String id, String date, String... paragraphs) {
    return article(id, " date " + date + "\n" + String.join("\n", paragraphs));
  }

  private static Copy only(Article... articles) {
    Copies copies = Copies.of(List.of(articles));
    assertThat(copies.list()).hasSize(1);
    return copies.list().get(0);
  }

  @Test
  void finds_the_same_text_under_another_address_and_dateline() {
    Article original = dated("a", "2014-05-06", "MIROVETS (AFP) - " + FIRST, SECOND, THIRD);
    Article copy = dated("b", "2014-05-07", "MIROVETS (REUTERS) - " + FIRST, SECOND, THIRD);
    Copy found = only(copy, original);
    assertThat(found.kind()).isEqualTo(CopyKind.SAME_TEXT);
    assertThat(found.original().id()).isEqualTo("a");
    assertThat(found).hasToString("b 2014-05-07 is a 2014-05-06, same text");
  }

  @Test
  void finds_the_same_text_without_its_header() {
    Article original = dated("a", "2014-05-06", FIRST, SECOND, THIRD);
    Article bare = article("b", FIRST + "\n" + SECOND + "\n" + THIRD);
    assertThat(only(bare, original).kind()).isEqualTo(CopyKind.SAME_TEXT);
  }

  @Test
  void finds_a_text_with_a_word_changed() {
    Article original = dated("a", "2014-05-06", FIRST, SECOND, THIRD);
    Article revised =
        dated("b", "2014-05-06", FIRST, SECOND, THIRD.replace("committee", "commission"));
    Copy found = only(original, revised);
    assertThat(found.kind()).isEqualTo(CopyKind.REVISED);
    assertThat(found.share()).isBetween(0.9, 0.99);
  }

  @Test
  void finds_an_excerpt_whichever_was_first() {
    Article whole = dated("a", "2014-05-07", FIRST, SECOND, THIRD);
    Article excerpt = dated("b", "2014-05-06", SECOND);
    Copy found = only(excerpt, whole);
    assertThat(found.kind()).isEqualTo(CopyKind.EXCERPT);
    assertThat(found.article().id()).isEqualTo("b");
    assertThat(found.original().id()).isEqualTo("a");
  }

  @Test
  void finds_a_repost_under_another_date() {
    Article original = dated("a", "2014-05-06", FIRST, SECOND, THIRD);
    Article repost = dated("b", "2017-01-30", FIRST, SECOND, THIRD);
    assertThat(only(original, repost).kind()).isEqualTo(CopyKind.REDATED);
  }

  @Test
  void a_copy_of_an_excerpt_is_a_copy_of_the_whole() {
    Article whole = dated("a", "2014-05-06", FIRST, SECOND, THIRD);
    Article excerpt = dated("b", "2014-05-07", FIRST);
    Article again = dated("c", "2014-05-08", FIRST);
    Copies copies = Copies.of(List.of(again, excerpt, whole));
    assertThat(copies.originals()).containsExactly(whole);
    assertThat(copies.find(again).orElseThrow().original()).isEqualTo(whole);
    assertThat(copies.areCopies(again, excerpt)).isTrue();
    assertThat(copies).hasToString("2 copies among 3 articles");
  }

  @Test
  void the_same_report_of_another_anniversary_is_no_copy() {
    Article first = dated("a", "2014-05-06", FIRST, SECOND, THIRD);
    Article next = dated("b", "2015-05-06", FIRST.replace("forty", "fifty"), SECOND, THIRD);
    assertThat(Copies.of(List.of(first, next)).list()).isEmpty();
  }

  @Test
  void articles_that_share_a_paragraph_are_no_copies() {
    Article one = dated("a", "2014-05-06", FIRST, SECOND);
    Article other = dated("b", "2014-05-06", SECOND, THIRD);
    Copies copies = Copies.of(List.of(one, other));
    assertThat(copies.list()).isEmpty();
    assertThat(copies.areCopies(one, other)).isFalse();
  }

  @Test
  void empty_and_short_articles_are_no_excerpts() {
    Article whole = dated("a", "2014-05-06", FIRST, SECOND, THIRD);
    Article few = dated("b", "2014-05-06", "The harbour master of Mirovets found a bottle.");
    Article none = Article.builder().source("c").text(" ").build();
    assertThat(Copies.of(List.of(whole, few, none)).list()).isEmpty();
  }

  @Test
  void the_bands_meet_as_often_as_the_formula_says() {
    Random random = new Random(7);
    int met = 0;
    int rounds = 400;
    for (int i = 0; i < rounds; i++) {
      met += meet(random, 0.5) ? 1 : 0;
    }
    assertThat((double) met / rounds).isBetween(0.54, 0.74);
  }

  /** Two sets of 300 that resemble each other as said. */
  private static boolean meet(Random random, double resemblance) {
    int common = (int) Math.round(600 * resemblance / (1 + resemblance));
    long[] one = random.longs(300).toArray();
    long[] other = random.longs(300).toArray();
    System.arraycopy(one, 0, other, 0, common);
    long[] bands = MinHash.FOR_COPIES.bands(Shingles.ofRuns(one));
    long[] others = MinHash.FOR_COPIES.bands(Shingles.ofRuns(other));
    for (int band = 0; band < bands.length; band++) {
      if (bands[band] == others[band]) {
        return true;
      }
    }
    return false;
  }

  @Test
  void compares_few_pairs_however_many_copies_there_are() {
    List<Article> articles = new ArrayList<>();
    Random random = new Random(3);
    for (int i = 0; i < 1500; i++) {
      // Thirty texts, each fifty times, a third of them cut.
      String text = words(new Random(i % 30), 80) + (i % 3 == 0 ? "" : words(random, 4));
      articles.add(Article.builder().source("n" + i).text(text).build());
    }
    Collections.shuffle(articles, random);
    Copies copies = Copies.of(articles);
    assertThat(copies.originals()).hasSize(30);
    assertThat(copies.comparisons()).isLessThan(3 * articles.size());
  }

  private static String words(Random random, int count) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < count; i++) {
      words.append('w').append((char) ('a' + random.nextInt(26)));
      words.append((char) ('a' + random.nextInt(26))).append(' ');
    }
    return words.toString();
  }
}
