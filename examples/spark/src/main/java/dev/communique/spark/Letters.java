package dev.communique.spark;

import com.google.common.hash.Hashing;
import dev.communique.core.events.Copies;
import dev.communique.core.events.Copy;
import dev.communique.core.events.CopyKind;
import dev.communique.core.events.Event;
import dev.communique.core.events.EventKeys;
import dev.communique.core.events.Events;
import dev.communique.core.export.Rows;
import dev.communique.model.Article;
import dev.communique.model.Report;
import dev.communique.model.json.ArticleJson;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** The steps that make events of articles with messages, as functions that travel. */
final class Letters {
  static final StructType KEYS = StructType.fromDDL("key BIGINT NOT NULL, node BIGINT NOT NULL");
  static final StructType TOLD =
      StructType.fromDDL(
          "component BIGINT NOT NULL, indexes ARRAY<INT>, json STRING, kind STRING, share DOUBLE,"
              + " original STRING");

  private Letters() {}

  /** Of rows whose first column is an article's JSON: the keys of its reports. */
  static FlatMapFunction<Row, Row> pairKeys() {
    return row -> {
      List<Row> keys = new ArrayList<>();
      for (Report report : reports(ArticleJson.read(row.getString(0)))) {
        long node = node(report);
        EventKeys.ofPairs(report).forEach(key -> keys.add(RowFactory.create(key, node)));
      }
      return keys.iterator();
    };
  }

  /** Of rows of an article's JSON and what it is a copy of: a row for each component. */
  static FlatMapFunction<Row, Row> told(Broadcast<Components> components) {
    return row -> {
      Map<Long, List<Integer>> indexes = new LinkedHashMap<>();
      for (Report report : reports(ArticleJson.read(row.getString(0)))) {
        long component = components.value().of(node(report));
        indexes.computeIfAbsent(component, key -> new ArrayList<>()).add(report.index());
      }
      List<Row> told = new ArrayList<>();
      indexes.forEach(
          (component, of) ->
              told.add(
                  RowFactory.create(
                      component,
                      of.toArray(Integer[]::new),
                      row.getString(0),
                      row.get(1),
                      row.get(2),
                      row.get(3))));
      return told.iterator();
    };
  }

  static FlatMapGroupsFunction<Long, Row, Row> findEvents() {
    return (component, rows) -> {
      Set<Report> reports = new LinkedHashSet<>();
      List<Article> articles = new ArrayList<>();
      List<Copy> copies = new ArrayList<>();
      while (rows.hasNext()) {
        Row row = rows.next();
        Article article = ArticleJson.read(row.getString(2));
        articles.add(article);
        row.<Integer>getList(1).forEach(index -> reports.add(Report.of(article, index)));
        if (!row.isNullAt(5)) {
          Article original = ArticleJson.read(row.getString(5));
          CopyKind kind = CopyKind.valueOf(row.getString(3));
          copies.add(Copy.of(article, original, kind, row.getDouble(4)));
        }
      }
      return rows(Events.of(reports, Copies.of(articles, copies)).list());
    };
  }

  private static Iterator<Row> rows(Iterable<Event> events) {
    List<Row> rows = new ArrayList<>();
    for (Event event : events) {
      Integer year = event.date().map(date -> date.earliest().getYear()).orElse(null);
      rows.add(TableRows.row(Rows.ofEvents().values(event), year));
    }
    return rows.iterator();
  }

  private static List<Report> reports(Article article) {
    List<Report> reports = new ArrayList<>();
    for (int i = 0; i < article.messages().size(); i++) {
      reports.add(Report.of(article, i));
    }
    return reports;
  }

  /** Of two reports with one hash the groups are one: larger, and no other result. */
  private static long node(Report report) {
    String text = report.article().id() + "\n" + report.index();
    return Hashing.farmHashFingerprint64().hashString(text, StandardCharsets.UTF_8).asLong();
  }
}
