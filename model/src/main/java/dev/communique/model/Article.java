package dev.communique.model;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Optional;
import java.util.stream.IntStream;
import org.immutables.value.Value;

/**
 * A news article and everything that was read from it. Every span points into {@link #text()};
 * every fact names the rule that read it. Immutable and thread-safe, like all values of this
 * package.
 *
 * <pre>{@code
 * for (Report report : article.reports()) {
 *   System.out.println(report.message() + " " + report.contentTexts());
 * }
 * }</pre>
 */
@Value.Immutable
public abstract class Article implements Serializable {

  Article() {}

  /** {@return the identity, unique in a run; unless set, the source} */
  @Value.Default
  public String id() {
    return source();
  }

  /** {@return where the record came from} */
  public abstract String source();

  /**
   * {@return the record's whole text as decoded, without a byte order mark; every span points into
   * it}
   */
  public abstract String text();

  /** {@return the headline, as written} */
  public abstract Optional<String> headline();

  /** {@return the outlet label, {@code WNAM REPORT}} */
  public abstract Optional<String> label();

  /** {@return the language as an ISO 639-1 code, {@code und} when it cannot be told} */
  public abstract Optional<String> language();

  /** {@return the day it was published, with what supports and contradicts it} */
  public abstract Optional<ArticleDate> date();

  /** {@return the dateline} */
  public abstract Optional<Dateline> dateline();

  /** {@return what is not running text, in text order; one part may lie in another} */
  public abstract ImmutableList<TextPart> parts();

  /** {@return the running text's paragraphs, in text order, none overlapping} */
  public abstract ImmutableList<Span> paragraphs();

  /** {@return the dates found in the text, in text order} */
  public abstract ImmutableList<DateExpression> dates();

  /** {@return the mentions of leaders, in text order} */
  public abstract ImmutableList<Mention> mentions();

  /** {@return the leaders mentioned, by first mention, each once} */
  public abstract ImmutableList<Leader> leaders();

  /** {@return the quotations, in text order of their first piece} */
  public abstract ImmutableList<Quotation> quotations();

  /** {@return the messages, in text order as their rules see it} */
  public abstract ImmutableList<Message> messages();

  /** {@return the claims about rarity, in text order} */
  public abstract ImmutableList<NoveltyClaim> claims();

  /** {@return what was wrong or doubtful, in the order it was met} */
  public abstract ImmutableList<Problem> problems();

  /** {@return the version of the registry that resolved the leaders} */
  public abstract Optional<String> registry();

  /** {@return a new, empty builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that holds this value} */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** {@return the author's line, as written: the first part that is one} */
  public final Optional<String> byline() {
    return parts().stream()
        .filter(part -> part.kind() == PartKind.BYLINE)
        .findFirst()
        .map(part -> textOf(part.span()));
  }

  /**
   * {@return the words at a span}
   *
   * @param span a span of this article
   * @throws IndexOutOfBoundsException if the span reaches past the text
   */
  public final String textOf(Span span) {
    return span.in(text());
  }

  /**
   * {@return a leader of this article}
   *
   * @param id whose
   */
  public final Optional<Leader> findLeader(LeaderId id) {
    return leaders().stream().filter(leader -> leader.id().equals(id)).findFirst();
  }

  /**
   * {@return a message together with this article}
   *
   * @param index the message's 0-based index
   * @throws IndexOutOfBoundsException if there is no such message
   */
  public final Report report(int index) {
    return Report.of(this, index);
  }

  /** {@return the messages, each together with this article} */
  public final ImmutableList<Report> reports() {
    return IntStream.range(0, messages().size())
        .mapToObj(this::report)
        .collect(ImmutableList.toImmutableList());
  }

  @Value.Check
  void check() {
    ArticleCheck.check(this);
  }

  /** {@return the source, the date, the start of the headline and the number of messages} */
  @Override
  public final String toString() {
    return Summaries.of(this);
  }

  /** Builds an {@link Article}; not thread-safe. */
  public static final class Builder extends ImmutableArticle.Builder {
    Builder() {}
  }
}
