package dev.communique.core.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import dev.communique.core.Corpus;
import dev.communique.core.timeline.Expectation;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Calendars are read and judged by biweekly, a library of others. */
class ExpectedCalendarTest {
  private static final Instant MADE = Instant.parse("2026-11-28T06:00:00Z");

  private static List<Expectation> due;

  @BeforeAll
  static void expect() throws IOException {
    Corpus corpus = Corpus.of(Samples.corpus(), Samples.registry());
    due = corpus.expected("Karskia", "Ruritania", "2007/2024").list();
  }

  @Test
  void an_entry_a_message_that_is_due() {
    assertThat(due).isNotEmpty();
    ICalendar calendar = Biweekly.parse(Export.calendar("Karskia", MADE).text(due)).first();
    assertThat(calendar.validate(calendar.getVersion()).getWarnings()).isEmpty();
    assertThat(calendar.getEvents()).hasSameSizeAs(due);
    for (int i = 0; i < due.size(); i++) {
      VEvent event = calendar.getEvents().get(i);
      LocalDate day = due.get(i).day().earliest();
      assertThat(event.getDateStart().getValue().getRawComponents().toString())
          .contains(day.toString().replace("-", ""));
      assertThat(event.getSummary().getValue())
          .isEqualTo("Karskia to " + due.get(i).to().name() + ": " + summary(due.get(i)));
      assertThat(event.getDateTimeStamp().getValue().toInstant()).isEqualTo(MADE);
    }
    assertThat(calendar.getEvents().stream().map(event -> event.getUid().getValue()))
        .doesNotHaveDuplicates();
  }

  private static String summary(Expectation due) {
    return due.occasion().spelling() + due.of().map(of -> " " + of).orElse("");
  }

  @Test
  void the_same_message_has_the_same_id_later() {
    Instant later = MADE.plusSeconds(86_400);
    assertThat(uids(Export.calendar("Karskia", later).text(due)))
        .isEqualTo(uids(Export.calendar("Karskia", MADE).text(due)));
  }

  private static List<String> uids(String calendar) {
    return calendar.lines().filter(line -> line.startsWith("UID:")).toList();
  }

  @Test
  void hostile_names_stay_in_their_lines() {
    for (String name : Samples.HOSTILE) {
      String text = Export.calendar(name, MADE).text(due.subList(0, 1));
      ICalendar calendar = Biweekly.parse(text).first();
      assertThat(calendar.getEvents()).as(name).hasSize(1);
      assertThat(calendar.getEvents().get(0).getSummary().getValue())
          .startsWith(
              WholeText.of(name)
                  .replaceAll("\r\n|\r", "\n")
                  .replaceAll("[\\x00-\\x08\\x0B-\\x1F]", ""));
    }
  }

  @Test
  void lines_are_folded_within_75_bytes_and_never_within_a_letter() throws IOException {
    StringBuilder out = new StringBuilder();
    String text = "añ漢\uD83D\uDE00, b; ".repeat(40);
    new CalendarText(out).text("SUMMARY", text);
    assertThat(out.toString().split("\r\n"))
        .hasSizeGreaterThan(5)
        .allMatch(line -> line.getBytes(UTF_8).length <= 75)
        .allMatch(line -> line.equals(new String(line.getBytes(UTF_8), UTF_8)));
    assertThat(Stream.of(out.toString().split("\r\n")).skip(1)).allMatch(l -> l.startsWith(" "));
    assertThat(out.toString().replace("\r\n ", "").strip())
        .isEqualTo("SUMMARY:" + text.replace(",", "\\,").replace(";", "\\;").strip());
  }
}
