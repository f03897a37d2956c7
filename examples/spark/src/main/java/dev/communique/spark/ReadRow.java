package dev.communique.spark;

import com.google.common.collect.Iterators;
import dev.communique.core.query.ArticleFacts;
import dev.communique.model.Article;
import dev.communique.model.Outcome;
import dev.communique.model.PartialDate;
import dev.communique.model.Problem;
import dev.communique.model.json.ArticleJson;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** What is kept of a record: its article, when it could be read, and its problems. */
final class ReadRow {
  static final StructType PROBLEM =
      StructType.fromDDL(
          "kind STRING, severity STRING, source STRING, line INT, `column` INT, message STRING");

  static final StructType SCHEMA =
      StructType.fromDDL(
              "file INT, record BIGINT, year INT, article STRING, source STRING, date STRING,"
                  + " headline STRING, label STRING, language STRING, outlets ARRAY<STRING>,"
                  + " messages INT, quotations INT, claims INT, json STRING")
          .add("problems", DataTypes.createArrayType(PROBLEM));

  private ReadRow() {}

  static Iterator<Row> number(int file, Iterator<Outcome<Article>> outcomes) {
    AtomicLong record = new AtomicLong();
    return Iterators.transform(outcomes, outcome -> of(file, record.getAndIncrement(), outcome));
  }

  static Row of(int file, long record, Outcome<Article> outcome) {
    Set<Problem> problems = new LinkedHashSet<>(outcome.problems());
    List<@Nullable Object> values = new ArrayList<>(List.of(file, record));
    if (outcome.value().isPresent()) {
      problems.addAll(outcome.value().get().problems());
      addArticle(outcome.value().get(), values);
    } else {
      values.addAll(Collections.nCopies(12, null));
    }
    values.add(problems.stream().map(ReadRow::problem).toArray(Row[]::new));
    return RowFactory.create(values.toArray());
  }

  private static void addArticle(Article article, List<@Nullable Object> values) {
    Optional<PartialDate> date = ArticleFacts.date(article);
    values.add(date.map(day -> day.earliest().getYear()).orElse(null));
    values.add(article.id());
    values.add(article.source());
    values.add(date.map(PartialDate::toString).orElse(null));
    values.add(article.headline().orElse(null));
    values.add(article.label().orElse(null));
    values.add(article.language().orElse(null));
    values.add(ArticleFacts.outlets(article).toArray(String[]::new));
    values.add(article.messages().size());
    values.add(article.quotations().size());
    values.add(article.claims().size());
    values.add(ArticleJson.write(article));
  }

  private static Row problem(Problem problem) {
    return RowFactory.create(
        problem.kind().spelling(),
        problem.severity().spelling(),
        problem.source(),
        problem.line(),
        problem.column(),
        problem.message());
  }
}
