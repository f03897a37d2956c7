package dev.communique.core.search;

import dev.communique.model.Article;
import java.io.IOException;
import java.nio.file.Path;

/** A program that writes an index until it is killed, and says how far it has committed. */
final class KilledWriter {
  static final int BATCH = 5;

  private KilledWriter() {}

  /**
   * Writes articles from a number on.
   *
   * @param args the folder, the first number
   */
  public static void main(String[] args) throws IOException {
    int number = Integer.parseInt(args[1]);
    try (IndexEditor editor = IndexEditor.open(Path.of(args[0]))) {
      while (true) {
        for (int i = 0; i < BATCH; i++) {
          editor.put(article(number++));
        }
        editor.commit();
        System.out.println(number);
      }
    }
  }

  static Article article(int number) {
    return new RandomArticles(number).article(number);
  }
}
