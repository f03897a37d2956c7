package dev.communique.parser.messages;

import com.google.common.collect.ImmutableList;
import dev.communique.model.DateExpression;
import dev.communique.model.PartialDate;
import dev.communique.model.Quotation;
import dev.communique.model.Span;
import dev.communique.parser.clause.Clauses;
import dev.communique.parser.text.FirstIndex;
import dev.communique.parser.text.Words;
import dev.communique.parser.time.TimeLength;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the earlier stages read from one article: the input of this stage.
 *
 * @param clauses the groups of words
 * @param entities leaders, persons, offices and states
 * @param parties whom groups of words stand for; remembers what it was asked
 * @param nouns the message nouns; remembers what it was asked
 * @param dates the dates, in text order
 * @param lengths the lengths of time, in text order
 * @param quotations the quotations, in text order
 * @param date the article's date
 * @param hasHeadline whether the first paragraph is the headline
 * @param agencies the agencies of the dateline
 */
record Reading(
    Clauses clauses,
    Entities entities,
    PartyFinder parties,
    MessageNouns nouns,
    ImmutableList<DateExpression> dates,
    ImmutableList<TimeLength> lengths,
    ImmutableList<Quotation> quotations,
    Optional<PartialDate> date,
    boolean hasHeadline,
    ImmutableList<String> agencies) {

  /** Words that a story's first paragraph has at least. */
  private static final int LEAST_LEAD = 8;

  /** Words that a line without a full stop over a story has at most. */
  private static final int MOST_LINE = 20;

  Words words() {
    return clauses.words();
  }

  /** The dates that begin in a stretch of words, in text order. */
  ImmutableList<DateExpression> datesIn(int from, int to) {
    return inWords(dates, DateExpression::span, from, to);
  }

  /** The lengths of time that begin in a stretch of words, in text order. */
  ImmutableList<TimeLength> lengthsIn(int from, int to) {
    return inWords(lengths, TimeLength::span, from, to);
  }

  /** Looked up and not walked through: a long article has as many dates as questions for them. */
  private <T> ImmutableList<T> inWords(
      ImmutableList<T> all, Function<T, Span> spanOf, int from, int to) {
    return all.subList(firstFrom(all, spanOf, from), firstFrom(all, spanOf, to));
  }

  private <T> int firstFrom(ImmutableList<T> all, Function<T, Span> spanOf, int least) {
    int before = Math.min(least, words().count()) - 1;
    int start = before < 0 ? 0 : words().end(before);
    return FirstIndex.where(all.size(), i -> spanOf.apply(all.get(i)).start() >= start);
  }

  /** Whether a sentence names somebody. */
  boolean names(int sentence, Entity party) {
    for (int word = words().sentenceStart(sentence); word < words().sentenceEnd(sentence); word++) {
      Entity found = entities.at(word);
      if (found != null && Sameness.isSame(found, party)) {
        return true;
      }
    }
    return false;
  }

  /** The paragraph a sentence is in. */
  int paragraph(int sentence) {
    return words().paragraphOf(words().sentenceStart(sentence));
  }

  /**
   * Whether a sentence is in the headline or the first paragraph behind it. A paragraph of a few
   * words before that, or one that ends in no full stop, is a line over the story.
   */
  boolean isLead(int sentence) {
    int lead = hasHeadline ? 1 : 0;
    while (lead + 1 < words().paragraphCount() && isLine(lead)) {
      lead++;
    }
    return paragraph(sentence) <= lead;
  }

  private boolean isLine(int paragraph) {
    int end = words().paragraphEnd(paragraph);
    int length = end - words().paragraphStart(paragraph);
    return length < LEAST_LEAD || length < MOST_LINE && !isStop(words().first(end - 1));
  }

  private static boolean isStop(char last) {
    return ".!?\"”’)".indexOf(last) >= 0;
  }
}
