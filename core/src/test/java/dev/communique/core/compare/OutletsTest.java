package dev.communique.core.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.communique.core.Corpus;
import dev.communique.core.compare.OutletTelling.Form;
import dev.communique.core.events.Event;
import dev.communique.core.events.Events;
import dev.communique.model.Coverage;
import dev.communique.model.Report;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutletsTest {
  private static final Report FULL =
      Letters.by("KTA", Coverage.FULL_TEXT, "Firm ties bind us. Peace on the river is our aim.");
  private static final Report PART =
      Letters.by("RPA", Coverage.EXCERPT, "Calm on the river is our aim.");
  private static final Report LIST = Letters.by("VNB", Coverage.MENTION, "");

  private static Outlets outlets() {
    List<Event> events = Events.of(List.of(FULL, PART, LIST)).list();
    assertThat(events).hasSize(1);
    return Outlets.of(events.get(0));
  }

  @Test
  void tells_in_which_form_each_outlet_has_it() {
    assertThat(outlets().tellings().values())
        .extracting(OutletTelling::toString)
        .containsExactlyInAnyOrder(
            "KTA: full text, 11 words", "RPA: excerpt, 7 words", "VNB: mention, 0 words");
  }

  @Test
  void tells_what_each_put_first_left_out_and_has_alone() {
    OutletTelling part = outlets().tellings().get("RPA");
    assertThat(part.opening()).isEqualTo("Calm on the river is our aim");
    assertThat(part.leftOut()).containsExactly("Firm ties bind", "Peace");
    assertThat(part.onlyHere()).containsExactly("Calm");
  }

  @Test
  void shows_the_words_that_differ_between_two_translations() {
    assertThat(outlets().compare("KTA", "RPA").sentences().rows())
        .extracting(Alignment.Row::toString)
        .containsExactly("~Firm ties bind us.~", "~Peace~**Calm** on the river is our aim.");
    assertThatIllegalArgumentException().isThrownBy(() -> outlets().compare("KTA", "nobody"));
  }

  @Test
  void an_outlet_without_any_article_is_not_silent_but_not_covered() {
    assertThat(OutletTelling.silent("A", true).form()).isEqualTo(Form.SILENCE);
    assertThat(OutletTelling.silent("A", false)).hasToString("A: not covered");
  }

  @Test
  void who_is_credited_by_others_is_not_silent() {
    Report told = Letters.crediting("VNB", "KTA News", "Firm ties bind us.");
    Corpus corpus = Corpus.of(List.of(told.article()));
    Event event = Events.of(List.of(told)).list().get(0);
    Outlets outlets = Outlets.of(event, corpus, List.of("kta", "RPA", "vnb"));
    assertThat(outlets.tellings().values())
        .extracting(OutletTelling::toString)
        .containsExactly("VNB: excerpt, 4 words", "KTA News: excerpt, 4 words", "RPA: not covered");
    assertThat(outlets.find("kta").orElseThrow().outlet()).isEqualTo("KTA News");
    assertThat(outlets.find("Roe")).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> Outlets.of(event, corpus, List.of(" ")));
  }
}
