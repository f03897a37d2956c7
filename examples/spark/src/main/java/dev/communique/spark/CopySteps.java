package dev.communique.spark;

import com.google.common.collect.Iterators;
import com.google.common.primitives.ImmutableLongArray;
import dev.communique.core.events.Copy;
import dev.communique.core.events.CopyBucket;
import dev.communique.core.events.CopyPair;
import dev.communique.core.events.CopySearch;
import dev.communique.core.events.SoughtText;
import dev.communique.model.Article;
import dev.communique.model.json.ArticleJson;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.CoGroupFunction;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** The steps of a search for copies, as functions that travel. */
final class CopySteps {
  static final StructType TEXTS =
      StructType.fromDDL(
          "article STRING, text BIGINT NOT NULL, place STRING, keys ARRAY<BIGINT>,"
              + " fewest INT NOT NULL, marks ARRAY<BIGINT>");
  static final StructType KEYED =
      StructType.fromDDL("key BIGINT, text BIGINT, place STRING, fewest INT, marks ARRAY<BIGINT>");
  static final StructType MET =
      StructType.fromDDL("text BIGINT NOT NULL, earlier BIGINT NOT NULL, fewest INT NOT NULL");
  static final StructType COPIES =
      StructType.fromDDL(
          "article STRING, kind STRING, share DOUBLE, original_id STRING, original STRING");

  private CopySteps() {}

  /** Of rows whose first column is an article's JSON: what its text is sought by, if it is. */
  static FlatMapFunction<Row, Row> texts(CopySearch search) {
    return row -> {
      Article article = ArticleJson.read(row.getString(0));
      return search.text(article).map(text -> row(article, text)).stream().iterator();
    };
  }

  private static Row row(Article article, SoughtText text) {
    return RowFactory.create(
        article.id(),
        text.text(),
        text.place(),
        text.keys().asList().toArray(Long[]::new),
        text.fewest(),
        text.marks().asList().toArray(Long[]::new));
  }

  /** Of the texts of one key, in order: who met whom. They pass by; few are held at a time. */
  static FlatMapGroupsFunction<Long, Row, Row> meet(CopySearch search) {
    return (key, rows) -> {
      CopyBucket bucket = search.bucket();
      return Iterators.concat(Iterators.transform(rows, row -> met(sought(row), bucket)));
    };
  }

  private static SoughtText sought(Row row) {
    ImmutableLongArray marks = ImmutableLongArray.copyOf(row.<Long>getList(4));
    return new SoughtText(
        row.getLong(1), row.getString(2), ImmutableLongArray.of(), row.getInt(3), marks);
  }

  private static Iterator<Row> met(SoughtText text, CopyBucket bucket) {
    return Iterators.transform(
        bucket.add(text).iterator(),
        earlier -> RowFactory.create(text.text(), earlier.text(), text.fewest()));
  }

  /** Of a pair of articles in the columns {@code copy_json} and {@code original_json}. */
  static FilterFunction<Row> isCopy(CopySearch search) {
    return row ->
        search.isCopy(
            ArticleJson.read(row.<String>getAs("copy_json")),
            ArticleJson.read(row.<String>getAs("original_json")));
  }

  /** Of the articles of a group and its pairs. One alone is not even read. */
  static CoGroupFunction<Long, Row, Row, Row> copies(CopySearch search) {
    return (group, members, linked) -> {
      List<String> jsons = new ArrayList<>();
      members.forEachRemaining(row -> jsons.add(row.getString(0)));
      if (jsons.size() < 2) {
        return Collections.emptyIterator();
      }
      List<CopyPair> pairs = new ArrayList<>();
      linked.forEachRemaining(row -> pairs.add(new CopyPair(row.getLong(0), row.getLong(1))));
      List<Article> articles = jsons.stream().map(ArticleJson::read).toList();
      return search.copies(articles, pairs).stream().map(CopySteps::row).iterator();
    };
  }

  private static Row row(Copy copy) {
    return RowFactory.create(
        copy.article().id(),
        copy.kind().name(),
        copy.share(),
        copy.original().id(),
        ArticleJson.write(copy.original()));
  }
}
