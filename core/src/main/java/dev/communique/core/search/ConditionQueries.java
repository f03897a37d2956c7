package dev.communique.core.search;

import dev.communique.core.query.Condition;
import dev.communique.core.query.Field;
import dev.communique.core.query.Folded;
import dev.communique.core.query.Kind;
import dev.communique.core.query.NameBook;
import dev.communique.core.query.WordPattern;
import dev.communique.model.PartialDate;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.search.join.ToChildBlockJoinQuery;

/** What the conditions of a query are to the index. */
final class ConditionQueries {
  private static final Query ARTICLES = kind(Kind.ARTICLE);
  private static final QueryBitSetProducer PARENTS = new QueryBitSetProducer(ARTICLES);

  private final Kind kind;
  private final DateQueries dates;
  private final NameQueries names;
  private final TextQueries texts;

  ConditionQueries(Kind kind, NameBook names, Vocabulary vocabulary) {
    this.kind = kind;
    this.dates = new DateQueries(vocabulary);
    this.names = new NameQueries(kind, names, vocabulary, dates);
    this.texts = new TextQueries(vocabulary);
  }

  /** The query for the documents of the kind that meet a condition. */
  Query of(Condition condition) {
    Query query = query(condition);
    return isOfKind(condition) ? query : both(kind(kind), query);
  }

  private static Query kind(Kind kind) {
    return new TermQuery(new Term(IndexFields.KIND, kind.name()));
  }

  /** Whether nothing but documents of the kind can meet it: the fields of each are its own. */
  private boolean isOfKind(Condition condition) {
    if (condition instanceof Condition.All all) {
      return all.conditions().stream().anyMatch(this::isOfKind);
    }
    if (condition instanceof Condition.Any any) {
      return any.conditions().stream().allMatch(this::isOfKind);
    }
    return condition instanceof Condition.Term term && !isOfArticle(term.field());
  }

  /** Whether a field stands once, with the article; its messages and quotations have it too. */
  private boolean isOfArticle(Field field) {
    return kind != Kind.ARTICLE && (field == Field.TEXT || field == Field.ID);
  }

  private Query query(Condition condition) {
    if (condition instanceof Condition.All all) {
      return all.conditions().isEmpty()
          ? new ConstantScoreQuery(new MatchAllDocsQuery())
          : all(all.conditions());
    }
    if (condition instanceof Condition.Any any) {
      return any(any.conditions());
    }
    if (condition instanceof Condition.Not not) {
      BooleanQuery.Builder others = new BooleanQuery.Builder();
      others.add(new MatchAllDocsQuery(), Occur.FILTER);
      return others.add(query(not.condition()), Occur.MUST_NOT).build();
    }
    return term((Condition.Term) condition);
  }

  /** Only words make an answer more or less relevant. */
  private Query all(List<Condition> conditions) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (Condition part : conditions) {
      if (part instanceof Condition.Term term && !isWords(term.field())) {
        query.add(fact(term), Occur.FILTER);
      } else {
        query.add(query(part), Occur.MUST);
      }
    }
    return query.build();
  }

  private Query any(List<Condition> conditions) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    conditions.forEach(part -> query.add(query(part), Occur.SHOULD));
    return query.build();
  }

  private Query term(Condition.Term term) {
    return isWords(term.field())
        ? words(term.field(), WordPattern.parse(term.value()))
        : new ConstantScoreQuery(fact(term));
  }

  private static boolean isWords(Field field) {
    return field == Field.CONTENT || field == Field.TEXT || field == Field.ABOUT;
  }

  private Query fact(Condition.Term term) {
    Field field = term.field();
    String value = term.value();
    return switch (field) {
      case FROM, TO -> names.party(field, value);
      case WITH -> either(names.party(Field.FROM, value), names.party(Field.TO, value));
      case BY, NAMING -> names.leader(field, value);
      case OF -> names.state(field, value);
      case DATE, SENT, RECEIVED, REPORTED ->
          dates.of(FieldNames.of(kind, field), PartialDate.parse(value));
      case REPORTED_BY, OUTLET ->
          TextQueries.name(FieldNames.of(kind, field).names, Folded.of(value));
      case ID -> id(Folded.of(value));
      default -> new TermQuery(new Term(FieldNames.of(kind, field).values, value));
    };
  }

  private Query words(Field field, WordPattern pattern) {
    if (field == Field.TEXT || kind == Kind.ARTICLE) {
      return ofArticle(texts.of(FieldNames.of(Kind.ARTICLE, Field.TEXT).values, pattern));
    }
    if (kind == Kind.MESSAGE && field == Field.ABOUT) {
      String own = FieldNames.of(kind, Field.CONTENT).values;
      return either(texts.of(own, pattern), texts.of(IndexFields.TELLING, pattern));
    }
    return texts.of(FieldNames.of(kind, field).values, pattern);
  }

  private Query id(String folded) {
    return ofArticle(TextQueries.name(FieldNames.of(Kind.ARTICLE, Field.ID).names, folded));
  }

  /** What is so of the article is so of its messages and quotations, which are its children. */
  private Query ofArticle(Query query) {
    return kind == Kind.ARTICLE ? query : new ToChildBlockJoinQuery(both(ARTICLES, query), PARENTS);
  }

  private static Query both(Query filter, Query query) {
    BooleanQuery.Builder both = new BooleanQuery.Builder();
    return both.add(filter, Occur.FILTER).add(query, Occur.MUST).build();
  }

  private static Query either(Query one, Query other) {
    BooleanQuery.Builder either = new BooleanQuery.Builder();
    return either.add(one, Occur.SHOULD).add(other, Occur.SHOULD).build();
  }
}
