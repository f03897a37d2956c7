package dev.communique.benchmarks;

import com.google.common.collect.ImmutableList;
import dev.communique.model.Article;
import dev.communique.model.ArticleDate;
import dev.communique.model.ContentPiece;
import dev.communique.model.CountryCode;
import dev.communique.model.Coverage;
import dev.communique.model.DateOrigin;
import dev.communique.model.Evidence;
import dev.communique.model.Leader;
import dev.communique.model.LeaderId;
import dev.communique.model.Medium;
import dev.communique.model.Message;
import dev.communique.model.PartialDate;
import dev.communique.model.Party;
import dev.communique.model.Purpose;
import dev.communique.model.Quotation;
import dev.communique.model.QuotationForm;
import dev.communique.model.Span;
import dev.communique.model.Speaker;
import dev.communique.model.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Articles of a grammar of our own, each about one message between invented leaders, the same for
 * one number. They are made as values: what is measured is how they are kept and found.
 */
final class GeneratedArticles {
  static final int LEADERS = 400;

  /** The days of the messages: so many from the first on. */
  static final LocalDate FIRST = LocalDate.of(1990, 1, 1);

  static final int DAYS = 12_000;

  private static final ImmutableList<String> OPENINGS =
      ImmutableList.of("On behalf of", "In the name of", "Together with", "Speaking for");
  private static final ImmutableList<String> ADJECTIVES =
      ImmutableList.of(
          "lasting",
          "mutual",
          "fruitful",
          "traditional",
          "strategic",
          "neighbourly",
          "regional",
          "economic",
          "cultural",
          "maritime",
          "peaceful",
          "steady",
          "broad",
          "renewed");
  private static final ImmutableList<String> NOUNS =
      ImmutableList.of(
          "friendship",
          "cooperation",
          "stability",
          "communication",
          "trade",
          "understanding",
          "prosperity",
          "security",
          "exchange",
          "trust",
          "dialogue",
          "harvests",
          "railways",
          "fisheries",
          "navigation",
          "science");
  private static final ImmutableList<String> VERBS =
      ImmutableList.of("deepen", "guard", "extend", "celebrate", "renew", "strengthen");

  private GeneratedArticles() {}

  /** The leader of a number below {@link #LEADERS}. */
  static Leader leader(int number) {
    char[] letters = {
      (char) ('A' + number / 26 % 26), 'x', (char) ('A' + number % 26),
    };
    return Leader.builder()
        .id(LeaderId.of("leader-" + number))
        .name("Ruler " + Words.of(number))
        .country(CountryCode.of(new String(letters).toUpperCase(Locale.ROOT)))
        .build();
  }

  /** The article of a number. */
  static Article of(int number) {
    Random random = new Random(number);
    Leader from = leader(random.nextInt(LEADERS));
    Leader to = leader(random.nextInt(LEADERS));
    PartialDate day = PartialDate.of(FIRST.plusDays(random.nextInt(DAYS)));
    StringBuilder text = new StringBuilder();
    Span sender = add(text, from.name());
    text.append(" sent a letter to ");
    Span addressee = add(text, to.name());
    text.append(" on ").append(day).append(". ").append(sentence(random)).append(" \"");
    Span words = add(text, sentence(random) + " " + sentence(random));
    text.append("\", it says. ").append(sentence(random));
    return Article.builder()
        .source("articles/" + number + ".txt")
        .text(text.toString())
        .date(ArticleDate.builder().value(day).origin(DateOrigin.HEADER).build())
        .addLeaders(from)
        .addAllLeaders(from.equals(to) ? ImmutableList.of() : ImmutableList.of(to))
        .addQuotation(quotation(from, sender, words))
        .addMessage(message(random, party(from, sender), party(to, addressee), day, text.length()))
        .build();
  }

  private static Quotation quotation(Leader from, Span sender, Span words) {
    return Quotation.builder()
        .form(QuotationForm.DIRECT)
        .addContent(ContentPiece.of(words, true))
        .speaker(Speaker.builder().name(from.name()).leader(from.id()).span(sender).build())
        .rule("generated")
        .build();
  }

  private static Message message(Random random, Party from, Party to, PartialDate day, int length) {
    return Message.builder()
        .addSenders(from)
        .addAddressees(to)
        .purpose(pick(random, List.of(Purpose.values())))
        .medium(Medium.LETTER)
        .isReply(false)
        .isPassing(false)
        .coverage(Coverage.EXCERPT)
        .status(Status.DONE)
        .sent(day)
        .addContent(0)
        .addEvidence(Evidence.of(Span.of(0, Math.min(length, 60)), "generated"))
        .build();
  }

  private static Party party(Leader leader, Span span) {
    return Party.builder()
        .name(leader.name())
        .leader(leader.id())
        .country(leader.country())
        .span(span)
        .build();
  }

  private static Span add(StringBuilder text, String words) {
    int start = text.length();
    text.append(words);
    return Span.of(start, text.length());
  }

  private static String sentence(Random random) {
    return pick(random, OPENINGS)
        + " our peoples we "
        + pick(random, VERBS)
        + " "
        + phrase(random)
        + " and "
        + phrase(random)
        + ".";
  }

  /** Two words that may stand next to each other. */
  static String phrase(Random random) {
    return pick(random, ADJECTIVES) + " " + pick(random, NOUNS);
  }

  /** A word that may occur. */
  static String noun(Random random) {
    return pick(random, NOUNS);
  }

  private static <T> T pick(Random random, List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  /** Names made of syllables. */
  private static final class Words {
    private static final ImmutableList<String> SYLLABLES =
        ImmutableList.of(
            "ka", "lo", "mi", "ne", "ru", "sa", "ti", "vo", "ze", "ba", "de", "fi", "go", "ha",
            "ju", "pe", "qua", "ri", "sto", "wen");

    private Words() {}

    static String of(int number) {
      String name = SYLLABLES.get(number % 20) + SYLLABLES.get(number / 20 % 20) + "ndor";
      return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
  }
}
