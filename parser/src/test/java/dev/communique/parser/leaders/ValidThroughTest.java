package dev.communique.parser.leaders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.communique.model.CountryCode;
import dev.communique.model.LeaderId;
import dev.communique.model.Tenure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidThroughTest {
  private static final Registry REGISTRY = Registry.builtIn();
  private static final CountryCode CHINA = CountryCode.of("CHN");

  @TempDir private Path folder;

  private Registry with(String name, String... lines) throws IOException {
    return REGISTRY.with(Files.write(folder.resolve(name), List.of(lines)));
  }

  private static LeaderReading read(String text, LocalDate day) {
    return Leaders.read(text, day.toString());
  }

  @Test
  void an_office_without_a_day_of_its_own_has_the_registrys() {
    CountryCode tonga = CountryCode.of("TON");
    assertThat(REGISTRY.validThrough(tonga, "Prime Minister")).isEqualTo(REGISTRY.validThrough());
  }

  @Test
  void every_office_with_a_day_of_its_own_is_one_of_the_registry() {
    for (RegistryRow row : RegistryFile.resource("valid-through.csv")) {
      String code = row.get("country");
      List<OfficeTerm> terms = REGISTRY.terms().of(code.isEmpty() ? null : CountryCode.of(code));
      assertThat(terms)
          .as(row.get("country") + " " + row.get("office"))
          .anyMatch(t -> row.get("office").isEmpty() || t.bareOffice().equals(row.get("office")));
    }
  }

  @Test
  void no_open_tenure_begins_after_its_office_is_known() {
    for (LeaderRecord leader : REGISTRY.records()) {
      for (OfficeTerm term : leader.terms()) {
        if (term.isOpen()) {
          LocalDate known = REGISTRY.validThrough(term);
          assertThat(term.firstDay()).as(term.toString()).isLessThanOrEqualTo(known.toEpochDay());
        }
      }
    }
  }

  @Test
  void a_leader_named_later_than_the_office_is_known_makes_the_reading_stale() {
    LocalDate known = REGISTRY.validThrough(CHINA, "President");
    assertThat(read("Xi Jinping wrote a letter.", known).isStale()).isFalse();
    LeaderReading late = read("Xi Jinping wrote a letter.", known.plusDays(1));
    assertThat(late.isStale()).isTrue();
    assertThat(late.staleOffices()).containsExactly("President of CHN (" + known + ")");
  }

  @Test
  void a_role_later_than_its_office_is_known_makes_the_reading_stale() {
    LocalDate late = REGISTRY.validThrough(CHINA, "Premier").plusDays(1);
    assertThat(read("The Chinese premier wrote a letter.", late).isStale()).isTrue();
  }

  @Test
  void somebody_new_of_a_state_known_so_far_makes_the_reading_stale_only_later() {
    LocalDate known = REGISTRY.validThrough(CHINA, "President");
    String text = "China's President Ana Lund wrote a letter.";
    assertThat(read(text, known.plusDays(1)).isStale()).isTrue();
    assertThat(read(text, known.minusDays(1)).isStale()).isFalse();
  }

  @Test
  void former_leaders_and_nobody_are_never_stale() {
    LocalDate late = LocalDate.of(2031, 1, 1);
    assertThat(read("Rain fell on the hills.", late).isStale()).isFalse();
    assertThat(read("Barack Obama wrote a letter.", late).isStale()).isFalse();
  }

  @Test
  void a_user_says_how_far_an_office_is_known() throws IOException {
    Registry more =
        with("more.csv", "country,office,validThrough", "TON,Prime Minister,2030-05-01");
    assertThat(more.validThrough(CountryCode.of("TON"), "Acting Prime Minister"))
        .isEqualTo(LocalDate.of(2030, 5, 1));
    assertThat(more.validThrough(CHINA, "Premier"))
        .isEqualTo(REGISTRY.validThrough(CHINA, "Premier"));
  }

  @Test
  void a_users_new_holder_is_known_from_the_first_day_on() throws IOException {
    Registry more =
        with(
            "news.csv",
            "country,office,kind,name,from,to",
            "CHN,Premier,government,Ana Lund,2030,");
    Tenure tenure = more.tenures(LeaderId.of("ana-lund")).get(0);
    assertThat(more.validThrough(tenure)).isEqualTo(LocalDate.of(2030, 1, 1));
  }

  @Test
  void a_wrong_day_is_refused_with_file_and_line() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> with("bad.csv", "country,office,validThrough", "TON,King,May"))
        .withMessageContaining("bad.csv:2")
        .withMessageContaining("validThrough");
  }
}
