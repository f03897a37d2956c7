package dev.communique.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SpellingsTest {
  @Test
  void spells_as_the_contract_lists() {
    assertSpelled(
        Arrays.stream(Purpose.values()).map(Purpose::spelling).toArray(),
        "congratulation",
        "condolence",
        "sympathy",
        "greeting",
        "thanks",
        "invitation",
        "proposal",
        "other");
    assertSpelled(
        Arrays.stream(Medium.values()).map(Medium::spelling).toArray(),
        "letter",
        "telegram",
        "note",
        "card",
        "verbal",
        "social-post",
        "message");
    assertSpelled(
        Arrays.stream(OccasionType.values()).map(OccasionType::spelling).toArray(),
        "founding-anniversary",
        "ties-anniversary",
        "holiday",
        "victory",
        "new-year",
        "election",
        "appointment",
        "party-congress",
        "disaster",
        "death",
        "birthday",
        "illness",
        "treaty",
        "other");
    assertSpelled(
        Arrays.stream(Coverage.values()).map(Coverage::spelling).toArray(),
        "full-text",
        "excerpt",
        "mention");
    assertSpelled(
        Arrays.stream(Status.values()).map(Status::spelling).toArray(),
        "done",
        "planned",
        "denied",
        "rumoured");
    assertSpelled(
        Arrays.stream(QuotationForm.values()).map(QuotationForm::spelling).toArray(),
        "direct",
        "indirect",
        "mixed");
    assertSpelled(
        Arrays.stream(MentionForm.values()).map(MentionForm::spelling).toArray(),
        "full-name",
        "surname",
        "titled",
        "role",
        "pronoun");
    assertSpelled(
        Arrays.stream(DateOrigin.values()).map(DateOrigin::spelling).toArray(),
        "header",
        "dateline",
        "text",
        "inferred");
    assertSpelled(
        Arrays.stream(Severity.values()).map(Severity::spelling).toArray(),
        "error",
        "warning",
        "notice");
  }

  private static void assertSpelled(Object[] spellings, Object... expected) {
    assertThat(spellings).containsExactly(expected);
  }

  @Test
  void parses_what_it_spells() {
    for (ProblemKind kind : ProblemKind.values()) {
      assertThat(ProblemKind.parse(kind.spelling())).isEqualTo(kind);
    }
    for (PartKind kind : PartKind.values()) {
      assertThat(PartKind.parse(kind.spelling())).isEqualTo(kind);
    }
    for (MessageField field : MessageField.values()) {
      assertThat(MessageField.parse(field.spelling())).isEqualTo(field);
    }
  }

  @Test
  void lists_the_allowed_values_when_it_refuses() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Status.parse("Done"))
        .withMessage("not a status: \"Done\"; one of: done, planned, denied, rumoured");
  }

  @Test
  void gives_each_kind_of_problem_a_severity() {
    assertThat(ProblemKind.UNREADABLE_FILE.severity()).isEqualTo(Severity.ERROR);
    assertThat(ProblemKind.MALFORMED_HEADER.severity()).isEqualTo(Severity.WARNING);
    assertThat(ProblemKind.SKIPPED_FILE.severity()).isEqualTo(Severity.NOTICE);
  }
}
