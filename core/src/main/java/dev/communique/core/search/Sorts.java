package dev.communique.core.search;

import dev.communique.core.query.Sorting;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

/** What the orders of answers are to the index. */
final class Sorts {
  private Sorts() {}

  static Sort of(Sorting sorting) {
    SortField day = day(false);
    SortField id = new SortField(IndexFields.ID, SortField.Type.STRING);
    SortField index = new SortField(IndexFields.INDEX, SortField.Type.INT);
    return switch (sorting) {
      case DATE -> new Sort(day, id, index);
      case LATEST -> new Sort(day(true), id, index);
      case FROM -> new Sort(text(IndexFields.FROM), day, id, index);
      case TO -> new Sort(text(IndexFields.TO), day, id, index);
      case ID -> new Sort(id, index);
      case RELEVANCE -> new Sort(SortField.FIELD_SCORE, day, id, index);
    };
  }

  /** The undated come last either way. */
  private static SortField day(boolean latestFirst) {
    SortField day = new SortField(IndexFields.DAY, SortField.Type.LONG, latestFirst);
    day.setMissingValue(latestFirst ? Long.MIN_VALUE : Long.MAX_VALUE);
    return day;
  }

  private static SortField text(String field) {
    return new SortField(field, SortField.Type.STRING);
  }
}
