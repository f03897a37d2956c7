package dev.communique.benchmarks;

import dev.communique.model.Article;
import dev.communique.model.ArticleDate;
import dev.communique.model.DateOrigin;
import dev.communique.model.Outcome;
import dev.communique.model.PartialDate;
import dev.communique.parser.ArticleParser;
import dev.communique.parser.text.Layout;
import dev.communique.parser.text.LayoutFinder;
import dev.communique.parser.text.Limits;
import dev.communique.parser.text.RecordReader;
import dev.communique.parser.text.TextRecord;
import java.io.InputStream;
import java.util.stream.Stream;

/** Reads streams of records as far as is wanted, however long they and their articles are. */
final class DeepReader {
  /** By default a stream holds ten million records, an article two million units of text. */
  private static final Limits LIMITS =
      Limits.builder().recordsPerFile(Integer.MAX_VALUE).recordSize(1 << 28).build();

  private final RecordReader records = RecordReader.create(LIMITS);
  private final LayoutFinder layouts = LayoutFinder.create();
  private final ArticleParser parser = SampleRecords.parser().limits(LIMITS).build();

  /** How many articles a stream holds. */
  long count(InputStream in, Depth depth) {
    try (Stream<? extends Outcome<?>> outcomes =
        depth == Depth.CHAIN ? parser.read(in, "stream") : skeletons(in)) {
      return outcomes.filter(outcome -> outcome.value().isPresent()).count();
    }
  }

  private Stream<Outcome<Layout>> skeletons(InputStream in) {
    return records.read(in, "stream").map(record -> record.map(layouts::find));
  }

  /** The articles of a stream, as they are read; close it. */
  Stream<Article> articles(InputStream in, Depth depth) {
    return depth == Depth.CHAIN
        ? parser.read(in, "stream").flatMap(article -> article.value().stream())
        : records.read(in, "stream").flatMap(record -> record.value().stream()).map(this::bare);
  }

  /** An article of nothing but its skeleton. */
  private Article bare(TextRecord record) {
    Layout layout = layouts.find(record);
    return Article.builder()
        .id(record.id())
        .source(record.source())
        .text(record.text())
        .headline(layout.headline().map(span -> span.in(record.text())))
        .language(layout.language())
        .date(layout.headerDate().map(DeepReader::header))
        .dateline(layout.dateline())
        .parts(layout.parts())
        .paragraphs(layout.paragraphs())
        .build();
  }

  private static ArticleDate header(PartialDate day) {
    return ArticleDate.builder().value(day).origin(DateOrigin.HEADER).build();
  }
}
