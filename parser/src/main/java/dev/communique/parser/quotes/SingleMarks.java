package dev.communique.parser.quotes;

import dev.communique.parser.text.WordKind;
import dev.communique.parser.text.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Pairs single quotation marks outside double ones, inside one paragraph; apostrophes ({@code
 * '90s}, {@code the envoys' talks}) are told apart by what they are glued to and by having no
 * partner.
 */
final class SingleMarks {
  private final Words words;

  /** The words that can be marks, and the next of them. */
  private final Places marks;

  private int nextMark;
  private final List<Passage> doubles;
  private final List<Passage> all = new ArrayList<>();
  private int nextDouble;

  private long steps;

  SingleMarks(Words words, Places marks, List<Passage> doubles) {
    this.words = words;
    this.marks = marks;
    this.doubles = doubles;
  }

  long steps() {
    return steps;
  }

  /** The passages in double marks together with those in single marks, in text order. */
  List<Passage> run() {
    for (int p = 0; p < words.paragraphCount() && nextMark < marks.count(); p++) {
      paragraph(words.paragraphStart(p), words.paragraphEnd(p));
    }
    return all;
  }

  private void paragraph(int start, int end) {
    int free = start;
    for (; nextMark < marks.count() && marks.word(nextMark) < end; nextMark++) {
      int word = marks.word(nextMark);
      steps++;
      while (word >= free && nextDouble < doubles.size() && opensBy(word)) {
        Passage passage = doubles.get(nextDouble++);
        all.add(passage);
        free = Math.max(free, passage.after());
      }
      if (word >= free && isOpener(word, start, end)) {
        free = single(word, end);
      }
    }
  }

  /** Whether the next passage in double marks opens at a word or before. */
  private boolean opensBy(int word) {
    return doubles.get(nextDouble).opener() <= word;
  }

  /** Adds the passage that opens at a word, if it closes; the word to go on with. */
  private int single(int opener, int paragraphEnd) {
    int closer = closer(opener, paragraphEnd);
    if (closer < 0) {
      return opener + 1;
    }
    while (nextDouble < doubles.size() && doubles.get(nextDouble).opener() < closer) {
      nextDouble++;
    }
    if (closer > opener + 1) {
      all.add(new Passage(opener, opener + 1, closer, closer + 1, false, true, false));
    }
    return closer + 1;
  }

  /**
   * The mark that closes: a plural's apostrophe only when no better one follows, and behind a
   * passage in double marks only with a comma or full stop before it.
   */
  private int closer(int opener, int paragraphEnd) {
    int doubtful = -1;
    int ahead = nextDouble;
    int free = opener + 1;
    for (int place = nextMark + 1; place < marks.count(); place++) {
      int word = marks.word(place);
      if (word >= paragraphEnd) {
        break;
      }
      steps++;
      while (word >= free && ahead < doubles.size() && doubles.get(ahead).opener() <= word) {
        free = Math.max(word + 1, doubles.get(ahead++).after());
      }
      if (word < free) {
        continue;
      }
      if (isCloser(word, paragraphEnd)) {
        boolean firm = words.kind(word - 1) == WordKind.PUNCTUATION;
        if (firm || ahead == nextDouble && !isLikePossessive(word, paragraphEnd)) {
          return word;
        }
        doubtful = doubtful < 0 && ahead == nextDouble ? word : doubtful;
      } else if (isOpener(word, opener, paragraphEnd)) {
        break;
      }
    }
    return doubtful;
  }

  private boolean isOpener(int word, int start, int end) {
    if (!isSingle(word) || word + 1 >= end || !words.isGlued(word + 1) || isElision(word + 1)) {
      return false;
    }
    return word == start || !words.isGlued(word) || isOpening(words.first(word - 1));
  }

  private static boolean isOpening(char c) {
    return c == '(' || c == '[' || c == '—' || c == '–';
  }

  /** {@code '90s}, {@code 'em}, {@code 'tis}: the mark stands for letters left out. */
  private boolean isElision(int word) {
    if (Character.isDigit(words.first(word))) {
      char last = words.text().charAt(words.end(word) - 1);
      return words.kind(word) == WordKind.MIXED && last == 's'
          || words.end(word) - words.start(word) == 2;
    }
    return switch (words.string(word)) {
      case "em", "til", "tis", "twas", "cause", "n", "Twas", "Tis", "round", "cos" -> true;
      default -> false;
    };
  }

  private boolean isCloser(int word, int end) {
    boolean mark = isSingle(word) || words.kind(word) == WordKind.CLITIC && isBare(word);
    if (!mark || words.first(word) == '‘' || !words.isGlued(word)) {
      return false;
    }
    return word + 1 >= end
        || !words.isGlued(word + 1)
        || words.kind(word + 1) == WordKind.PUNCTUATION
        || words.kind(word + 1) == WordKind.DASH
        || words.kind(word + 1) == WordKind.CLITIC;
  }

  private boolean isBare(int word) {
    return words.end(word) - words.start(word) == 1;
  }

  private boolean isLikePossessive(int word, int end) {
    char before = words.text().charAt(words.start(word) - 1);
    return (before == 's' || before == 'z' || before == 'x')
        && word + 1 < end
        && !words.isGlued(word + 1)
        && Character.isLowerCase(words.first(word + 1));
  }

  private boolean isSingle(int word) {
    if (words.kind(word) != WordKind.QUOTE || !isBare(word)) {
      return false;
    }
    char c = words.first(word);
    return c == '\'' || c == '’' || c == '‘' || c == '`';
  }
}
