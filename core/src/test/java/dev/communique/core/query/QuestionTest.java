package dev.communique.core.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionTest {
  private static final Question ALL = Question.of(Kind.MESSAGE);

  @Test
  void asks_for_everything_by_date_unless_told_otherwise() {
    assertThat(ALL.kind()).isEqualTo(Kind.MESSAGE);
    assertThat(ALL.condition()).isEqualTo(Condition.everything());
    assertThat(ALL.sorting()).isEqualTo(Sorting.DATE);
    assertThat(ALL.offset()).isZero();
    assertThat(ALL.limit()).isEmpty();
  }

  @Test
  void a_limit_is_told_when_there_is_one() {
    assertThat(ALL.withLimit(7).limit()).hasValue(7);
    assertThat(ALL.withLimit(0).limit()).hasValue(0);
    assertThat(Question.parse(Kind.MESSAGE, "limit:7")).isEqualTo(ALL.withLimit(7));
  }

  @Test
  void numbers_below_zero_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ALL.withOffset(-1))
        .withMessage("offset must not be negative: -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ALL.withLimit(-1))
        .withMessage("limit must not be negative: -1");
    assertThat(ALL.withOffset(0)).isEqualTo(ALL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "peace",
        "text:peace",
        "-peace",
        "from:Lund content:peace",
        "from:Lund or -(date:2019 peace)",
        "from:Lund sort:relevance",
      })
  void needs_the_words_of_texts_when_it_asks_for_some(String text) {
    assertThat(Question.parse(Kind.MESSAGE, text).needsWords()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "from:Lund",
        "-from:Lund",
        "from:Lund to:Falk sort:-date",
        "from:Lund or (date:2019 -is:reply)",
        "id:peace"
      })
  void needs_no_words_for_facts(String text) {
    assertThat(Question.parse(Kind.MESSAGE, text).needsWords()).isFalse();
  }

  @Test
  void is_equal_to_what_asks_for_the_same_in_the_same_way() {
    Question question = Question.parse(Kind.MESSAGE, "peace sort:id offset:1 limit:2");
    Question same =
        ALL.and(Condition.of(Field.ABOUT, "peace"))
            .withSorting(Sorting.ID)
            .withOffset(1)
            .withLimit(2);
    assertThat(same).isEqualTo(question).hasSameHashCodeAs(question);
    List<Question> others =
        List.of(
            Question.parse(Kind.ARTICLE, "peace sort:id offset:1 limit:2"),
            question.withCondition(Condition.everything()),
            question.withSorting(Sorting.DATE),
            question.withOffset(2),
            question.withLimit(1));
    assertThat(others).doesNotContain(question).doesNotHaveDuplicates();
    assertThat(others)
        .extracting(Question::hashCode)
        .doesNotHaveDuplicates()
        .doesNotContain(question.hashCode());
    assertThat(question).isNotEqualTo(question.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "peace, peace sort:-date offset:3 limit:9",
    "sort:id, sort:id offset:3 limit:9",
    "sort:date, offset:3 limit:9",
    "limit:5, sort:-date offset:3 limit:5",
    "offset:0, sort:-date limit:9",
  })
  void what_a_text_says_of_order_and_number_takes_the_place_of_what_was(String more, String all) {
    ArticleQuery articles =
        SampleArticles.source().articles().sortedBy(Sorting.LATEST).offset(3).limit(9);
    assertThat(articles.matching(more).question()).hasToString(all);
  }
}
