package dev.communique.parser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.Iterables;
import dev.communique.model.Article;
import dev.communique.model.CountryCode;
import dev.communique.model.Message;
import dev.communique.model.Outcome;
import dev.communique.parser.leaders.Registry;
import dev.communique.parser.time.CalendarOfDays;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows as a file is read as one. */
class ReadmeTest {
  @TempDir private Path folder;

  /** The block of the README that begins so, without the marks around it. */
  private static String block(String beginning) throws IOException {
    String readme = Files.readString(Path.of("README.md"), UTF_8);
    int start = readme.indexOf("```\n" + beginning) + "```\n".length();
    assertThat(start).as(beginning).isGreaterThan("```\n".length());
    return readme.substring(start, readme.indexOf("```", start));
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void its_record_tells_of_a_letter() throws IOException {
    Article article =
        Parsers.shared().parse(block(" date 2019-03-04 Lund"), "record.txt").orElseThrow();

    assertThat(article.headline()).contains("Lund writes to Falk");
    Message message = Iterables.getOnlyElement(article.messages());
    assertThat(message.senders().get(0).name()).isEqualTo("Ana Lund");
    assertThat(message.addressees().get(0).name()).contains("Per Falk");
  }

  @Test
  void its_row_is_the_article_whose_text_is_shown_below() throws IOException {
    Path rows = file("rows.jsonl", block("{\"id\": \"a-7\""));
    String written = block(" date 2019-03-04\n");

    try (Stream<Outcome<Article>> articles = Parsers.shared().read(rows)) {
      Article article = Iterables.getOnlyElement(articles.toList()).orElseThrow();
      assertThat(article.id()).isEqualTo("a-7");
      assertThat(article.date().orElseThrow().value()).hasToString("2019-03-04");
      assertThat(article.headline()).contains("Lund writes to Falk");
      assertThat(article.text().stripTrailing()).isEqualTo(written.stripTrailing());
    }
  }

  @Test
  void its_registry_and_calendar_are_read() throws IOException {
    Registry registry = Registry.builtIn();
    int count = 0;
    for (String rows : Splitter.on("\n\n").split(block("country,office,kind,name"))) {
      registry = registry.with(file(count++ + ".csv", rows + "\n"));
    }
    CalendarOfDays days = CalendarOfDays.builtIn().with(file("days.txt", block("XRU\tfounding")));

    assertThat(count).isEqualTo(4);
    assertThat(registry.validThrough(CountryCode.of("XRU"), "King")).hasToString("2024-06-30");
    assertThat(days.days())
        .hasSize(CalendarOfDays.builtIn().days().size() + 3)
        .anyMatch(day -> day.toString().contains("[XRU] BIRTHDAY"));
  }

  @Test
  void its_frames_read_messages() throws IOException {
    ArticleParser parser =
        ArticleParser.builder().frames(file("frames.txt", block("congratulate\t"))).build();
    String text =
        " date 2019-03-04 Chinese leader Xi Jinping texted North Korean leader Kim Jong Un Monday.";

    assertThat(Parsers.shared().parse(text, "x").orElseThrow().messages()).isEmpty();
    Message message = Iterables.getOnlyElement(parser.parse(text, "x").orElseThrow().messages());
    assertThat(message.evidence().get(0).rule()).isEqualTo("text");
  }
}
