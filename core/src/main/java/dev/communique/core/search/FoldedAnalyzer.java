package dev.communique.core.search;

import java.io.IOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Cuts texts into the words that queries compare: those of {@link
 * dev.communique.core.query.Folded}.
 */
final class FoldedAnalyzer extends Analyzer {
  /** Longer than any pattern reaches, so that no match goes from one value into the next. */
  private static final int GAP = 5_000;

  /** All fields have the same words: one analyzer's parts serve them all. */
  FoldedAnalyzer() {
    super(GLOBAL_REUSE_STRATEGY);
  }

  @Override
  public int getPositionIncrementGap(String fieldName) {
    return GAP;
  }

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    return new TokenStreamComponents(new FoldedTokenizer());
  }

  /** Words between the blanks of a folded text. */
  private static final class FoldedTokenizer extends Tokenizer {
    /** A longer word is cut, as no index takes a term of any length. */
    private static final int LONGEST_WORD = 8_000;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final FoldedBuffer text = new FoldedBuffer();
    private int at;

    @Override
    public void reset() throws IOException {
      super.reset();
      text.read(input);
      at = 0;
    }

    @Override
    public boolean incrementToken() {
      clearAttributes();
      if (at >= text.length()) {
        return false;
      }
      int blank = text.blankAfter(at);
      term.copyBuffer(text.characters(), at, Math.min(blank - at, LONGEST_WORD));
      at = blank + 1;
      return true;
    }
  }
}
