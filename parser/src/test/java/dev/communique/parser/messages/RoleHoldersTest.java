package dev.communique.parser.messages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.communique.model.CountryCode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleHoldersTest {
  private static final Home RURITANIA = Home.of(CountryCode.of("XRU"));

  private static Entity holder(String name, String office, Home home) {
    return new Entity(Entity.Kind.PERSON, 5, 8, name, null, office, home, true, false);
  }

  private static Entity role(String office) {
    return new Entity(Entity.Kind.OFFICE, 0, 2, office, null, office, RURITANIA, true, true);
  }

  @ParameterizedTest
  @CsvSource({
    "president, President",
    "the new president, President-elect",
    "prime minister, Premier",
    "chancellor, Prime Minister",
    "king, Queen",
    "general secretary, First Secretary of the Party"
  })
  void an_office_has_the_name_of_its_only_holder(String asked, String held) {
    RoleHolders holders = RoleHolders.of(List.of(holder("Ana Lund", held, RURITANIA)));

    Entity named = holders.name(role(asked));

    assertThat(named.name()).isEqualTo("Ana Lund");
    assertThat(named.from()).as("stands where the office stands").isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "president, Prime Minister",
    "president, Former President",
    "the leaders, President",
    "vice president, President",
    "king, President"
  })
  void another_office_stays_open(String asked, String held) {
    RoleHolders holders = RoleHolders.of(List.of(holder("Ana Lund", held, RURITANIA)));

    assertThat(holders.name(role(asked))).isEqualTo(role(asked));
  }

  @Test
  void of_two_who_can_be_meant_neither_is() {
    RoleHolders holders =
        RoleHolders.of(
            List.of(
                holder("Ana Lund", "President", RURITANIA),
                holder("Tove Falk", "President", RURITANIA)));

    assertThat(holders.name(role("president"))).isEqualTo(role("president"));
  }

  @Test
  void a_holder_of_another_state_is_none() {
    Home tasvia = Home.written("Tasvia");
    RoleHolders holders = RoleHolders.of(List.of(holder("Ana Lund", "President", tasvia)));

    assertThat(holders.name(role("president"))).isEqualTo(role("president"));
  }
}
