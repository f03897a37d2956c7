package dev.communique.parser.quotes;

import dev.communique.parser.text.WordKind;
import dev.communique.parser.text.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Pairs double quotation marks, one paragraph after the other.
 *
 * <p>Marks of one style may nest in marks of another, curly ones also in curly ones. A straight
 * mark that opens while a straight one is open shows that the first was never closed.
 */
final class DoubleMarks {
  /** Nobody nests deeper; hostile input must not make the search for a partner long. */
  private static final int MAX_DEPTH = 8;

  private final Words words;

  /** The words that can be marks, and the next of them. */
  private final Places marks;

  private int nextMark;
  private final List<Passage> found;
  private final int[] openMarks = new int[MAX_DEPTH];
  private final MarkStyle[] openStyles = new MarkStyle[MAX_DEPTH];
  private final List<Passage> inner = new ArrayList<>();
  private int depth;
  private int paragraphStart;
  private int paragraphEnd;
  private int lastMark;

  /** Whether the passage before, at its paragraph's end, is still open. */
  private boolean pending;

  private boolean continues;
  private long steps;

  DoubleMarks(Words words, Places marks, List<Passage> found) {
    this.words = words;
    this.marks = marks;
    this.found = found;
  }

  long steps() {
    return steps;
  }

  /** Pairs the marks of all paragraphs. */
  void run() {
    for (int paragraph = 0; paragraph < words.paragraphCount(); paragraph++) {
      if (pending || holdsMark(paragraph)) {
        paragraph(paragraph);
      }
    }
  }

  private boolean holdsMark(int paragraph) {
    return nextMark < marks.count() && marks.word(nextMark) < words.paragraphEnd(paragraph);
  }

  private void paragraph(int paragraph) {
    paragraphStart = words.paragraphStart(paragraph);
    paragraphEnd = words.paragraphEnd(paragraph);
    continues = pending;
    pending = false;
    depth = 0;
    lastMark = -1;
    inner.clear();
    int free = paragraphStart;
    for (; holdsMark(paragraph); nextMark++) {
      int word = marks.word(nextMark);
      int end = word < free ? word : markEnd(word);
      if (end > word) {
        mark(word, end);
        free = end;
      }
    }
    finish(paragraph);
  }

  /** The word after the double mark that starts at a word; that word itself when none does. */
  private int markEnd(int word) {
    steps++;
    if (words.kind(word) != WordKind.QUOTE) {
      return word;
    }
    return switch (words.first(word)) {
      case '"', '“', '”', '„', '‟', '«', '»', '＂' -> word + 1;
      default -> words.end(word) - words.start(word) == 2 ? word + 1 : pairEnd(word);
    };
  }

  /** Two curly single marks side by side are a double one. */
  private int pairEnd(int word) {
    char c = words.first(word);
    boolean pair =
        (c == '‘' || c == '’')
            && word + 1 < words.count()
            && words.isGlued(word + 1)
            && words.kind(word + 1) == WordKind.QUOTE
            && words.first(word + 1) == c;
    return pair ? word + 2 : word;
  }

  private void mark(int word, int next) {
    MarkRole role = MarkRole.of(words, word, next, paragraphEnd);
    MarkStyle style = MarkStyle.of(words.first(word));
    if (depth == 0) {
      outside(word, next, role, style);
    } else if (role == MarkRole.OPEN) {
      inside(word, style);
    } else if (!isMeasureBeforeMark(word, next) && !isFeetAndInches(word)) {
      close(word, next, style);
    }
    lastMark = word;
  }

  private void outside(int word, int next, MarkRole role, MarkStyle style) {
    if (isMeasure(word) || role != MarkRole.OPEN && isFeetAndInches(word)) {
      return;
    }
    if (role != MarkRole.CLOSE) {
      open(word, style);
    } else if (continues && lastMark < 0) {
      emit(new Passage(paragraphStart, paragraphStart, word, next, true, true, true));
    }
  }

  /** {@code 6'2"}, {@code a 12" gun}: a straight mark glued to digits measures. */
  private boolean isMeasure(int word) {
    return words.first(word) == '"'
        && word > paragraphStart
        && words.isGlued(word)
        && words.kind(word - 1) == WordKind.NUMBER;
  }

