package dev.communique.spark;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import dev.communique.core.Communique;
import dev.communique.core.Corpus;
import dev.communique.core.events.Event;
import dev.communique.core.events.Events;
import dev.communique.core.export.Rows;
import dev.communique.model.Article;
import dev.communique.model.Party;
import dev.communique.model.Problem;
import dev.communique.model.Report;
import dev.communique.model.json.ArticleJson;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import scala.jdk.javaapi.CollectionConverters;

/** What one machine makes of inputs, held against the tables of a job. */
record OneMachine(Corpus corpus, SparkSession spark) {
  static OneMachine read(List<String> inputs, SparkSession spark) throws IOException {
    Path[] paths = inputs.stream().map(Path::of).toArray(Path[]::new);
    return new OneMachine(Communique.read(SampleInputs.parser(), paths), spark);
  }

  /** Every table has the rows that one machine makes, whatever their order. */
  void assertSame(String out) {
    assertThat(table(out, "articles").select("json").as(Encoders.STRING()).collectAsList())
        .containsExactlyInAnyOrderElementsOf(
            corpus.articleStream().map(ArticleJson::write).toList());

    List<Report> reports = ImmutableList.copyOf(corpus.messages().list());
    assertThat(rows(table(out, "messages"), Rows.ofMessages().names()))
        .hasSizeGreaterThan(100)
        .containsExactlyInAnyOrderElementsOf(
            reports.stream().map(report -> text(Rows.ofMessages().values(report))).toList());

    Events events = Events.of(reports);
    assertThat(events.copies().list()).isNotEmpty();
    assertThat(rows(table(out, "events"), Rows.ofEvents().names()))
        .containsExactlyInAnyOrderElementsOf(
            events.list().stream().map(event -> text(Rows.ofEvents().values(event))).toList());

    assertThat(rows(table(out, "quotations"), List.of("article", "form", "text", "rule")))
        .containsExactlyInAnyOrderElementsOf(
            corpus.articleStream().flatMap(OneMachine::quotations).toList());
    assertThat(rows(table(out, "claims"), List.of("article", "text", "rule")))
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(
            corpus.articleStream().flatMap(OneMachine::claims).toList());
    assertThat(rows(table(out, "problems"), List.of("kind", "source", "line", "column", "message")))
        .contains(problemOf("broken.jsonl"))
        .containsExactlyInAnyOrderElementsOf(
            corpus.problems().stream().map(OneMachine::problem).distinct().toList());
    assertThat(timelines(out)).isEqualTo(counted(events));
  }

  private String problemOf(String file) {
    return corpus.problems().stream()
        .filter(problem -> problem.source().contains(file))
        .map(OneMachine::problem)
        .findFirst()
        .orElseThrow();
  }

  private static String problem(Problem problem) {
    return text(
        List.of(
            problem.kind().spelling(),
            problem.source(),
            problem.line(),
            problem.column(),
            problem.message()));
  }

  private static Stream<String> quotations(Article article) {
    return article.quotations().stream()
        .map(
            quotation ->
                text(
                    List.of(
                        article.id(),
                        quotation.form().spelling(),
                        quotation.in(article.text()),
                        quotation.rule())));
  }

  private static Stream<String> claims(Article article) {
    return article.claims().stream()
        .map(claim -> text(List.of(article.id(), claim.text(), claim.rule())));
  }

  private static Map<String, String> counted(Events events) {
    Map<String, Timeline> counts = new LinkedHashMap<>();
    for (Event event : events.list()) {
      String year = event.date().map(date -> "" + date.earliest().getYear()).orElse("null");
      Stream<String> from = event.senders().stream().map(OneMachine::key).distinct();
      from.forEach(
          sender ->
              event.addressees().stream()
                  .map(OneMachine::key)
                  .distinct()
                  .forEach(
                      to ->
                          counts.merge(
                              sender + "|" + to + "|" + year, Timeline.of(event), Timeline::plus)));
    }
    return ImmutableMap.copyOf(Maps.transformValues(counts, Timeline::toString));
  }

  /** What a row of timelines counts. */
  private record Timeline(long events, long reports, long independent) {
    static Timeline of(Event event) {
      return new Timeline(1, event.reports().size(), event.independentReports().size());
    }

    Timeline plus(Timeline other) {
      return new Timeline(
          events + other.events, reports + other.reports, independent + other.independent);
    }
  }

  private static String key(Party party) {
    return party.leader().map(id -> id.value()).orElse(party.name());
  }

  private Map<String, String> timelines(String out) {
    return table(out, "timelines")
        .select("from", "to", "year", "events", "reports", "independent_reports")
        .collectAsList()
        .stream()
        .collect(
            Collectors.toMap(
                row -> row.get(0) + "|" + row.get(1) + "|" + row.get(2),
                row -> new Timeline(row.getLong(3), row.getLong(4), row.getLong(5)).toString()));
  }

  Dataset<Row> table(String out, String name) {
    return spark.read().parquet(out + "/" + name);
  }

  static List<String> rows(Dataset<Row> table, List<String> names) {
    return table
        .selectExpr(names.stream().map(name -> "`" + name + "`").toArray(String[]::new))
        .collectAsList()
        .stream()
        .map(row -> text(CollectionConverters.asJava(row.toSeq())))
        .toList();
  }

  private static String text(List<?> values) {
    return values.stream()
        .map(
            value ->
                value instanceof scala.collection.Seq<?> list
                    ? CollectionConverters.asJava(list).toString()
                    : String.valueOf(value))
        .collect(Collectors.joining("|"));
  }
}
