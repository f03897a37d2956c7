package dev.communique.cli;

import com.google.common.base.Joiner;
import dev.communique.model.Article;
import dev.communique.model.ArticleDate;
import dev.communique.model.DateConflict;
import dev.communique.model.Report;
import dev.communique.model.Span;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;

/** Shows an article with everything that was found in it. */
@Command(
    name = "show",
    description = "Shows the text with its findings marked, and the rule behind each.",
    footer = {"", "Example:", "  communique show news/2018-06-15.txt | less -R"})
final class ShowCommand extends ReadingCommand {
  private boolean isFirst = true;

  @Override
  int run(ArticleFeed feed, Writer out) throws IOException {
    return feed.forEach(paths(), true, article -> show(article, out));
  }

  private void show(Article article, Writer out) throws IOException {
    out.append(isFirst ? "" : "\n");
    isFirst = false;
    out.append(PlainText.oneLine(article.id())).append('\n');
    if (article.date().isPresent()) {
      out.append("dated ").append(PlainText.oneLine(dated(article))).append('\n');
    } else {
      out.append("not dated\n");
    }
    out.append('\n');
    new MarkedText(article.text(), Marks.of(article), hasColours(), out).print();
    for (Report report : article.reports()) {
      out.append('\n');
      new MessageSheet(report, out).print();
    }
  }

  /** {@code 2024-09-09 (inferred) ← “on Monday”; not 2024-09-10 (header)}. */
  private static String dated(Article article) {
    ArticleDate date = article.date().orElseThrow();
    List<String> parts = new ArrayList<>();
    List<String> evidence = date.evidence().stream().map(span -> words(article, span)).toList();
    parts.add(date + (evidence.isEmpty() ? "" : " ← " + Joiner.on(", ").join(evidence)));
    for (DateConflict conflict : date.conflicts()) {
      String from = conflict.span().map(span -> " ← " + words(article, span)).orElse("");
      parts.add("not " + conflict + from);
    }
    return Joiner.on("; ").join(parts);
  }

  private static String words(Article article, Span span) {
    return "“" + article.textOf(span) + "”";
  }
}
