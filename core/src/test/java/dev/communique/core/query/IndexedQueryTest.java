package dev.communique.core.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.communique.model.Article;
import dev.communique.model.PartialDate;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Queries to a source that has an index. */
class IndexedQueryTest {
  private final SampleSource plain = letters(25);
  private final SampleSource indexed = plain.withIndex();

  @Test
  void an_index_gives_answers_of_every_kind() {
    assertThat(indexed.messages("from:Lund limit:2").list())
        .isEqualTo(plain.messages("from:Lund limit:2").list())
        .hasSize(2);
    assertThat(indexed.articles("offset:23").list())
        .extracting(Article::id)
        .containsExactly("letter-23", "letter-24");
    assertThat(indexed.quotations("borders limit:1").list())
        .singleElement()
        .hasToString("“open borders” [letter-00]");
    assertThat(indexed.messages("to:Falk").count()).isEqualTo(25);
    assertThat(indexed.leaders("naming:Falk").count()).isEqualTo(1);
  }

  /** The first twenty rows are looked up, the others counted. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "limit:20",
        "limit:21",
        "limit:3",
        "offset:4",
        "offset:4 limit:20",
        "offset:24 limit:5",
        "offset:25",
        "offset:30",
        "limit:0",
        "from:Lund date:2020-01",
        "from:Lunt",
        "date:1999",
      })
  void a_query_prints_as_without_an_index(String question) {
    assertThat(indexed.messages(question)).hasToString(plain.messages(question).toString());
    assertThat(indexed.articles(question.replace("from", "naming")))
        .hasToString(plain.articles(question.replace("from", "naming")).toString());
  }

  @Test
  void a_query_prints_how_many_answers_its_list_has() {
    assertThat(indexed.messages("limit:3").toString().lines()).hasSize(1 + 1 + 3);
    assertThat(indexed.messages("offset:4").toString())
        .startsWith("21 messages offset:4\n")
        .endsWith("\n… and 1 more");
  }

  @Test
  void where_an_index_can_answer_no_article_is_looked_at() {
    Optional<Finder> finder = Optional.of(new ScanningFinder(plain));
    SampleSource source = new SampleSource(ImmutableList.of(), plain.nameBook(), finder);
    assertThat(source.messages("from:Lund").count()).isEqualTo(25);
    assertThat(source.messages("from:Lund").list()).hasSize(25);
    assertThat(source.messages("from:Lund").toString()).startsWith("25 messages from:Lund\n");
  }

  @Test
  void where_an_index_cannot_answer_every_article_is_looked_at() {
    Finder helpless = new Helpless();
    SampleSource source = new SampleSource(plain.list(), plain.nameBook(), Optional.of(helpless));
    assertThat(source.messages("from:Lund").count()).isEqualTo(25);
    assertThat(source.messages("from:Lund").list()).hasSize(25);
  }

  @Test
  void an_index_is_not_asked_for_leaders() {
    SampleSource source =
        new SampleSource(plain.list(), plain.nameBook(), Optional.of(new Helpless()));
    assertThat(source.leaders().list()).hasSize(3);
  }

  /** Letters of one January, one a day. */
  private static SampleSource letters(int count) {
    return SampleSource.of(
        IntStream.range(0, count).mapToObj(IndexedQueryTest::letter).toArray(Article[]::new));
  }

  private static Article letter(int number) {
    String id = "letter-" + (number < 10 ? "0" : "") + number;
    PartialDate day = PartialDate.parse("2020-01-01").plusDays(number);
    return Letters.article(id, Letters.TEXT)
        .date(Letters.date(day.toString()))
        .addLeaders(Letters.ANA, Letters.ROE, Letters.TOVE)
        .addMentions(Letters.mention(Letters.ANA), Letters.mention(Letters.TOVE))
        .addQuotation(Letters.quotation(Letters.TEXT, "open borders").build())
        .addMessage(Letters.message(Letters.ANA, Letters.TOVE).sent(day).build())
        .build();
  }

  /** An index that can answer nothing. */
  private static final class Helpless implements Finder {
    @Override
    public boolean canAnswer(Question question) {
      return false;
    }

    @Override
    public Stream<Hit> find(Question question) {
      throw new AssertionError("asked for " + question);
    }

    @Override
    public long count(Question question) {
      throw new AssertionError("asked for the number of " + question);
    }
  }

  @Test
  void an_index_that_says_nothing_else_can_answer_everything() {
    ImmutableList<String> questions = ImmutableList.of("", "peace", "from:Lund or -is:reply");
    for (String question : questions) {
      assertThat(new ScanningFinder(plain).canAnswer(Question.parse(Kind.MESSAGE, question)))
          .isTrue();
    }
  }
}
