package dev.communique.benchmarks;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import dev.communique.core.search.ArticleIndex;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Times the index on disk beside two written by hand, over generated messages. */
@Command(
    name = "index",
    mixinStandardHelpOptions = true,
    description = {
      "Indexes generated messages and asks for them, beside Lucene indexes written by hand;",
      "prints rates, sizes and times at ten times as many messages each."
    })
final class IndexCommand extends MeasuringCommand {
  private static final int FIRST_SIZE = 10_000;
  private static final int WARM_UP = 5_000;

  @Option(
      names = "--messages",
      defaultValue = "1000000",
      paramLabel = "N",
      description = "How many messages in the end.")
  private int messages;

  @Option(
      names = "--queries",
      defaultValue = "1000",
      paramLabel = "N",
      description = "How many questions of each kind.")
  private int queries;

  @Override
  void run(PrintWriter out) throws IOException {
    Path folder = Files.createTempDirectory("communique-index");
    try {
      write(new IndexWriting(folder.resolve("warm-up")), 0, Math.min(WARM_UP, messages));
      measure(new IndexWriting(folder.resolve("measured")), out);
    } finally {
      MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
    }
  }

  private void measure(IndexWriting writing, PrintWriter out) throws IOException {
    out.println(QuestionTimes.HEAD);
    int written = 0;
    for (int size = FIRST_SIZE; size <= messages; size *= 10) {
      write(writing, written, size);
      written = size;
      ask(writing, size, out);
    }
    out.println();
    out.println(writing.table());
    out.printf(
        "heap in use %.0f MB of %.0f%n", heapInUse() / 1e6, Runtime.getRuntime().maxMemory() / 1e6);
  }

  private static void write(IndexWriting writing, int from, int to) throws IOException {
    for (IndexSide side : IndexSide.values()) {
      writing.write(side, from, to);
    }
  }

  private void ask(IndexWriting writing, int size, PrintWriter out) throws IOException {
    try (ArticleIndex index = ArticleIndex.open(writing.folder(IndexSide.OURS));
        RivalIndex.Reader hand = new HandReader(writing.folder(IndexSide.HAND));
        RivalIndex.Reader lean = new LeanIndex.Reader(writing.folder(IndexSide.LEAN))) {
      Questions questions = new Questions(index, hand, lean, size);
      for (QuestionKind kind : QuestionKind.values()) {
        out.println(QuestionTimes.of(kind, questions, size, queries));
        out.flush();
      }
    }
  }
}
