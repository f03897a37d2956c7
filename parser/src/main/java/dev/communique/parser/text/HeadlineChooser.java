package dev.communique.parser.text;

import java.util.List;
import java.util.Locale;

/** Tells headlines from leads, and the best of several. Immutable. */
final class HeadlineChooser {
  static final int LONGEST = 220;
  private static final int MOST_WORDS = 26;
  private static final int LEAD_LOOKED_AT = 800;

  private final DateTokens dates;

  HeadlineChooser(DateTokens dates) {
    this.dates = dates;
  }

  /** Whether a paragraph before the lead reads as a headline, given what follows. */
  boolean isHeadline(String text, Item item, Item next) {
    if (item.length() > LONGEST
        || isLetterOpening(text, item)
        || Sentences.wordCount(text, item.start(), item.end()) > MOST_WORDS) {
      return false;
    }
    if (!endsInFullStop(text, item)) {
      return true;
    }
    return !Sentences.isSeveral(text, item.start(), item.end())
        && next.length() > item.length()
        && introducesAgain(text, item, next);
  }

  /** Whether a text that has no lead can still be a headline. */
  boolean isLoneHeadline(String text, Item item) {
    return item.length() <= LONGEST
        && !endsInFullStop(text, item)
        && !isLetterOpening(text, item)
        && Sentences.wordCount(text, item.start(), item.end()) > 2;
  }

  private static boolean endsInFullStop(String text, Item item) {
    char last = text.charAt(item.end() - 1);
    boolean question = last == '?' || last == '!' || last == '…';
    return !question
        && Sentences.endsSentence(text, item.start(), item.end())
        && !text.startsWith("...", Math.max(item.start(), item.end() - 3));
  }

  /** {@code Dear Mr President,} and what announces a quotation are text. */
  private static boolean isLetterOpening(String text, Item item) {
    return ",:;".indexOf(text.charAt(item.end() - 1)) >= 0;
  }

  /**
   * Whether the next paragraph brings in with more names what this one named by one word alone, as
   * a lead does after a headline: "Lund … Falk", then "President Ana Lund … Per Falk".
   */
  private boolean introducesAgain(String text, Item item, Item next) {
    List<DateTokens.Token> tokens = dates.tokens(text, item.start(), item.end(), 60);
    for (DateTokens.Token token : tokens) {
      boolean name =
          token.kind() == DateTokens.Kind.WORD
              && Character.isUpperCase(text.charAt(token.start()))
              && token.end() - token.start() > 1;
      if (name && standsAlone(text, token, item) && isFuller(text, token, next)) {
        return true;
      }
    }
    return false;
  }

  private static boolean standsAlone(String text, DateTokens.Token token, Item item) {
    return !isCapital(text, token.end() + 1, item.end())
        && !capitalBefore(text, token.start(), item.start());
  }

  private static boolean isFuller(String text, DateTokens.Token token, Item next) {
    String name = text.substring(token.start(), token.end());
    int at = Search.first(text, name, next.start(), next.end() - 1);
    while (at >= 0) {
      int after = at + name.length();
      boolean whole = !Character.isLetter(text.charAt(after));
      boolean longer =
          (isCapital(text, after + 1, next.end()) && text.charAt(after) == ' ')
              || capitalBefore(text, at, next.start());
      if (whole && longer) {
        return true;
      }
      at = Search.first(text, name, after, next.end() - 1);
    }
    return false;
  }

  private static boolean isCapital(String text, int at, int end) {
    return at < end && Character.isUpperCase(text.charAt(at));
  }

  /** Whether the word before, with one blank between, starts with a capital. */
  private static boolean capitalBefore(String text, int at, int from) {
    if (at - 2 < from || text.charAt(at - 1) != ' ') {
      return false;
    }
    int start = at - 1;
    while (start > from && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return start < at - 1 && Character.isUpperCase(text.charAt(start));
  }

  /** The place in the list of the one that tells the lead best. */
  int best(String text, List<Item> candidates, Item lead) {
    if (candidates.size() == 1) {
      return 0;
    }
    String beginning =
        text.substring(lead.start(), Math.min(lead.end(), lead.start() + LEAD_LOOKED_AT))
            .toLowerCase(Locale.ROOT);
    int best = 0;
    int most = Integer.MIN_VALUE;
    for (int i = 0; i < candidates.size(); i++) {
      int score = score(text, candidates.get(i), beginning) + repeated(text, candidates, i);
      if (score > most) {
        best = i;
        most = score;
      }
    }
    return best;
  }

  private static int score(String text, Item item, String lead) {
    int words = Sentences.wordCount(text, item.start(), item.end());
    int score = 3 * Math.min(words, 6);
    score -= text.substring(item.start(), item.end()).indexOf('|') >= 0 ? 4 : 0;
    return score + 2 * Math.min(8, shared(text, item, lead));
  }

  /** How many words of four letters and more the lead holds too, by their first letters. */
  static int shared(String text, Item item, String lead) {
    int count = 0;
    int at = item.start();
    while (at < item.end()) {
      int to = at;
      while (to < item.end() && Character.isLetter(text.charAt(to))) {
        to++;
      }
      if (to - at >= 4) {
        String stem = text.substring(at, Math.min(to, at + 6)).toLowerCase(Locale.ROOT);
        count += lead.contains(stem) ? 1 : 0;
      }
      at = to + 1;
    }
    return count;
  }

  /** A headline that a longer one, with the site's name, begins with is the better one. */
  private static int repeated(String text, List<Item> candidates, int index) {
    Item item = candidates.get(index);
    for (int i = 0; i < candidates.size(); i++) {
      Item other = candidates.get(i);
      boolean same =
          i != index
              && other.length() >= item.length()
              && text.regionMatches(true, other.start(), text, item.start(), item.length());
      if (same) {
        return 6;
      }
    }
    return 0;
  }
}
