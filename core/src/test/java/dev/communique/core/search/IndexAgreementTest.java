package dev.communique.core.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.FluentIterable;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.communique.core.query.ArticleQuery;
import dev.communique.core.query.ArticleSource;
import dev.communique.core.query.Condition;
import dev.communique.core.query.Field;
import dev.communique.core.query.Finder;
import dev.communique.core.query.Kind;
import dev.communique.core.query.MessageQuery;
import dev.communique.core.query.NameBook;
import dev.communique.core.query.Question;
import dev.communique.core.query.QuotationQuery;
import dev.communique.core.query.RandomQuestions;
import dev.communique.core.query.Utterance;
import dev.communique.model.Article;
import dev.communique.model.Report;
import dev.communique.parser.leaders.Registry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An index answers every question as a look at every article does, in the same order. */
class IndexAgreementTest {
  private static final int QUESTIONS = 300;

  private int found;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void an_index_on_disk_answers_as_a_look_at_every_article_does(long seed, @TempDir Path folder)
      throws IOException {
    Map<String, Article> articles = write(seed, folder);
    try (ArticleIndex index = ArticleIndex.open(folder)) {
      ArticleSource plain = source(articles.values());
      assertThat(index.articleStream()).containsExactlyInAnyOrderElementsOf(articles.values());
      agree(seed, plain, index);
    }
    assertThat(found).isGreaterThan(QUESTIONS);
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13})
  void an_index_in_memory_answers_as_a_look_at_every_article_does(long seed) {
    RandomArticles random = new RandomArticles(seed);
    ImmutableMap.Builder<String, Article> articles = ImmutableMap.builder();
    for (int i = 0; i < 40; i++) {
      Article article = random.article(i);
      articles.put(article.id(), article);
    }
    ImmutableMap<String, Article> all = articles.buildOrThrow();
    ArticleSource plain = source(all.values());
    Finder finder = MemoryIndex.of(all, plain.nameBook());
    agree(seed, plain, indexed(plain, finder));
    assertThat(found).isGreaterThan(QUESTIONS);
  }

  /** The end of a phrase stands for a few words, or for more than an index takes at once. */
  @Test
  void a_phrase_that_ends_in_a_beginning_is_answered() {
    String wide =
        IntStream.range(0, 2_000).mapToObj(i -> "peace w" + i).collect(Collectors.joining(" "));
    ImmutableMap<String, Article> all =
        ImmutableMap.of("a", article("a", wide), "b", article("b", "Peace wanted. No peace."));
    ArticleSource plain = source(all.values());
    ArticleSource index = indexed(plain, MemoryIndex.of(all, plain.nameBook()));
    for (String text : List.of("peace-w*", "peace-wan*", "-peace-w19*")) {
      assertThat(index.articles(text).list()).as(text).isEqualTo(plain.articles(text).list());
    }
    assertThat(index.articles("peace-wan*").list()).hasSize(1);
    assertThat(index.articles("peace-w*").list()).hasSize(2);
  }

  private static Article article(String id, String text) {
    return Article.builder().id(id).source(id).text(text).build();
  }

  /**
   * An index answers a thousand clauses at a time; what has more is looked for in every article.
   */
  @Test
  void a_question_of_any_number_of_words_is_answered(@TempDir Path folder) throws IOException {
    Map<String, Article> articles = write(4, folder);
    List<Condition> words = new ArrayList<>();
    for (int i = 0; i < 1_100; i++) {
      words.add(Condition.of(Field.ABOUT, i == 550 ? "peace" : "w" + i));
    }
    Question any = Question.of(Kind.MESSAGE).withCondition(Condition.any(words));
    Question none = any.withCondition(Condition.all(words.stream().map(Condition::not).toList()));
    ArticleSource plain = source(articles.values());
    try (ArticleIndex index = ArticleIndex.open(folder)) {
      for (Question question : List.of(any, none)) {
        ImmutableList<String> expected =
            MessageQuery.of(plain).where(question.condition()).stream()
                .map(IndexAgreementTest::place)
                .collect(ImmutableList.toImmutableList());
        assertThat(expected).isNotEmpty();
        assertThat(MessageQuery.of(index).where(question.condition()).stream())
            .extracting(IndexAgreementTest::place)
            .containsExactlyElementsOf(expected);
      }
    }
  }

  /** Adds, replaces and removes, with commits at any time. */
  private static Map<String, Article> write(long seed, Path folder) throws IOException {
    RandomArticles random = new RandomArticles(seed);
    Random steps = new Random(seed);
    Map<String, Article> articles = new LinkedHashMap<>();
    try (IndexEditor editor = IndexEditor.open(folder)) {
      for (int i = 0; i < 80; i++) {
        Article article = random.article(steps.nextInt(50));
        articles.put(article.id(), article);
        editor.put(article);
        if (steps.nextInt(8) == 0) {
          String id = random.article(steps.nextInt(50)).id();
          articles.remove(id);
          editor.remove(id);
        }
        if (steps.nextInt(10) == 0) {
          editor.commit();
        }
      }
    }
    return articles;
  }

  private void agree(long seed, ArticleSource plain, ArticleSource indexed) {
    RandomQuestions questions = new RandomQuestions(seed);
    for (int i = 0; i < QUESTIONS; i++) {
      agree(questions.question(Kind.MESSAGE), plain, indexed);
      agree(questions.question(Kind.QUOTATION), plain, indexed);
      agree(questions.question(Kind.ARTICLE), plain, indexed);
    }
  }

  private void agree(Question question, ArticleSource plain, ArticleSource indexed) {
    ImmutableList<String> expected = answers(plain, question);
    found += expected.size();
    assertThat(answers(indexed, question))
        .as("%s %s", question.kind(), question)
        .isEqualTo(expected);
    assertThat(count(indexed, question))
        .as("number of %s %s", question.kind(), question)
        .isEqualTo(count(plain, question));
  }

  private static ImmutableList<String> answers(ArticleSource source, Question question) {
    Stream<String> answers =
        switch (question.kind()) {
          case MESSAGE -> messages(source, question).stream().map(IndexAgreementTest::place);
          case QUOTATION -> quotations(source, question).stream().map(IndexAgreementTest::place);
          default -> articles(source, question).stream().map(Article::id);
        };
    return answers.collect(ImmutableList.toImmutableList());
  }

  private static String place(Report report) {
    return report.article().id() + "#" + report.index();
  }

  private static String place(Utterance said) {
    return said.article().id() + "#" + said.index();
  }

  private static long count(ArticleSource source, Question question) {
    return switch (question.kind()) {
      case MESSAGE -> messages(source, question).count();
      case QUOTATION -> quotations(source, question).count();
      default -> articles(source, question).count();
    };
  }

  private static MessageQuery messages(ArticleSource source, Question question) {
    return MessageQuery.of(source).matching(question.toString());
  }

  private static QuotationQuery quotations(ArticleSource source, Question question) {
    return QuotationQuery.of(source).matching(question.toString());
  }

  private static ArticleQuery articles(ArticleSource source, Question question) {
    return ArticleQuery.of(source).matching(question.toString());
  }

  private static ArticleSource source(Iterable<Article> articles) {
    NameBook names =
        NameBook.of(
            Registry.builtIn(), FluentIterable.from(articles).transformAndConcat(Article::leaders));
    return new ArticleSource() {
      @Override
      public Stream<Article> articleStream() {
        return FluentIterable.from(articles).stream();
      }

      @Override
      public NameBook nameBook() {
        return names;
      }
    };
  }

  private static ArticleSource indexed(ArticleSource plain, Finder finder) {
    return new ArticleSource() {
      @Override
      public Stream<Article> articleStream() {
        return plain.articleStream();
      }

      @Override
      public NameBook nameBook() {
        return plain.nameBook();
      }

      @Override
      public Optional<Finder> finder(Question question) {
        return Optional.of(finder);
      }
    };
  }
}
