package dev.communique.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.communique.core.query.SampleArticles;
import dev.communique.model.Article;
import dev.communique.model.Outcome;
import dev.communique.model.PartialDate;
import dev.communique.model.Problem;
import dev.communique.model.ProblemKind;
import dev.communique.parser.leaders.Registry;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CorpusTest {
  private final Corpus corpus = Corpus.of(SampleArticles.all());

  @Test
  void answers_its_questions() {
    assertThat(corpus.articleCount()).isEqualTo(4);
    assertThat(corpus.articles().count()).isEqualTo(4);
    assertThat(corpus.messages().from("Flavia Elphberg").count()).isEqualTo(2);
    assertThat(corpus.quotations().count()).isEqualTo(1);
    assertThat(corpus.leaders().count()).isEqualTo(2);
    assertThat(corpus.dates()).contains(PartialDate.parse("2018-01-05/2020-06-02"));
    assertThat(corpus.findArticle("reply.txt")).isPresent();
    assertThat(corpus.findArticle("nothing")).isEmpty();
  }

  @Test
  void keeps_what_went_wrong() {
    Problem unreadable = Problem.of(ProblemKind.UNREADABLE_FILE, "x.txt", "No such file.");
    Article undated = SampleArticles.all().get(3);
    Corpus collected =
        Corpus.collect(
            Stream.of(Outcome.of(undated, undated.problems()), Outcome.failure(unreadable)),
            Registry.builtIn());
    assertThat(collected.articleCount()).isEqualTo(1);
    assertThat(collected.problems()).containsExactly(undated.problems().get(0), unreadable);
  }

  @Test
  void grows_by_giving_a_new_one() {
    Article changed = SampleArticles.all().get(0).toBuilder().headline("Changed").build();
    Article other = changed.toBuilder().id("other").build();
    Corpus grown = corpus.plus(ImmutableList.of(changed, other));
    assertThat(grown.articleCount()).isEqualTo(5);
    assertThat(grown.findArticle(changed.id())).contains(changed);
    assertThat(corpus.articleCount()).isEqualTo(4);
    assertThat(corpus.findArticle(changed.id())).contains(SampleArticles.all().get(0));
  }

  @Test
  void introduces_itself() {
    assertThat(corpus.toString())
        .isEqualTo(
            """
            4 articles, 2018-01-05/2020-06-02, 5 messages, 1 problem
            from                       to                      messages
            Flavia Elphberg            Zero Moustafa                  2
            Zero Moustafa              Flavia Elphberg                1
            The President of Veldania  the people of Zubrowka         1
            Pope Francis               the hosts                      1
            """);
    assertThat(Corpus.of(ImmutableList.of())).hasToString("0 articles, 0 messages, 0 problems");
  }
}
