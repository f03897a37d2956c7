package dev.communique.benchmarks;

import com.google.common.base.Splitter;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import dev.communique.core.search.ArticleIndex;
import dev.communique.core.search.IndexEditor;
import dev.communique.model.Article;
import dev.communique.model.PartialDate;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Times the index on disk beside one written by hand, over generated messages. */
@Command(
    name = "index",
    mixinStandardHelpOptions = true,
    description = {
      "Indexes generated messages and asks for them, beside a Lucene index written by hand;",
      "prints rates, sizes and times at ten times as many messages each."
    })
final class IndexCommand implements Callable<Integer> {
  private static final int SHOWN = 20;
  private static final int FIRST_SIZE = 10_000;

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
      run(folder, out);
    } finally {
      MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
    }
    return 0;
  }

  private void run(Path folder, PrintWriter out) throws IOException {
    Path ours = Files.createDirectory(folder.resolve("ours"));
    Path hand = Files.createDirectory(folder.resolve("hand"));
    PeakHeap heap = new PeakHeap();
    out.println(
        "messages  question        ours p50    p99 us  hand p50    p99 us  ratio p50   p99");
    try (IndexEditor editor = IndexEditor.open(ours);
        HandIndex byHand = new HandIndex(hand)) {
      Rates rates = new Rates();
      int written = 0;
      for (int size = FIRST_SIZE; size <= messages; size *= 10) {
        rates.write(editor, byHand, written, size);
        written = size;
        ask(ours, hand, size, out);
        out.flush();
      }
      out.printf(
          "indexed %d messages: ours %.0f a second, by hand %.0f, ratio %.2f%n",
          written,
          rates.ours(written),
          rates.hand(written),
          rates.ours(written) / rates.hand(written));
      out.printf(
          "size: ours %.0f MB, by hand %.0f MB, texts %.0f MB; heap at most %.0f of %.0f MB%n",
          megabytes(ours),
          megabytes(hand),
          rates.textMegabytes,
          heap.megabytes(),
          Runtime.getRuntime().maxMemory() / 1e6);
      out.flush();
    }
  }

  private void ask(Path ours, Path hand, int size, PrintWriter out) throws IOException {
    try (ArticleIndex index = ArticleIndex.open(ours);
        HandIndex.Reader reader = new HandIndex.Reader(hand)) {
      compare("pair and days", size, out, random -> pair(random, index, reader));
      compare("sender and days", size, out, random -> sender(random, index, reader));
      compare("phrase", size, out, random -> phrase(random, index, reader));
    }
  }

  /** One question asked both ways. */
  private interface Asked {
    Both of(Random random) throws IOException;
  }

  /** The two ways; both give the number of answers. */
  private record Both(Call ours, Call hand) {}

  private interface Call {
    long answers() throws IOException;
  }

  private void compare(String name, int size, PrintWriter out, Asked question) throws IOException {
    double[] ours = new double[queries];
    double[] hand = new double[queries];
    Random random = new Random(size);
    for (int i = -queries / 2; i < queries; i++) {
      Both both = question.of(random);
      long begun = System.nanoTime();
      long found = both.ours.answers();
      long between = System.nanoTime();
      long expected = both.hand.answers();
      long ended = System.nanoTime();
      if (found != expected) {
        throw new IllegalStateException(name + ": " + found + " answers, by hand " + expected);
      }
      if (i >= 0) {
        ours[i] = (between - begun) / 1e3;
        hand[i] = (ended - between) / 1e3;
      }
    }
    Percentiles one = new Percentiles(ours);
    Percentiles other = new Percentiles(hand);
    out.printf(
        "%8d  %-15s  %7.0f  %8.0f  %8.0f  %8.0f  %9.2f  %4.2f%n",
        size,
        name,
        one.at(0.5),
        one.at(0.99),
        other.at(0.5),
        other.at(0.99),
        one.at(0.5) / other.at(0.5),
        one.at(0.99) / other.at(0.99));
  }

  private static Both pair(Random random, ArticleIndex index, HandIndex.Reader reader) {
    String from = id(random);
    String to = id(random);
    PartialDate dates = years(random);
    String text = "from:" + from + " to:" + to + " date:" + dates;
    return new Both(() -> count(index, text), () -> reader.between(from, to, dates, SHOWN).size());
  }

  private static Both sender(Random random, ArticleIndex index, HandIndex.Reader reader) {
    String from = id(random);
    PartialDate dates = years(random);
    String text = "from:" + from + " date:" + dates;
    return new Both(() -> count(index, text), () -> reader.from(from, dates, SHOWN).size());
  }

  private static Both phrase(Random random, ArticleIndex index, HandIndex.Reader reader) {
    String from = id(random);
    String phrase = GeneratedArticles.phrase(random);
    List<String> words = Splitter.on(' ').splitToList(phrase);
    String text = "from:" + from + " content:\"" + phrase + "\"";
    return new Both(
        () -> count(index, text),
        () -> reader.phrase(from, words.get(0), words.get(1), SHOWN).size());
  }

  private static long count(ArticleIndex index, String text) {
    return index.messages().matching(text).limit(SHOWN).list().size();
  }

  private static String id(Random random) {
    return GeneratedArticles.leader(random.nextInt(GeneratedArticles.LEADERS)).id().value();
  }

  private static PartialDate years(Random random) {
    int first = 1990 + random.nextInt(20);
    return PartialDate.parse(first + "/" + (first + 10));
  }

  private static double megabytes(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.mapToLong(file -> file.toFile().length()).sum() / 1e6;
    }
  }

  /** Processor time of writing, ours and by hand in turn. */
  private static final class Rates {
    private long oursNanos;
    private long handNanos;
    private double textMegabytes;

    void write(IndexEditor editor, HandIndex byHand, int from, int to) throws IOException {
      int step = 1_000;
      for (int first = from; first < to; first += step) {
        Article[] articles = new Article[Math.min(step, to - first)];
        for (int i = 0; i < articles.length; i++) {
          articles[i] = GeneratedArticles.of(first + i);
          textMegabytes += articles[i].text().length() / 1e6;
        }
        long begun = System.nanoTime();
        for (Article article : articles) {
          editor.put(article);
        }
        long between = System.nanoTime();
        for (Article article : articles) {
          byHand.put(article);
        }
        oursNanos += between - begun;
        handNanos += System.nanoTime() - between;
      }
      long begun = System.nanoTime();
      editor.commit();
      long between = System.nanoTime();
      byHand.commit();
      oursNanos += between - begun;
      handNanos += System.nanoTime() - between;
    }

    double ours(int count) {
      return count / (oursNanos / 1e9);
    }

    double hand(int count) {
      return count / (handNanos / 1e9);
    }
  }
}
