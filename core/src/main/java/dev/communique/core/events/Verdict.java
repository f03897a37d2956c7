package dev.communique.core.events;

import com.google.common.collect.ImmutableList;
import dev.communique.model.Report;

/** Why two reports were, or were not, put together. Immutable. */
public final class Verdict {
  private final Report first;
  private final Report second;
  private final boolean isTogether;
  private final String reason;
  private final ImmutableList<Criterion> criteria;

  private Verdict(
      Report first,
      Report second,
      boolean isTogether,
      String reason,
      ImmutableList<Criterion> criteria) {
    this.first = first;
    this.second = second;
    this.isTogether = isTogether;
    this.reason = reason;
    this.criteria = criteria;
  }

  static Verdict of(Report first, Report second, boolean isTogether, Copies copies) {
    Telling one = Telling.of(first);
    Telling other = Telling.of(second);
    boolean areCopies = copies.areCopies(first.article(), second.article());
    boolean isOneArticle =
        ArticleOrder.Key.of(first.article()).equals(ArticleOrder.Key.of(second.article()));
    Match match = Match.of(one, other, areCopies && !isOneArticle);
    return new Verdict(
        first,
        second,
        isTogether,
        VerdictReason.of(match, isTogether, isOneArticle),
        CriteriaList.of(one, other, match, copies));
  }

  /** {@return the first report} */
  public Report first() {
    return first;
  }

  /** {@return the second report} */
  public Report second() {
    return second;
  }

  /** {@return whether they are in one event} */
  public boolean isTogether() {
    return isTogether;
  }

  /** {@return what decided, in one clause} */
  public String reason() {
    return reason;
  }

  /** {@return what was found in each aspect, one each} */
  public ImmutableList<Criterion> criteria() {
    return criteria;
  }

  /**
   * {@return what was found in an aspect}
   *
   * @param aspect the aspect
   */
  public Finding finding(Aspect aspect) {
    return criteria.stream()
        .filter(criterion -> criterion.aspect() == aspect)
        .map(Criterion::finding)
        .findFirst()
        .orElse(Finding.SILENT);
  }

  /** {@return the decision, and a line for each aspect} */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(isTogether ? "together: " : "apart: ").append(reason);
    criteria.forEach(criterion -> text.append("\n  ").append(criterion));
    return text.toString();
  }
}
