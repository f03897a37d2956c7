package dev.communique.core.query;

import com.google.common.collect.ImmutableList;
import dev.communique.model.Article;
import dev.communique.model.ArticleDate;
import dev.communique.model.ContentPiece;
import dev.communique.model.CountryCode;
import dev.communique.model.Coverage;
import dev.communique.model.Cue;
import dev.communique.model.DateOrigin;
import dev.communique.model.Evidence;
import dev.communique.model.Leader;
import dev.communique.model.LeaderId;
import dev.communique.model.Medium;
import dev.communique.model.Mention;
import dev.communique.model.MentionForm;
import dev.communique.model.Message;
import dev.communique.model.Occasion;
import dev.communique.model.OccasionType;
import dev.communique.model.PartialDate;
import dev.communique.model.Party;
import dev.communique.model.Problem;
import dev.communique.model.ProblemKind;
import dev.communique.model.Purpose;
import dev.communique.model.Quotation;
import dev.communique.model.QuotationForm;
import dev.communique.model.Span;
import dev.communique.model.Speaker;
import dev.communique.model.Status;
import dev.communique.parser.leaders.Registry;
import java.util.stream.Stream;

/** Three articles about letters between Ruritania and Zubrowka, and one about the Pope's. */
public final class SampleArticles {
  private static final Leader FLAVIA = leader("flavia-elphberg", "Flavia Elphberg", "XRU");
  private static final Leader ZERO = leader("zero-moustafa", "Zero Moustafa", "XZU");

  private SampleArticles() {}

  /** {@return the four articles, not in the order of their dates} */
  public static ImmutableList<Article> all() {
    return ImmutableList.of(reply(), condolence(), firstLetter(), undated());
  }

  /** {@return the articles as a source} */
  static ArticleSource source() {
    NameBook names = NameBook.of(Registry.builtIn(), ImmutableList.of(FLAVIA, ZERO));
    return new ArticleSource() {
      @Override
      public Stream<Article> articleStream() {
        return all().stream();
      }

      @Override
      public NameBook nameBook() {
        return names;
      }
    };
  }

  private static Leader leader(String id, String name, String country) {
    return Leader.builder().id(LeaderId.of(id)).name(name).country(CountryCode.of(country)).build();
  }

  /** 2019-03-01: Flavia to Zero, congratulation, with a quotation. */
  private static Article firstLetter() {
    String text = "Flavia Elphberg wrote to Zero Moustafa that \"stability, and peace\" matter.";
    Article.Builder article = article("first.txt", text, "2019-03-01").headline("A letter sent");
    return article
        .addMentions(mention(text, FLAVIA), mention(text, ZERO))
        .addLeaders(FLAVIA, ZERO)
        .addQuotation(quotation(text, "stability, and peace", FLAVIA))
        .addMessage(
            message(party(text, FLAVIA), party(text, ZERO), Purpose.CONGRATULATION)
                .sent(PartialDate.parse("2019-02"))
                .addContent(0)
                .addEvidence(evidence(text))
                .build())
        .build();
  }

  /** 2020-06-02: Zero to Flavia, reply, no date of its own; in passing Flavia's letter, undated. */
  private static Article reply() {
    String text = "Zero Moustafa thanked Flavia Elphberg for her letter on the Grand Jubilée.";
    return article("reply.txt", text, "2020-06-02")
        .addLeaders(ZERO, FLAVIA)
        .addMentions(mention(text, ZERO), mention(text, FLAVIA))
        .addMessage(
            message(party(text, ZERO), party(text, FLAVIA), Purpose.THANKS)
                .isReply(true)
                .inReplyTo(1)
                .occasion(Occasion.builder().type(OccasionType.OTHER).text("Grand Jubilée").build())
                .addEvidence(evidence(text))
                .build())
        .addMessage(
            message(party(text, FLAVIA), party(text, ZERO), Purpose.CONGRATULATION)
                .isPassing(true)
                .build())
        .build();
  }

  /** 2018-01-05: the President of Veldania, whom nobody knows, to the people of Zubrowka. */
  private static Article condolence() {
    String text = "The President of Veldania sent condolences to the people of Zubrowka.";
    Party people = party(text, "the people of Zubrowka").country(CountryCode.of("XZU")).build();
    return article("condolence.txt", text, "2018-01-05")
        .addMessage(
            message(party(text, "The President of Veldania").build(), people, Purpose.CONDOLENCE)
                .reported(PartialDate.parse("2018-01-05"))
                .build())
        .build();
  }

  /** No date: a resolved leader of the registry writes to nobody known. */
  private static Article undated() {
    String text = "Pope Francis greeted the hosts.";
    Party pope =
        party(text, "Pope Francis")
            .leader(LeaderId.of("pope-francis"))
            .country(CountryCode.of("VAT"))
            .build();
    return Article.builder()
        .source("undated.txt")
        .text(text)
        .addMessage(message(pope, party(text, "the hosts").build(), Purpose.GREETING).build())
        .addProblem(Problem.of(ProblemKind.NO_DATE, "undated.txt", "Nothing dates the article."))
        .build();
  }

  private static Article.Builder article(String source, String text, String date) {
    return Article.builder()
        .source(source)
        .text(text)
        .date(
            ArticleDate.builder().value(PartialDate.parse(date)).origin(DateOrigin.HEADER).build());
  }

  private static Message.Builder message(Party sender, Party addressee, Purpose purpose) {
    return Message.builder()
        .addSenders(sender)
        .addAddressees(addressee)
        .purpose(purpose)
        .medium(Medium.LETTER)
        .isReply(false)
        .isPassing(false)
        .coverage(Coverage.MENTION)
        .status(Status.DONE);
  }

  private static Party party(String text, Leader leader) {
    return party(text, leader.name()).leader(leader.id()).country(leader.country()).build();
  }

  private static Party.Builder party(String text, String name) {
    return Party.builder().name(name).span(span(text, name));
  }

  private static Mention mention(String text, Leader leader) {
    return Mention.builder()
        .span(span(text, leader.name()))
        .leader(leader.id())
        .form(MentionForm.FULL_NAME)
        .rule("name")
        .build();
  }

  private static Quotation quotation(String text, String words, Leader speaker) {
    return Quotation.builder()
        .form(QuotationForm.DIRECT)
        .addContent(ContentPiece.of(span(text, words), true))
        .speaker(
            Speaker.builder()
                .name(speaker.name())
                .leader(speaker.id())
                .span(span(text, speaker.name()))
                .build())
        .cue(Cue.of("wrote", span(text, "wrote")))
        .rule("wrote")
        .build();
  }

  private static Evidence evidence(String text) {
    return Evidence.of(Span.of(0, text.length()), "wrote");
  }

  private static Span span(String text, String words) {
    int start = text.indexOf(words);
    return Span.of(start, start + words.length());
  }
}
