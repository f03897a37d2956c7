package dev.communique.core.compare;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableIntArray;
import dev.communique.core.query.Folded;
import dev.communique.core.query.Stems;
import dev.communique.model.ContentPiece;
import dev.communique.model.Quotation;
import dev.communique.model.Report;
import dev.communique.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The words of some texts in order, with their places; no phrase reaches over the end of a sentence
 * or text. Immutable.
 */
final class Wording {
  private final ImmutableList<String> written;
  private final ImmutableList<Span> spans;
  private final ImmutableList<String> folded;

  /** What words are compared by: themselves or their stems. */
  private final ImmutableList<String> keys;

  /** For each word, the number of the stretch it belongs to. */
  private final ImmutableIntArray stretches;

  /** For each word, the number of the part of its stretch: commas and dashes part it. */
  private final ImmutableIntArray parts;

  private Wording(Words words) {
    this.written = ImmutableList.copyOf(words.written);
    this.spans = ImmutableList.copyOf(words.spans);
    this.folded = ImmutableList.copyOf(words.folded);
    this.keys = folded;
    this.stretches = words.stretches.build();
    this.parts = words.parts.build();
  }

  private Wording(Wording words, ImmutableList<String> keys) {
    this.written = words.written;
    this.spans = words.spans;
    this.folded = words.folded;
    this.keys = keys;
    this.stretches = words.stretches;
    this.parts = words.parts;
  }

  static Wording of(List<String> texts) {
    Words words = new Words();
    for (String text : texts) {
      words.startStretch();
      words.add(text, Span.of(0, text.length()));
    }
    return new Wording(words);
  }

  /** A message's own words, with their places in its article. */
  static Wording of(Report report) {
    Words words = new Words();
    String text = report.article().text();
    for (Quotation quotation : report.content()) {
      int done = -1;
      for (ContentPiece piece : quotation.content()) {
        if (done < 0 || hasWord(text, done, piece.span().start())) {
          words.startStretch();
        }
        words.add(text, piece.span());
        done = piece.span().end();
      }
    }
    return new Wording(words);
  }

  private static boolean hasWord(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Folded.isWordPart(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** The same words, compared by English stems. */
  Wording byStems() {
    Stems stems = new Stems();
    return new Wording(
        this, folded.stream().map(stems::of).collect(ImmutableList.toImmutableList()));
  }

  int count() {
    return folded.size();
  }

  boolean isStopWord(int word) {
    return StopWords.contains(folded.get(word));
  }

  /** Whether {@code size} words from this one on belong to one stretch. */
  boolean holds(int word, int size) {
    int last = word + size - 1;
    return last < count() && stretches.get(word) == stretches.get(last);
  }

  /** Whether nothing, not even a comma, stands between a word and the next. */
  boolean isJoined(int word) {
    return holds(word, 2) && parts.get(word) == parts.get(word + 1);
  }

  /** The word as it is compared. */
  String key(int word) {
    return keys.get(word);
  }

  /** All words as they are compared, in order. */
  List<String> keys() {
    return keys;
  }

  /** How often each word is there. */
  ImmutableMultiset<String> counts() {
    return ImmutableMultiset.copyOf(keys);
  }

  /** The words from one up to another, as they are compared. */
  String phrase(int from, int to) {
    return String.join(" ", keys.subList(from, to));
  }

  /** The words from one up to another, as they are written. */
  String written(int from, int to) {
    return String.join(" ", written.subList(from, to));
  }

  /** Where the words from one up to another stand in their text. */
  Span span(int from, int to) {
    return spans.get(from).union(spans.get(to - 1));
  }

  /** Every run of {@code size} words, also over the ends of sentences; all words when fewer. */
  ImmutableSet<String> shingles(int size) {
    if (count() == 0) {
      return ImmutableSet.of();
    }
    ImmutableSet.Builder<String> shingles = ImmutableSet.builder();
    for (int i = 0; i == 0 || i + size <= count(); i++) {
      shingles.add(phrase(i, Math.min(count(), i + size)));
    }
    return shingles.build();
  }

  /** The phrases of {@code size} words. */
  void addPhrases(int size, Set<String> to) {
    for (int i = 0; i + size <= count(); i++) {
      if (holds(i, size)) {
        to.add(phrase(i, i + size));
      }
    }
  }

  /** Words while they are gathered. */
  private static final class Words {
    private static final CharMatcher BREAKS = CharMatcher.anyOf(".!?;:…");
    private static final CharMatcher PARTINGS = CharMatcher.anyOf(",–—()[]");

    private final List<String> written = new ArrayList<>();
    private final List<Span> spans = new ArrayList<>();
    private final List<String> folded = new ArrayList<>();
    private final ImmutableIntArray.Builder stretches = ImmutableIntArray.builder();
    private final ImmutableIntArray.Builder parts = ImmutableIntArray.builder();
    private int stretch;
    private int part;

    void startStretch() {
      stretch++;
    }

    void add(String text, Span stretchOfText) {
      int start = stretchOfText.start();
      while (start < stretchOfText.end()) {
        int end = start;
        while (end < stretchOfText.end() && Folded.isWordPart(text.charAt(end))) {
          end++;
        }
        addWord(text, Span.of(start, end));
        if (end < stretchOfText.end()) {
          stretch += BREAKS.matches(text.charAt(end)) ? 1 : 0;
          part += PARTINGS.matches(text.charAt(end)) ? 1 : 0;
        }
        start = end + 1;
      }
    }

    private void addWord(String text, Span span) {
      String word = span.in(text);
      String bare = Folded.of(word).strip();
      if (!bare.isEmpty()) {
        written.add(word);
        spans.add(span);
        folded.add(bare);
        stretches.add(stretch);
        parts.add(part);
      }
    }
  }
}
