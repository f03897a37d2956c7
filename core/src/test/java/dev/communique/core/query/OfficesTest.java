package dev.communique.core.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficesTest {
  private final Offices offices = Offices.of(Letters.registry());

  @ParameterizedTest
  @CsvSource({
    "President of Grenmark, ana-lund 2016 jan-roe-2 2021",
    "the President of the Republic of Grenmark, ana-lund 2016 jan-roe-2 2021",
    "the Grenmarkian president, ana-lund 2016 jan-roe-2 2021",
    "Prime Minister of Grenmark, jan-roe-2 2016",
    "Grenmarkian Prime Minister, jan-roe-2 2016",
    "Tasvian president, tove-falk 2010",
    "Republic of Grenmark president, ana-lund 2016 jan-roe-2 2021",
    "Queen of Tasvia, ''",
    "president, ''",
    "Tasvia, ''",
    "Tasviax president, ''",
    "of Tasvia, ''",
  })
  void are_known_by_title_and_state_in_either_order(String name, String holders) {
    String found =
        offices.tenures(Folded.of(name)).stream()
            .map(tenure -> tenure.leader() + " " + tenure.start().earliest().getYear())
            .collect(Collectors.joining(" "));
    assertThat(found).isEqualTo(holders);
  }
}
