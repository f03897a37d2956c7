package dev.communique.core.events;

import static org.assertj.core.api.Assertions.assertThat;

import dev.communique.model.Article;
import dev.communique.model.PartialDate;
import dev.communique.model.Report;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How many times a report is held against an event: counted, not timed. */
class EventCostTest {
  private static final List<String> SENDERS =
      List.of("brandt", "solveig", "rolf", "halm", "arvelo", "yamek", "keleti", "quist");

  @Test
  void thirty_years_of_yearly_greetings_cost_no_more_per_report_than_ten() {
    assertThat(perReport(greetings(30, 9))).isLessThan(1.1 * perReport(greetings(10, 9)) + 0.1);
    assertThat(perReport(greetings(30, 9))).isLessThan(2);
    assertThat(Events.of(greetings(30, 9)).count()).isEqualTo(30 * SENDERS.size());
  }

  @Test
  void many_reports_of_one_message_cost_one_comparison_each() {
    List<Report> reports = greetings(1, 1000);
    assertThat(Events.of(reports).count()).isEqualTo(SENDERS.size());
    assertThat(perReport(reports)).isLessThanOrEqualTo(1);
  }

  @Test
  void a_message_every_day_for_years_costs_what_its_neighbours_cost() {
    double few = perReport(daily(500));
    double many = perReport(daily(2000));
    assertThat(many).isLessThan(1.1 * few);
    assertThat(many).isLessThan(Timeline.MOST);
    assertThat(Events.of(daily(500)).count()).isEqualTo(500);
  }

  private static double perReport(List<Report> reports) {
    return (double) Events.of(reports).comparisons() / reports.size();
  }

  /** Each of eight to one, for some new years, each told some times. */
  private static List<Report> greetings(int years, int tellings) {
    List<Report> reports = new ArrayList<>();
    for (int year = 0; year < years; year++) {
      for (int telling = 0; telling < tellings; telling++) {
        LocalDate day = LocalDate.of(1990 + year, 12, 30).plusDays(telling % 3);
        ToldArticle article = article(year + "-" + telling, day);
        for (String sender : SENDERS) {
          String sent = telling % 2 == 0 ? day.minusDays(telling % 3).toString() : "-";
          article.add(sender + ">dorn", facts("greeting", "new-year/-/-", sent), "");
        }
        reports.addAll(article.build().reports());
      }
    }
    return reports;
  }

  /** One pair, a message a day. */
  private static List<Report> daily(int days) {
    List<Report> reports = new ArrayList<>();
    for (int day = 0; day < days; day++) {
      LocalDate date = LocalDate.of(1990, 1, 1).plusDays(day);
      Article article =
          article("d" + day, date)
              .add("brandt>yamek", facts("other", "-", date.toString()), "")
              .build();
      reports.addAll(article.reports());
    }
    return reports;
  }

  private static ToldArticle article(String id, LocalDate day) {
    return new ToldArticle(id, PartialDate.of(day));
  }

  private static List<String> facts(String purpose, String occasion, String sent) {
    return List.of(purpose, occasion, "message", sent, "-");
  }
}
