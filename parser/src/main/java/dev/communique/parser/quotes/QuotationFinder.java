package dev.communique.parser.quotes;

import dev.communique.parser.clause.Clauses;
import dev.communique.parser.leaders.LeaderReading;
import dev.communique.parser.text.Words;

/**
 * Finds what is reported in a text, in which words, and who said it.
 *
 * <p>Every passage in double quotation marks is part of a quotation; one that is nobody's, or of
 * which nobody can tell whose it is, has no speaker. Stateless, thread-safe, linear in the text.
 *
 * <pre>{@code
 * QuotationReading reading = QuotationFinder.create().find(words, leaders, clauses);
 * reading.quotations();
 * }</pre>
 */
public final class QuotationFinder {
  private static final QuotationFinder FINDER = new QuotationFinder();

  private QuotationFinder() {}

  /** {@return the finder} */
  public static QuotationFinder create() {
    return FINDER;
  }

  /**
   * {@return the quotations of a text}
   *
   * @param words its words; their lexicon holds what {@link QuotesLexicon} contributes
   * @param leaders who is named in it
   * @param clauses the groups of its sentences
   */
  public QuotationReading find(Words words, LeaderReading leaders, Clauses clauses) {
    Scene scene = new Scene(words, leaders, clauses);
    return QuotationReading.of(scene, new SpeakerNames(scene), new QuotationScan(scene).run());
  }
}
