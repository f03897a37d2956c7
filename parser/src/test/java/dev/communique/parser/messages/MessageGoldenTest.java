package dev.communique.parser.messages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.communique.parser.ArticleParser;
import dev.communique.parser.Parsers;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Passages and articles whose answers were written before the rules: floors just under what is
 * reached.
 */
class MessageGoldenTest {
  private static final Path CORPUS = Path.of(System.getProperty("communique.corpus"));
  private static final ArticleParser PARSER = Parsers.ofSample();

  private static String report(Golden golden) {
    return golden + "\n" + String.join("\n", golden.misses());
  }

  @Test
  void reads_the_passages() throws IOException {
    Golden golden = new Golden();
    for (Golden.Passage passage : Golden.passages("golden-fresh.jsonl")) {
      golden.compare(passage, PARSER.parse(passage.text(), passage.name()).orElseThrow());
    }

    assertThat(golden.precision()).as(() -> report(golden)).isGreaterThanOrEqualTo(0.985);
    assertThat(golden.recall()).as(() -> report(golden)).isGreaterThanOrEqualTo(0.93);
    assertThat(golden.right("purpose")).as(() -> report(golden)).isGreaterThanOrEqualTo(0.97);
    assertThat(golden.right("occasion")).as(() -> report(golden)).isGreaterThanOrEqualTo(0.98);
    assertThat(golden.right("sent")).as(() -> report(golden)).isGreaterThanOrEqualTo(0.93);
    assertThat(golden.right("reply")).as(() -> report(golden)).isGreaterThanOrEqualTo(0.97);
    assertThat(golden.alarms()).as(() -> report(golden)).isLessThanOrEqualTo(0.02);
  }

  @Test
  void reads_the_field_passages() throws IOException {
    Golden golden = new Golden();
    for (Golden.Passage passage : Golden.passages("golden-field.jsonl")) {
      golden.compare(passage, PARSER.parse(passage.text(), passage.name()).orElseThrow());
    }

    assertThat(golden.precision()).as(() -> report(golden)).isGreaterThanOrEqualTo(0.96);
    assertThat(golden.recall()).as(() -> report(golden)).isGreaterThanOrEqualTo(0.94);
    assertThat(golden.right("purpose")).as(() -> report(golden)).isGreaterThanOrEqualTo(0.95);
    assertThat(golden.right("occasion")).as(() -> report(golden)).isGreaterThanOrEqualTo(0.96);
    assertThat(golden.right("sent")).as(() -> report(golden)).isGreaterThanOrEqualTo(0.95);
    assertThat(golden.right("reply")).as(() -> report(golden)).isGreaterThanOrEqualTo(0.98);
    assertThat(golden.alarms()).as(() -> report(golden)).isLessThanOrEqualTo(0.02);
  }

  @Test
  void reads_the_blind_passages() throws IOException {
    Golden golden = new Golden();
    for (Golden.Passage passage : Golden.passages("golden-blind.jsonl")) {
      golden.compare(passage, PARSER.parse(passage.text(), passage.name()).orElseThrow());
    }

    assertThat(golden.precision()).as(() -> report(golden)).isGreaterThanOrEqualTo(0.92);
    assertThat(golden.recall()).as(() -> report(golden)).isGreaterThanOrEqualTo(0.80);
    assertThat(golden.right("purpose")).as(() -> report(golden)).isGreaterThanOrEqualTo(0.925);
    assertThat(golden.right("occasion")).as(() -> report(golden)).isGreaterThanOrEqualTo(0.92);
    assertThat(golden.right("sent")).as(() -> report(golden)).isGreaterThanOrEqualTo(0.88);
    assertThat(golden.right("reply")).as(() -> report(golden)).isGreaterThanOrEqualTo(0.97);
    assertThat(golden.alarms()).as(() -> report(golden)).isLessThanOrEqualTo(0.04);
  }

