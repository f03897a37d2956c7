package dev.communique.core.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.communique.model.Article;
import dev.communique.model.Outcome;
import dev.communique.model.Report;
import dev.communique.parser.ArticleParser;
import dev.communique.parser.leaders.Registry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Events of articles as the parser reads them. */
class SampleCorpusEventsTest {
  private static final Path CORPUS = Path.of(System.getProperty("communique.corpus"));

  private static ImmutableList<Report> reports(String begin) throws IOException {
    Path registry = CORPUS.resolve("registry");
    ArticleParser parser =
        ArticleParser.builder()
            .registry(
                Registry.builtIn()
                    .with(registry.resolve("countries.csv"))
                    .with(registry.resolve("leaders.csv")))
            .calendar(registry.resolve("calendar.txt"))
            .build();
    try (Stream<Outcome<Article>> articles = parser.read(CORPUS.resolve("articles"))) {
      return articles
          .flatMap(outcome -> outcome.value().stream())
          .filter(article -> article.id().contains(begin))
          .flatMap(article -> article.reports().stream())
          .collect(ImmutableList.toImmutableList());
    }
  }

  /**
   * Told by an agency, two capitals' papers, a copy of a wire story, and a paper that miscounts.
   */
  @Test
  void one_letter_told_by_five_articles() throws IOException {
    Events events = Events.of(reports("2011-06-ninetieth"));
    // The other is the earlier one, on her taking office, that an article mentions.
    assertThat(events.count()).as(events.toTable().toString()).isEqualTo(2);
    Event letter = events.list().get(0);
    assertThat(letter.reports()).hasSize(5);
    assertThat(letter.occasion().orElseThrow().ordinal()).hasValue(90);
    assertThat(letter.findConflict(Aspect.OCCASION).orElseThrow().reports().keySet()).hasSize(2);
  }

  @Test
  void yearly_letters_of_one_pair_stay_apart() throws IOException {
    Events events = Events.of(reports("ruritania-national-day"));
    assertThat(events.list()).allMatch(event -> event.reports().size() == 1);
  }

  @Test
  void a_message_and_the_thanks_for_it() throws IOException {
    Events events = Events.of(reports("2018-06-"));
    assertThat(events.exchanges()).hasSize(1);
    assertThat(events.exchanges().get(0).isAnswer()).isTrue();
    assertThat(events.exchanges().get(0).first().reports()).hasSize(3);
  }
}
