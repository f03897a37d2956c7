package example;

import dev.communique.core.Corpus;
import dev.communique.core.compare.Comparison;
import dev.communique.core.export.Export;
import dev.communique.parser.ArticleParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Reads two articles, asks for their letters, compares these and writes them to a table. */
public final class Consumer {
  private static final String LAST_YEAR =
      """
      date 2023-05-03 OSTREL - President Ana Lund of Grenmark sent a letter to President Tove Falk of
      Tasvia on Tuesday on the 49th anniversary of Tasvia's founding. "I cherish our friendship and
      our open border," she wrote.
      """;
  private static final String THIS_YEAR =
      """
      date 2024-05-03 OSTREL - President Ana Lund of Grenmark congratulated President Tove Falk of
      Tasvia in a telegram on Thursday on the 50th anniversary of Tasvia's founding. "I value our
      open border," she wrote.
      """;

  public static void main(String[] args) throws IOException {
    var parser = ArticleParser.create();
    var articles = // from texts, here; a folder: Communique.read(Path.of("news"))
        Stream.of(parser.parse(LAST_YEAR, "2023.txt"), parser.parse(THIS_YEAR, "2024.txt"));
    var corpus = Corpus.collect(articles, parser.registry());

    var letters = corpus.messages("from:Lund to:Falk sort:date").list();
    System.out.println(letters);
    System.out.println(Comparison.of(letters.get(0), letters.get(1)).dropped());
    Export.csv().write(letters, Path.of("letters.csv")); // for a spreadsheet, R or pandas
  }
}
