package dev.communique.benchmarks;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import dev.communique.core.search.ArticleIndex;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Times the index on disk beside two written by hand, over generated messages. */
@Command(
    name = "index",
    mixinStandardHelpOptions = true,
    description = {
      "Indexes generated messages and asks for them, beside Lucene indexes written by hand;",
      "prints rates, sizes and times at ten times as many messages each."
    })
final class IndexCommand implements Callable<Integer> {
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

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    Path folder = Files.createTempDirectory("communique-index");
    try {
      write(new IndexWriting(folder.resolve("warm-up")), 0, Math.min(WARM_UP, messages));
      run(new IndexWriting(folder.resolve("measured")), out);
    } finally {
      MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
    }
    return 0;
  }

  private void run(IndexWriting writing, PrintWriter out) throws IOException {
    out.println(QuestionTimes.HEAD);
    int written = 0;
    for (int size = FIRST_SIZE; size <= messages; size *= 10) {
      write(writing, written, size);
      written = size;
      ask(writing, size, out);
    }
    out.println();
    out.println(writing.table());
    System.gc(); // what is in use, without what waits for collection
    out.printf(
        "heap in use %.0f MB of %.0f%n",
        (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / 1e6,
        Runtime.getRuntime().maxMemory() / 1e6);
    out.flush();
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
