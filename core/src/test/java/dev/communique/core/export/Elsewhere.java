package dev.communique.core.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import dev.communique.core.Corpus;
import dev.communique.model.Article;
import dev.communique.model.Report;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** A program that reads the sample corpus and writes all that is known of it to a file. */
final class Elsewhere {
  private Elsewhere() {}

  /**
   * Reads and writes.
   *
   * @param args the file
   */
  @SuppressWarnings({"DefaultLocale", "StringCaseLocaleUsage"}) // which is what it is about
  public static void main(String[] args) throws IOException {
    ImmutableList<Article> articles = Samples.corpus();
    ImmutableList<Report> reports = Samples.reports(articles);
    Corpus corpus = Corpus.of(articles, Samples.registry());
    CmifEdition edition =
        CmifEdition.of("Letters", "Ana Lund", "https://letters.example/cmif.xml")
            .withDate(LocalDate.of(2026, 11, 28));
    try (Writer out = Files.newBufferedWriter(Path.of(args[0]), UTF_8)) {
      if (Boolean.getBoolean("communique.say")) {
        out.write("TI ".toLowerCase());
        return;
      }
      Export.jsonLines().write(articles, out);
      Export.csv().write(reports, out);
      Export.cmif(edition).write(reports, out);
      Export.plover().write(reports, out);
      out.write(corpus.messages("medium:TELEGRAM or purpose:INVITATION sort:-date").list() + "\n");
      out.write(corpus + "\n" + corpus.outlets());
    }
  }
}
