package dev.communique.core.query;

import java.util.stream.Stream;

/** Stands for an index where a test has none: looks at every article, and is asked as one is. */
record ScanningFinder(ArticleSource plain) implements Finder {

  @Override
  public Stream<Hit> find(Question question) {
    return switch (question.kind()) {
      case ARTICLE -> articles(question).stream().map(article -> new Hit(article, 0));
      case MESSAGE ->
          messages(question).stream().map(report -> new Hit(report.article(), report.index()));
      case QUOTATION ->
          quotations(question).stream().map(said -> new Hit(said.article(), said.index()));
      case LEADER -> throw new IllegalArgumentException("no index knows leaders");
    };
  }

  @Override
  public long count(Question question) {
    return switch (question.kind()) {
      case ARTICLE -> articles(question).count();
      case MESSAGE -> messages(question).count();
      case QUOTATION -> quotations(question).count();
      case LEADER -> throw new IllegalArgumentException("no index knows leaders");
    };
  }

  private ArticleQuery articles(Question question) {
    return ArticleQuery.of(plain).with(question);
  }

  private MessageQuery messages(Question question) {
    return MessageQuery.of(plain).with(question);
  }

  private QuotationQuery quotations(Question question) {
    return QuotationQuery.of(plain).with(question);
  }
}
