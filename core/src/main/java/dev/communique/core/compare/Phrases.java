package dev.communique.core.compare;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Which stretches of one wording stand in another. Runs of up to six words are looked up; runs that
 * overlap are one phrase. A run of stop words alone is no match, and stop words at the ends of a
 * phrase are dropped. A word that the other has in other company belongs to the new phrase around
 * it as well: "traditional relations" is new where only "relations" was known. What one has alone
 * is cut to phrases of six words at most, first at commas and dashes, then before stop words: a new
 * sentence is not one phrase. Linear in the words of both.
 */
final class Phrases {
  private static final int LONGEST = 6;

  private final Wording wording;
  private final BitSet matched = new BitSet();

  /** The words that are in a run of more than one. */
  private final BitSet inCompany = new BitSet();

  /** The words at which a phrase goes on from the word before. */
  private final BitSet joined = new BitSet();

  private Phrases(Wording wording) {
    this.wording = wording;
  }

  static Phrases of(Wording wording, Wording other) {
    Phrases phrases = new Phrases(wording);
    Set<String> known = new HashSet<>();
    for (int size = 1; size <= LONGEST; size++) {
      other.addPhrases(size, known);
    }
    int end = 0;
    for (int word = 0; word < wording.count(); word++) {
      int size = phrases.match(word, known);
      if (size > 0) {
        phrases.matched.set(word, word + size);
        phrases.inCompany.set(word, size > 1 ? word + size : word);
        phrases.joined.set(word >= end ? word + 1 : word, word + size);
        end = Math.max(end, word + size);
      }
    }
    return phrases;
  }

  /** The length of the longest known run from a word on. */
  private int match(int word, Set<String> known) {
    for (int size = LONGEST; size > 0; size--) {
      if (wording.holds(word, size)
          && hasContent(word, word + size)
          && known.contains(wording.phrase(word, word + size))) {
        return size;
      }
    }
    return 0;
  }

  private boolean hasContent(int from, int to) {
    for (int word = from; word < to; word++) {
      if (!wording.isStopWord(word)) {
        return true;
      }
    }
    return false;
  }

  /** The phrases that stand in the other wording, in order, each once. */
  ImmutableList<String> shared() {
    Map<String, String> phrases = new LinkedHashMap<>();
    for (int start = matched.nextSetBit(0); start >= 0; ) {
      int end = start + 1;
      while (end < wording.count() && matched.get(end) && joined.get(end)) {
        end++;
      }
      add(start, end, phrases);
      start = matched.nextSetBit(end);
    }
    return ImmutableList.copyOf(phrases.values());
  }

  /** The phrases that do not, in order, each once. */
  ImmutableList<String> own() {
    Map<String, String> phrases = new LinkedHashMap<>();
    for (int start = inCompany.nextClearBit(0); start < wording.count(); ) {
      int end = start + 1;
      while (end < wording.count() && !inCompany.get(end) && wording.holds(end - 1, 2)) {
        end++;
      }
      addCut(start, end, phrases);
      start = inCompany.nextClearBit(end);
    }
    return ImmutableList.copyOf(phrases.values());
  }

  private void addCut(int start, int end, Map<String, String> phrases) {
    for (int from = start; from < end; ) {
      if (wording.isStopWord(from)) {
        from++;
      } else {
        int to = end - from <= LONGEST ? end : cut(from, end);
        if (hasNews(from, to)) {
          add(from, to, phrases);
        }
        from = to;
      }
    }
  }

  /** Where the phrase ends that begins a run of too many words. */
  private int cut(int from, int end) {
    int to = from + 1;
    while (to < end && to - from <= LONGEST && wording.isJoined(to - 1)) {
      to++;
    }
    return to - from <= LONGEST ? to : cutBeforeStopWord(from);
  }

  private int cutBeforeStopWord(int from) {
    for (int word = from + LONGEST; word > from + 1; word--) {
      if (wording.isStopWord(word) && !wording.key(word).equals("of")) {
        return word;
      }
    }
    return from + LONGEST;
  }

  /** Whether a word is not in the other wording at all. */
  private boolean hasNews(int from, int to) {
    for (int word = matched.nextClearBit(from); word < to; word = matched.nextClearBit(word + 1)) {
      if (!wording.isStopWord(word)) {
        return true;
      }
    }
    return false;
  }

  private void add(int start, int end, Map<String, String> phrases) {
    int from = start;
    int to = end;
    while (from < to && wording.isStopWord(from)) {
      from++;
    }
    while (from < to && wording.isStopWord(to - 1)) {
      to--;
    }
    if (from < to) {
      phrases.putIfAbsent(wording.phrase(from, to), wording.written(from, to));
    }
  }
}
