package dev.communique.parser.messages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.communique.model.CountryCode;
import java.util.List;
import org.junit.jupiter.api.Test;

class TogetherTest {
  private static final Entity LUND = leader("Ana Lund", "XRU");
  private static final Entity ROE = leader("Ada Roe", "XKA");
  private static final Entity DAY = leader("Ola Day", "XVE");

  private static Entity leader(String name, String country) {
    Home home = Home.of(CountryCode.of(country));
    return new Entity(Entity.Kind.PERSON, 0, 2, name, null, "President", home, true, false);
  }

  private static Act act(int sentence, List<Entity> senders, List<Entity> addressees) {
    Act act = new Act(sentence, 0, 3, "send");
    act.senders.addAll(senders);
    act.addressees.addAll(addressees);
    return act;
  }

  @Test
  void they_are_the_senders_right_before_in_the_order_of_the_text() {
    List<Act> acts =
        List.of(act(0, List.of(LUND), List.of(DAY)), act(1, List.of(ROE), List.of(DAY)));

    assertThat(Together.senders(acts, 1)).containsExactly(LUND, ROE);
  }

  @Test
  void who_wrote_long_before_is_not_meant() {
    assertThat(Together.senders(List.of(act(0, List.of(LUND), List.of(DAY))), 20)).isEmpty();
  }

  @Test
  void the_receiver_of_all_is_whom_a_writer_wrote_to() {
    List<Act> acts = List.of(act(0, List.of(ROE), List.of(DAY)));

    assertThat(Together.receivers(acts, 1, ROE)).as("him, read as Roe").containsExactly(DAY);
    assertThat(Together.receivers(acts, 1, LUND)).as("Lund wrote to nobody").isEmpty();
    assertThat(Together.receivers(acts, 1, DAY)).as("Day was written to").isEmpty();
  }

  @Test
  void answered_messages_tell_of_no_common_receiver() {
    Act answered = act(0, List.of(ROE), List.of(DAY));
    answered.answered = true;

    assertThat(Together.receivers(List.of(answered), 1, ROE)).isEmpty();
  }
}
