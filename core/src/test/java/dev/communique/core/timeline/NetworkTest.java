package dev.communique.core.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.graph.EndpointPair;
import com.google.common.graph.Graphs;
import dev.communique.core.timeline.TieChange.Kind;
import dev.communique.model.PartialDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Hand-counted answers over letters of invented leaders. */
class NetworkTest {
  /** Six messages: the letter of May has two reports, that to Silvara two senders. */
  private static final Chronicle LETTERS =
      Chronicle.of(
          "a1 2016-05-04 yamek>brandt congratulation founding-anniversary/50/XBO 2016-05-04 TNA -",
          "a2 2016-05-05 yamek>brandt congratulation founding-anniversary/50/XBO - BNS -",
          "a3 2016-05-12 brandt>yamek thanks - 2016-05-11 BNS r",
          "a4 2016-09-20 brandt+rolf>quist condolence disaster/-/XSI 2016-09-20 BNS -",
          "a5 2017-05-04 yamek>brandt congratulation founding-anniversary/51/XBO 2017-05-04 TNA -",
          "a6 2017-06-01 arvelo>silvara condolence disaster/-/XSI 2017-06-01 MNA -",
          "a7 2018-02-01 keleti.role>rolf greeting - 2017-12/2018-01 QNA -",
          "a8 2018-03-01 yamek>quist greeting - 2018-03-01 TNA d",
          "a9 2018-03-02 quist>yamek greeting - 2018-03-02 TNA u");

  private static final Network NETWORK = LETTERS.network();

  private static Correspondent node(String name) {
    return NETWORK.find(name).orElseThrow();
  }

  @Test
  void counts_messages_not_reports() {
    Tie tie = NETWORK.tie(node("Yamek Dorun"), node("Ilja Brandt")).orElseThrow();
    assertThat(tie.count()).isEqualTo(Bounds.of(2, 2));
    assertThat(tie.first()).contains(PartialDate.parse("2016-05-04"));
    assertThat(tie.last()).contains(PartialDate.parse("2017-05-04"));
    assertThat(tie.messages()).hasSize(2);
    assertThat(tie).hasToString("Yamek Dorun (XTE) → Ilja Brandt (XBO) 2, 2016-05-04 … 2017-05-04");
  }

  @Test
  void tells_leaders_offices_and_states_apart() {
    assertThat(NETWORK.correspondents())
        .extracting(node -> node.kind() + " " + node)
        .containsExactly(
            "LEADER Diego Arvelo (XMO)",
            "LEADER Ilja Brandt (XBO)",
            "LEADER Nora Quist (XSI)",
            "LEADER Rolf III (XLU)",
            "LEADER Yamek Dorun (XTE)",
            "OFFICE president (XQU)",
            "STATE XSI (XSI)");
  }

  @Test
  void a_joint_message_is_one_of_each_sender() {
    assertThat(NETWORK.tie(node("Rolf III"), node("Nora Quist")).orElseThrow().messages())
        .isEqualTo(NETWORK.tie(node("Ilja Brandt"), node("Nora Quist")).orElseThrow().messages());
    assertThat(NETWORK.receivedCount(node("Nora Quist"))).isEqualTo(Bounds.of(2, 2));
  }

  @Test
  void denied_messages_are_left_out_and_rumoured_ones_possible() {
    assertThat(NETWORK.tie(node("Yamek Dorun"), node("Nora Quist"))).isEmpty();
    assertThat(NETWORK.tie(node("Nora Quist"), node("Yamek Dorun")).orElseThrow().count())
        .isEqualTo(Bounds.of(0, 1));
  }

  @Test
  void degrees_and_sums() {
    Correspondent brandt = node("Ilja Brandt");
    assertThat(NETWORK.degree(brandt)).isEqualTo(3);
    assertThat(NETWORK.sentCount(brandt)).isEqualTo(Bounds.of(2, 2));
    assertThat(NETWORK.receivedCount(brandt)).isEqualTo(Bounds.of(2, 2));
    assertThat(NETWORK.asGraph().outDegree(brandt)).isEqualTo(2);
  }

  /** Seven ties, of which those between Yamek and Brandt go both ways. */
  @Test
  void reciprocity() {
    assertThat(NETWORK.ties()).hasSize(7);
    assertThat(NETWORK.reciprocity()).isEqualTo(2.0 / 7);
    assertThat(NETWORK.during("1999").reciprocity()).isZero();
  }

