package dev.communique.core.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.communique.model.Article;
import dev.communique.model.PartialDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutletCoverageTest {
  private static final PartialDate ALL = PartialDate.parse("2019/2023");

  @Test
  void counts_the_articles_of_each_month_a_vague_date_in_several() {
    OutletCoverage coverage =
        OutletCoverage.of(source("2020-03-01", "2020-03-31", "2020-03-30/2020-05-01"), ALL);
    assertThat(coverage.articleCount()).isEqualTo(3);
    assertThat(coverage.months())
        .containsExactly(
            Map.entry(YearMonth.of(2020, 3), 3L),
            Map.entry(YearMonth.of(2020, 4), 1L),
            Map.entry(YearMonth.of(2020, 5), 1L));
    assertThat(coverage.isEmpty()).isFalse();
  }

  @Test
  void where_nothing_is_held_all_that_was_asked_for_is_a_gap() {
    OutletCoverage nothing = OutletCoverage.of(source("2018"), ALL);
    assertThat(nothing.isEmpty()).isTrue();
    assertThat(nothing.gaps()).containsExactly(ALL);
    assertThat(nothing).hasToString("all outlets, 2019/2023: no articles");
  }

  @Test
  void without_days_the_gaps_lie_between_the_first_article_and_the_last() {
    OutletCoverage coverage = everything(source("2021-07-04", "2020-12-31", "2021-02-01"));
    assertThat(coverage.gaps())
        .containsExactly(PartialDate.parse("2021-01"), PartialDate.parse("2021-03/2021-06"));
    assertThat(coverage).hasToString("all outlets: 3 articles, none in 2021-01, 2021-03/2021-06");
  }

  @Test
  void undated_articles_count_but_have_no_month_and_leave_no_gap() {
    OutletCoverage coverage = everything(SampleSource.of(undated()));
    assertThat(coverage.articleCount()).isEqualTo(1);
    assertThat(coverage.months()).isEmpty();
    assertThat(coverage.gaps()).isEmpty();
    assertThat(coverage).hasToString("all outlets: 1 article");
  }

  @Test
  void prints_five_gaps_and_tells_of_others() {
    SampleSource five = source("2020-01", "2020-03", "2020-05", "2020-07", "2020-09", "2020-11");
    assertThat(everything(five).toString())
        .endsWith("none in 2020-02, 2020-04, 2020-06, 2020-08, 2020-10");
    assertThat(OutletCoverage.of(five, PartialDate.parse("2020")).toString())
        .endsWith("none in 2020-02, 2020-04, 2020-06, 2020-08, 2020-10 …");
  }

  @ParameterizedTest
  @CsvSource({
    "2020-03-01,2020-05-04,",
    "2020-03-01,2020-03-02,2022-01-31",
    "2020,2020-03-05,",
    "2020-01-01,2020-02/2021-06,2020-03-05",
    "2020/2021,2020-03,2020-06/2022-02",
    "9999,2020-01-01,",
    "2018/2024,,",
    "2017,2018,2019-01-01",
    "2030,,",
    ",,",
  })
  void an_index_is_asked_month_by_month_and_tells_the_same(String a, String b, String c) {
    Article[] articles =
        Stream.of(a, b, c)
            .map(date -> date == null ? undated() : dated(date))
            .toArray(Article[]::new);
    SampleSource source = SampleSource.of(articles);
    assertThat(everything(source.withIndex()).months()).isEqualTo(everything(source).months());
    for (String days : ImmutableList.of("2019/2023", "2020-03-05/2021-06-10", "2021", "9999")) {
      PartialDate asked = PartialDate.parse(days);
      assertThat(OutletCoverage.of(source.withIndex(), asked))
          .hasToString(OutletCoverage.of(source, asked).toString())
          .satisfies(
              coverage ->
                  assertThat(coverage.months())
                      .as(days)
                      .isEqualTo(OutletCoverage.of(source, asked).months()));
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void an_outlet_has_its_own_articles_only(boolean hasIndex) {
    SampleSource both =
        SampleSource.of(
            dated("2020-03-05").toBuilder().id("own").label("GNA REPORT").build(),
            dated("2020-04-05"));
    ArticleSource source = hasIndex ? both.withIndex() : both;
    OutletCoverage coverage = source.coverage("gna", "2020-02/2020-04");
    assertThat(coverage).hasToString("gna, 2020-02/2020-04: 1 article, none in 2020-02, 2020-04");
  }

  /** However many there are: each would have to be read from the disk. */
  @Test
  void an_index_is_asked_for_numbers_and_for_single_articles() {
    SampleSource plain = source("2020-03-05", "2020-03-06", "2020-05-07");
    ScanningFinder finder = new ScanningFinder(plain);
    Finder frugal =
        new Finder() {
          @Override
          public Stream<Hit> find(Question question) {
            assertThat(question.limit()).hasValue(1);
            return finder.find(question);
          }

          @Override
          public long count(Question question) {
            return finder.count(question);
          }
        };
    ArticleSource indexed = new SampleSource(plain.list(), plain.nameBook(), Optional.of(frugal));
    assertThat(everything(indexed)).hasToString("all outlets: 3 articles, none in 2020-04");
  }

  private static OutletCoverage everything(ArticleSource source) {
    return OutletCoverage.of(source, Optional.empty(), Optional.empty());
  }

  private static SampleSource source(String... dates) {
    return SampleSource.of(
        Arrays.stream(dates).map(OutletCoverageTest::dated).toArray(Article[]::new));
  }

  private static Article dated(String date) {
    return Letters.article(date.replace('/', '_'), "News.").date(Letters.date(date)).build();
  }

  private static Article undated() {
    return Letters.article("undated", "News.").build();
  }
}
