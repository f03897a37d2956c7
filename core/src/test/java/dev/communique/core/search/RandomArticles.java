package dev.communique.core.search;

import com.google.common.collect.ImmutableList;
import dev.communique.model.Article;
import dev.communique.model.ArticleDate;
import dev.communique.model.ContentPiece;
import dev.communique.model.CountryCode;
import dev.communique.model.Coverage;
import dev.communique.model.DateOrigin;
import dev.communique.model.Dateline;
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
import dev.communique.model.Purpose;
import dev.communique.model.Quotation;
import dev.communique.model.QuotationForm;
import dev.communique.model.Span;
import dev.communique.model.Speaker;
import dev.communique.model.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** Articles full of messages and quotations, the same for one seed. They say nothing of anybody. */
final class RandomArticles {
  private static final ImmutableList<Leader> LEADERS =
      ImmutableList.of(
          leader("flavia-elphberg", "Flavia Elphberg", "XRU"),
          leader("zero-moustafa", "Zero Moustafa", "XZU"),
          leader("ana-elphberg", "Ana Elphberg", "XRU"),
          leader("pope-francis", "Pope Francis", "VAT"),
          leader("fidel-castro", "Fidel Castro", "CUB"));
  private static final ImmutableList<String> OTHERS =
      ImmutableList.of(
          "the President of Veldania", "the hosts", "the people of Zubrowka", "Élisa Díaz-Canel");
  private static final ImmutableList<String> WORDS =
      ImmutableList.of(
          "stability",
          "peace",
          "and",
          "letter",
          "letters",
          "matters",
          "stable",
          "condolences",
          "of",
          "the",
          "Grand",
          "Jubilée",
          "people",
          "thanked",
          "writes",
          "Jong-un’s",
          "or",
          "not",
          "zubrowka",
          "Flavia");
  private static final ImmutableList<String> DATES =
      ImmutableList.of(
          "2019",
          "2019-02",
          "2019-02-11",
          "2020-06-02",
          "2018-01-05/2018-01-11",
          "2020",
          "2018-12-31");

  private final Random random;

  RandomArticles(long seed) {
    this.random = new Random(seed);
  }

  /** An article of a number; two of one number have the same id. */
  Article article(int number) {
    StringBuilder text = new StringBuilder();
    Article.Builder article =
        Article.builder().source("folder" + number % 3 + "/" + number + ".txt");
    if (random.nextInt(5) > 0) {
      article.date(ArticleDate.builder().value(date()).origin(DateOrigin.HEADER).build());
    }
    if (random.nextInt(3) == 0) {
      article.label(pick(ImmutableList.of("ZNA REPORT", "WNAM REPORT", "First Reply")));
    }
    sentence(text, pick(LEADERS).name());
    Dateline.Builder dateline =
        Dateline.builder().place("STRELSAU").span(Span.of(0, text.length()));
    if (random.nextBoolean()) {
      article.dateline(
          dateline.addAgencies(pick(ImmutableList.of("ZNA", "RPA", "ZNA first"))).build());
    }
    int quotations = random.nextInt(4);
    for (int i = 0; i < quotations; i++) {
      article.addQuotation(quotation(text));
    }
    int messages = random.nextInt(4);
    for (int i = 0; i < messages; i++) {
      article.addMessage(message(text, quotations, messages, i));
    }
    article.mentions(mentions(article, text.toString()));
    return article.text(text.toString()).build();
  }

  /** Where some of the leaders are first named, in text order; they are listed too. */
  private ImmutableList<Mention> mentions(Article.Builder article, String text) {
    List<Mention> mentions = new ArrayList<>();
    for (Leader leader : LEADERS) {
      int at = text.indexOf(leader.name());
      if (at >= 0 && random.nextInt(4) > 0) {
        article.addLeaders(leader);
        mentions.add(
            Mention.builder()
                .span(Span.of(at, at + leader.name().length()))
                .leader(leader.id())
                .form(MentionForm.FULL_NAME)
                .rule("name")
                .build());
      }
    }
    mentions.sort(Comparator.comparing(Mention::span));
    return ImmutableList.copyOf(mentions);
  }

  private Quotation quotation(StringBuilder text) {
    Span words = sentence(text, "");
    Quotation.Builder quotation =
        Quotation.builder()
            .form(QuotationForm.DIRECT)
            .addContent(ContentPiece.of(words, true))
            .rule("said");
    if (random.nextInt(4) > 0) {
      Party who = party(text);
      Speaker.Builder speaker = Speaker.builder().name(who.name()).span(who.span());
      who.leader().ifPresent(speaker::leader);
      quotation.speaker(speaker.build());
    }
    return quotation.build();
  }

  private Message message(StringBuilder text, int quotations, int messages, int index) {
    Span telling = sentence(text, "");
    Message.Builder message =
        Message.builder()
            .purpose(pick(List.of(Purpose.values())))
            .medium(pick(List.of(Medium.values())))
            .coverage(pick(List.of(Coverage.values())))
            .status(pick(List.of(Status.values())))
            .isPassing(random.nextBoolean())
            .isReply(false)
            .addEvidence(Evidence.of(telling, "wrote"));
    for (int i = random.nextInt(3); i >= 0; i--) {
      message.addSenders(party(text));
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      message.addAddressees(party(text));
    }
    if (quotations > 0 && random.nextBoolean()) {
      message.addContent(random.nextInt(quotations));
    }
    if (random.nextBoolean()) {
      message.sent(date());
    }
    if (random.nextInt(3) == 0) {
      message.received(date());
    }
    if (random.nextInt(3) == 0) {
      message.reported(date()).addReportedBy(pick(ImmutableList.of("ZNA", "the palace")));
    }
    if (messages > 1 && random.nextInt(3) == 0) {
      message.isReply(true).inReplyTo((index + 1) % messages);
    }
    if (random.nextBoolean()) {
      message.occasion(
          Occasion.builder()
              .type(pick(List.of(OccasionType.values())))
              .text("the Grand Jubilee")
              .ordinal(1 + random.nextInt(3))
              .of(CountryCode.of(pick(ImmutableList.of("XZU", "CUB"))))
              .build());
    }
    return message.build();
  }

  private Party party(StringBuilder text) {
    if (random.nextInt(3) == 0) {
      String name = pick(OTHERS);
      Party.Builder party = Party.builder().name(name).span(sentence(text, name));
      if (name.endsWith("Zubrowka")) {
        party.country(CountryCode.of("XZU"));
      }
      return party.build();
    }
    Leader leader = pick(LEADERS);
    Party.Builder party =
        Party.builder().name(leader.name()).leader(leader.id()).span(sentence(text, leader.name()));
    if (random.nextInt(3) > 0) {
      party.country(leader.country());
    }
    return party.build();
  }

  /** Some words and a name; where they stand. */
  private Span sentence(StringBuilder text, String name) {
    int start = text.length();
    text.append(name);
    for (int i = random.nextInt(8) + 1; i > 0; i--) {
      text.append(text.length() == start ? "" : " ").append(pick(WORDS));
    }
    Span span = Span.of(start, text.length());
    text.append(random.nextBoolean() ? ". " : ", ");
    return span;
  }

  private PartialDate date() {
    return PartialDate.parse(pick(DATES));
  }

  private static Leader leader(String id, String name, String country) {
    return Leader.builder().id(LeaderId.of(id)).name(name).country(CountryCode.of(country)).build();
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
