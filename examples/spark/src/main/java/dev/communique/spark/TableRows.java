package dev.communique.spark;

import com.google.common.collect.ImmutableMap;
import dev.communique.core.export.Rows;
import dev.communique.core.query.ArticleFacts;
import dev.communique.model.Article;
import dev.communique.model.NoveltyClaim;
import dev.communique.model.PartialDate;
import dev.communique.model.Quotation;
import dev.communique.model.Report;
import dev.communique.model.json.ArticleJson;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** The rows that an article gives to each table. */
final class TableRows {
  private static final ImmutableMap<Class<?>, DataType> TYPES =
      ImmutableMap.of(
          String.class, DataTypes.StringType,
          Integer.class, DataTypes.IntegerType,
          Boolean.class, DataTypes.BooleanType,
          LocalDate.class, DataTypes.DateType,
          List.class, DataTypes.createArrayType(DataTypes.StringType));

  static final StructType MESSAGES = schema(Rows.ofMessages());
  static final StructType EVENTS = schema(Rows.ofEvents());
  static final StructType QUOTATIONS =
      StructType.fromDDL(
          "article STRING, `index` INT, article_date STRING, form STRING, text STRING,"
              + " speaker STRING, speaker_id STRING, cue STRING, start INT, `end` INT,"
              + " rule STRING, year INT");
  static final StructType CLAIMS =
      StructType.fromDDL(
          "article STRING, `index` INT, article_date STRING, text STRING, since STRING,"
              + " message INT, start INT, `end` INT, rule STRING, year INT");

  private TableRows() {}

  private static StructType schema(Rows<?> rows) {
    StructType schema = new StructType();
    for (int i = 0; i < rows.names().size(); i++) {
      DataType type = Objects.requireNonNull(TYPES.get(rows.types().get(i)));
      schema = schema.add(rows.names().get(i), type);
    }
    return schema.add("year", DataTypes.IntegerType);
  }

  static Row row(List<@Nullable Object> values, @Nullable Integer year) {
    List<@Nullable Object> cells = new ArrayList<>(values.size() + 1);
    values.forEach(value -> cells.add(cell(value)));
    cells.add(year);
    return RowFactory.create(cells.toArray());
  }

  private static @Nullable Object cell(@Nullable Object value) {
    if (value instanceof LocalDate day) {
      return Date.valueOf(day);
    }
    return value instanceof List<?> list ? list.toArray(String[]::new) : value;
  }

  static FlatMapFunction<Row, Row> messages() {
    return row -> {
      Article article = ArticleJson.read(row.getString(0));
      List<Row> rows = new ArrayList<>();
      for (int i = 0; i < article.messages().size(); i++) {
        rows.add(row(Rows.ofMessages().values(Report.of(article, i)), year(article)));
      }
      return rows.iterator();
    };
  }

  static FlatMapFunction<Row, Row> quotations() {
    return row -> {
      Article article = ArticleJson.read(row.getString(0));
      List<Row> rows = new ArrayList<>();
      for (Quotation quotation : article.quotations()) {
        rows.add(quotation(article, rows.size(), quotation));
      }
      return rows.iterator();
    };
  }

  private static Row quotation(Article article, int index, Quotation quotation) {
    return RowFactory.create(
        article.id(),
        index,
        date(article),
        quotation.form().spelling(),
        quotation.in(article.text()),
        quotation.speaker().map(speaker -> speaker.name()).orElse(null),
        quotation.speaker().flatMap(speaker -> speaker.leader()).map(id -> id.value()).orElse(null),
        quotation.cue().map(cue -> cue.text()).orElse(null),
        quotation.span().start(),
        quotation.span().end(),
        quotation.rule(),
        year(article));
  }

  static FlatMapFunction<Row, Row> claims() {
    return row -> {
      Article article = ArticleJson.read(row.getString(0));
      List<Row> rows = new ArrayList<>();
      for (NoveltyClaim claim : article.claims()) {
        rows.add(claim(article, rows.size(), claim));
      }
      return rows.iterator();
    };
  }

  private static Row claim(Article article, int index, NoveltyClaim claim) {
    return RowFactory.create(
        article.id(),
        index,
        date(article),
        claim.text(),
        claim.since().map(PartialDate::toString).orElse(null),
        claim.message().isPresent() ? (Integer) claim.message().getAsInt() : null,
        claim.span().start(),
        claim.span().end(),
        claim.rule(),
        year(article));
  }

  private static @Nullable String date(Article article) {
    return ArticleFacts.date(article).map(PartialDate::toString).orElse(null);
  }

  private static @Nullable Integer year(Article article) {
    return ArticleFacts.date(article).map(date -> date.earliest().getYear()).orElse(null);
  }
}