  @Test
  void reads_the_second_blind_passages() throws IOException {
    Golden golden = new Golden();
    for (Golden.Passage passage : Golden.passages("golden-blind2.jsonl")) {
      golden.compare(passage, PARSER.parse(passage.text(), passage.name()).orElseThrow());
    }

    assertThat(golden.precision()).as(() -> report(golden)).isGreaterThanOrEqualTo(0.955);
    assertThat(golden.recall()).as(() -> report(golden)).isGreaterThanOrEqualTo(0.775);
    assertThat(golden.right("purpose")).as(() -> report(golden)).isGreaterThanOrEqualTo(0.965);
    assertThat(golden.right("occasion")).as(() -> report(golden)).isGreaterThanOrEqualTo(0.965);
    assertThat(golden.right("sent")).as(() -> report(golden)).isGreaterThanOrEqualTo(0.94);
    assertThat(golden.right("reply")).as(() -> report(golden)).isGreaterThanOrEqualTo(0.97);
    assertThat(golden.alarms()).as(() -> report(golden)).isZero();
  }

  @Test
  void reads_the_third_blind_passages() throws IOException {
    Golden golden = new Golden();
    for (Golden.Passage passage : Golden.passages("golden-blind3.jsonl")) {
      golden.compare(passage, PARSER.parse(passage.text(), passage.name()).orElseThrow());
    }

    assertThat(golden.precision()).as(() -> report(golden)).isGreaterThanOrEqualTo(0.955);
    assertThat(golden.recall()).as(() -> report(golden)).isGreaterThanOrEqualTo(0.81);
    assertThat(golden.right("purpose")).as(() -> report(golden)).isGreaterThanOrEqualTo(0.985);
    assertThat(golden.right("occasion")).as(() -> report(golden)).isGreaterThanOrEqualTo(0.98);
    assertThat(golden.right("sent")).as(() -> report(golden)).isGreaterThanOrEqualTo(0.95);
    assertThat(golden.right("reply")).as(() -> report(golden)).isGreaterThanOrEqualTo(0.99);
    assertThat(golden.alarms()).as(() -> report(golden)).isLessThanOrEqualTo(0.03);
  }

  @Test
  void reads_the_sample_corpus() throws IOException {
    SampleAnswers.Score score = SampleAnswers.read(PARSER, CORPUS).score(1);

    assertThat(score.wrongDates()).hasSizeLessThanOrEqualTo(2);
    assertThat(score.golden().precision()).as(score::toString).isGreaterThanOrEqualTo(0.98);
    assertThat(score.golden().recall()).as(score::toString).isGreaterThanOrEqualTo(0.965);
    assertThat(score.golden().alarms()).as(score::toString).isZero();
  }

  @Test
  void reads_the_correspondence_of_the_sample_corpus() throws IOException {
    SampleAnswers.Score score = SampleAnswers.read(PARSER, CORPUS).score(2);

    assertThat(score.wrongDates()).hasSizeLessThanOrEqualTo(1);
    assertThat(score.golden().precision()).as(score::toString).isGreaterThanOrEqualTo(0.92);
    assertThat(score.golden().recall()).as(score::toString).isGreaterThanOrEqualTo(0.85);
    assertThat(score.golden().right("purpose")).as(score::toString).isGreaterThanOrEqualTo(0.92);
    assertThat(score.golden().right("occasion")).as(score::toString).isGreaterThanOrEqualTo(0.93);
    assertThat(score.golden().right("sent")).as(score::toString).isGreaterThanOrEqualTo(0.92);
    assertThat(score.golden().alarms()).as(score::toString).isZero();
  }

  /** Floors from the same records read out of plain files. */
  @Test
  void reads_the_archive_and_the_tables_of_the_sample_corpus() throws IOException {
    SampleAnswers sample = SampleAnswers.read(PARSER, CORPUS);
    SampleAnswers.Score score = sample.score(3);

    assertThat(score.wrongDates()).isEmpty();
    assertThat(score.golden().precision()).as(score::toString).isGreaterThanOrEqualTo(0.95);
    assertThat(score.golden().recall()).as(score::toString).isGreaterThanOrEqualTo(0.5);
    assertThat(score.golden().alarms()).as(score::toString).isZero();
  }

  @Test
  void reads_every_record_of_the_sample_corpus() throws IOException {
    SampleAnswers sample = SampleAnswers.read(PARSER, CORPUS);

    assertThat(sample.lost()).isEmpty();
    assertThat(sample.unread()).isEmpty();
    assertThat(sample.skipped())
        .singleElement()
        .satisfies(problem -> assertThat(problem.toString()).contains("2015-wire.zip"));
  }
}
