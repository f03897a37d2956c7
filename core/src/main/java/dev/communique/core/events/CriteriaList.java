package dev.communique.core.events;

import com.google.common.collect.ImmutableList;
import dev.communique.model.Article;
import dev.communique.model.Occasion;
import dev.communique.model.PartialDate;
import dev.communique.model.Status;
import java.util.Optional;

/** The findings of a match with what both reports say. */
final class CriteriaList {
  private final Telling one;
  private final Telling other;
  private final Match match;

  private CriteriaList(Telling one, Telling other, Match match) {
    this.one = one;
    this.other = other;
    this.match = match;
  }

  static ImmutableList<Criterion> of(Telling one, Telling other, Match match, Copies copies) {
    CriteriaList list = new CriteriaList(one, other, match);
    return ImmutableList.of(
        list.article(copies),
        new Criterion(
            Aspect.SENDER,
            PartyMatch.of(one.senders(), other.senders()),
            both(Names.of(one.senders()), Names.of(other.senders()))),
        new Criterion(
            Aspect.ADDRESSEE,
            PartyMatch.of(one.addressees(), other.addressees()),
            both(Names.of(one.addressees()), Names.of(other.addressees()))),
        list.date(),
        new Criterion(
            Aspect.PURPOSE,
            match.purpose(),
            both(one.purpose().spelling(), other.purpose().spelling())),
        new Criterion(
            Aspect.OCCASION, match.occasion(), both(text(one.occasion()), text(other.occasion()))),
        new Criterion(
            Aspect.MEDIUM,
            match.medium(),
            both(one.medium().spelling(), other.medium().spelling())),
        list.wording(),
        list.status());
  }

  private Criterion article(Copies copies) {
    Article first = one.report().article();
    Article second = other.report().article();
    if (ArticleOrder.Key.of(first).equals(ArticleOrder.Key.of(second))) {
      boolean isSame = one.report().index() == other.report().index();
      Finding finding = isSame ? Finding.AGREES : Finding.DIFFERS;
      return new Criterion(Aspect.ARTICLE, finding, "both in " + first.id());
    }
    return match.areCopies()
        ? new Criterion(Aspect.ARTICLE, Finding.AGREES, copied(first, second, copies))
        : new Criterion(Aspect.ARTICLE, Finding.SILENT, "neither is a copy of the other");
  }

  private static String copied(Article first, Article second, Copies copies) {
    Optional<Copy> copy = copies.find(second).or(() -> copies.find(first));
    return copy.map(Copy::toString).orElse("copies of one text");
  }

  private Criterion date() {
    String apart = match.daysApart() > 0 ? ", " + match.daysApart() + " days apart" : "";
    return new Criterion(Aspect.DATE, match.date(), "sent " + both(days(one), days(other)) + apart);
  }

  private static String days(Telling telling) {
    return telling.days().map(PartialDate::toString).orElse("on an unknown day");
  }

  private Criterion wording() {
    int common = one.words().common(other.words());
    int fewer = Math.min(one.words().count(), other.words().count());
    String reason =
        fewer == 0
            ? "one gives no words of it, or too few"
            : common + " of " + fewer + " runs of three words in common";
    return new Criterion(Aspect.WORDING, match.words(), reason);
  }

  private Criterion status() {
    Status status = one.report().message().status();
    Status otherStatus = other.report().message().status();
    return new Criterion(
        Aspect.STATUS,
        status == otherStatus ? Finding.AGREES : Finding.FITS,
        both(status.spelling(), otherStatus.spelling()));
  }

  private static String text(Optional<Occasion> occasion) {
    return occasion.map(Occasion::toString).orElse("none");
  }

  private static String both(String one, String other) {
    return one.equals(other) ? one : one + " and " + other;
  }
}
