package dev.communique.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkupTest {
  @Test
  void text_and_attributes_stay_text() {
    assertThat(new Markup().element("p", "a<b>&\"'\u0001", "title", "\"><i>"))
        .hasToString("<p title=\"&quot;&gt;&lt;i&gt;\">a&lt;b&gt;&amp;&quot;&#39;\uFFFD</p>");
  }

  @Test
  void dates_are_not_broken() {
    assertThat(new Markup().dates("from 2012-06-14 to 2014-06, <2020>"))
        .hasToString(
            "from <span class=\"cq-date\">2012-06-14</span> to"
                + " <span class=\"cq-date\">2014-06</span>, &lt;2020&gt;");
  }

  @Test
  void lines_of_articles_have_no_marks_of_direction() {
    assertThat(PlainText.line(" a\u202Eb\n\tc\u0007 ")).isEqualTo("ab c");
    assertThat(PlainText.passage("a\u2066\nb")).isEqualTo("a\nb");
    assertThat(PlainText.characters("\uD800x\uFFFE")).isEqualTo("\uFFFDx\uFFFD");
  }
}
