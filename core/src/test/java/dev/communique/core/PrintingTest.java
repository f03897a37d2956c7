package dev.communique.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.communique.core.query.SampleArticles;
import dev.communique.core.query.Utterance;
import dev.communique.model.Article;
import dev.communique.model.Message;
import dev.communique.model.Outcome;
import dev.communique.model.Quotation;
import dev.communique.parser.ArticleParser;
import dev.communique.parser.leaders.Registry;
import dev.communique.parser.text.Limits;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How values look to somebody in a shell. */
class PrintingTest {
  private static final Path CORPUS = Path.of(System.getProperty("communique.corpus"));
  private static final int LONGEST = 160;

  /** The packages that the three modules export. */
  private static final ImmutableSet<String> EXPORTED =
      ImmutableSet.of(
          "dev.communique.model",
          "dev.communique.model.json",
          "dev.communique.parser",
          "dev.communique.parser.leaders",
          "dev.communique.parser.text",
          "dev.communique.parser.time",
          "dev.communique.core",
          "dev.communique.core.chart",
          "dev.communique.core.compare",
          "dev.communique.core.dossier",
          "dev.communique.core.export",
          "dev.communique.core.search",
          "dev.communique.core.statistics",
          "dev.communique.core.events",
          "dev.communique.core.query",
          "dev.communique.core.timeline");

  @Test
  void every_public_class_with_state_says_what_it_is() throws NoSuchMethodException {
    ImmutableList<Class<?>> classes =
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(EXPORTED)
                .stream()
                .filter(PrintingTest::hasValues)
                .map(JavaClass::reflect)
                .collect(ImmutableList.toImmutableList());
    assertThat(classes).contains(Article.class, ArticleParser.class, Corpus.class, Limits.class);
    for (Class<?> each : classes) {
      assertThat(each.getMethod("toString").getDeclaringClass())
          .as("where %s gets its toString from", each.getName())
          .isNotEqualTo(Object.class);
    }
  }

  private static boolean hasValues(JavaClass each) {
    boolean hasState =
        each.getModifiers().contains(JavaModifier.ABSTRACT)
            || each.getAllFields().stream().anyMatch(PrintingTest::isState);
    return EXPORTED.contains(each.getPackageName())
        && each.getModifiers().contains(JavaModifier.PUBLIC)
        && !each.isInterface()
        && !each.getSimpleName().equals("Builder")
        && hasState;
  }

  private static boolean isState(JavaField field) {
    return !field.getModifiers().contains(JavaModifier.STATIC);
  }

  @Test
  void every_value_of_the_sample_corpus_prints_on_one_line_that_is_not_long() throws IOException {
    Path registry = CORPUS.resolve("registry");
    ArticleParser parser =
        ArticleParser.builder()
            .registry(
                Registry.builtIn()
                    .with(registry.resolve("countries.csv"))
                    .with(registry.resolve("leaders.csv")))
            .build();
    ImmutableList<Object> values;
    try (Stream<Outcome<Article>> outcomes = parser.read(CORPUS.resolve("articles"))) {
      values =
          Stream.concat(
                  outcomes.flatMap(outcome -> outcome.value().stream()).flatMap(PrintingTest::all),
                  Stream.of(parser, Registry.builtIn(), Limits.defaults()))
              .collect(ImmutableList.toImmutableList());
    }
    assertThat(values.size()).isGreaterThan(1000);
    String folder = CORPUS.resolve("articles").toString();
    for (Object value : values) {
      assertThat(value.toString().replace(folder, ""))
          .as(value.getClass().getSimpleName())
          .isNotBlank()
          .doesNotContain("\n", value.getClass().getSimpleName() + "@")
          .hasSizeLessThanOrEqualTo(LONGEST);
    }
  }

  private static Stream<?> all(Article article) {
    return Stream.of(
            Stream.of(article, Outcome.of(article, article.problems())),
            article.problems().stream(),
            article.date().stream(),
            article.dateline().stream(),
            article.parts().stream(),
            article.leaders().stream(),
            article.mentions().stream(),
            article.dates().stream(),
            article.quotations().stream().flatMap(PrintingTest::all),
            article.messages().stream().flatMap(PrintingTest::all),
            article.claims().stream(),
            article.reports().stream(),
            Stream.iterate(0, index -> index + 1)
                .limit(article.quotations().size())
                .map(index -> new Utterance(article, index)))
        .flatMap(values -> values);
  }

  private static Stream<?> all(Quotation quotation) {
    return Stream.of(Stream.of(quotation, quotation.span()), quotation.speaker().stream())
        .flatMap(values -> values);
  }

  private static Stream<?> all(Message message) {
    return Stream.of(
            Stream.of(message),
            message.senders().stream(),
            message.addressees().stream(),
            message.occasion().stream(),
            message.sent().stream(),
            message.evidence().stream())
        .flatMap(values -> values);
  }

  @Test
  void a_message_to_many_names_the_first_and_counts_the_others() {
    Message message = SampleArticles.all().get(0).messages().get(0);
    Message widely =
        message.toBuilder().addressees(Collections.nCopies(5, message.addressees().get(0))).build();
    assertThat(widely.toString()).contains(" and 3 others ");
  }
}
