package dev.communique.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import dev.communique.model.Article;
import dev.communique.model.Outcome;
import dev.communique.parser.ArticleParser;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Many threads read with one parser, interrupted now and then: what each reads is what one reads.
 */
@Command(
    name = "run crowd",
    mixinStandardHelpOptions = true,
    description = "Has many threads read with one parser and compares with what one alone read.",
    exitCodeListHeading = "Exit codes:%n",
    exitCodeOnExecutionException = 3,
    exitCodeList = {
      "0:all read the same",
      "1:an article was another one",
      "2:wrong usage",
      "3:a file could not be read"
    })
final class Crowd implements Callable<Integer> {
  private static final int PIECES = 24;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(names = "--articles", description = "How many are read (${DEFAULT-VALUE}).")
  private int count = 100_000;

  @Option(names = "--threads", description = "How many read (${DEFAULT-VALUE}).")
  private int threads = 16;

  @Option(names = "--corpus", required = true, description = "Folder of sample articles.")
  private Path corpus = Path.of("");

  private final ArticleParser parser = ArticleParser.create();
  private final AtomicInteger next = new AtomicInteger();
  private final LongAdder same = new LongAdder();
  private final LongAdder interrupted = new LongAdder();

  private Crowd() {}

  /**
   * Runs.
   *
   * @param arguments the options
   */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new Crowd()).execute(arguments));
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    ImmutableList<String> texts = texts();
    List<Outcome<Article>> alone = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      alone.add(parser.parse(texts.get(i), "article" + i));
    }
    List<Thread> crowd = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      crowd.add(new Thread(() -> read(texts, alone)));
    }
    crowd.forEach(Thread::start);
    disturb(crowd);
    PrintWriter out = spec.commandLine().getOut();
    out.printf(
        "%d articles (%d texts), %d threads, %s%n", count, texts.size(), threads, collector());
    long different = count - same.sum(); // what a thread that died did not read is different too
    out.printf("%d interrupts seen, %d different%n", interrupted.sum(), different);
    out.flush();
    return different == 0 ? 0 : 1;
  }

  private void read(List<String> texts, List<Outcome<Article>> alone) {
    for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
      int text = i % texts.size();
      if (isSame(texts.get(text), text, alone.get(text))) {
        same.increment();
      }
      if (Thread.interrupted()) {
        interrupted.increment();
      }
    }
  }

  private boolean isSame(String text, int number, Outcome<Article> alone) {
    try {
      return parser.parse(text, "article" + number).equals(alone);
    } catch (RuntimeException thrown) {
      return false;
    }
  }

  /** Interrupts one after the other until all are done. */
  private static void disturb(List<Thread> crowd) throws InterruptedException {
    Random random = new Random(crowd.size());
    while (crowd.stream().anyMatch(Thread::isAlive)) {
      crowd.get(random.nextInt(crowd.size())).interrupt();
      Thread.sleep(1);
    }
  }

  /** The samples, each up to several places. */
  private ImmutableList<String> texts() throws IOException {
    ImmutableList.Builder<String> texts = ImmutableList.builder();
    try (Stream<Path> files = Files.walk(corpus)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
        String text = new String(Files.readAllBytes(file), UTF_8);
        for (int piece = 1; piece <= PIECES; piece++) {
          texts.add(text.substring(0, text.length() * piece / PIECES));
        }
      }
    }
    return texts.build();
  }

  private static String collector() {
    return ManagementFactory.getGarbageCollectorMXBeans().stream()
        .map(bean -> bean.getName())
        .collect(Collectors.joining(" and "));
  }
}
