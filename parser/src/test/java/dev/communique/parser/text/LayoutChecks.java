package dev.communique.parser.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.communique.model.Span;
import dev.communique.model.TextPart;
import java.util.ArrayList;
import java.util.List;

/** What holds of every layout. */
final class LayoutChecks {
  private static final LayoutFinder FINDER = LayoutFinder.create();

  private LayoutChecks() {}

  static Layout layout(String text) {
    Layout layout = FINDER.find(TextRecord.of(text, "test"));
    check(layout);
    return layout;
  }

  static List<String> paragraphs(Layout layout) {
    return layout.paragraphs().stream().map(span -> span.in(layout.text())).toList();
  }

  static void check(Layout layout) {
    List<Span> spans = new ArrayList<>(layout.paragraphs());
    assertThat(layout.paragraphs()).isSorted();
    layout.parts().stream().map(TextPart::span).forEach(spans::add);
    assertThat(layout.parts().stream().map(TextPart::span)).isSorted();
    spans.sort(null);
    int at = 0;
    for (Span span : spans) {
      assertThat(span.start()).as("overlap in %s", spans).isGreaterThanOrEqualTo(at);
      assertThat(span.isEmpty()).isFalse();
      assertBlank(layout.text(), at, span.start());
      at = span.end();
    }
    assertBlank(layout.text(), at, layout.text().length());
  }

  private static void assertBlank(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
      if (!blank) {
        assertThat(text.substring(from, to)).as("lost at %d", i).isBlank();
      }
    }
  }
}
