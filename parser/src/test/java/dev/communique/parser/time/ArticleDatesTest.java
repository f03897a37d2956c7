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
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Short articles whose header is right, wrong, vague or absent. */
class ArticleDatesTest {
  private static final Splitter BAR = Splitter.on('|').trimResults();

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
      Layout layout = LayoutFinder.create().find(TextRecord.of(text, name));
      ImmutableList.Builder<Span> spans = ImmutableList.builder();
      layout.headline().ifPresent(spans::add);
      Words words = Words.scan(text, spans.addAll(layout.paragraphs()).build(), TimeText.LEXICON);
      return ArticleDater.create().date(layout, words, name);
    }
  }

  private static List<Case> cases() throws IOException {
    String all =
        Resources.toString(
            Resources.getResource(ArticleDatesTest.class, "article-dates.txt"),
            StandardCharsets.UTF_8);
    return Splitter.on("\n= ").splitToList(all).stream().skip(1).map(Case::parse).toList();
  }

  @Test
  void of_all_articles_97_in_100_get_their_day() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Case article : cases()) {
      String date = article.dating().date().map(found -> found.value().toString()).orElse("none");
      if (!date.equals(article.date())) {
        wrong.add(article.name() + ": " + article.date() + " but was " + date);
      }
    }

    assertThat(cases()).hasSizeGreaterThanOrEqualTo(120);
    assertThat(1 - (double) wrong.size() / cases().size())
        .as("%s", wrong)
        .isGreaterThanOrEqualTo(0.97);
  }

  @Test
  void every_disagreement_is_reported_and_nothing_else() throws IOException {
    for (Case article : cases()) {
      boolean reported =
          article.dating().problems().stream()
              .anyMatch(problem -> problem.kind() == ProblemKind.DATE_CONFLICT);

      assertThat(reported).as(article.name()).isEqualTo(article.conflict());
    }
  }
}
