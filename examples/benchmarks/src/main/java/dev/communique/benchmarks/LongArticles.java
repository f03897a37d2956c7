package dev.communique.benchmarks;

import com.google.common.collect.ImmutableList;
import dev.communique.model.Span;
import dev.communique.parser.text.Layout;
import dev.communique.parser.text.LayoutFinder;
import dev.communique.parser.text.TextRecord;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Articles of any length: the paragraphs of the sample corpus in turn, each with a last sentence of
 * its own that names somebody else. Without it a paragraph would repeat another one, and not be
 * read again.
 */
final class LongArticles {
  private static final String HEADER = " date 2017-05-08 OSTREL - ";
  private static final ImmutableList<String> SYLLABLES =
      ImmutableList.of("ka", "lo", "mi", "ne", "ru", "sa", "ti", "vo", "ze", "ba");

  private final ImmutableList<String> paragraphs;

  LongArticles() {
    LayoutFinder layouts = LayoutFinder.create();
    this.paragraphs =
        SampleRecords.bytes().stream()
            .map(record -> TextRecord.of(new String(record, StandardCharsets.UTF_8), "sample"))
            .map(layouts::find)
            .flatMap(layout -> paragraphs(layout).stream())
            .collect(ImmutableList.toImmutableList());
  }

  private static List<String> paragraphs(Layout layout) {
    return layout.paragraphs().stream()
        .map((Span span) -> span.in(layout.text()).replace('\n', ' '))
        .toList();
  }

  /**
   * Records of so many bytes or a paragraph more, each ended by an empty line: as many as it takes
   * to have each paragraph of the sample in one of them, so that short ones tell what long ones do.
   */
  ImmutableList<byte[]> ofLength(long bytes) {
    ImmutableList.Builder<byte[]> articles = ImmutableList.builder();
    int next = 0;
    do {
      StringBuilder article = new StringBuilder(HEADER);
      for (; article.length() < bytes; next++) {
        append(next, article);
      }
      articles.add(article.append('\n').toString().getBytes(StandardCharsets.UTF_8));
    } while (next < paragraphs.size());
    return articles.build();
  }

  private void append(int number, StringBuilder article) {
    article
        .append(paragraphs.get(number % paragraphs.size()))
        .append(" Tove ")
        .append(surname(number))
        .append(" noted it on page ")
        .append(number + 1)
        .append(".\n\n");
  }

  /** One of 10,000 names. */
  private static String surname(int number) {
    StringBuilder name = new StringBuilder();
    for (int rest = number % 10_000 + 10_000; rest > 1; rest /= 10) {
      name.append(SYLLABLES.get(rest % 10));
    }
    name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
    return name.append("ndor").toString();
  }
}
