package dev.communique.benchmarks;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import dev.communique.core.query.ArticleSource;
import dev.communique.model.PartialDate;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** Asks the same of our index and of those by hand: at most so many messages and their articles. */
final class Questions {
  private static final int SHOWN = 20;

  private final ArticleSource index;
  private final RivalIndex.Reader hand;
  private final RivalIndex.Reader lean;
  private final int size;

  /** For indexes of so many messages. */
  Questions(ArticleSource index, RivalIndex.Reader hand, RivalIndex.Reader lean, int size) {
    this.size = size;
    this.index = index;
    this.hand = hand;
    this.lean = lean;
  }

  /** A way to answer a question; gives the number of answers. */
  interface Way {
    int answers() throws IOException;
  }

  /** The same question to each index, in the order of {@link IndexSide}. */
  ImmutableList<Way> next(QuestionKind kind, Random random) {
    String from = leader(random);
    return switch (kind) {
      case PAIR -> pair(from, leader(random), years(random));
      case SENDER -> sender(from, years(random));
      case TWENTY -> sender(from, daysOfTwenty(random));
      case PHRASE -> phrase(from, GeneratedArticles.phrase(random));
      case WORD -> word(from, GeneratedArticles.noun(random));
    };
  }

  private ImmutableList<Way> pair(String from, String to, PartialDate dates) {
    return ImmutableList.of(
        ours("from:" + from + " to:" + to + " date:" + dates),
        () -> hand.between(from, to, dates, SHOWN).size(),
        () -> lean.between(from, to, dates, SHOWN).size());
  }

  private ImmutableList<Way> sender(String from, PartialDate dates) {
    return ImmutableList.of(
        ours("from:" + from + " date:" + dates),
        () -> hand.from(from, dates, SHOWN).size(),
        () -> lean.from(from, dates, SHOWN).size());
  }

  private ImmutableList<Way> phrase(String from, String phrase) {
    List<String> words = Splitter.on(' ').splitToList(phrase);
    return ImmutableList.of(
        ours("from:" + from + " content:\"" + phrase + "\""),
        () -> hand.phrase(from, words.get(0), words.get(1), SHOWN).size(),
        () -> lean.phrase(from, words.get(0), words.get(1), SHOWN).size());
  }

  private ImmutableList<Way> word(String from, String word) {
    return ImmutableList.of(
        ours("from:" + from + " content:" + word),
        () -> hand.word(from, word, SHOWN).size(),
        () -> lean.word(from, word, SHOWN).size());
  }

  private Way ours(String text) {
    return () -> index.messages().matching(text).limit(SHOWN).list().size();
  }

  private static String leader(Random random) {
    return GeneratedArticles.leader(random.nextInt(GeneratedArticles.LEADERS)).id().value();
  }

  private static PartialDate years(Random random) {
    int first = 1990 + random.nextInt(20);
    return PartialDate.parse(first + "/" + (first + 10));
  }

  /** Days in which one of the leaders sends some twenty of all messages. */
  private PartialDate daysOfTwenty(Random random) {
    long wanted = (long) SHOWN * GeneratedArticles.LEADERS * GeneratedArticles.DAYS / size;
    int length = (int) Math.max(1, Math.min(GeneratedArticles.DAYS - 1, wanted));
    LocalDate first =
        GeneratedArticles.FIRST.plusDays(random.nextInt(GeneratedArticles.DAYS - length));
    return PartialDate.of(first, first.plusDays(length - 1));
  }
}
