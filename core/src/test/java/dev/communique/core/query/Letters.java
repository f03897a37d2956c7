package dev.communique.core.query;

import com.google.common.base.Suppliers;
import com.google.common.io.Resources;
import dev.communique.model.Article;
import dev.communique.model.ArticleDate;
import dev.communique.model.ContentPiece;
import dev.communique.model.CountryCode;
import dev.communique.model.Coverage;
import dev.communique.model.DateOrigin;
import dev.communique.model.Leader;
import dev.communique.model.LeaderId;
import dev.communique.model.Medium;
import dev.communique.model.Mention;
import dev.communique.model.MentionForm;
import dev.communique.model.Message;
import dev.communique.model.PartialDate;
import dev.communique.model.Party;
import dev.communique.model.Purpose;
import dev.communique.model.Quotation;
import dev.communique.model.QuotationForm;
import dev.communique.model.Span;
import dev.communique.model.Speaker;
import dev.communique.model.Status;
import dev.communique.parser.leaders.Registry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.function.Supplier;

/** Parts of articles about letters of three leaders who do not exist, for tests to put together. */
final class Letters {
  static final Leader ANA = leader("ana-lund", "Ana Lund", "XGR");
  static final Leader ROE = leader("jan-roe-2", "Jan Roe", "XGR");
  static final Leader TOVE = leader("tove-falk", "Tove Falk", "XTA");

  /** Names all three and has room for their words. */
  static final String TEXT =
      "Ana Lund of Grenmark and Jan Roe wrote to Tove Falk of Tasvia of \"open borders\".";

  private static final Supplier<Registry> REGISTRY = Suppliers.memoize(Letters::read);

  private Letters() {}

  /** A registry that knows the three and their states besides the real ones. */
  static Registry registry() {
    return REGISTRY.get();
  }

  private static Registry read() {
    try {
      return Registry.builtIn().with(file("states.csv")).with(file("leaders.csv"));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Path file(String name) {
    return Path.of(URI.create(Resources.getResource(Letters.class, name).toString()));
  }

  static Leader leader(String id, String name, String country) {
    return Leader.builder().id(LeaderId.of(id)).name(name).country(CountryCode.of(country)).build();
  }

  /** An article of some text, without a date. */
  static Article.Builder article(String id, String text) {
    return Article.builder().source(id).text(text);
  }

  static ArticleDate date(String date) {
    return ArticleDate.builder().value(PartialDate.parse(date)).origin(DateOrigin.HEADER).build();
  }

  /** A greeting in a letter; who sent it and to whom is left to say. */
  static Message.Builder message() {
    return Message.builder()
        .purpose(Purpose.GREETING)
        .medium(Medium.LETTER)
        .isReply(false)
        .isPassing(false)
        .coverage(Coverage.MENTION)
        .status(Status.DONE);
  }

  static Message.Builder message(Leader from, Leader to) {
    return message().addSenders(party(from)).addAddressees(party(to));
  }

  /** One of the three as {@link #TEXT} names them. */
  static Party party(Leader leader) {
    return party(leader.name()).leader(leader.id()).country(leader.country()).build();
  }

  static Party.Builder party(String name) {
    return Party.builder().name(name).span(Span.of(0, 1));
  }

  static Mention mention(Leader leader) {
    return Mention.builder()
        .span(Span.of(0, 1))
        .leader(leader.id())
        .form(MentionForm.FULL_NAME)
        .rule("name")
        .build();
  }

  /** Words of a text in quotation marks, of nobody known. */
  static Quotation.Builder quotation(String text, String words) {
    return Quotation.builder()
        .form(QuotationForm.DIRECT)
        .addContent(ContentPiece.of(span(text, words), true))
        .rule("marks");
  }

  static Speaker speaker(Leader leader) {
    return Speaker.builder().name(leader.name()).leader(leader.id()).span(Span.of(0, 1)).build();
  }

  static Span span(String text, String words) {
    int start = text.indexOf(words);
    return Span.of(start, start + words.length());
  }
}
