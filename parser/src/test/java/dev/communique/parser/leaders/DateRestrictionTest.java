package dev.communique.parser.leaders;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Dated roles of one invented state: before a day, after one, between two, one term inside another,
 * and which of two holds where they meet.
 */
class DateRestrictionTest {
  private static final List<String> ROWS =
      List.of(
          "country,office,kind,name,from,to",
          "XRU,President,state+leader,Ana Lund,1990-01-01,2008-01-20",
          "XRU,President,state+leader,Per Falk,2008-01-20,2012-11-09",
          "XRU,President,state+leader,Ida Roth,2012-11-09,2013-02-14",
          "XRU,President,state+leader,Per Falk,2013-02-14,",
          "XRU,Acting President,state+leader,Leo Brandt,2010-01-09,2010-01-12",
          "XRU,Lord Protector,government,Max Lutz,2005-03,2006");

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    // Before a day, at the boundary, after it.
    "1995-01-04, the Ruritanian president, ana-lund",
    "2008-01-19, the Ruritanian president, ana-lund",
    "2008-01-20, the Ruritanian president, per-falk",
    "2008-01-21, the Ruritanian president, per-falk",
    // Between two days: last day before, lower bound, middle, upper bound, first day after.
    "2012-11-08, the Ruritanian president, per-falk",
    "2012-11-09, the Ruritanian president, ida-roth",
    "2012-12-25, the Ruritanian president, ida-roth",
    "2013-02-13, the Ruritanian president, ida-roth",
    "2013-02-14, the Ruritanian president, per-falk",
    "2014-01-04, the Ruritanian president, per-falk",
    // A short term inside a long one.
    "2010-01-06, the Ruritanian president, per-falk",
    "2010-01-09, the acting Ruritanian president, leo-brandt",
    "2010-01-10, the acting Ruritanian president, leo-brandt",
    "2010-01-12, the acting Ruritanian president, leo-brandt",
    "2010-01-10, the Ruritanian president, per-falk",
    "2010-01-13, the Ruritanian president, per-falk",
    // Months and years are inside on all their days; outside there is nobody.
    "2005-02-28, the Ruritanian lord protector, -",
    "2005-03-01, the Ruritanian lord protector, max-lutz",
    "2006-12-31, the Ruritanian lord protector, max-lutz",
    "2007-01-01, the Ruritanian lord protector, -"
  })
  void tells_the_holder_of_the_day(String day, String role, String leader) throws IOException {
    Registry registry = registry();
    LeaderReading reading =
        Leaders.read("A letter reached " + role + ".", day, registry, Leaders.lexicon(registry));
    assertThat(reading.people())
        .extracting(mention -> mention.leader().map(Object::toString).orElse("-"))
        .containsExactly(leader);
  }

  @Test
  void a_former_holder_is_named_after_the_term_and_not_before() throws IOException {
    Registry registry = registry();
    String text = "The former Ruritanian president Ida Roth wrote.";
    LeaderReading after = Leaders.read(text, "2015-01-01", registry, Leaders.lexicon(registry));
    LeaderReading before = Leaders.read(text, "1995-01-01", registry, Leaders.lexicon(registry));
    assertThat(after.people().get(0).leader().map(Object::toString)).contains("ida-roth");
    assertThat(before.people().get(0).leader()).isEmpty();
  }

  private Registry registry() throws IOException {
    Path states =
        Files.write(
            folder.resolve("states.csv"),
            List.of("code,name,names,demonyms,seats", "XRU,Ruritania,,Ruritanian,Strelsau"));
    Path titles =
        Files.write(
            folder.resolve("titles.csv"),
            List.of("phrase,class,offices", "lord protector,leader,Lord Protector"));
    return Registry.builtIn()
        .with(states)
        .with(titles)
        .with(Files.write(folder.resolve("leaders.csv"), ROWS));
  }
}
