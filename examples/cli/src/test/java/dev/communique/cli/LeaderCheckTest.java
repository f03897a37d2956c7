package dev.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command {@code leaders --check}. */
class LeaderCheckTest {
  private static final String HEAD = "country_iso3,leader,start,end,source";

  @TempDir private Path folder;

  private CliRun check(String... rows) throws IOException {
    Path file = folder.resolve("rulers.csv");
    Files.writeString(file, HEAD + "\n" + String.join("\n", rows) + "\n");
    return CliRun.of("leaders", "--check", file, "--list");
  }

  @Test
  void counts_rows_in_days_and_in_years_apart() throws IOException {
    CliRun run =
        check(
            "RUS,Medvedev,2008-05-07,2012-05-07,list",
            "RUS,Medvedev,2007-05-07,2012-05-07,list",
            "RUS,Dmitry Medvedev,2008,2012,list");
    assertThat(run.code()).isZero();
    assertThat(run.lines())
        .satisfiesExactly(
            line -> assertThat(line).startsWith("3: RUS Medvedev").contains("Vladimir Putin"),
            line -> assertThat(line).isEqualTo("day rows: 1 of 2 (0.500)"),
            line -> assertThat(line).isEqualTo("year rows: 1 of 1 (1.000)"));
  }

  @Test
  void an_open_term_is_asked_for_until_the_list_was_closed() throws IOException {
    CliRun run =
        check(
            "CUB,\"Castro, Raul\",2008-02-24,,archigos-4.1",
            "CUB,Raúl Castro,2008-02-24,,list-2020-05 (office: President)");
    assertThat(run.lines()).contains("day rows: 2 of 2 (1.000)");
    assertThat(check("USA,Obama,2009-01-20,,list-2020-05").lines())
        .contains("day rows: 0 of 1 (0.000)");
  }

  @Test
  void a_president_elect_rules_nothing_yet() throws IOException {
    assertThat(check("USA,Donald Trump,2016-11-20,2016-12-20,list").lines())
        .contains("day rows: 0 of 1 (0.000)");
  }

  @Test
  void refuses_what_is_no_list_and_wrong_usage() throws IOException {
    assertThat(check("USA,Obama").code()).isEqualTo(Cli.USAGE);
    assertThat(check("USA,Obama").err()).contains("rulers.csv:2");
    assertThat(CliRun.of("leaders", "--check", folder.resolve("none.csv")).code())
        .isEqualTo(Cli.USAGE);
    assertThat(CliRun.of("leaders", "--list", "x.txt").code()).isEqualTo(Cli.USAGE);
    assertThat(CliRun.of("leaders").err()).contains("Missing required parameter: 'PATH'");
  }

  @ParameterizedTest
  @CsvSource({
    "Putin, Vladimir Putin, true",
    "Vladimir Putin, Vladimir Putin, true",
    "Yanukovich, Viktor Yanukovych, true",
    "Bashar Al-Assad, Bashar el Assad, true",
    "deKlerk, F. W. de Klerk, true",
    "Raúl Castro, Fidel Castro, false",
    "Fernandez de Kirchner, Nestor Kirchner, false",
    "Vladimir, Vladimir Putin, false",
    "Kim, Kim Jong Un, false"
  })
  void compares_names_word_by_word(String one, String other, boolean same) {
    assertThat(SameName.as(one).isAmong(List.of(other))).isEqualTo(same);
  }

  @Test
  void what_somebody_goes_by_alone_is_a_name_for_a_word_alone_only() {
    assertThat(SameName.as("Kim").isAmong(List.of("Kim Jong Un", "Kim"))).isTrue();
    assertThat(SameName.as("Fidel Castro").isAmong(List.of("Raul Castro", "Castro"))).isFalse();
  }
}
