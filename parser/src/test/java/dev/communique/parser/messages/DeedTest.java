package dev.communique.parser.messages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.communique.parser.text.ResourceLines;
import org.junit.jupiter.api.Test;

class DeedTest {
  @Test
  void a_verb_may_do_several_things() {
    assertThat(Deed.SEND.isOf("send")).isTrue();
    assertThat(Deed.DIRECT.isOf("send")).isTrue();
    assertThat(Deed.REPORT.isOf("quote")).isTrue();
    assertThat(Deed.SPEAK_OF.isOf("quote")).isTrue();
    assertThat(Deed.QUOTE.isOf("report")).isFalse();
  }

  @Test
  void each_deed_has_one_line_of_verbs() {
    assertThat(ResourceLines.read(Deed.class, "deeds.txt"))
        .extracting(line -> line.field(0))
        .doesNotHaveDuplicates()
        .hasSameSizeAs(Deed.values());
  }
}
