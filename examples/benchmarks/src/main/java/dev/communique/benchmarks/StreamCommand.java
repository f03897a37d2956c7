package dev.communique.benchmarks;

import com.google.common.io.CountingOutputStream;
import dev.communique.model.Article;
import dev.communique.model.json.ArticleJson;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Reads a generated stream of any length and tells how fast, and how much heap it took. */
@Command(
    name = "stream",
    mixinStandardHelpOptions = true,
    description = "Reads a generated stream of records; prints its speed and the heap it took.")
final class StreamCommand implements Callable<Integer> {
  @Option(
      names = "--megabytes",
      defaultValue = "2000",
      paramLabel = "N",
      description = "The length of the stream.")
  private double megabytes;

  @Option(names = "--chain", description = "Read all of each article, not its skeleton alone.")
  private boolean chain;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Write each article to it as a line of JSON as soon as it is read.")
  private @Nullable Path out;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    DeepReader reader = new DeepReader();
    RepeatedRecords in = new RepeatedRecords(SampleRecords.bytes(), (long) (1e6 * megabytes));
    PeakHeap heap = new PeakHeap();
    long begun = System.nanoTime();
    long begunCpu = ProcessorTime.ofProcess();
    Through through = out == null ? Through.read(reader, in, depth()) : written(reader, in, out);
    double seconds = (System.nanoTime() - begun) / 1e9;
    double cpu = (ProcessorTime.ofProcess() - begunCpu) / 1e9;
    print(in, through, seconds, cpu, heap);
    return through.articles() == in.recordCount() ? 0 : 1;
  }

  private Depth depth() {
    return chain ? Depth.CHAIN : Depth.TEXT;
  }

  /** What came of a stream. */
  private record Through(long articles, long bytesWritten) {
    static Through read(DeepReader reader, RepeatedRecords in, Depth depth) {
      return new Through(reader.count(in, depth), 0);
    }
  }

  private Through written(DeepReader reader, RepeatedRecords in, Path file) throws IOException {
    AtomicLong count = new AtomicLong();
    try (OutputStream to = new BufferedOutputStream(Files.newOutputStream(file));
        CountingOutputStream counted = new CountingOutputStream(to);
        Stream<Article> articles = reader.articles(in, depth())) {
      ArticleJson.writeLines(articles.peek(article -> count.incrementAndGet()), counted);
      return new Through(count.get(), counted.getCount());
    }
  }

  private void print(
      RepeatedRecords in, Through through, double seconds, double cpu, PeakHeap heap) {
    double most = Runtime.getRuntime().maxMemory() / 1e6;
    Objects.requireNonNull(spec)
        .commandLine()
        .getOut()
        .printf(
            "%d of %d records read, %d bytes, %.1f s, %.1f MB/s, heap at most %.0f of %.0f MB%n",
            through.articles(),
            in.recordCount(),
            in.begunBytes(),
            seconds,
            in.begunBytes() / seconds / 1e6,
            heap.megabytes(),
            most)
        .printf(
            "%.1f s of processor time, %.1f MB/s; %d bytes written%n",
            cpu, in.begunBytes() / cpu / 1e6, through.bytesWritten())
        .flush();
  }
}
