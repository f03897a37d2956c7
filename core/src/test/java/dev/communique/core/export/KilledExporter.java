package dev.communique.core.export;

import com.google.common.collect.ImmutableList;
import dev.communique.model.Article;
import dev.communique.model.Report;
import java.io.IOException;
import java.nio.file.Path;

/** A program that writes exports, one after the other, until it is killed. */
final class KilledExporter {
  static final String CSV = "messages.csv";
  static final String ARTICLES = "articles.json";

  private KilledExporter() {}

  /**
   * Writes into a folder.
   *
   * @param args the folder
   */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    ImmutableList<Article> articles = Samples.madeUp();
    ImmutableList<Report> reports = Samples.reports(articles);
    while (true) {
      Export.csv().write(reports, folder.resolve(CSV));
      Export.json().write(articles, folder.resolve(ARTICLES));
      System.out.println("one round");
    }
  }
}
