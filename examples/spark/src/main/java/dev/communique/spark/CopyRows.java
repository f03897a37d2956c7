package dev.communique.spark;

import dev.communique.core.events.CopyKind;
import dev.communique.core.events.CopySearch;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/**
 * Which articles are copies: texts meet key by key, those worth a look are linked, and the copies
 * of what is linked are found group by group; first revisions, then excerpts among the others.
 */
final class CopyRows {
  private final Figures figures;
  private final SharedGroups shared;

  CopyRows(Figures figures, SharedGroups shared) {
    this.figures = figures;
    this.shared = shared;
  }

  /**
   * Given rows of {@code json, article}, of each id one: {@code article, kind, share, original}.
   */
  Dataset<Row> of(Dataset<Row> letters) {
    Dataset<Row> revisions = keep(copies(CopySearch.REVISIONS, letters));
    Dataset<Row> others =
        letters.join(
            revisions.select(functions.col("article").as("copy")),
            functions.expr("article = copy"),
            "left_anti");
    Dataset<Row> excerpts = keep(copies(CopySearch.EXCERPTS, others));
    return ended(revisions, excerpts).union(excerpts.drop("original_id"));
  }

  /** The copy of an excerpt is an excerpt of the whole. */
  private static Dataset<Row> ended(Dataset<Row> revisions, Dataset<Row> excerpts) {
    Dataset<Row> wholes =
        excerpts.select(
            functions.col("article").as("excerpt"), functions.col("original").as("whole"));
    return revisions
        .join(wholes, functions.expr("original_id = excerpt"), "left")
        .select(
            functions.col("article"),
            functions
                .when(functions.col("excerpt").isNotNull(), CopyKind.EXCERPT.name())
                .otherwise(functions.col("kind"))
                .as("kind"),
            functions.col("share"),
            functions.coalesce(functions.col("whole"), functions.col("original")).as("original"));
  }

  private Dataset<Row> copies(CopySearch search, Dataset<Row> letters) {
    Dataset<Row> texts =
        keep(letters.flatMap(CopySteps.texts(search), Encoders.row(CopySteps.TEXTS)));
    Dataset<Row> once = keep(once(texts));
    Dataset<Row> pairs = keep(copies(search, letters, once, likely(search, once)));
    Broadcast<Components> groups = shared.share(Components.linkedBy(pairs));
    Dataset<Row> linked = keep(linked(texts, once, pairs));
    figures.addGroup(
        search == CopySearch.REVISIONS ? "articles" : "excerpts", largest(linked, groups));
    return letters
        .join(linked, "article")
        .select("json", "text")
        .groupByKey(group(groups, 1), Encoders.LONG())
        .cogroup(
            pairs.groupByKey(group(groups, 0), Encoders.LONG()),
            CopySteps.copies(search),
            Encoders.row(CopySteps.COPIES));
  }

  /** Each text once, under the least of its places. */
  private static Dataset<Row> once(Dataset<Row> texts) {
    return texts
        .groupBy("text")
        .agg(
            functions.min("place").as("place"),
            functions.min_by(functions.col("article"), functions.col("place")).as("article"),
            functions.first("keys").as("keys"),
            functions.first("fewest").as("fewest"),
            functions.first("marks").as("marks"),
            functions.count("*").as("articles"));
  }

  private static Dataset<Row> likely(CopySearch search, Dataset<Row> once) {
    Column[] order = {functions.col("place"), functions.col("text")};
    return once.select(
            functions.explode(functions.col("keys")).as("key"),
            functions.col("text"),
            functions.col("place"),
            functions.col("fewest"),
            functions.col("marks"))
        .groupBy("key")
        .as(Encoders.LONG(), Encoders.row(CopySteps.KEYED))
        .flatMapSortedGroups(order, CopySteps.meet(search), Encoders.row(CopySteps.MET))
        .groupBy("text", "earlier")
        .agg(functions.count("*").as("met"), functions.first("fewest").as("fewest"))
        .filter("met >= fewest")
        .select("text", "earlier");
  }

  /** Of the pairs worth a look those of which one is a copy: only they make groups. */
  private static Dataset<Row> copies(
      CopySearch search, Dataset<Row> letters, Dataset<Row> once, Dataset<Row> likely) {
    Dataset<Row> ids = once.select("text", "article");
    return likely
        .join(ids.toDF("text", "copy"), "text")
        .join(ids.toDF("earlier", "original"), "earlier")
        .join(letters.toDF("copy_json", "copy"), "copy")
        .join(letters.toDF("original_json", "original"), "original")
        .filter(CopySteps.isCopy(search))
        .select("text", "earlier");
  }

  /** The articles whose text is in a pair or is another's as well: all others are no copies. */
  private static Dataset<Row> linked(Dataset<Row> texts, Dataset<Row> once, Dataset<Row> pairs) {
    Dataset<Row> numbers =
        pairs
            .select("text")
            .union(pairs.select("earlier"))
            .union(once.filter("articles > 1").select("text"))
            .distinct();
    return texts.join(numbers, "text").select("article", "text");
  }

  private static long largest(Dataset<Row> linked, Broadcast<Components> groups) {
    Row most =
        linked
            .map(group(groups, 1), Encoders.LONG())
            .groupBy("value")
            .count()
            .agg(functions.max("count"))
            .first();
    return most.isNullAt(0) ? 1 : most.getLong(0);
  }

  private static MapFunction<Row, Long> group(Broadcast<Components> groups, int column) {
    return row -> groups.value().of(row.getLong(column));
  }

  /**
   * Worked out now, and held by the executors until nobody refers to it. Not a cache, whose plans
   * stand within each other: here each is used in several that follow, and Spark would go through
   * all of them time and again.
   */
  private static Dataset<Row> keep(Dataset<Row> rows) {
    return rows.localCheckpoint();
  }
}
