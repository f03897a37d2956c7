package dev.communique.core.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.communique.core.Corpus;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Whatever the fields of an article hold, charts show it as text. */
class HostileChartsTest {
  private static final ImmutableMap<String, Chart> CHARTS =
      SampleCharts.of(
          Corpus.of(HostileArticles.articles()), HostileArticles.SENDER, HostileArticles.ADDRESSEE);

  @Test
  void there_is_something_to_attack() {
    CHARTS.forEach(
        (kind, chart) ->
            assertThat(chart.marks().values().stream().mapToInt(n -> n).sum())
                .as(kind)
                .isPositive());
  }

  @Test
  void fragments_have_no_element_or_attribute_of_an_articles() {
    CHARTS.forEach(
        (kind, chart) -> {
          SvgMarks fragment = SvgMarks.of(chart.toFragment());
          assertThat(
                  fragment.number("//img | //b | //i | //u | //a | //@onload | //@src | //@href"))
              .as(kind)
              .isZero();
          assertThat(fragment.number("//@*[starts-with(name(), 'on')]")).as(kind).isZero();
          assertThat(fragment.number("//script")).as(kind).isLessThanOrEqualTo(1);
          assertThat(fragment.number("//comment()")).as(kind).isZero();
          assertThat(fragment.text()).as(kind).contains("script");
        });
  }

  @Test
  void pictures_are_well_formed_and_show_the_names() {
    CHARTS.forEach(
        (kind, chart) -> {
          SvgMarks picture = SvgMarks.of(chart.toSvg());
          assertThat(picture.number("//script | //img | //b | //i | //u")).as(kind).isZero();
          // Phrases are made of words alone.
          assertThat(picture.text())
              .as(kind)
              .contains(kind.equals("phrases") ? "script" : "</script>");
          chart
              .marks()
              .forEach(
                  (mark, n) ->
                      assertThat(picture.count(kind, mark)).as(kind + " " + mark).isEqualTo(n));
        });
  }

  @Test
  void no_mark_of_direction_turns_what_follows() {
    CHARTS.forEach(
        (kind, chart) -> {
          String picture = chart.toSvg();
          assertThat(picture).as(kind).doesNotContain("\u202E").doesNotContain("\u200F");
          assertThat(chart.toFragment()).as(kind).doesNotContain("\u202E").doesNotContain("\u200F");
        });
  }

  @Test
  void labels_have_no_more_room_than_they_get() {
    String cut = Label.cut("Roe" + "oe".repeat(300), 100, 12);
    assertThat(Label.width(cut, 12)).isLessThanOrEqualTo(100);
    assertThat(cut).endsWith("…");
    assertThat(Label.lines("x".repeat(500), 100, 12))
        .allMatch(line -> Label.width(line, 12) <= 100);
    assertThat(Label.of("a\u202Eb\n\tc \uD800\u0001")).isEqualTo("ab c \uFFFD\uFFFD");
  }

  @Test
  void a_word_without_end_is_put_into_lines_in_linear_time() {
    String word = "x".repeat(2_000_000);
    ImmutableList<String> lines =
        assertTimeout(Duration.ofSeconds(60), () -> Label.lines(word, 100, 12));
    assertThat(String.join("", lines)).isEqualTo(word);
  }

  @Test
  void lines_end_at_blanks() {
    assertThat(Label.lines("one two three", Label.width("one two t", 12), 12))
        .containsExactly("one two", "three");
    assertThat(Label.lines("", 100, 12)).containsExactly("");
  }

  @Test
  void data_end_no_script() {
    String json = Fragment.json(ImmutableMap.of("a", "</script><!--&\u2028\u2029"));
    assertThat(json).isEqualTo("{\"a\":\"\\u003c/script\\u003e\\u003c!--\\u0026\\u2028\\u2029\"}");
  }
}
