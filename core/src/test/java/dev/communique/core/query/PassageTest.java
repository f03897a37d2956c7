package dev.communique.core.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import dev.communique.core.Corpus;
import dev.communique.model.Article;
import dev.communique.model.Span;
import org.junit.jupiter.api.Test;

class PassageTest {
  private static final String FILLING = "and the river ran on under the old bridge of the town ";

  @Test
  void places_close_to_each_other_share_a_passage() {
    Article article = article("The harvest fed the town. Another harvest failed.");
    assertThat(passages(article, "harvest").get(0).marked("<b>", "</b>"))
        .isEqualTo("The <b>harvest</b> fed the town. Another <b>harvest</b> failed.");
    assertThat(passages(article, "harvest")).hasSize(1);
  }

  @Test
  void places_far_from_each_other_have_passages_that_end_between_words() {
    Article article = article("A harvest " + FILLING.repeat(5) + "for the harvests to come.");
    Listing<Passage> passages = passages(article, "harvest");
    assertThat(passages).hasSize(2);
    String text = article.text();
    for (Passage passage : passages) {
      int start = passage.span().start();
      int end = passage.span().end();
      assertThat(start == 0 || text.charAt(start - 1) == ' ' || text.charAt(start) == ' ').isTrue();
      assertThat(end == text.length() || text.charAt(end) == ' ' || text.charAt(end - 1) == ' ')
          .isTrue();
    }
    assertThat(passages.get(1).toString()).contains("for the [harvests] to come. (");
    assertThat(passages).allSatisfy(passage -> assertThat(passage.hits()).hasSize(1));
  }

  @Test
  void a_passage_does_not_leave_its_paragraph() {
    String text = "First line.\n\nThe harvest is in.\n\nLast line.";
    Article article =
        Article.builder()
            .source("paragraphs.txt")
            .text(text)
            .addParagraphs(Span.of(0, 11), Span.of(13, 31), Span.of(33, 43))
            .build();
    assertThat(passages(article, "harv*").get(0).marked("*", "*"))
        .isEqualTo("The *harvest* is in.");
  }

  @Test
  void places_outside_the_stretch_or_out_of_order_are_refused() {
    Article article = article("One two three.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Passage(article, Span.of(0, 7), ImmutableList.of(Span.of(8, 13))));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Passage(article, Span.of(0, 7), ImmutableList.of()));
  }

  @Test
  void paragraphs_that_touch_have_passages_of_their_own() {
    String text = "First harvest.Harvest again.";
    Article article =
        article(text).toBuilder().addParagraphs(Span.of(0, 14), Span.of(14, 28)).build();
    assertThat(passages(article, "harvest"))
        .extracting(passage -> passage.marked("*", "*"))
        .containsExactly("First *harvest*.", "*Harvest* again.");
  }

  @Test
  void a_passage_may_be_all_words_found() {
    Article article = article("Peace now");
    ImmutableList<Span> touching = ImmutableList.of(Span.of(0, 5), Span.of(5, 9));
    assertThat(new Passage(article, Span.of(0, 9), touching).marked("<", ">"))
        .isEqualTo("<Peace>< now>");
    assertThat(Passage.of(article, touching))
        .containsExactly(new Passage(article, Span.of(0, 9), touching));
  }

  @Test
  void places_that_overlap_are_marked_once() {
    Article article = article("One two three.");
    assertThat(Passage.of(article, ImmutableList.of(Span.of(0, 7), Span.of(4, 13))))
        .singleElement()
        .hasToString("[One two] three. (one.txt)");
  }

  /** A place is found by a whole word, but what it is looked for in may begin inside one. */
  @Test
  void a_passage_holds_its_place_inside_the_longest_word() {
    String word = "a".repeat(200);
    Article article = article(word);
    assertThat(Passage.of(article, ImmutableList.of(Span.of(100, 105))))
        .singleElement()
        .satisfies(passage -> assertThat(passage.span()).isEqualTo(Span.of(100, 105)));
  }

  @Test
  void a_passage_begins_with_its_paragraph_even_inside_a_word() {
    Article article =
        article("HarvestHarvest fed all").toBuilder()
            .addParagraphs(Span.of(0, 7), Span.of(7, 22))
            .build();
    assertThat(Passage.of(article, ImmutableList.of(Span.of(15, 18))))
        .singleElement()
        .hasToString("Harvest [fed] all (one.txt)");
    assertThat(Passage.of(article, ImmutableList.of(Span.of(0, 7))))
        .singleElement()
        .hasToString("[Harvest] (one.txt)");
  }

  private static Listing<Passage> passages(Article article, String pattern) {
    return Corpus.of(ImmutableList.of(article)).articles().passages(pattern);
  }

  private static Article article(String text) {
    return Article.builder().source("one.txt").text(text).build();
  }
}
