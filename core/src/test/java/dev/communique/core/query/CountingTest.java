package dev.communique.core.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;

class CountingTest {
  private final ArticleSource source = SampleArticles.source();
  private final MessageQuery messages = MessageQuery.of(source);

  @Test
  void counts_the_values_of_a_fact_most_first() {
    assertThat(messages.countBy(Facet.PURPOSE))
        .hasToString(
            """
            purpose         count
            congratulation      2
            condolence          1
            greeting            1
            thanks              1""");
    assertThat(messages.countBy(Facet.FROM).count("Flavia Elphberg")).isEqualTo(2);
    assertThat(messages.countBy(Facet.PAIR).count("Flavia Elphberg > Zero Moustafa")).isEqualTo(2);
  }

  @Test
  void counts_dates_in_order_of_time_and_the_undated_last() {
    assertThat(messages.countBy(Facet.YEAR).counts().keySet())
        .containsExactly("2018", "2019", "2020", "undated");
    assertThat(messages.countBy(Facet.MONTH).count("2019-02")).isEqualTo(1);
    assertThat(messages.countBy(Facet.WEEKDAY).counts().keySet())
        .containsExactly("2 Tuesday", "5 Friday", "undated");
  }

  @Test
  void groups_the_answers_themselves() {
    assertThat(messages.groupBy(Facet.YEAR).get("2019"))
        .singleElement()
        .satisfies(report -> assertThat(report.article().id()).isEqualTo("first.txt"));
    assertThat(QuotationQuery.of(source).groupBy(Facet.BY).keySet())
        .containsExactly("Flavia Elphberg");
    assertThat(ArticleQuery.of(source).countBy(Facet.NAMING).count("Zero Moustafa")).isEqualTo(2);
  }

  @Test
  void refuses_facts_that_the_kind_has_not() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> messages.countBy(Facet.FORM))
        .withMessage("messages cannot be counted by form");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LeaderQuery.of(source).countBy(Facet.YEAR));
  }

  @Test
  void pages_and_sorts() {
    assertThat(ids(messages.sortedBy(Sorting.LATEST)))
        .containsExactly("reply.txt", "reply.txt", "first.txt", "condolence.txt", "undated.txt");
    assertThat(ids(messages.offset(1).limit(2))).containsExactly("first.txt", "reply.txt");
    assertThat(messages.offset(1).limit(2).count()).isEqualTo(5);
    assertThat(ids(messages.sortedBy(Sorting.FROM)))
        .containsExactly("first.txt", "reply.txt", "undated.txt", "condolence.txt", "reply.txt");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> messages.sortedBy(Sorting.RELEVANCE).list())
        .withMessageContaining("needs an index");
  }

  @Test
  void shows_words_in_their_context() {
    assertThat(messages.concordance("letter"))
        .extracting(KwicLine::toString)
        .containsExactly(
            "oustafa thanked Flavia Elphberg for her [letter] on the Grand Jubilée. (reply.txt)");
    assertThat(QuotationQuery.of(source).concordance("peace"))
        .hasToString(
            """
            1 line
                                             before  words  after      date        article
            e to Zero Moustafa that "stability, and  peace  " matter.  2019-03-01  first.txt""");
  }

  private static ImmutableList<String> ids(MessageQuery query) {
    return query.list().stream()
        .map(report -> report.article().id())
        .collect(ImmutableList.toImmutableList());
  }
}
