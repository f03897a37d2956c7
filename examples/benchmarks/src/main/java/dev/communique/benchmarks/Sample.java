package dev.communique.benchmarks;

import dev.communique.parser.ArticleParser;
import dev.communique.parser.text.LayoutFinder;
import dev.communique.parser.text.Limits;
import dev.communique.parser.text.RecordReader;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What the benchmarks read, the sample corpus over and over, and who reads it. */
@State(Scope.Benchmark)
public class Sample {
  /** How large the stream of records is at least. */
  @Param("4000")
  public int kilobytes;

  final RecordReader records = RecordReader.create(Limits.defaults());
  final LayoutFinder layouts = LayoutFinder.create();
  private @Nullable ArticleParser parser;
  private byte[] bytes = {};
  private int recordCount;

  /** Makes the stream. */
  @Setup
  public void prepare() {
    RepeatedRecords stream = new RepeatedRecords(SampleRecords.bytes(), 1_000L * kilobytes);
    bytes = stream.readAllBytes();
    recordCount = (int) stream.recordCount();
  }

  byte[] bytes() {
    return bytes;
  }

  InputStream stream() {
    return new ByteArrayInputStream(bytes);
  }

  int recordCount() {
    return recordCount;
  }

  /** Made when first asked for: it takes a while. */
  ArticleParser parser() {
    if (parser == null) {
      parser = SampleRecords.parser().build();
    }
    return parser;
  }
}
