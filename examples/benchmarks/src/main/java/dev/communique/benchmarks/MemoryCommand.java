package dev.communique.benchmarks;

import com.google.common.base.Utf8;
import dev.communique.core.Corpus;
import dev.communique.model.Article;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures a corpus in memory: what it takes, and how long a question does beside a plain loop. */
@Command(
    name = "memory",
    mixinStandardHelpOptions = true,
    description = {
      "Holds generated messages in memory; prints how much heap they take for the bytes of their",
      "texts, and how long a question takes beside a loop over an array of the same records."
    })
final class MemoryCommand extends MeasuringCommand {
  @Option(
      names = "--messages",
      defaultValue = "100000",
      paramLabel = "N",
      description = "How many messages.")
  private int messages;

  @Option(
      names = "--queries",
      defaultValue = "200",
      paramLabel = "N",
      description = "How many questions.")
  private int queries;

  @Override
  void run(PrintWriter out) {
    long before = heapInUse();
    Corpus corpus = corpus();
    long articles = heapInUse() - before;
    long text = textBytes(corpus);
    out.printf("%d messages, %.1f MB of text%n", corpus.articleCount(), text / 1e6);
    print(out, "articles", articles, text);
    corpus.messages("from:leader-1 \"lasting friendship\"").count();
    print(out, "articles, names and words", heapInUse() - before, text);
    new LoopTimes(corpus, queries).print(out);
  }

  private Corpus corpus() {
    List<Article> articles = new ArrayList<>(messages);
    for (int i = 0; i < messages; i++) {
      articles.add(GeneratedArticles.of(i));
    }
    return Corpus.of(articles);
  }

  private static void print(PrintWriter out, String what, long bytes, long text) {
    out.printf("%-26s %6.1f MB, %.2f of the text%n", what, bytes / 1e6, (double) bytes / text);
  }

  private static long textBytes(Corpus corpus) {
    return corpus.articleStream().mapToLong(article -> Utf8.encodedLength(article.text())).sum();
  }
}
