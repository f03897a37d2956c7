package dev.communique.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.communique.model.Article;
import dev.communique.model.DateOrigin;
import dev.communique.model.LeaderId;
import dev.communique.model.Message;
import dev.communique.model.OccasionType;
import dev.communique.model.PartialDate;
import dev.communique.model.Purpose;
import dev.communique.model.Quotation;
import dev.communique.model.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The facts of three real articles; skipped where they are absent. */
class SeedsTest {
  private static final LeaderId XI = LeaderId.of("xi-jinping");
  private static final LeaderId KIM = LeaderId.of("kim-jong-un");
  private static final LeaderId PUTIN = LeaderId.of("vladimir-putin");
  private static final LeaderId DIAZ_CANEL = LeaderId.of("miguel-diaz-canel");

  private static Article seed(String number) throws IOException {
    Path folder = Path.of(System.getProperty("communique.shared", "none"), "seeds");
    assumeTrue(Files.isDirectory(folder), "no seeds here");
    try (Stream<Path> files = Files.list(folder)) {
      Path file =
          files
              .filter(path -> path.getFileName().toString().startsWith(number))
              .findFirst()
              .orElseThrow();
      try (Stream<dev.communique.model.Outcome<Article>> articles = Parsers.shared().read(file)) {
        return articles.findFirst().orElseThrow().orElseThrow();
      }
    }
  }

  private static Message message(Article article, LeaderId from, LeaderId to, boolean passing) {
    List<Message> found =
        article.messages().stream()
            .filter(m -> m.senders().size() == 1 && m.addressees().size() == 1)
            .filter(m -> m.senders().get(0).leader().equals(Optional.of(from)))
            .filter(m -> m.addressees().get(0).leader().equals(Optional.of(to)))
            .filter(m -> m.isPassing() == passing)
            .toList();
    assertThat(found).as("messages from %s to %s in %s", from, to, article.messages()).hasSize(1);
    return found.get(0);
  }

  private static String words(Article article, Quotation quotation) {
    StringBuilder text = new StringBuilder();
    quotation.content().forEach(piece -> text.append(piece.span().in(article.text())).append(' '));
    return text.toString();
  }

  private static List<String> content(Article article, Message message) {
    return message.content().stream()
        .map(i -> words(article, article.quotations().get(i)))
        .toList();
  }

  private static Quotation quotation(Article article, String start) {
    return article.quotations().stream()
        .filter(
            q ->
                q.content().stream()
                    .anyMatch(p -> p.quoted() && p.span().in(article.text()).startsWith(start)))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no quotation " + start));
  }

  private static Optional<LeaderId> speaker(Article article, String start) {
    return quotation(article, start).speaker().flatMap(s -> s.leader());
  }

  private static PartialDate date(Article article, String text) {
    return article.dates().stream()
        .filter(d -> d.span().in(article.text()).equals(text))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no date " + text))
        .value();
  }

  private static List<String> evidence(Article article) {
    return article.date().orElseThrow().evidence().stream()
        .map(span -> span.in(article.text()))
        .toList();
  }

  @Test
  void the_reply_of_2022() throws IOException {
    Article article = seed("000");

    assertThat(article.date().orElseThrow().value()).hasToString("2022-11-26");
    assertThat(article.date().orElseThrow().origin()).isEqualTo(DateOrigin.HEADER);
    assertThat(evidence(article)).anyMatch(text -> text.endsWith("Saturday"));
    assertThat(article.date().orElseThrow().conflicts()).isEmpty();
    assertThat(article.headline().orElseThrow()).startsWith("Xi sends a message to Kim amid");
    assertThat(article.leaders())
        .extracting(leader -> leader.id().value())
        .containsExactly("xi-jinping", "kim-jong-un", "joe-biden");
    assertThat(article.messages()).hasSize(2);

    Message reply = message(article, XI, KIM, false);
    Message congratulation = message(article, KIM, XI, true);
    assertThat(reply.isReply()).isTrue();
    assertThat(reply.inReplyTo()).hasValue(article.messages().indexOf(congratulation));
    assertThat(reply.reportedBy()).containsExactly("KCNA");
    assertThat(reply.reported().orElseThrow()).hasToString("2022-11-26");
    assertThat(content(article, reply))
        .anyMatch(text -> text.contains("peace, stability, development and prosperity"))
        .anyMatch(text -> text.contains("changes in the world, times"))
        .anyMatch(text -> text.startsWith("Beijing is ready to work with"));
    assertThat(congratulation.purpose()).isEqualTo(Purpose.CONGRATULATION);
    assertThat(congratulation.occasion().orElseThrow().type()).isEqualTo(OccasionType.ELECTION);
    assertThat(congratulation.occasion().orElseThrow().day().orElseThrow()).hasToString("2022-10");
    assertThat(quotation(article, "strongly").speaker().flatMap(s -> s.leader())).isEmpty();
    assertThat(date(article, "May")).hasToString("2022-05");
    assertThat(date(article, "November 18")).hasToString("2022-11-18");
  }

