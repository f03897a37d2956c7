package dev.communique.core.search;

import dev.communique.core.query.Condition;
import dev.communique.core.query.Field;
import dev.communique.core.query.Folded;
import dev.communique.core.query.Kind;
import dev.communique.core.query.NameBook;
import dev.communique.core.query.NameMeaning;
import dev.communique.core.query.WordPattern;
import dev.communique.model.CountryCode;
import dev.communique.model.LeaderId;
import dev.communique.model.PartialDate;
import dev.communique.model.Tenure;
import java.util.List;
import java.util.function.Consumer;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexOrDocValuesQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.search.join.ToChildBlockJoinQuery;
import org.apache.lucene.util.BytesRef;

/** What the conditions of a query are to the index. */
final class ConditionQueries {
  private static final Query ARTICLES = kind(Kind.ARTICLE);

  private final Kind kind;
  private final NameBook names;

  private ConditionQueries(Kind kind, NameBook names) {
    this.kind = kind;
    this.names = names;
  }

  /** The query for the documents of a kind that meet a condition. */
  static Query of(Kind kind, Condition condition, NameBook names) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    query.add(kind(kind), Occur.FILTER);
    query.add(new ConditionQueries(kind, names).query(condition), Occur.MUST);
    return query.build();
  }

  static Query kind(Kind kind) {
    return new TermQuery(new Term(IndexFields.KIND, kind.name()));
  }

  private Query query(Condition condition) {
    if (condition instanceof Condition.All all) {
      return all.conditions().isEmpty()
          ? new ConstantScoreQuery(new MatchAllDocsQuery())
          : combined(all.conditions(), Occur.MUST);
    }
    if (condition instanceof Condition.Any any) {
      return combined(any.conditions(), Occur.SHOULD);
    }
    if (condition instanceof Condition.Not not) {
      BooleanQuery.Builder others = new BooleanQuery.Builder();
      others.add(new MatchAllDocsQuery(), Occur.FILTER);
      return others.add(query(not.condition()), Occur.MUST_NOT).build();
    }
    return term((Condition.Term) condition);
  }

  private Query combined(List<Condition> conditions, Occur occur) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    conditions.forEach(part -> query.add(query(part), occur));
    return query.build();
  }

  private Query term(Condition.Term term) {
    Field field = term.field();
    return switch (field) {
      case FROM, TO -> party(field, names.meaning(term.value()));
      case WITH -> {
        NameMeaning name = names.meaning(term.value());
        yield either(
            query -> {
              query.add(party(Field.FROM, name), Occur.SHOULD);
              query.add(party(Field.TO, name), Occur.SHOULD);
            });
      }
      case BY -> speaker(names.meaning(term.value()));
      case NAMING ->
          constant(either(query -> addLeaders(query, field, names.meaning(term.value()))));
      case DATE, SENT, RECEIVED, REPORTED -> dates(field, PartialDate.parse(term.value()));
      case PURPOSE, OCCASION, ORDINAL, MEDIUM, STATUS, COVERAGE, IS, FORM ->
          constant(new TermQuery(new Term(IndexFields.of(field), term.value())));
      case OF -> states(IndexFields.of(field), names.meaning(term.value()));
      case REPORTED_BY, OUTLET, ID ->
          constant(TextQueries.name(IndexFields.names(field), Folded.of(term.value())));
      case CONTENT -> TextQueries.of(field, WordPattern.parse(term.value()));
      case TEXT -> text(WordPattern.parse(term.value()));
      case ABOUT ->
          kind == Kind.ARTICLE
              ? TextQueries.of(Field.TEXT, WordPattern.parse(term.value()))
              : TextQueries.of(field, WordPattern.parse(term.value()));
    };
  }

  /** The text stands once, with the article; its messages and quotations are its children. */
  private Query text(WordPattern pattern) {
    Query words = TextQueries.of(Field.TEXT, pattern);
    return kind == Kind.ARTICLE
        ? words
        : new ToChildBlockJoinQuery(both(ARTICLES, words), new QueryBitSetProducer(ARTICLES));
  }

  private static Query both(Query filter, Query query) {
    BooleanQuery.Builder both = new BooleanQuery.Builder();
    return both.add(filter, Occur.FILTER).add(query, Occur.MUST).build();
  }

  private Query party(Field side, NameMeaning name) {
    return constant(
        either(
            query -> {
              addAny(
                  query,
                  IndexFields.countries(side),
                  name.countries().stream().map(CountryCode::value).toList());
              addLeaders(query, side, name);
              addWords(query, side, name);
            }));
  }

  private Query speaker(NameMeaning name) {
    return constant(
        either(
            query -> {
              addLeaders(query, Field.BY, name);
              addWords(query, Field.BY, name);
            }));
  }

  private static void addLeaders(BooleanQuery.Builder query, Field field, NameMeaning name) {
    String leaders = IndexFields.leaders(field);
    addAny(query, leaders, name.leaders().stream().map(LeaderId::value).toList());
    for (Tenure tenure : name.tenures()) {
      BooleanQuery.Builder held = new BooleanQuery.Builder();
      held.add(new TermQuery(new Term(leaders, tenure.leader().value())), Occur.FILTER);
      held.add(dates(Field.DATE, NameMeaning.days(tenure)), Occur.FILTER);
      query.add(held.build(), Occur.SHOULD);
    }
  }

  /** Of a known name the words are looked for only where no leader was resolved. */
  private static void addWords(BooleanQuery.Builder query, Field field, NameMeaning name) {
    String words = name.isKnown() ? IndexFields.unresolved(field) : IndexFields.names(field);
    name.words().forEach(folded -> query.add(TextQueries.name(words, folded), Occur.SHOULD));
  }

  private static Query states(String field, NameMeaning name) {
    return constant(
        either(
            query ->
                addAny(query, field, name.countries().stream().map(CountryCode::value).toList())));
  }

  private static void addAny(BooleanQuery.Builder query, String field, List<String> values) {
    if (values.size() == 1) {
      query.add(new TermQuery(new Term(field, values.get(0))), Occur.SHOULD);
    } else if (!values.isEmpty()) {
      query.add(
          new TermInSetQuery(field, values.stream().map(BytesRef::new).toList()), Occur.SHOULD);
    }
  }

  private static Query either(Consumer<BooleanQuery.Builder> parts) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    parts.accept(query);
    return query.build();
  }

  /** Both can be the same day: neither ends before the other starts. */
  private static Query dates(Field field, PartialDate dates) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    long first = dates.earliest().toEpochDay();
    long last = dates.latest().toEpochDay();
    query.add(range(IndexFields.earliest(field), Long.MIN_VALUE, last), Occur.FILTER);
    query.add(range(IndexFields.latest(field), first, Long.MAX_VALUE), Occur.FILTER);
    return query.build();
  }

  /** Looked up where it leads, looked at document by document where others lead. */
  private static Query range(String field, long from, long to) {
    return new IndexOrDocValuesQuery(
        LongPoint.newRangeQuery(field, from, to),
        NumericDocValuesField.newSlowRangeQuery(field, from, to));
  }

  /** Only words make an answer more or less relevant. */
  private static Query constant(Query query) {
    return new ConstantScoreQuery(query);
  }
}
