package dev.communique.cli;

import com.google.common.collect.ImmutableList;
import dev.communique.core.compare.Alignment;
import dev.communique.core.compare.Comparison;
import dev.communique.core.statistics.ScoredWord;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Stream;

/** What is shown of the difference of two messages, or two sets of them. */
final class ComparisonListings {
  /**
   * Words that one side has, or both.
   *
   * @param change which
   * @param words the words
   */
  record Phrase(Change change, String words) {
    static Stream<Phrase> all(Comparison sides) {
      return Stream.of(
              of(Change.KEPT, sides.kept()),
              of(Change.DROPPED, sides.dropped()),
              of(Change.NEW, sides.added()))
          .flatMap(phrases -> phrases);
    }

    private static Stream<Phrase> of(Change change, Collection<String> phrases) {
      return phrases.stream().map(words -> new Phrase(change, words));
    }
  }

  static final Listing<Phrase> PHRASES =
      Listing.of(
          ImmutableList.of(
              Column.<Phrase>of("change", phrase -> phrase.change().toString())
                  .tinted(phrase -> phrase.change().tint()),
              Column.<Phrase>of("phrase", Phrase::words).tinted(phrase -> phrase.change().tint())));

  private static final ImmutableList<Column<Alignment.Row>> SENTENCE_CHANGE =
      ImmutableList.of(
          Column.<Alignment.Row>of("change", row -> change(row).toString())
              .tinted(row -> change(row).tint()),
          Column.<Alignment.Row>of("alike", row -> decimals(row.similarity())).toTheRight());

  static final Listing<Alignment.Row> SENTENCES =
      Listing.of(
          ImmutableList.<Column<Alignment.Row>>builder()
              .addAll(SENTENCE_CHANGE)
              .add(Column.of("sentence", ComparisonListings::marked))
              .build(),
          ImmutableList.<Column<Alignment.Row>>builder()
              .addAll(SENTENCE_CHANGE)
              .add(Column.of("first", Alignment.Row::first))
              .add(Column.of("second", Alignment.Row::second))
              .build());

  static final Listing<ScoredWord> WORDS =
      Listing.of(
          ImmutableList.of(
              Column.of("word", ScoredWord::word),
              Column.ofNumbers("first", ScoredWord::firstCount),
              Column.ofNumbers("second", ScoredWord::secondCount),
              Column.<ScoredWord>of("g2", word -> decimals(word.score())).toTheRight()));

  static final Listing<ToneCount> TONE =
      Listing.of(
          ImmutableList.of(
              Column.of("sign_of", ToneCount::category),
              Column.ofNumbers("first", count -> count.first().size()),
              Column.<ToneCount>of("first_rate", count -> decimals(count.firstRate())).toTheRight(),
              Column.ofNumbers("second", count -> count.second().size()),
              Column.<ToneCount>of("second_rate", count -> decimals(count.secondRate()))
                  .toTheRight(),
              Column.of("first_words", count -> String.join("; ", count.first().elementSet())),
              Column.of("second_words", count -> String.join("; ", count.second().elementSet()))));

  static final Listing<Comparison> MEASURES =
      Listing.of(
          ImmutableList.of(
              Column.ofNumbers("first_messages", sides -> sides.first().size()),
              Column.ofNumbers("second_messages", sides -> sides.second().size()),
              Column.ofNumbers("first_words", Comparison::firstWordCount),
              Column.ofNumbers("second_words", Comparison::secondWordCount),
              Column.<Comparison>of("jaccard", sides -> decimals(sides.jaccard(1))).toTheRight(),
              Column.<Comparison>of("containment", sides -> decimals(sides.containment(1)))
                  .toTheRight(),
              Column.<Comparison>of("cosine", sides -> decimals(sides.cosine())).toTheRight()));

  private ComparisonListings() {}

  private static Change change(Alignment.Row row) {
    if (row.first().isEmpty()) {
      return Change.NEW;
    }
    if (row.second().isEmpty()) {
      return Change.DROPPED;
    }
    return row.diff().isEmpty() ? Change.KEPT : Change.CHANGED;
  }

  /** A sentence that one side has alone needs no marks: the change says so. */
  private static String marked(Alignment.Row row) {
    return switch (change(row)) {
      case NEW -> row.second();
      case DROPPED, KEPT -> row.first();
      case CHANGED -> row.toString();
    };
  }

  private static String decimals(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
