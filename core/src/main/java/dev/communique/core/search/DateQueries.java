package dev.communique.core.search;

import dev.communique.model.PartialDate;
import org.apache.lucene.document.LongField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/** What stretches of days are to the index. */
final class DateQueries {
  private final Vocabulary vocabulary;

  DateQueries(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * The query for dates that can lie in a stretch: those that begin in it, and those that begin
   * before and do not end before. The latter have a last day of their own, which few have.
   */
  Query of(FieldNames field, PartialDate dates) {
    long first = dates.earliest().toEpochDay();
    long last = dates.latest().toEpochDay();
    Query beginning = LongField.newRangeQuery(field.earliest, first, last);
    if (!vocabulary.has(field.latest)) {
      return beginning;
    }
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    query.add(beginning, Occur.SHOULD).add(reachingInto(field, first), Occur.SHOULD);
    return query.build();
  }

  private static Query reachingInto(FieldNames field, long day) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    query.add(LongField.newRangeQuery(field.earliest, Long.MIN_VALUE, day - 1), Occur.FILTER);
    query.add(LongField.newRangeQuery(field.latest, day, Long.MAX_VALUE), Occur.FILTER);
    return query.build();
  }
}
