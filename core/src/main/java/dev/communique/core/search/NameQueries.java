package dev.communique.core.search;

import com.google.common.collect.ImmutableList;
import dev.communique.core.query.Field;
import dev.communique.core.query.Folded;
import dev.communique.core.query.Kind;
import dev.communique.core.query.NameBook;
import dev.communique.core.query.NameMeaning;
import dev.communique.model.CountryCode;
import dev.communique.model.LeaderId;
import dev.communique.model.Tenure;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** What the names of people, states and offices are to the index. */
final class NameQueries {
  private final Kind kind;
  private final NameBook names;
  private final Vocabulary vocabulary;
  private final DateQueries dates;

  NameQueries(Kind kind, NameBook names, Vocabulary vocabulary, DateQueries dates) {
    this.kind = kind;
    this.names = names;
    this.vocabulary = vocabulary;
    this.dates = dates;
  }

  /** Who stands on a side of a message, by state, as a leader or by the words of the article. */
  Query party(Field side, String name) {
    NameMeaning meaning = names.meaning(name);
    List<Query> ways = new ArrayList<>();
    addStates(ways, FieldNames.of(kind, side).countries, meaning);
    addLeaders(ways, side, meaning);
    addWords(ways, side, meaning);
    return any(ways);
  }

  /** Who speaks, or is named. */
  Query leader(Field field, String name) {
    NameMeaning meaning = names.meaning(name);
    List<Query> ways = new ArrayList<>();
    addLeaders(ways, field, meaning);
    if (field == Field.BY) {
      addWords(ways, field, meaning);
    }
    return any(ways);
  }

  /** The state itself. */
  Query state(Field field, String name) {
    List<Query> ways = new ArrayList<>();
    addStates(ways, FieldNames.of(kind, field).values, names.meaning(name));
    return any(ways);
  }

  private static void addStates(List<Query> ways, String field, NameMeaning meaning) {
    addAny(ways, field, meaning.countries().stream().map(CountryCode::value).toList());
  }

  private void addLeaders(List<Query> ways, Field field, NameMeaning meaning) {
    FieldNames indexed = FieldNames.of(kind, field);
    addAny(ways, indexed.leaders, meaning.leaders().stream().map(LeaderId::value).toList());
    for (Tenure tenure : meaning.tenures()) {
      BooleanQuery.Builder held = new BooleanQuery.Builder();
      held.add(new TermQuery(new Term(indexed.leaders, tenure.leader().value())), Occur.FILTER);
      FieldNames date = FieldNames.of(kind, Field.DATE);
      held.add(dates.of(date, NameMeaning.days(tenure)), Occur.FILTER);
      ways.add(held.build());
    }
  }

  /** Of a known name the words are looked for only where no leader was resolved. */
  private void addWords(List<Query> ways, Field field, NameMeaning meaning) {
    FieldNames indexed = FieldNames.of(kind, field);
    String names = meaning.isKnown() ? indexed.unresolved : indexed.names;
    for (String folded : meaning.words()) {
      ImmutableList<String> words = Folded.words(folded);
      if (vocabulary.has(names, words)) {
        ways.add(TextQueries.phrase(names, words));
      }
    }
  }

  private static void addAny(List<Query> ways, String field, List<String> values) {
    if (values.size() == 1) {
      ways.add(new TermQuery(new Term(field, values.get(0))));
    } else if (!values.isEmpty()) {
      ways.add(new TermInSetQuery(field, values.stream().map(BytesRef::new).toList()));
    }
  }

  private static Query any(List<Query> ways) {
    if (ways.isEmpty()) {
      return new MatchNoDocsQuery("a name that stands for nobody");
    }
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    ways.forEach(way -> query.add(way, Occur.SHOULD));
    return ways.size() == 1 ? ways.get(0) : query.build();
  }
}
