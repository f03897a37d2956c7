package dev.communique.core.events;

import dev.communique.model.PartialDate;
import dev.communique.model.Report;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An event while its reports are gathered. */
final class Cluster {
  private final int number;
  private final List<Report> reports = new ArrayList<>();
  private final Set<ArticleOrder.Key> articles = new HashSet<>();
  private final Set<ArticleOrder.Key> originals = new HashSet<>();
  private Telling telling;

  Cluster(int number, Telling first, ArticleOrder.Key original) {
    this.number = number;
    this.telling = first;
    keep(first, original);
  }

  /** Takes a report in, whose article is a copy of {@code original} or the original. */
  void add(Telling other, ArticleOrder.Key original) {
    telling = telling.with(other);
    keep(other, original);
  }

  private void keep(Telling other, ArticleOrder.Key original) {
    reports.add(other.report());
    articles.add(ArticleOrder.Key.of(other.report().article()));
    originals.add(original);
  }

  /** Whether a copy of a text has told of it. */
  boolean isToldInCopyOf(ArticleOrder.Key original) {
    return originals.contains(original);
  }

  /** One article tells of one message once. */
  boolean isToldIn(ArticleOrder.Key article) {
    return articles.contains(article);
  }

  int number() {
    return number;
  }

  Telling telling() {
    return telling;
  }

  Optional<PartialDate> days() {
    return telling.days();
  }

  List<Report> reports() {
    return reports;
  }
}
