package dev.communique.benchmarks;

import dev.communique.parser.clause.Clauses;
import dev.communique.parser.leaders.LeaderReading;
import dev.communique.parser.messages.MessageReading;
import dev.communique.parser.quotes.QuotationReading;
import dev.communique.parser.text.Layout;
import dev.communique.parser.text.TextRecord;
import dev.communique.parser.text.Words;

/** What every stage made of one record. */
record StagedArticle(
    Layout layout,
    Words words,
    FoundDates dates,
    LeaderReading people,
    Clauses clauses,
    QuotationReading said,
    MessageReading read) {

  static StagedArticle of(TextRecord record, StageReader reader) {
    Layout layout = reader.layout(record);
    Words words = reader.words(layout);
    FoundDates dates = reader.dates(layout, words);
    LeaderReading people = reader.leaders(words, dates);
    Clauses clauses = StageReader.clauses(words, dates, people);
    QuotationReading said = reader.quotations(words, people, clauses);
    return new StagedArticle(
        layout,
        words,
        dates,
        people,
        clauses,
        said,
        reader.messages(layout, dates, people, clauses, said));
  }
}
