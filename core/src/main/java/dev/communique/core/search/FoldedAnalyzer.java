package dev.communique.core.search;

import dev.communique.core.query.Folded;
import dev.communique.core.query.Stems;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Cuts texts into the words that queries compare: those of {@link Folded}, or their stems. */
final class FoldedAnalyzer extends Analyzer {
  /** Longer than any pattern reaches, so that no match goes from one value into the next. */
  private static final int GAP = 5_000;

  private final boolean stems;

  private FoldedAnalyzer(boolean stems) {
    this.stems = stems;
  }

  /** Stems for fields of stems, plain words for all others. */
  static Analyzer create() {
    Analyzer words = new FoldedAnalyzer(false);
    Analyzer stems = new FoldedAnalyzer(true);
    return new AnalyzerWrapper(PER_FIELD_REUSE_STRATEGY) {
      @Override
      protected Analyzer getWrappedAnalyzer(String fieldName) {
        return IndexFields.areStems(fieldName) ? stems : words;
      }
    };
  }

  @Override
  public int getPositionIncrementGap(String fieldName) {
    return GAP;
  }

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    Tokenizer words = new FoldedTokenizer();
    return stems
        ? new TokenStreamComponents(words, new StemFilter(words))
        : new TokenStreamComponents(words);
  }

  /** Words between the blanks of a folded text. */
  private static final class FoldedTokenizer extends Tokenizer {
    /** A longer word is cut, as no index takes a term of any length. */
    private static final int LONGEST_WORD = 8_000;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final char[] buffer = new char[8_192];
    private final StringBuilder text = new StringBuilder();
    private String folded = "";
    private int at;

    @Override
    public void reset() throws IOException {
      super.reset();
      text.setLength(0);
      for (int count = input.read(buffer); count >= 0; count = input.read(buffer)) {
        text.append(buffer, 0, count);
      }
      folded = Folded.of(text);
      at = 1;
    }

    @Override
    public boolean incrementToken() {
      clearAttributes();
      if (at >= folded.length()) {
        return false;
      }
      int blank = folded.indexOf(' ', at);
      term.append(folded, at, Math.min(blank, at + LONGEST_WORD));
      at = blank + 1;
      return true;
    }
  }

  /** The stem of each word. */
  private static final class StemFilter extends TokenFilter {
    private static final int MOST_KNOWN = 20_000;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final Stems stemmer = new Stems();

    /** The stems of words met before; a text's words are few. */
    private final Map<String, String> known = new HashMap<>();

    StemFilter(TokenStream words) {
      super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
      if (!input.incrementToken()) {
        return false;
      }
      if (known.size() >= MOST_KNOWN) {
        known.clear();
      }
      String stem = known.computeIfAbsent(term.toString(), stemmer::of);
      term.setEmpty().append(stem);
      return true;
    }
  }
}
