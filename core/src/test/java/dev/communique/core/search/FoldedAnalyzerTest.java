package dev.communique.core.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.communique.core.query.Folded;
import java.io.IOException;
import java.util.Random;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.api.Test;

class FoldedAnalyzerTest {
  private static final String CHARACTERS =
      "aZ09 .,'-\u2019\u2018\u201C\u2014\u00A0\u00AD\u00B2\u00E9\u0301\u0142\u00B5\uD835\uDD38\n\u2026\u2011\u3000";

  @Test
  void has_the_words_of_folded_for_any_text() throws IOException {
    Random random = new Random(2);
    try (Analyzer analyzer = new FoldedAnalyzer()) {
      for (int i = 0; i < 5_000; i++) {
        String text = text(random, random.nextInt(30), i % 2 == 0 ? 14 : CHARACTERS.length());
        assertThat(words(analyzer, text)).as("\"%s\"", text).isEqualTo(Folded.words(text));
      }
    }
  }

  @Test
  void takes_texts_of_any_length() throws IOException {
    Random random = new Random(3);
    try (Analyzer analyzer = new FoldedAnalyzer()) {
      for (int length : new int[] {8_191, 8_192, 8_193, 50_000, 0, 3}) {
        String text = "a ".repeat(length / 2) + (length % 2 == 0 ? "" : "b");
        assertThat(words(analyzer, text)).isEqualTo(Folded.words(text));
        String accented = text + text(random, 20, CHARACTERS.length());
        assertThat(words(analyzer, accented)).isEqualTo(Folded.words(accented));
      }
    }
  }

  private static String text(Random random, int length, int characters) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(CHARACTERS.charAt(random.nextInt(characters)));
    }
    return text.toString();
  }

  private static ImmutableList<String> words(Analyzer analyzer, String text) throws IOException {
    ImmutableList.Builder<String> words = ImmutableList.builder();
    try (TokenStream tokens = analyzer.tokenStream("any", text)) {
      CharTermAttribute term = tokens.getAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        words.add(term.toString());
      }
      tokens.end();
    }
    return words.build();
  }
}
