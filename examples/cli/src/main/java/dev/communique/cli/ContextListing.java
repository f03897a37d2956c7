package dev.communique.cli;

import com.google.common.collect.ImmutableList;
import dev.communique.core.query.KwicLine;
import dev.communique.model.Article;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is shown of words in their context: the words in the middle. */
final class ContextListing {
  static final Listing<KwicLine> LISTING = new Listing<>(table(), csv(), ContextListing::json);

  private ContextListing() {}

  private static ImmutableList<Column<KwicLine>> table() {
    return ImmutableList.of(
        Column.of("before", KwicLine::left),
        Column.of("words", KwicLine::hit),
        Column.of("after", KwicLine::right),
        Column.of("date", ContextListing::date),
        Column.ofPaths("article", line -> line.article().source()));
  }

  private static ImmutableList<Column<KwicLine>> csv() {
    return ImmutableList.of(
        Column.of("article", line -> line.article().id()),
        Column.of("article_date", ContextListing::date),
        Column.of("start", line -> Integer.toString(line.span().start())),
        Column.of("before", KwicLine::left),
        Column.of("words", KwicLine::hit),
        Column.of("after", KwicLine::right));
  }

  private static Map<String, Object> json(KwicLine line) {
    Article article = line.article();
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("article", article.id());
    article.date().ifPresent(date -> object.put("date", date.value().toString()));
    object.put("span", line.span());
    object.put("before", line.left());
    object.put("words", line.hit());
    object.put("after", line.right());
    return object;
  }

  private static String date(KwicLine line) {
    return line.article().date().map(date -> date.value().toString()).orElse("");
  }
}
