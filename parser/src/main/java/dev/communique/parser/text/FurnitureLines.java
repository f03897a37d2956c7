package dev.communique.parser.text;

import com.google.common.collect.ImmutableListMultimap;
import java.util.Locale;

/** The phrases that tell a page's furniture from its article. Immutable. */
final class FurnitureLines {
  private static final int LONGEST = 400;

  private record Phrase(boolean whole, LineKind kind, String words) {}

  /** By the first two letters. */
  private final ImmutableListMultimap<String, Phrase> phrases;

  private FurnitureLines(ImmutableListMultimap<String, Phrase> phrases) {
    this.phrases = phrases;
  }

  static FurnitureLines load() {
    ImmutableListMultimap.Builder<String, Phrase> phrases = ImmutableListMultimap.builder();
    for (ResourceLines.Line line : ResourceLines.read(FurnitureLines.class, "furniture.txt")) {
      String words = line.field(2).toLowerCase(Locale.ROOT);
      LineKind kind = LineKind.valueOf(line.field(1).toUpperCase(Locale.ROOT));
      phrases.put(
          key(words, 0, words.length()), new Phrase(line.field(0).equals("line"), kind, words));
    }
    return new FurnitureLines(phrases.build());
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
    return LineKind.TEXT;
  }

  private static boolean matches(Phrase phrase, String text, int start, int end) {
    int after = matchedTo(phrase.words, text, start, end);
    if (after < 0) {
      return false;
    }
    if (phrase.whole) {
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

  private static String key(String text, int start, int end) {
    int to = Math.min(end, start + 2);
    char[] key = new char[to - start];
    for (int i = start; i < to; i++) {
      key[i - start] = lower(text.charAt(i));
    }
    return new String(key);
  }
}
