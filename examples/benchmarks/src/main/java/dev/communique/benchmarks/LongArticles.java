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

  /** A record of so many bytes or a paragraph more, ended by an empty line. */
  byte[] ofLength(long bytes) {
    StringBuilder article = new StringBuilder(HEADER);
    for (int i = 0; article.length() < bytes; i++) {
      article
          .append(paragraphs.get(i % paragraphs.size()))
          .append(" Tove ")
          .append(surname(i))
          .append(" noted it on page ")
          .append(i + 1)
          .append(".\n\n");
    }
    return article.append('\n').toString().getBytes(StandardCharsets.UTF_8);
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
