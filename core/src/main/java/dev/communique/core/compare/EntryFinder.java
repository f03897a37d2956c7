package dev.communique.core.compare;

import com.google.common.base.Splitter;
import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.List;

/** Finds the entries of a dictionary's category among words, the longest at each place. */
final class EntryFinder {
  private static final Splitter BLANKS = Splitter.on(' ');

  /** By first word, with its star. */
  private final ListMultimap<String, List<String>> entries = ArrayListMultimap.create();

  EntryFinder(List<String> entries) {
    for (String entry : entries) {
      List<String> words = BLANKS.splitToList(entry);
      this.entries.put(words.get(0), words);
    }
  }

  /** How many words from this one on are an entry; 0 for none. */
  int find(Wording wording, int word) {
    String first = wording.key(word);
    int best = longest(entries.get(first), wording, word);
    for (int end = 1; end <= first.length(); end++) {
      best = Math.max(best, longest(entries.get(first.substring(0, end) + "*"), wording, word));
    }
    return best;
  }

  private static int longest(List<List<String>> entries, Wording wording, int word) {
    return entries.stream()
        .filter(entry -> matches(entry, wording, word))
        .mapToInt(List::size)
        .max()
        .orElse(0);
  }

  private static boolean matches(List<String> entry, Wording wording, int word) {
    if (!wording.holds(word, entry.size())) {
      return false;
    }
    for (int i = 0; i < entry.size(); i++) {
      if (!matches(entry.get(i), wording.key(word + i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean matches(String pattern, String word) {
    return pattern.endsWith("*")
        ? word.startsWith(pattern.substring(0, pattern.length() - 1))
        : word.equals(pattern);
  }
}
