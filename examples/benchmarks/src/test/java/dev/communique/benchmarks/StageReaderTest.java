package dev.communique.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.communique.model.Article;
import dev.communique.model.DateExpression;
import dev.communique.parser.text.Layout;
import dev.communique.parser.text.TextRecord;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is measured is what the parser does. */
class StageReaderTest {
  private final Sample sample = new Sample();
  private final StagedSample staged = new StagedSample();

  @Test
  void its_stages_find_what_the_parser_finds() {
    for (byte[] record : SampleRecords.bytes()) {
      String text = new String(record, StandardCharsets.UTF_8);
      Article article = sample.parser().parse(text, "sample").orElseThrow();
      StagedArticle staged = StagedArticle.of(TextRecord.of(text, "sample"), this.staged.reader);

      assertThat(staged.layout().paragraphs()).isEqualTo(article.paragraphs());
      assertThat(article.dates())
          .filteredOn(date -> isRead(date, staged.layout()))
          .isEqualTo(staged.dates().expressions());
      assertThat(staged.people().mentions()).isEqualTo(article.mentions());
      assertThat(staged.said().quotations()).isEqualTo(article.quotations());
      assertThat(staged.read().messages()).isEqualTo(article.messages());
    }
  }

  /** The parser finds the dates of dateline and date lines too, which no later stage reads. */
  private static boolean isRead(DateExpression date, Layout layout) {
    return Stream.concat(layout.headline().stream(), layout.paragraphs().stream())
        .anyMatch(span -> span.contains(date.span()));
  }

  @Test
  void the_sample_holds_something_for_every_stage() {
    sample.kilobytes = 30;
    sample.prepare();
    staged.prepare(sample);

    assertThat(sample.bytes()).hasSizeGreaterThanOrEqualTo(30_000);
    assertThat(staged.articleCount()).isGreaterThan(25);
    assertThat(IntStream.range(0, staged.articleCount()).mapToObj(staged::article))
        .allMatch(article -> article.words().count() > 20)
        .anyMatch(article -> !article.said().quotations().isEmpty())
        .anyMatch(article -> !article.read().messages().isEmpty());
  }
}