  @Test
  void the_note_of_2017() throws IOException {
    Article article = seed("003");

    assertThat(article.date().orElseThrow().value()).hasToString("2017-11-02");
    assertThat(article.date().orElseThrow().origin()).isEqualTo(DateOrigin.HEADER);
    assertThat(evidence(article)).anyMatch(text -> text.contains("Thursday (Nov 2)"));
    assertThat(article.dateline().orElseThrow().place()).hasValue("BEIJING");
    assertThat(article.dateline().orElseThrow().agencies()).containsExactly("BLOOMBERG", "AFP");

    Message reply = message(article, XI, KIM, false);
    Message congratulation = message(article, KIM, XI, true);
    assertThat(reply.isReply()).isTrue();
    assertThat(reply.inReplyTo()).hasValue(article.messages().indexOf(congratulation));
    assertThat(reply.reportedBy()).containsExactly("KCNA");
    assertThat(content(article, reply))
        .anyMatch(text -> text.startsWith("I wish that under"))
        .anyMatch(
            text -> text.contains("positive contribution") && text.contains("common prosperity"));
    assertThat(congratulation.purpose()).isEqualTo(Purpose.CONGRATULATION);
    assertThat(congratulation.occasion().orElseThrow().type()).isEqualTo(OccasionType.ELECTION);
    assertThat(congratulation.sent().orElseThrow()).hasToString("2017-10-23/2017-10-29");
    assertThat(content(article, congratulation))
        .hasSize(2)
        .anyMatch(text -> text.contains("sincere congratulations"))
        .anyMatch(text -> text.contains("road of building socialism"));
    assertThat(article.messages())
        .allMatch(
            m ->
                m == reply
                    || m == congratulation
                    || m.isPassing()
                        && m.sent().map(Object::toString).equals(Optional.of("2016-07")));
    assertThat(article.claims())
        .anyMatch(claim -> claim.since().map(Object::toString).equals(Optional.of("2016-07")));
    assertThat(quotation(article, "out of politeness").speaker().orElseThrow().name())
        .isEqualTo("Hua Chunying");
    assertThat(speaker(article, "Rocket Man")).hasValue(LeaderId.of("donald-trump"));
    assertThat(speaker(article, "totally destroy")).hasValue(LeaderId.of("donald-trump"));
    Quotation closing = quotation(article, "Now that Trump");
    assertThat(closing.speaker().flatMap(s -> s.leader())).hasValue(KIM);
    int index = article.quotations().indexOf(closing);
    assertThat(article.messages()).noneMatch(m -> m.content().contains(index));
    assertThat(date(article, "Sept 22")).hasToString("2017-09-22");
  }

  @Test
  void the_anniversary_of_2024() throws IOException {
    Article article = seed("004");

    assertThat(article.date().orElseThrow().value()).hasToString("2024-09-09");
    assertThat(article.date().orElseThrow().origin()).isEqualTo(DateOrigin.INFERRED);
    assertThat(evidence(article))
        .anyMatch(text -> text.contains("76th"))
        .anyMatch(text -> text.contains("Monday"));
    assertThat(article.label()).hasValue("WNAM REPORT");
    assertThat(article.messages()).hasSize(4);
    for (LeaderId sender : List.of(XI, PUTIN, DIAZ_CANEL)) {
      Message message = message(article, sender, KIM, false);
      assertThat(message.purpose()).isEqualTo(Purpose.CONGRATULATION);
      assertThat(message.occasion().orElseThrow().type())
          .isEqualTo(OccasionType.FOUNDING_ANNIVERSARY);
      assertThat(message.occasion().orElseThrow().ordinal()).hasValue(76);
      assertThat(message.occasion().orElseThrow().of().orElseThrow()).hasToString("PRK");
      assertThat(message.occasion().orElseThrow().day().orElseThrow()).hasToString("2024-09-09");
    }
    Message greeting = message(article, XI, KIM, true);
    assertThat(greeting.purpose()).isEqualTo(Purpose.GREETING);
    assertThat(greeting.sent().orElseThrow()).hasToString("2024-01-01");
    assertThat(article.messages()).allMatch(m -> m.status() == Status.DONE);
    assertThat(content(article, message(article, XI, KIM, false)))
        .anyMatch(text -> text.startsWith("We will deepen"));
    assertThat(content(article, message(article, PUTIN, KIM, false)))
        .anyMatch(text -> text.startsWith("I am sure"));
    assertThat(content(article, message(article, DIAZ_CANEL, KIM, false)))
        .anyMatch(text -> text.startsWith("We are highly"));
    assertThat(speaker(article, "constructive")).hasValue(PUTIN);
    assertThat(article.claims())
        .extracting(claim -> claim.since().map(Object::toString).orElse(""))
        .contains("2024-01", "2024-01-01");
    int main = article.messages().indexOf(message(article, XI, KIM, false));
    assertThat(article.claims()).allMatch(claim -> claim.message().orElse(-1) == main);
  }
}