  /** {@code 6'2"}: a mark behind a number, a single mark and another number always measures. */
  private boolean isFeetAndInches(int word) {
    String text = words.text();
    int at = words.start(word) - 1;
    int inches = at;
    while (at >= 0 && Character.isDigit(text.charAt(at)) && inches - at < 2) {
      at--;
    }
    return at > 0
        && at < inches
        && (text.charAt(at) == '\'' || text.charAt(at) == '’' || text.charAt(at) == '′')
        && Character.isDigit(text.charAt(at - 1));
  }

  /** {@code he is 6'2"",}: of two marks glued behind digits the first measures. */
  private boolean isMeasureBeforeMark(int word, int next) {
    return word > paragraphStart
        && words.kind(word - 1) == WordKind.NUMBER
        && words.isGlued(word)
        && next < paragraphEnd
        && words.isGlued(next)
        && markEnd(next) > next;
  }

  private void inside(int word, MarkStyle style) {
    if (style == MarkStyle.STRAIGHT && isOpen(style)) {
      unclosed(word);
      depth = 0;
    }
    open(word, style);
  }

  private boolean isOpen(MarkStyle style) {
    for (int i = 0; i < depth; i++) {
      if (openStyles[i] == style) {
        return true;
      }
    }
    return false;
  }

  private void open(int word, MarkStyle style) {
    if (depth < MAX_DEPTH) {
      openMarks[depth] = word;
      openStyles[depth] = style;
      depth++;
    }
  }

  private void close(int word, int next, MarkStyle style) {
    int partner = depth - 1;
    while (partner > 0 && openStyles[partner] != style) {
      partner--;
    }
    if (openStyles[partner] != style) {
      partner = depth - 1;
    }
    int opener = openMarks[partner];
    depth = partner;
    Passage passage = new Passage(opener, markEnd(opener), word, next, true, true, goesOn(opener));
    if (depth == 0) {
      inner.clear();
      emit(passage);
    } else {
      addInner(passage);
    }
  }

  private void addInner(Passage passage) {
    while (!inner.isEmpty() && inner.get(inner.size() - 1).opener() > passage.opener()) {
      steps++;
      inner.remove(inner.size() - 1);
    }
    inner.add(passage);
  }

  /** Whether a passage that opens at this mark goes on the one of the paragraph before. */
  private boolean goesOn(int opener) {
    return continues && opener == paragraphStart;
  }

  private void finish(int paragraph) {
    if (depth == 0) {
      return;
    }
    int opener = openMarks[0];
    if (reopens(paragraph + 1) || closesLater(paragraph + 1)) {
      emit(
          new Passage(
              opener, markEnd(opener), paragraphEnd, paragraphEnd, true, true, goesOn(opener)));
      pending = true;
    } else {
      unclosed(paragraphEnd);
    }
  }

  /** The next paragraph starts with a mark that can open. */
  private boolean reopens(int paragraph) {
    if (paragraph >= words.paragraphCount()) {
      return false;
    }
    int start = words.paragraphStart(paragraph);
    int end = words.paragraphEnd(paragraph);
    if (start >= end || words.kind(start) != WordKind.QUOTE) {
      return false;
    }
    char c = words.first(start);
    return c != '\'' && c != '‘' && c != '’' && c != '»'
        || words.end(start) - words.start(start) == 2
        || c == '‘' && markEnd(start) > start;
  }

  /** The first mark of the next paragraph can only close. */
  private boolean closesLater(int paragraph) {
    if (paragraph >= words.paragraphCount()) {
      return false;
    }
    int end = words.paragraphEnd(paragraph);
    for (int place = nextMark; place < marks.count() && marks.word(place) < end; place++) {
      int word = marks.word(place);
      if (markEnd(word) > word) {
        return MarkRole.of(words, word, word + 1, end) == MarkRole.CLOSE
            && words.kind(word - 1) == WordKind.PUNCTUATION;
      }
    }
    return false;
  }

  /**
   * The outermost open passage was never closed: it ends before the next mark, at the latest with
   * its sentence, but with its paragraph when it opens that and no other mark follows.
   */
  private void unclosed(int limit) {
    int opener = openMarks[0];
    int from = markEnd(opener);
    int to = inner.isEmpty() ? limit : Math.min(limit, inner.get(0).opener());
    if (opener != paragraphStart || to < paragraphEnd) {
      to = Math.min(to, words.sentenceEnd(words.sentenceOf(Math.min(from, paragraphEnd - 1))));
    }
    emit(new Passage(opener, from, to, to, true, false, goesOn(opener)));
    inner.forEach(this::emit);
    inner.clear();
  }

  private void emit(Passage passage) {
    if (passage.from() < passage.to()) {
      found.add(passage);
    }
  }
}
