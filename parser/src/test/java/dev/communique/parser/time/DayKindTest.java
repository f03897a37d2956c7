package dev.communique.parser.time;

import static dev.communique.parser.time.DayKind.FOUNDING;
import static dev.communique.parser.time.DayKind.INDEPENDENCE;
import static dev.communique.parser.time.DayKind.LIBERATION;
import static dev.communique.parser.time.DayKind.NATIONAL;
import static dev.communique.parser.time.DayKind.REPUBLIC;
import static dev.communique.parser.time.DayKind.STATEHOOD;
import static dev.communique.parser.time.DayKind.VICTORY;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.communique.model.OccasionType;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DayKindTest {
  private static final ImmutableSet<DayKind> OF_STATES =
      ImmutableSet.of(FOUNDING, INDEPENDENCE, NATIONAL, REPUBLIC, STATEHOOD);

  private static Set<DayKind> holidays() {
    return Sets.filter(EnumSet.allOf(DayKind.class), kind -> kind.type() == OccasionType.HOLIDAY);
  }

  /** What a day can be kept as that words call so: a national day can be of anything. */
  private static Set<DayKind> meanings(DayKind said) {
    return switch (said) {
      case FOUNDING, REPUBLIC -> OF_STATES;
      case NATIONAL -> Sets.union(OF_STATES, holidays());
      case INDEPENDENCE, STATEHOOD -> ImmutableSet.of(INDEPENDENCE, STATEHOOD, NATIONAL, FOUNDING);
      case LIBERATION -> ImmutableSet.of(LIBERATION, VICTORY, INDEPENDENCE);
      case VICTORY -> ImmutableSet.of(VICTORY, LIBERATION);
      default -> ImmutableSet.of(said);
    };
  }

  @ParameterizedTest
  @EnumSource
  void means_days_of_its_like(DayKind said) {
    assertThat(Arrays.stream(DayKind.values()).filter(said::canMean))
        .containsExactlyInAnyOrderElementsOf(meanings(said));
  }

  @ParameterizedTest
  @EnumSource
  void is_named_as_the_lists_write_it(DayKind kind) {
    assertThat(DayKind.of(kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-')))
        .isEqualTo(kind);
    assertThat(kind.type()).isNotNull();
  }
}
