package dev.communique.cli;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.communique.model.Article;
import dev.communique.model.Dateline;
import dev.communique.model.Leader;
import java.util.Map;

/** What is shown of an article. */
final class ArticleListing {
  static final Listing<Article> LISTING = new Listing<>(table(), csv(), ArticleListing::json);

  private static final Joiner LIST = Joiner.on("; ");

  private ArticleListing() {}

  private static ImmutableList<Column<Article>> table() {
    return ImmutableList.of(
        Column.of("date", ArticleListing::date),
        Column.of("place", ArticleListing::place),
        Column.of("agencies", ArticleListing::agencies),
        Column.ofNumbers("messages", article -> article.messages().size()),
        Column.of("leaders", ArticleListing::leaders),
        Column.ofPaths("article", Article::source));
  }

  private static ImmutableList<Column<Article>> csv() {
    return ImmutableList.of(
        Column.of("article", Article::id),
        Column.of("article_date", ArticleListing::date),
        Column.of("headline", article -> article.headline().orElse("")),
        Column.of("place", ArticleListing::place),
        Column.of("agencies", ArticleListing::agencies),
        Column.ofNumbers("messages", article -> article.messages().size()),
        Column.ofNumbers("quotations", article -> article.quotations().size()),
        Column.of("leaders", ArticleListing::leaders));
  }

  private static Map<String, Object> json(Article article) {
    return ImmutableMap.of("article", article);
  }

  private static String date(Article article) {
    return article.date().map(date -> date.value().toString()).orElse("");
  }

  private static String place(Article article) {
    return article.dateline().flatMap(Dateline::place).orElse("");
  }

  private static String agencies(Article article) {
    return article.dateline().map(line -> LIST.join(line.agencies())).orElse("");
  }

  private static String leaders(Article article) {
    return LIST.join(article.leaders().stream().map(Leader::name).iterator());
  }
}
