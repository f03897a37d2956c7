package dev.communique.core.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.communique.model.Article;
import dev.communique.model.PartialDate;
import dev.communique.model.Purpose;
import dev.communique.model.Report;
import dev.communique.model.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PloverTest {
  private static final Set<String> TYPES =
      Set.of(
          "AGREE",
          "CONSULT",
          "SUPPORT",
          "CONCEDE",
          "COOPERATE",
          "AID",
          "RETREAT",
          "REQUEST",
          "ACCUSE",
          "REJECT",
          "THREATEN",
          "PROTEST",
          "SANCTION",
          "MOBILIZE",
          "COERCE",
          "ASSAULT");

  private static List<JsonNode> events(List<Report> reports) {
    List<JsonNode> events = new ArrayList<>();
    Export.plover()
        .text(reports)
        .lines()
        .forEach(
            line -> {
              try {
                events.add(new ObjectMapper().readTree(line));
              } catch (JsonProcessingException e) {
                throw new AssertionError(line, e);
              }
            });
    return events;
  }

  private static Article with(Purpose purpose, Status status) {
    return Samples.article("a.txt", "Ana Lund", "hello").toBuilder()
        .messages(List.of(Samples.message("Ana Lund").purpose(purpose).status(status).build()))
        .build();
  }

  @ParameterizedTest
  @CsvSource({
    "CONGRATULATION, 051, SUPPORT, diplomatic",
    "THANKS, 051, SUPPORT, diplomatic",
    "GREETING, 050, SUPPORT, diplomatic",
    "CONDOLENCE, 018, , ",
    "SYMPATHY, 018, , ",
    "INVITATION, 040, CONSULT, ",
    "PROPOSAL, 040, CONSULT, ",
    "OTHER, 040, CONSULT, ",
  })
  void codes_by_purpose(Purpose purpose, String cameo, String type, String context) {
    JsonNode event = events(with(purpose, Status.DONE).reports()).get(0);
    assertThat(event.get("cameo").asText()).isEqualTo(cameo);
    assertThat(event.get("event").path(0).asText("")).isEqualTo(type == null ? "" : type);
    assertThat(event.get("context").path(0).asText("")).isEqualTo(context == null ? "" : context);
    assertThat(event.has("quad_code")).isEqualTo(type != null);
  }

  @Test
  void every_event_has_what_the_manual_demands_and_our_own_beside() {
    List<Report> dated =
        Samples.reports(Samples.all()).stream()
            .filter(report -> Cmif.isLetter(report.message()))
            .filter(report -> MessageRow.from(report).date().isPresent())
            .toList();
    List<JsonNode> events = events(Samples.reports(Samples.all()));
    assertThat(events).hasSameSizeAs(dated);
    for (int i = 0; i < events.size(); i++) {
      JsonNode event = events.get(i);
      Report report = dated.get(i);
      PartialDate date = MessageRow.from(report).date().orElseThrow();
      assertThat(event.get("date").asText()).isEqualTo(date.earliest().toString());
      assertThat(event.path("enddate").asText(""))
          .isEqualTo(date.isExact() ? "" : date.latest().toString());
      assertThat(event.get("actor")).hasSameSizeAs(report.message().senders());
      assertThat(event.get("recipient")).hasSameSizeAs(report.message().addressees());
      event.get("event").forEach(type -> assertThat(TYPES).contains(type.asText()));
      JsonNode own = event.get("communique");
      assertThat(own.get("purpose").asText()).isEqualTo(report.message().purpose().spelling());
      assertThat(own.path("occasion").path("type").asText(""))
          .isEqualTo(report.message().occasion().map(o -> o.type().spelling()).orElse(""));
    }
    assertThat(events.stream().map(event -> event.get("id").asText()).distinct().count())
        .isGreaterThan(events.size() / 2);
  }

  @Test
  void what_was_never_sent_is_no_event() {
    assertThat(events(with(Purpose.THANKS, Status.PLANNED).reports())).isEmpty();
    assertThat(events(with(Purpose.THANKS, Status.DENIED).reports())).isEmpty();
    assertThat(
            events(with(Purpose.THANKS, Status.RUMOURED).reports())
                .get(0)
                .at("/communique/status")
                .asText())
        .isEqualTo("rumoured");
  }
}
