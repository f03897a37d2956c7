package dev.communique.parser.time;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import dev.communique.model.ProblemKind;
import dev.communique.model.Span;
import dev.communique.parser.text.Layout;
import dev.communique.parser.text.LayoutFinder;
import dev.communique.parser.text.TextRecord;
import dev.communique.parser.text.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Short articles whose header is right, wrong, vague or absent. */
class ArticleDatesTest {
  private static final Splitter BAR = Splitter.on('|').trimResults();
  private static final LayoutFinder LAYOUTS = LayoutFinder.create();

  private record Case(String name, String date, boolean conflict, String text) {
    static Case parse(String entry) {
      int line = entry.indexOf('\n');
      List<String> fields = BAR.splitToList(entry.substring(0, line));
      return new Case(
          fields.get(0),
          fields.get(1),
          fields.get(2).equals("conflict"),
          entry.substring(line + 1).stripTrailing() + "\n");
    }

    Dating dating() {
      Layout layout = LAYOUTS.find(TextRecord.of(text, name));
      ImmutableList.Builder<Span> spans = ImmutableList.builder();
      layout.headline().ifPresent(spans::add);
      Words words = Words.scan(text, spans.addAll(layout.paragraphs()).build(), TimeText.LEXICON);
      return ArticleDater.create().date(layout, words, name);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Case> cases() throws IOException {
    return Stream.of("article-dates.txt", "article-clues.txt").flatMap(ArticleDatesTest::cases);
  }

  private static Stream<Case> cases(String file) {
    try {
      String all =
          Resources.toString(
              Resources.getResource(ArticleDatesTest.class, file), StandardCharsets.UTF_8);
      return Splitter.on("\n= ").splitToList(all).stream().skip(1).map(Case::parse);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void there_are_many_articles() throws IOException {
    assertThat(cases()).hasSizeGreaterThanOrEqualTo(120);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void has_its_day(Case article) {
    assertThat(article.dating().date().map(found -> found.value().toString()).orElse("none"))
        .isEqualTo(article.date());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void a_disagreement_is_reported_and_nothing_else(Case article) {
    boolean reported =
        article.dating().problems().stream()
            .anyMatch(problem -> problem.kind() == ProblemKind.DATE_CONFLICT);

    assertThat(reported).isEqualTo(article.conflict());
  }
}
