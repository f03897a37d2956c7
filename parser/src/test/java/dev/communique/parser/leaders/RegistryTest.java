package dev.communique.parser.leaders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import dev.communique.model.CountryCode;
import dev.communique.model.Leader;
import dev.communique.model.LeaderId;
import dev.communique.model.PartialDate;
import dev.communique.model.Tenure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegistryTest {
  private static final CountryCode RURITANIA = CountryCode.of("XRU");

  @TempDir private Path folder;

  private Path write(String name, String... lines) throws IOException {
    return Files.write(folder.resolve(name), List.of(lines));
  }

  private static List<String> names(List<Tenure> tenures) {
    return tenures.stream().map(tenure -> tenure.leader().value()).distinct().toList();
  }

  @Test
  void knows_a_leader_with_tenures_in_order() {
    Leader medvedev = Registry.builtIn().find(LeaderId.of("dmitry-medvedev")).orElseThrow();
    assertThat(medvedev.name()).isEqualTo("Dmitry Medvedev");
    assertThat(Registry.builtIn().tenures(medvedev.id()))
        .extracting(Tenure::office)
        .startsWith("President-elect", "President", "Prime Minister");
  }

  @Test
  void finds_by_any_spelling() {
    for (String name : List.of("Kim Jong-un", "kim jong un", "Zelenskiy", "Mohamed bin Salman")) {
      assertThat(Registry.builtIn().named(name)).as(name).hasSize(1);
    }
    assertThat(Registry.builtIn().named("Miguel Díaz-Canel")).hasSize(1);
    assertThat(Registry.builtIn().named("Nobody Anywhere")).isEmpty();
  }

  @Test
  void the_new_holder_holds_on_the_day_of_the_change() {
    CountryCode us = CountryCode.of("USA");
    assertThat(
            names(
                Registry.builtIn().holders(us, OfficeKind.STATE, PartialDate.parse("2021-01-20"))))
        .containsExactly("joe-biden");
    assertThat(
            names(Registry.builtIn().holders(us, OfficeKind.STATE, PartialDate.parse("2021-01"))))
        .containsExactly("donald-trump", "joe-biden");
  }

  @Test
  void every_state_has_a_leader_today_and_twenty_years_ago() {
    Registry registry = Registry.builtIn();
    ImmutableList<String> gone = ImmutableList.of("SUN", "YUG", "SCG", "CSK", "DDR", "YMD");
    assertThat(registry.countryCodes())
        .filteredOn(country -> !gone.contains(country.value()))
        .hasSizeGreaterThanOrEqualTo(197)
        .allSatisfy(
            country ->
                assertThat(registry.holders(country, PartialDate.of(registry.validThrough())))
                    .as(country.value())
                    .isNotEmpty());
  }

  @Test
  void takes_states_leaders_and_titles_of_a_user() throws IOException {
    Path states =
        write(
            "states.csv",
            "# invented",
            "code,name,names,demonyms,seats,nicknames",
            "XRU,Ruritania,Kingdom of Ruritania,Ruritanian|Ruritanians,Strelsau,");
    Path leaders =
        write(
            "leaders.csv",
            "country,office,kind,name,from,to,short,variants,id,pronoun",
            "XRU,King,state+throne+leader,Rudolf V of Ruritania,2001-05-01,,Rudolf,Rudolf V,rudolf-v",
            "XRU,Lord Protector,government,\"Flavia Elphberg\",2010,2014-03,,,,she");
    Path titles =
        write(
            "titles.csv",
            "phrase,class,offices,kinds,sex",
            "lord protector,leader,Lord Protector,,");
    Registry registry = Registry.builtIn().with(states).with(leaders).with(titles);
    assertThat(registry.version()).endsWith("+states.csv+leaders.csv+titles.csv");
    assertThat(registry.countryName(RURITANIA)).contains("Ruritania");
    assertThat(names(registry.holders(RURITANIA, PartialDate.parse("2012-01-01"))))
        .containsExactlyInAnyOrder("rudolf-v", "flavia-elphberg");

    String text =
        "Ruritania's King Rudolf wrote to the Ruritanian lord protector. Rudolf thanked her.";
    LeaderReading reading = Leaders.read(text, "2012-01-01", registry, Leaders.lexicon(registry));
    assertThat(Leaders.marked(text, reading))
        .isEqualTo(
            "[Ruritania's King Rudolf = rudolf-v] wrote to"
                + " [the Ruritanian lord protector = flavia-elphberg]. [Rudolf = rudolf-v] thanked"
                + " [her = flavia-elphberg].");
  }

  @Test
  void reads_the_same_from_json() throws IOException {
    Path path =
        write(
            "more.json",
            "{\"countries\": [{\"code\": \"XRU\", \"name\": \"Ruritania\", \"demonyms\": [\"Ruritanian\"]}],",
            " \"tenures\": [{\"country\": \"XRU\", \"office\": \"President\", \"kind\": \"state+leader\",",
            "   \"name\": \"Ana Lund\", \"from\": \"2019-02-01\", \"short\": [\"Lund\"], \"pronoun\": \"she\"}]}");
    Registry registry = Registry.builtIn().with(path);
    assertThat(names(registry.holders(RURITANIA, OfficeKind.LEADER, PartialDate.parse("2020"))))
        .containsExactly("ana-lund");
  }

  @Test
  void a_new_holder_ends_the_open_tenure_before() throws IOException {
    Path path =
        write(
            "news.csv",
            "country,office,kind,name,from,to",
            "CHN,President,state,Li Example,2030-03-14,");
    Registry registry = Registry.builtIn().with(path);
    CountryCode china = CountryCode.of("CHN");
    assertThat(names(registry.holders(china, OfficeKind.STATE, PartialDate.parse("2030-04-01"))))
        .contains("li-example");
    assertThat(
            registry.holders(china, OfficeKind.STATE, PartialDate.parse("2030-04-01")).stream()
                .filter(tenure -> tenure.office().equals("President")))
        .hasSize(1);
    assertThat(registry.tenures(LeaderId.of("xi-jinping")))
        .filteredOn(tenure -> tenure.office().equals("President"))
        .extracting(tenure -> tenure.end().orElseThrow())
        .containsExactly(PartialDate.parse("2030-03-14"));
  }

  @Test
  void names_file_and_line_of_what_is_wrong() throws IOException {
    String head = "country,office,kind,name,from,to";
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Registry.builtIn().with(write("a.csv", head, "", "XR,King,state,A B,2001,")))
        .withMessageContaining("a.csv:3")
        .withMessageContaining("three capital letters");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Registry.builtIn().with(write("b.csv", head, "XRU,King,boss,A B,2001,")))
        .withMessageContaining("b.csv:2")
        .withMessageContaining("boss");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Registry.builtIn().with(write("c.csv", head, "XRU,King,state,A B,May,")))
        .withMessageContaining("c.csv:2")
        .withMessageContaining("from");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Registry.builtIn().with(write("d.csv", head, "XRU,King,state,A B,2001,2000-01")))
        .withMessageContaining("d.csv:2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Registry.builtIn().with(write("e.json", "{\"tenures\": [")))
        .withMessageContaining("e.json:");
  }
}
