package dev.communique.core.timeline;

import dev.communique.core.query.ArticleSource;
import dev.communique.core.query.Listing;
import dev.communique.core.query.MessageFacts;
import dev.communique.model.Article;
import dev.communique.model.LeaderId;
import dev.communique.model.Message;
import dev.communique.model.NoveltyClaim;
import dev.communique.model.PartialDate;
import dev.communique.model.Party;
import dev.communique.model.Report;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Checks what articles claim about the messages that they tell of. */
final class ArticleClaims {
  private final ArticleSource source;

  private ArticleClaims(ArticleSource source) {
    this.source = source;
  }

  /** In the order of the articles' dates and texts. */
  static Listing<ClaimCheck> check(ArticleSource source) {
    ArticleClaims claims = new ArticleClaims(source);
    try (Stream<Article> articles = source.articles().stream()) {
      return Listing.of(articles.flatMap(claims::of).toList(), ClaimCheck.COLUMNS);
    }
  }

  private Stream<ClaimCheck> of(Article article) {
    return article.claims().stream().flatMap(claim -> of(article, claim).stream());
  }

  private Optional<ClaimCheck> of(Article article, NoveltyClaim claim) {
    if (claim.message().isEmpty()) {
      return Optional.empty();
    }
    Report report = Report.of(article, claim.message().getAsInt());
    Message message = report.message();
    Optional<PartialDate> day = MessageFacts.date(report);
    if (day.isEmpty() || message.senders().isEmpty() || message.addressees().isEmpty()) {
      return Optional.empty();
    }
    return Claim.find(claim.text(), day.get(), claim.since())
        .map(
            parsed ->
                new ClaimChecker(source, parsed)
                    .check(
                        name(message.senders()), name(message.addressees()), Optional.of(report)));
  }

  /** A query's name for who is at one end: the id of the first whom the registry knows. */
  private String name(List<Party> parties) {
    return parties.stream()
        .flatMap(party -> party.leader().stream())
        .findFirst()
        .map(LeaderId::value)
        .orElse(parties.get(0).name());
  }
}
