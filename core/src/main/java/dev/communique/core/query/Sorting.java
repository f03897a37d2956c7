package dev.communique.core.query;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Optional;

/**
 * In which order answers come. Answers that are alike in it come by date, the undated last, then by
 * the id of the article, then in the order of its text: the order is the same for every source.
 */
public enum Sorting {
  /** The earliest first, the undated last. */
  DATE("date"),
  /** The latest first, the undated last. */
  LATEST("-date"),
  /** By the name of the first sender, or of the speaker. */
  FROM("from"),
  /** By the name of the first addressee. */
  TO("to"),
  /** By the id of the article. */
  ID("id"),
  /** Those first that hold the words most and that are short (BM25); needs an index. */
  RELEVANCE("relevance");

  private static final ImmutableList<String> SPELLINGS =
      Arrays.stream(values()).map(Sorting::spelling).collect(ImmutableList.toImmutableList());

  private final String spelling;

  Sorting(String spelling) {
    this.spelling = spelling;
  }

  /** {@return the value of {@code sort:} in the text form} */
  public String spelling() {
    return spelling;
  }

  /**
   * {@return the order that {@code text} spells}
   *
   * @param text as {@link #spelling} gives it
   * @throws IllegalArgumentException if nothing is spelled so; the message lists what is
   */
  public static Sorting parse(String text) {
    Optional<Sorting> found =
        Arrays.stream(values()).filter(sorting -> sorting.spelling.equals(text)).findFirst();
    return found.orElseThrow(
        () ->
            new IllegalArgumentException(
                "not an order: \""
                    + text
                    + "\""
                    + Names.suggestion(text, SPELLINGS)
                    + "; one of: "
                    + Joiner.on(", ").join(SPELLINGS)));
  }
}
