package dev.communique.model;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvariantsTest {
  private static final Span HERE = Span.of(0, 4);
  private static final Span NOWHERE = Span.of(3, 3);

  @ParameterizedTest
  @ValueSource(strings = {"", "PR", "prk", "PRKX", "PR1", "ÄÖÜ"})
  void a_country_code_is_three_capitals(String code) {
    refuses("three capital letters: \"" + code + "\"", () -> CountryCode.of(code));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-xi", "xi-", "xi--jinping", "Xi", "xi jinping", "díaz"})
  void a_leader_id_is_a_slug(String id) {
    refuses("single hyphens between: \"" + id + "\"", () -> LeaderId.of(id));
  }

  @Test
  void found_words_are_never_none() {
    refuses("span must not be empty", () -> ContentPiece.of(NOWHERE, true));
    refuses("span must not be empty", () -> Evidence.of(NOWHERE, "rule"));
    refuses("span must not be empty", () -> Cue.of("said", NOWHERE));
    refuses("span must not be empty", () -> TextPart.of(PartKind.LABEL, NOWHERE));
    refuses("rule must not be blank", () -> Evidence.of(HERE, " "));
    refuses("span must not be empty", () -> Provenance.of(MessageField.PURPOSE, NOWHERE, "rule"));
    refuses("rule must not be blank", () -> Provenance.of(MessageField.PURPOSE, HERE, ""));
    refuses("text must not be blank", () -> Cue.of("", HERE));
  }

  @Test
  void names_are_not_blank() {
    refuses("name must not be blank", () -> Speaker.builder().name(" ").span(HERE).build());
    refuses("name must not be blank", () -> Party.builder().name("").span(HERE).build());
    refuses("name", () -> Leader.builder().id(LeaderId.of("x")).name("\n").build());
  }

  @Test
  void an_ordinal_counts_from_one() {
    refuses(
        "at least 1",
        () -> Occasion.builder().type(OccasionType.OTHER).text("day").ordinal(0).build());
  }

  @Test
  void a_tenure_does_not_end_before_it_starts() {
    Tenure.Builder tenure =
        Tenure.builder()
            .leader(LeaderId.of("rudolf-v"))
            .office("King")
            .start(PartialDate.parse("1998-05"));
    refuses("must not lie before start", () -> tenure.end(PartialDate.parse("1997")).build());
    assertThatCode(() -> tenure.end(PartialDate.parse("1998")).build()).doesNotThrowAnyException();
  }

  @Test
  void a_problem_has_a_place_counted_from_one() {
    refuses("line", () -> Problem.of(ProblemKind.NO_DATE, "a.txt", 0, 1, "No date."));
    refuses("column", () -> Problem.of(ProblemKind.NO_DATE, "a.txt", 1, 0, "No date."));
    refuses("source", () -> Problem.of(ProblemKind.NO_DATE, "", "No date."));
  }

  @Test
  void a_quotation_has_pieces_in_order_that_agree_with_its_form() {
    Quotation.Builder quotation = Quotation.builder().rule("marks");
    refuses("must not be empty", () -> quotation.form(QuotationForm.DIRECT).build());
    ContentPiece quoted = ContentPiece.of(Span.of(0, 4), true);
    ContentPiece reported = ContentPiece.of(Span.of(4, 9), false);
    refuses("in text order", () -> quotation.addContent(reported).addContent(quoted).build());
    refuses(
        "must be mixed for this content, not direct",
        () -> quotation.content(List.of(quoted, reported)).build());
    assertThatCode(() -> quotation.form(QuotationForm.MIXED).build()).doesNotThrowAnyException();
    refuses("must be indirect", () -> quotation.content(List.of(reported)).build());
  }

  @Test
  void a_message_has_a_party_and_a_sound_order() {
    Message.Builder message =
        Message.builder()
            .purpose(Purpose.OTHER)
            .medium(Medium.MESSAGE)
            .isReply(false)
            .coverage(Coverage.MENTION)
            .isPassing(false)
            .status(Status.DONE);
    refuses("sender or an addressee", message::build);
    message.addSenders(Party.builder().name("the Queen").span(HERE).build());
    assertThatCode(message::build).doesNotThrowAnyException();
    refuses("must be a reply", () -> Message.builder().from(message.build()).inReplyTo(0).build());
    refuses(
        "content must be ascending",
        () -> Message.builder().from(message.build()).addContent(1, 1).build());
    refuses(
        "evidence must be in text order",
        () ->
            Message.builder()
                .from(message.build())
                .addEvidence(Evidence.of(Span.of(5, 6), "a"), Evidence.of(HERE, "b"))
                .build());
    Provenance purpose = Provenance.of(MessageField.PURPOSE, Span.of(5, 6), "a");
    refuses(
        "provenance must be by field",
        () ->
            Message.builder()
                .from(message.build())
                .addProvenance(purpose, Provenance.of(MessageField.SENDERS, HERE, "b"))
                .build());
    refuses(
        "and in text order",
        () ->
            Message.builder()
                .from(message.build())
                .addProvenance(purpose, Provenance.of(MessageField.PURPOSE, HERE, "b"))
                .build());
  }

  private static void refuses(String rule, ThrowingCallable step) {
    assertThatIllegalArgumentException().isThrownBy(step).withMessageContaining(rule);
  }
}
