package dev.communique.core.query;

import java.util.function.Predicate;

/** What the conditions mean for quotations. */
final class QuotationMatcher extends Matcher<Utterance> {
  private final NameBook names;

  QuotationMatcher(NameBook names) {
    this.names = names;
  }

  @Override
  Predicate<Utterance> single(Condition condition) {
    if (condition instanceof Condition.By by) {
      NameMatch name = NameMatch.of(by.name(), names);
      return utterance -> utterance.quotation().speaker().filter(name::isMet).isPresent();
    }
    if (condition instanceof Condition.Given given) {
      return utterance -> utterance.quotation().form() == given.form();
    }
    if (condition instanceof Condition.During during) {
      return utterance -> canLieIn(utterance.date(), during.dates());
    }
    if (condition instanceof Condition.About about) {
      String phrase = Folded.of(about.phrase());
      return utterance -> Folded.contains(utterance.text(), phrase);
    }
    throw refuse(condition, "quotations");
  }
}
