package dev.communique.benchmarks;

import dev.communique.model.Article;
import dev.communique.model.PartialDate;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** An index written by hand, to hold ours against. Closing it waits for its merges. */
interface RivalIndex extends Closeable {
  /** Adds an article in the place of one with its id. */
  void put(Article article) throws IOException;

  /** Opens one for questions, as it was at the last commit. */
  interface Reader extends Closeable {
    /** The articles of the messages from one to another in a stretch of days, by date. */
    List<Article> between(String from, String to, PartialDate dates, int most) throws IOException;

    /** The articles of somebody's messages in a stretch of days, by date. */
    List<Article> from(String from, PartialDate dates, int most) throws IOException;

    /** The articles of somebody's messages with two words of their own in a row, by date. */
    List<Article> phrase(String from, String first, String second, int most) throws IOException;

    /** The articles of somebody's messages with a word of their own in any inflection, by date. */
    List<Article> word(String from, String word, int most) throws IOException;
  }
}
