package dev.communique.benchmarks;

import com.google.common.collect.ImmutableList;
import dev.communique.parser.text.TextRecord;
import java.nio.charset.StandardCharsets;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What each stage made of the articles of a {@link Sample}. */
@State(Scope.Benchmark)
public class StagedSample {
  final StageReader reader = new StageReader(SampleRecords.registry());
  private ImmutableList<StagedArticle> distinct = ImmutableList.of();
  private int articleCount;

  /** Reads each article once up to every stage. */
  @Setup
  public void prepare(Sample sample) {
    articleCount = sample.recordCount();
    distinct =
        SampleRecords.bytes().stream()
            .map(record -> TextRecord.of(new String(record, StandardCharsets.UTF_8), "sample"))
            .map(record -> StagedArticle.of(record, reader))
            .collect(ImmutableList.toImmutableList());
  }

  /** The articles of the stream one by one; the same ones come again and again. */
  int articleCount() {
    return articleCount;
  }

  StagedArticle article(int index) {
    return distinct.get(index % distinct.size());
  }
}
