package dev.communique.parser.leaders;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class RoleResolutionTest {

  @ParameterizedTest
  @CsvFileSource(resources = "roles.csv", delimiter = '|', useHeadersInDisplayName = true)
  void names_who_holds_the_office_on_the_day(String date, String role, String leader) {
    String text = "A letter was handed to " + role + " in the morning.";
    assertThat(Leaders.read(text, date).people())
        .extracting(mention -> mention.leader().map(Object::toString).orElse("-"))
        .containsExactly(leader);
  }
}
