package dev.communique.model;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.CharMatcher;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * What holds for every article: its spans lie in its text, its lists are in text order, its indexes
 * point into its lists. One pass over each list.
 *
 * <p>Not demanded: that the words of a cue or headline equal the text they came from (blanks may be
 * tidied), that a leader of a message or mention is in the list of leaders (a reader of JSON may
 * have left it out), an order of messages (an answered message is read from the words of the
 * answer), an order of problems (stages report in turn).
 */
final class ArticleCheck {
  private static final CharMatcher SMALL_LETTERS = CharMatcher.inRange('a', 'z');

  private final Article article;
  private final int length;

  private ArticleCheck(Article article) {
    this.article = article;
    this.length = article.text().length();
  }

  static void check(Article article) {
    ArticleCheck check = new ArticleCheck(article);
    check.checkFields();
    check.checkLayout();
    check.checkFindings();
    check.checkQuotations();
    check.checkMessages();
    check.checkClaims();
    article.problems().forEach(problem -> check.inside("problem", problem.span()));
  }

  private void checkFields() {
    Invariants.notBlank("id", article.id());
    Invariants.notBlank("source", article.source());
    Invariants.notBlank("headline", article.headline());
    Invariants.notBlank("label", article.label());
    Invariants.notBlank("registry", article.registry());
    String language = article.language().orElse("und");
    checkArgument(
        (language.length() == 2 || language.length() == 3) && SMALL_LETTERS.matchesAllOf(language),
        "language must be an ISO 639 code: \"%s\"",
        language);
  }

  private void checkLayout() {
    article.date().ifPresent(this::checkDate);
    article.dateline().ifPresent(dateline -> inside("dateline", dateline.span()));
    article.parts().forEach(part -> inside("part", part.span()));
    inOrder("parts", article.parts(), part -> part.span().start());
    int end = 0;
    for (Span paragraph : article.paragraphs()) {
      Invariants.notEmpty("paragraph", paragraph);
      inside("paragraph", paragraph);
      checkArgument(
          paragraph.start() >= end,
          "paragraphs must be in text order and not overlap: %s starts before %s",
          paragraph,
          end);
      end = paragraph.end();
    }
  }

  private void checkDate(ArticleDate date) {
    date.evidence().forEach(span -> inside("date.evidence", span));
    date.conflicts().forEach(conflict -> inside("date.conflict", conflict.span()));
  }

  private void checkFindings() {
    article.dates().forEach(date -> inside("date", date.span()));
    inOrder("dates", article.dates(), date -> date.span().start());
    article.mentions().forEach(mention -> inside("mention", mention.span()));
    inOrder("mentions", article.mentions(), mention -> mention.span().start());
    Set<LeaderId> seen = new HashSet<>();
    for (Leader leader : article.leaders()) {
      checkArgument(seen.add(leader.id()), "leaders must be listed once each: %s", leader.id());
    }
  }

  private void checkQuotations() {
    for (Quotation quotation : article.quotations()) {
      quotation.content().forEach(piece -> inside("quotation", piece.span()));
      quotation.speaker().ifPresent(speaker -> inside("speaker", speaker.span()));
      quotation.cue().ifPresent(cue -> inside("cue", cue.span()));
    }
    inOrder("quotations", article.quotations(), quotation -> quotation.span().start());
  }

  private void checkMessages() {
    for (int i = 0; i < article.messages().size(); i++) {
      Message message = article.messages().get(i);
      message.senders().forEach(party -> inside("sender", party.span()));
      message.addressees().forEach(party -> inside("addressee", party.span()));
      message.evidence().forEach(evidence -> inside("evidence", evidence.span()));
      message.provenance().forEach(words -> inside("provenance", words.span()));
      if (message.inReplyTo().isPresent()) {
        int answered = message.inReplyTo().getAsInt();
        inList("inReplyTo", answered, article.messages());
        checkArgument(answered != i, "message %s must not be in reply to itself", i);
      }
      message.content().forEach(index -> inList("content", index, article.quotations()));
    }
  }

  private void checkClaims() {
    for (NoveltyClaim claim : article.claims()) {
      inside("claim", claim.span());
      claim.message().ifPresent(index -> inList("claim.message", index, article.messages()));
    }
    inOrder("claims", article.claims(), claim -> claim.span().start());
  }

  private void inside(String name, Optional<Span> span) {
    if (span.isPresent()) {
      inside(name, span.get());
    }
  }

  private void inside(String name, Span span) {
    checkArgument(
        span.end() <= length, "%s must lie inside the text: %s of %s", name, span, length);
  }

  private static void inList(String name, int index, List<?> list) {
    checkArgument(
        index < list.size(), "%s must be an index below %s: %s", name, list.size(), index);
  }

  private static <T> void inOrder(String name, List<T> list, ToIntFunction<T> start) {
    int last = 0;
    for (T item : list) {
      int next = start.applyAsInt(item);
      checkArgument(next >= last, "%s must be in text order: %s after %s", name, next, last);
      last = next;
    }
  }
}
