package dev.communique.core.query;

import dev.communique.model.Article;
import dev.communique.model.PartialDate;
import dev.communique.model.QuotationForm;
import java.util.function.Predicate;

/** What the fields mean for quotations. */
final class QuotationMatcher extends Matcher<Utterance> {
  QuotationMatcher(NameBook names) {
    super(names);
  }

  @Override
  Predicate<Utterance> term(Condition.Term term) {
    return switch (term.field()) {
      case BY -> {
        NameMeaning name = meaning(term);
        yield said ->
            said.quotation().speaker().filter(who -> name.isMet(who, said.date())).isPresent();
      }
      case FORM -> {
        QuotationForm form = QuotationForm.parse(term.value());
        yield said -> said.quotation().form() == form;
      }
      case DATE -> {
        PartialDate dates = term.dates();
        yield said -> canLieIn(said.date(), dates);
      }
      case ABOUT -> {
        WordFinder finder = WordFinder.of(term.words());
        yield said -> finder.isIn(said.text());
      }
      default -> {
        Predicate<Article> article = article(term);
        yield said -> article.test(said.article());
      }
    };
  }
}
