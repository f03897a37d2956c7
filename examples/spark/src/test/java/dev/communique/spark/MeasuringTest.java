package dev.communique.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableSortedMap;
import dev.communique.model.Article;
import dev.communique.parser.ArticleParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasuringTest {
  @Test
  void a_fifth_of_the_generated_news_tells_of_a_message(@TempDir Path temp) throws IOException {
    ArticleParser parser =
        new Parsers("", ImmutableSortedMap.copyOf(GeneratedNews.registry())).build(temp);
    for (int number = 0; number < 60; number++) {
      Map<String, String> fields = GeneratedNews.article(number);
      Article article = parser.parse(fields.get("text"), fields.get("id")).orElseThrow();
      assertThat(article.messages()).as(fields.get("text")).hasSize(number % 5 == 0 ? 1 : 0);
    }
  }

  @Test
  void a_cost_is_that_of_the_largest_size_times_its_growth() {
    CostModel linear = new CostModel(List.of(size(1000, 10), size(4000, 40)));
    assertThat(linear.exponent()).isCloseTo(1, within(1e-9));
    assertThat(linear.coreHours(3600 * 100, 1)).isCloseTo(1, within(1e-9));
    CostModel growing = new CostModel(List.of(size(1000, 10), size(4000, 80)));
    assertThat(growing.exponent()).isCloseTo(1.5, within(1e-9));
    assertThat(growing.coreHours(16_000, 1.5)).isCloseTo(640.0 / 3600, within(1e-9));
    assertThat(growing.text(100_000_000)).contains("100000000").contains("power of 1.500");
  }

  private static SizeFigures size(long articles, double cpuSeconds) {
    StepFigures reading = new StepFigures(1, (long) (cpuSeconds * 1e9), 0, 1, 0, 0, 0, 0);
    return new SizeFigures(articles, 1, reading, StepFigures.NONE, 1, 1);
  }
}
