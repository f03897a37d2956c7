package dev.communique.parser.text;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** The phrases that tell a page's furniture from its article. Immutable. */
final class FurnitureLines {
  private static final int LONGEST = 400;
  private static final int LONGEST_BUTTONS = 80;
  private static final Splitter BLANK = Splitter.on(' ');

  private record Phrase(How how, LineKind kind, String written, String words) {}

  private enum How {
    LINE,
    START,
    EXACT,
  }

  /** By the first two letters. */
  private final PhraseTable phrases;

  /** The words of lines that are nothing but buttons. */
  private final ImmutableSet<String> buttons;

  private final AsciiWords known;

  private FurnitureLines(
      ImmutableListMultimap<Integer, Phrase> phrases, ImmutableSet<String> buttons) {
    this.phrases = new PhraseTable(phrases);
    this.buttons = buttons;
    this.known = AsciiWords.of(buttons.stream());
  }

  static FurnitureLines load() {
    ImmutableListMultimap.Builder<Integer, Phrase> phrases = ImmutableListMultimap.builder();
    ImmutableSet.Builder<String> buttons = ImmutableSet.builder();
    for (ResourceLines.Line line : ResourceLines.read(FurnitureLines.class, "furniture.txt")) {
      if (line.field(0).equals("words")) {
        buttons.addAll(BLANK.split(line.field(2)));
      } else {
        Phrase phrase = phrase(line);
        phrases.put(key(phrase.words, 0, phrase.words.length()), phrase);
      }
    }
    return new FurnitureLines(phrases.build(), buttons.build());
  }

  private static Phrase phrase(ResourceLines.Line line) {
    How how = How.valueOf(line.field(0).toUpperCase(Locale.ROOT));
    LineKind kind = LineKind.valueOf(line.field(1).toUpperCase(Locale.ROOT));
    return new Phrase(how, kind, line.field(2), line.field(2).toLowerCase(Locale.ROOT));
  }

  /** What the line's words tell, {@link LineKind#TEXT} when nothing. */
  LineKind kind(String text, int start, int end) {
    if (end - start > LONGEST) {
      return LineKind.TEXT;
    }
    for (Phrase phrase : phrases.get(key(text, start, end))) {
      if (matches(phrase, text, start, end)) {
        return phrase.kind;
      }
    }
    return isButtons(text, start, end) ? LineKind.SKIP : LineKind.TEXT;
  }

  private boolean isButtons(String text, int start, int end) {
    if (end - start > LONGEST_BUTTONS) {
      return false;
    }
    int at = start;
    while (at < end) {
      int to = at;
      boolean digits = true;
      while (to < end && Character.isLetterOrDigit(text.charAt(to))) {
        digits &= text.charAt(to) <= '9';
        to++;
      }
      if (to > at && !digits && !isButton(text, at, to)) {
        return false;
      }
      at = to + 1;
    }
    return true;
  }

  private boolean isButton(String text, int start, int end) {
    long hash = AsciiWords.hash(text, start, end);
    return (hash == AsciiWords.NOT_ASCII || known.contains(hash))
        && buttons.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
  }

  private static boolean matches(Phrase phrase, String text, int start, int end) {
    if (phrase.how == How.EXACT && !text.startsWith(phrase.written, start)) {
      return false;
    }
    int after = matchedTo(phrase.words, text, start, end);
    if (after < 0) {
      return false;
    }
    if (phrase.how == How.LINE) {
      return isOnlyMarks(text, after, end);
    }
    char last = phrase.words.charAt(phrase.words.length() - 1);
    return after == end
        || !Character.isLetterOrDigit(last)
        || !Character.isLetterOrDigit(text.charAt(after));
  }

  /** Where the words end in the text, any stretch of blanks counting as one, or -1. */
  private static int matchedTo(String words, String text, int start, int end) {
    int at = start;
    for (int i = 0; i < words.length(); i++) {
      char wanted = words.charAt(i);
      if (wanted == ' ') {
        int next = Blanks.skip(text, at, end);
        if (next == at) {
          return -1;
        }
        at = next;
      } else if (at < end && lower(text.charAt(at)) == wanted) {
        at++;
      } else {
        return -1;
      }
    }
    return at;
  }

  private static boolean isOnlyMarks(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isLetter(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static char lower(char c) {
    return c == '’' ? '\'' : Character.toLowerCase(c);
  }

  /** Finds phrases by their key without making an object of it. Immutable. */
  private static final class PhraseTable {
    private static final ImmutableList<Phrase> NONE = ImmutableList.of();

    private final int[] keys;
    private final List<ImmutableList<Phrase>> values;
    private final int last;

    PhraseTable(ImmutableListMultimap<Integer, Phrase> phrases) {
      int size = Integer.highestOneBit(4 * phrases.keySet().size());
      this.keys = new int[size];
      this.values = new ArrayList<>(Collections.nCopies(size, NONE));
      this.last = size - 1;
      phrases
          .asMap()
          .forEach(
              (key, ofKey) -> {
                int at = slot(key);
                keys[at] = key;
                values.set(at, ImmutableList.copyOf(ofKey));
              });
    }

    ImmutableList<Phrase> get(int key) {
      return values.get(slot(key));
    }

    /** Where a key stands, or the free place where it would. */
    private int slot(int key) {
      int at = (key * 0x9E3779B1) >>> 20 & last;
      while (keys[at] != key && keys[at] != 0) {
        at = at + 1 & last;
      }
      return at;
    }
  }

  private static int key(String text, int start, int end) {
    char first = lower(text.charAt(start));
    return start + 1 < end ? first << 16 | lower(text.charAt(start + 1)) : first << 16;
  }
}
