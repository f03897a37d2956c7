package example;

import com.sun.management.OperatingSystemMXBean;
import dev.communique.model.Article;
import dev.communique.model.Outcome;
import dev.communique.parser.ArticleParser;
import dev.communique.parser.leaders.Registry;
import edu.stanford.nlp.coref.CorefCoreAnnotations.CorefChainAnnotation;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.IntSupplier;
import java.util.stream.Stream;

/** Reads the same texts with CoreNLP's quote pipeline and with our chain, in one run. */
public final class SideBySide {
  private static final OperatingSystemMXBean PROCESS =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private SideBySide() {}

  /**
   * Prints how many characters each reads in a second of processor time.
   *
   * @param args a folder with {@code articles} and {@code registry}; how many rounds, and after how
   *     many seconds of processor time for each they begin
   * @throws IOException if the folder cannot be read
   */
  public static void main(String[] args) throws IOException {
    Path corpus = Path.of(args[0]);
    int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 3;
    double warmUp = args.length > 2 ? Double.parseDouble(args[2]) : 60;
    ArticleParser parser = parser(corpus.resolve("registry"));
    List<String> texts = texts(parser, corpus.resolve("articles"));
    String all = String.join("\n\n", texts);
    StanfordCoreNLP pipeline = new StanfordCoreNLP(light(), false); // a check asks for coreference

    int count = texts.size();
    Reader corenlp = new Reader("CoreNLP", count, all.length(), () -> quotes(pipeline, texts));
    Reader ours = new Reader("Communiqué", count, all.length(), () -> quotes(parser, all));
    corenlp.read(warmUp);
    ours.read(warmUp);
    List<Double> ratios = new ArrayList<>();
    for (int round = 1; round <= rounds; round++) {
      double theirs = corenlp.read(1);
      double own = ours.read(5);
      ratios.add(own / theirs);
      System.out.printf(
          Locale.ROOT,
          "CoreNLP %.0f characters/s, Communiqué %.0f characters/s, ratio %.0f%n",
          theirs,
          own,
          own / theirs);
    }
    ratios.sort(null);
    System.out.println(corenlp + "; " + ours);
    System.out.printf(
        Locale.ROOT,
        "median ratio %.0f (%.0f-%.0f)%n",
        ratios.get(ratios.size() / 2),
        ratios.get(0),
        ratios.get(ratios.size() - 1));
  }

  /** What finds quotations and who speaks, without coreference and without finer kinds of names. */
  private static Properties light() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner,depparse,quote");
    properties.setProperty("ner.applyFineGrained", "false");
    properties.setProperty("quote.attribution.useCoref", "false");
    return properties;
  }

  private static ArticleParser parser(Path folder) throws IOException {
    Registry registry = Registry.builtIn();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(name -> name.toString().endsWith(".csv")).sorted().toList()) {
        registry = registry.with(file);
      }
    }
    return ArticleParser.builder()
        .registry(registry)
        .calendar(folder.resolve("calendar.txt"))
        .build();
  }

  /** English records with a header: one after the other they are the same records again. */
  private static List<String> texts(ArticleParser parser, Path folder) throws IOException {
    try (Stream<Outcome<Article>> articles = parser.read(folder)) {
      return articles
          .flatMap(article -> article.value().stream())
          .filter(article -> article.language().equals(Optional.of("en")))
          .map(Article::text)
          .filter(text -> text.stripLeading().startsWith("date "))
          .toList();
    }
  }

  private static int quotes(StanfordCoreNLP pipeline, List<String> texts) {
    int count = 0;
    for (String text : texts) {
      CoreDocument document = new CoreDocument(text);
      document.annotation().set(CorefChainAnnotation.class, Map.of()); // asked for in any case
      pipeline.annotate(document);
      count += document.quotes().size();
    }
    return count;
  }

  private static int quotes(ArticleParser parser, String text) {
    return parser.parseAll(text, "texts").stream()
        .mapToInt(article -> article.orElseThrow().quotations().size())
        .sum();
  }

  /** Somebody who reads all texts. */
  private static final class Reader {
    private final String name;
    private final int texts;
    private final long characters;
    private final IntSupplier pass;
    private int found;

    Reader(String name, int texts, long characters, IntSupplier pass) {
      this.name = name;
      this.texts = texts;
      this.characters = characters;
      this.pass = pass;
    }

    /** Reads for so many seconds of processor time at least, once in any case. */
    double read(double leastSeconds) {
      long begun = PROCESS.getProcessCpuTime();
      int passes = 0;
      double seconds;
      do {
        found = pass.getAsInt();
        passes++;
        seconds = (PROCESS.getProcessCpuTime() - begun) / 1e9;
      } while (seconds < leastSeconds);
      return passes * characters / seconds;
    }

    @Override
    public String toString() {
      return name + ": " + found + " quotations in " + texts + " texts";
    }
  }
}
