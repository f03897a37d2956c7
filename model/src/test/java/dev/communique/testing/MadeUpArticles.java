package dev.communique.testing;

import com.google.common.collect.ImmutableList;
import dev.communique.model.Article;
import dev.communique.model.ArticleDate;
import dev.communique.model.DateConflict;
import dev.communique.model.DateExpression;
import dev.communique.model.DateOrigin;
import dev.communique.model.Dateline;
import dev.communique.model.Leader;
import dev.communique.model.Mention;
import dev.communique.model.MentionForm;
import dev.communique.model.NoveltyClaim;
import dev.communique.model.PartKind;
import dev.communique.model.Problem;
import dev.communique.model.ProblemKind;
import dev.communique.model.Span;
import dev.communique.model.TextPart;
import java.util.Random;

/**
 * Articles that hang together but mean nothing: every kind of value, present and absent, at spans
 * of a text of random words. The same seed gives the same articles.
 */
public final class MadeUpArticles {
  private final Random random;

  private MadeUpArticles(long seed) {
    this.random = new Random(seed);
  }

  /**
   * {@return articles that depend on the seed alone}
   *
   * @param seed any number
   * @param count how many
   */
  public static ImmutableList<Article> of(long seed, int count) {
    MadeUpArticles made = new MadeUpArticles(seed);
    ImmutableList.Builder<Article> articles = ImmutableList.builder();
    for (int i = 0; i < count; i++) {
      articles.add(made.article("made-up/" + seed + "/" + i + ".txt"));
    }
    return articles.build();
  }

  private Article article(String source) {
    MadeUpFacts facts = MadeUpFacts.of(random);
    Article.Builder article =
        Article.builder()
            .source(source)
            .text(facts.text())
            .parts(facts.spans(2, span -> TextPart.of(facts.any(PartKind.values()), span)))
            .paragraphs(facts.disjoint())
            .dates(facts.spans(4, span -> date(facts, span)))
            .mentions(facts.spans(6, span -> mention(facts, span)))
            .leaders(facts.leaders())
            .quotations(facts.quotations());
    optional(article, facts);
    article.messages(facts.messages());
    if (facts.messageCount() > 0) {
      article.claims(facts.spans(2, span -> claim(facts, span)));
    }
    return article.problems(facts.list(2, () -> problem(facts, source))).build();
  }

  private static void optional(Article.Builder article, MadeUpFacts facts) {
    facts.maybe(() -> article.id("id-" + facts.number(1000)));
    facts.maybe(() -> article.headline(facts.words(5)));
    facts.maybe(() -> article.label("RNA REPORT"));
    facts.maybe(() -> article.language("en"));
    facts.maybe(() -> article.registry("2026-11"));
    facts.maybe(() -> article.date(articleDate(facts)));
    facts.maybe(() -> article.dateline(dateline(facts)));
  }

  private static ArticleDate articleDate(MadeUpFacts facts) {
    return ArticleDate.builder()
        .value(facts.date())
        .origin(facts.any(DateOrigin.values()))
        .evidence(facts.list(2, facts::span))
        .conflicts(facts.list(1, () -> conflict(facts)))
        .build();
  }

  private static DateConflict conflict(MadeUpFacts facts) {
    DateConflict.Builder conflict =
        DateConflict.builder().value(facts.date()).origin(facts.any(DateOrigin.values()));
    facts.maybe(() -> conflict.span(facts.span()));
    return conflict.build();
  }

  private static Dateline dateline(MadeUpFacts facts) {
    Dateline.Builder dateline =
        Dateline.builder().agencies(facts.list(2, () -> facts.words(1))).span(facts.span());
    facts.maybe(() -> dateline.place("STRELSAU"));
    facts.maybe(() -> dateline.day(facts.date()));
    return dateline.build();
  }

  private static DateExpression date(MadeUpFacts facts, Span span) {
    return DateExpression.builder().span(span).value(facts.date()).rule(facts.rule()).build();
  }

  private static Mention mention(MadeUpFacts facts, Span span) {
    Mention.Builder mention =
        Mention.builder().span(span).form(facts.any(MentionForm.values())).rule(facts.rule());
    facts.maybe(() -> mention.leader(facts.any(facts.leaders().toArray(new Leader[0])).id()));
    return mention.build();
  }

  private static NoveltyClaim claim(MadeUpFacts facts, Span span) {
    NoveltyClaim.Builder claim =
        NoveltyClaim.builder().text(facts.words(3)).span(span).rule(facts.rule());
    facts.maybe(() -> claim.since(facts.date()));
    facts.maybe(() -> claim.message(facts.number(facts.messageCount())));
    return claim.build();
  }

  private static Problem problem(MadeUpFacts facts, String source) {
    Problem.Builder problem =
        Problem.builder()
            .kind(facts.any(ProblemKind.values()))
            .source(source)
            .line(1 + facts.number(9))
            .column(1 + facts.number(80))
            .message(facts.words(4));
    facts.maybe(() -> problem.span(facts.span()));
    return problem.build();
  }
}