  @Test
  void a_window_counts_certain_and_possible_messages() {
    Network of2017 = NETWORK.during("2017");
    assertThat(of2017.ties().toTable().rows())
        .containsExactly(
            ImmutableList.of("Diego Arvelo (XMO)", "XSI (XSI)", "1", "2017-06-01", "2017-06-01"),
            ImmutableList.of(
                "Yamek Dorun (XTE)", "Ilja Brandt (XBO)", "1", "2017-05-04", "2017-05-04"),
            ImmutableList.of(
                "president (XQU)", "Rolf III (XLU)", "0–1", "2017-12/2018-01", "2017-12/2018-01"));
    assertThat(of2017.window()).contains(PartialDate.parse("2017"));
    assertThat(NETWORK.during("2016/2018").during("2017")).isEqualTo(of2017);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> of2017.during("2019"))
        .withMessageContaining("2019");
  }

  @Test
  void windows_add_up() {
    Bounds sum = Bounds.ZERO;
    for (String year : List.of("2016", "2017", "2018")) {
      for (Tie tie : NETWORK.during(year).ties()) {
        sum = sum.plus(tie.count());
      }
    }
    Bounds all = NETWORK.ties().stream().map(Tie::count).reduce(Bounds.ZERO, Bounds::plus);
    // Seven of eight are certain, and the letter of the turn of the year can be in two years.
    assertThat(all).isEqualTo(Bounds.of(7, 8));
    assertThat(sum).isEqualTo(Bounds.of(6, 9));
  }

  @Test
  void an_ego_network_has_what_the_neighbours_write_each_other() {
    Network ego = NETWORK.ego("Nora Quist");
    assertThat(ego.correspondents())
        .extracting(Correspondent::name)
        .containsExactly("Ilja Brandt", "Nora Quist", "Rolf III", "Yamek Dorun");
    assertThat(ego.tie(node("Yamek Dorun"), node("Ilja Brandt"))).isPresent();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NETWORK.ego("Nobody"))
        .withMessageContaining("Nobody");
  }

  @Test
  void states_take_in_their_leaders() {
    Network states = NETWORK.ofStates();
    assertThat(states.correspondents())
        .allMatch(node -> node.kind() == Correspondent.Kind.STATE)
        .hasSize(6);
    assertThat(states.receivedCount(states.find("XSI").orElseThrow())).isEqualTo(Bounds.of(3, 3));
  }

  /** Two senders of one state are one sender when states are counted. */
  @Test
  void a_joint_message_of_one_state_counts_once_between_states() {
    Network states =
        Chronicle.of("a1 2016-01-01 rolf+halm>brandt greeting - 2016-01-01 TNA -")
            .network()
            .ofStates();
    assertThat(states.ties()).hasSize(1);
    assertThat(states.ties().get(0).count()).isEqualTo(Bounds.of(1, 1));
  }

  @Test
  void changes_between_two_periods() {
    assertThat(NETWORK.during("2016").changesTo(NETWORK.during("2017")))
        .extracting(change -> change.kind() + " " + change)
        .containsExactly(
            "NEW Diego Arvelo (XMO) → XSI (XSI) 0 → 1",
            "ENDED Ilja Brandt (XBO) → Nora Quist (XSI) 1 → 0",
            "ENDED Ilja Brandt (XBO) → Yamek Dorun (XTE) 1 → 0",
            "ENDED Rolf III (XLU) → Nora Quist (XSI) 1 → 0",
            "SAME Yamek Dorun (XTE) → Ilja Brandt (XBO) 1 → 1",
            "UNCERTAIN president (XQU) → Rolf III (XLU) 0 → 0–1");
  }

  @Test
  void more_and_fewer_only_when_the_dates_allow_nothing_else() {
    EndpointPair<Correspondent> pair =
        EndpointPair.ordered(node("Yamek Dorun"), node("Ilja Brandt"));
    assertThat(new TieChange(pair, Bounds.of(1, 2), Bounds.of(3, 4)).kind()).isEqualTo(Kind.MORE);
    assertThat(new TieChange(pair, Bounds.of(3, 4), Bounds.of(1, 2)).kind()).isEqualTo(Kind.FEWER);
    assertThat(new TieChange(pair, Bounds.of(1, 3), Bounds.of(3, 4)).kind())
        .isEqualTo(Kind.UNCERTAIN);
  }

  @Test
  void the_graph_takes_the_algorithms_of_guava() {
    assertThat(Graphs.reachableNodes(NETWORK.asGraph().asGraph(), node("Ilja Brandt")))
        .containsExactlyInAnyOrder(node("Ilja Brandt"), node("Yamek Dorun"), node("Nora Quist"));
  }

  @Test
  void prints_as_a_table() {
    assertThat(NETWORK.toString())
        .startsWith("7 correspondents; 7 ties\nfrom ")
        .contains("Yamek Dorun (XTE)   Ilja Brandt (XBO)         2  2016-05-04");
  }
}
