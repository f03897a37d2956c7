package dev.communique.model;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** A news article and everything that was read from it. */
@Value.Immutable
public interface Article extends Serializable {

  /** {@return the identity, unique in a run; by default the source} */
  String id();

  /** {@return where the record came from} */
  String source();

  /** {@return the record's whole text as decoded, without a byte order mark} */
  String text();

  /** {@return the headline} */
  Optional<String> headline();

  /** {@return the outlet label, {@code WNAM REPORT}} */
  Optional<String> label();

  /** {@return the language as an ISO 639-1 code} */
  Optional<String> language();

  /** {@return the date} */
  Optional<ArticleDate> date();

  /** {@return the dateline} */
  Optional<Dateline> dateline();

  /** {@return what is not running text, in text order} */
  ImmutableList<TextPart> parts();

  /** {@return the running text's paragraphs} */
  ImmutableList<Span> paragraphs();

  /** {@return the dates found in the text} */
  ImmutableList<DateExpression> dates();

  /** {@return the mentions of leaders} */
  ImmutableList<Mention> mentions();

  /** {@return the leaders mentioned, by first mention} */
  ImmutableList<Leader> leaders();

  /** {@return the quotations} */
  ImmutableList<Quotation> quotations();

  /** {@return the messages} */
  ImmutableList<Message> messages();

  /** {@return the claims about rarity} */
  ImmutableList<NoveltyClaim> claims();

  /** {@return what was wrong or doubtful} */
  ImmutableList<Problem> problems();

  /** {@return the version of the registry that resolved the leaders} */
  Optional<String> registry();

  /** {@return a new, empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that holds this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link Article}; not thread-safe. */
  final class Builder extends ImmutableArticle.Builder {
    Builder() {}
  }
}
