package dev.communique.parser.leaders;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.Resources;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class RoleResolutionTest {

  @Test
  void there_are_at_least_two_hundred() throws IOException {
    URL cases = Resources.getResource(RoleResolutionTest.class, "roles.csv");
    assertThat(Resources.readLines(cases, StandardCharsets.UTF_8)).hasSizeGreaterThan(200);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "roles.csv", delimiter = '|', useHeadersInDisplayName = true)
  void names_who_holds_the_office_on_the_day(String date, String role, String leader) {
    String text = "A letter was handed to " + role + " in the morning.";
    assertThat(Leaders.read(text, date).people())
        .extracting(mention -> mention.leader().map(Object::toString).orElse("-"))
        .containsExactly(leader);
  }
}
