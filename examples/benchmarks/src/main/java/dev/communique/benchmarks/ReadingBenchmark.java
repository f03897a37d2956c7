package dev.communique.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.infra.Blackhole;

/**
 * One pass over the sample per call: decoding alone, each stage alone over what the stages before
 * it made, and the whole chain. {@link Stage} names the methods.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ReadingBenchmark {
  /** What all else is compared with. */
  @Benchmark
  public String decode(Sample sample) {
    return new String(sample.bytes(), StandardCharsets.UTF_8);
  }

  /** Bytes to records. */
  @Benchmark
  public void records(Sample sample, Blackhole sink) {
    sample.records.read(sample.stream(), "sample").forEach(sink::consume);
  }

  /** Bytes to records to articles' skeletons. */
  @Benchmark
  public void text(Sample sample, Blackhole sink) {
    sample
        .records
        .read(sample.stream(), "sample")
        .map(record -> sample.layouts.find(record.orElseThrow()))
        .forEach(sink::consume);
  }

  /** Skeletons to words. */
  @Benchmark
  public void words(StagedSample sample, Blackhole sink) {
    each(sample, sink, article -> sample.reader.words(article.layout()));
  }

  /** The article's date and those its words name. */
  @Benchmark
  public void dates(StagedSample sample, Blackhole sink) {
    each(sample, sink, article -> sample.reader.dates(article.layout(), article.words()));
  }

  /** Leaders and other people. */
  @Benchmark
  public void leaders(StagedSample sample, Blackhole sink) {
    each(sample, sink, article -> sample.reader.leaders(article.words(), article.dates()));
  }

  /** Groups of words and what they are to each other. */
  @Benchmark
  public void clauses(StagedSample sample, Blackhole sink) {
    each(
        sample,
        sink,
        article -> StageReader.clauses(article.words(), article.dates(), article.people()));
  }

  /** Who said what. */
  @Benchmark
  public void quotations(StagedSample sample, Blackhole sink) {
    each(
        sample,
        sink,
        article -> sample.reader.quotations(article.words(), article.people(), article.clauses()));
  }

  /** Who wrote to whom. */
  @Benchmark
  public void messages(StagedSample sample, Blackhole sink) {
    each(
        sample,
        sink,
        article ->
            sample.reader.messages(
                article.layout(),
                article.dates(),
                article.people(),
                article.clauses(),
                article.said()));
  }

  /** Bytes to articles. */
  @Benchmark
  public void chain(Sample sample, Blackhole sink) {
    sample.parser().read(sample.stream(), "sample").forEach(sink::consume);
  }

  private static void each(
      StagedSample sample, Blackhole sink, Function<StagedArticle, Object> oneStage) {
    for (int i = 0; i < sample.articleCount(); i++) {
      sink.consume(oneStage.apply(sample.article(i)));
    }
  }
}
