package dev.communique.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.communique.core.chart.HostileArticles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DossierTest {
  private static final Pattern HREF = Pattern.compile(" href=\"#([^\"]*)\"");
  private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");

  @TempDir private Path folder;

  private static Dossier lund() {
    return Dossier.of(Letters.told(), "Ana Lund", "Tove Falk");
  }

  private static Dossier hostile() {
    return Dossier.of(
        Told.of(HostileArticles.articles()), HostileArticles.SENDER, HostileArticles.ADDRESSEE);
  }

  private static List<String> all(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(found -> found.group(1)).toList();
  }

  /** The words of a section, without markup. */
  private static String section(Dossier dossier, String id) {
    String page = dossier.toHtml();
    int start = page.indexOf("<section id=\"" + id + "\"");
    assertThat(start).as(id).isNotNegative();
    String section = page.substring(start, page.indexOf("</section>", start));
    return section
        .replaceAll("</?(a|bdi|span)\\b[^>]*>", "")
        .replaceAll("<[^>]*>", " ")
        .replaceAll("\\s+", " ");
  }

  @Test
  void the_summary_is_one_sentence_on_counts_last_silence_claims_and_what_was_due() {
    assertThat(lund().summary())
        .isEqualTo(
            "Ana Lund sent Tove Falk 4 messages and received 1 between 2021-05-03 and 2024-05-05;"
                + " the last is Tove Falk’s of 2024-05-05 (thanks, letter);"
                + " the longest silence took 457 days, from 2023-02-01 to 2024-05-03;"
                + " of 1 claim of rarity 1 true; of 3 messages due 1 came, 1 denied, 1 missing.");
    assertThat(lund()).hasToString(lund().summary());
    assertThat(lund().title()).isEqualTo("Ana Lund and Tove Falk");
  }

  @Test
  void every_link_leads_to_a_place_of_the_page() {
    String page = lund().toHtml();
    List<String> ids = all(ID, page);

    assertThat(ids).doesNotHaveDuplicates();
    assertThat(all(HREF, page)).hasSizeGreaterThan(10).isSubsetOf(ids);
  }

  @Test
  void the_last_messages_come_with_words_and_sources() {
    assertThat(section(lund(), "last-messages"))
        .containsSubsequence("2024-05-05", "Tove Falk → Ana Lund", "thanks", "1 report [6]")
        .containsSubsequence("2024-05-03", "Ana Lund → Tove Falk", "I value our open border");
  }

  @Test
  void words_are_compared_with_those_on_the_same_occasion_and_else_with_the_ones_before() {
    assertThat(section(lund(), "changes-of-wording"))
        .containsSubsequence(
            "2022-05-03 → 2024-05-03",
            "Both on one kind of occasion: founding anniversary.",
            "kept open border",
            "dropped cherish our friendship",
            "2022-05-03 → 2023-02-01",
            "One after the other");
  }

  @Test
  void claims_have_verdict_reason_gaps_and_source() {
    assertThat(section(lund(), "claims"))
        .containsSubsequence(
            "2024-05-03",
            "first message to Falk in fifteen months",
            "✓ true",
            "the one before is of 2023-02-01, none known between",
            "2023-03/2023-04, 2023-06/2023-12",
            "[5]");
  }

  @Test
  void what_did_not_come_is_told_apart_from_what_is_denied() {
    assertThat(section(lund(), "missing-messages"))
        .containsSubsequence("2023-05-03", "Ana Lund", "came in 2 of 2 years before", "✕ missing")
        .contains("Not sent but denied: Ana Lund → Tove Falk, greeting [4]");
  }

  @Test
  void sources_show_the_words_that_were_read_and_the_rules() {
    assertThat(section(lund(), "sources"))
        .contains("GNA 3 3 2021-05-03 to 2023-02-01", "6 articles", "1.txt GNA")
        .containsPattern(
            "Ana Lund of Grenmark sent a letter .* characters \\d+–\\d+, read by send");
  }

  @Test
  void no_message_is_silence_where_articles_could_tell_and_nothing_where_none_can() {
    assertThat(Dossier.of(Letters.told(), "Ana Lund", "Per Holm").summary())
        .isEqualTo("No message between Ana Lund and Per Holm is known.");
    Dossier empty = Dossier.of(Told.of(), "Ana Lund", "Tove Falk");
    assertThat(empty.summary())
        .isEqualTo(
            "No message between Ana Lund and Tove Falk is known: there is no article that could"
                + " tell.");
    assertThat(section(empty, "sources")).contains("No article tells of any.");
  }

  @Test
  void the_same_articles_give_the_same_bytes() {
    assertThat(lund().toHtml()).isEqualTo(lund().toHtml());
  }

  @Test
  void hostile_fields_are_text() {
    String page = hostile().toHtml();
    String body = page.substring(page.indexOf("<body>"), page.indexOf("</main>"));

    assertThat(body.contains(HostileArticles.MARK)).isFalse();
    assertThat(body.chars().filter(c -> c == 7 || c == 0xD800)).isEmpty();
    for (String field :
        List.of("Ana", "Tove", "headline", "agency", "reporter", "claim", "words")) {
      assertThat(Pattern.compile(field + "[A-Za-z ]*&lt;script&gt;window").matcher(body).find())
          .as(field)
          .isTrue();
    }
    assertThat(all(Pattern.compile("<(/?[a-z0-9]+)"), body))
        .contains("section", "/section")
        .doesNotContain("img", "textarea", "style");
  }

  @Test
  void it_is_written_as_a_page_or_not_at_all() throws IOException {
    Path file = folder.resolve("dossier.html");
    lund().write(file);

    assertThat(Files.readString(file)).isEqualTo(lund().toHtml());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> lund().write(folder.resolve("dossier.pdf")))
        .withMessageContaining("must end in .html");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Dossier.of(Letters.told(), " ", "Tove Falk"));
  }
}
