package dev.communique.parser.text;

import java.util.Arrays;

/** Which phrases of the lexicon start at which word, longest first for each word. */
final class PhraseHits {
  private final Lexicon lexicon;

  /** For each word, the categories of the phrases that start there. */
  private final long[] meanings;

  /** For each word, 1 + the last of its hits, or 0. */
  private final int[] last;

  private int[] words = new int[64];
  private int[] ends = new int[64];
  private int[] entries = new int[64];
  private long[] masks = new long[64];
  private int count;

  private PhraseHits(Lexicon lexicon, int wordCount) {
    this.lexicon = lexicon;
    this.meanings = new long[wordCount];
    this.last = new int[wordCount];
  }

  /** Walks the trie once from each word; a phrase does not cross the end of a paragraph. */
  static PhraseHits find(WordBuffer buffer, Lexicon lexicon, int[] paragraphs) {
    PhraseHits hits = new PhraseHits(lexicon, buffer.count());
    for (int p = 0; p + 1 < paragraphs.length; p++) {
      for (int word = paragraphs[p]; word < paragraphs[p + 1]; word++) {
        if (buffer.form(word) != 0) {
          hits.findAt(word, paragraphs[p + 1], buffer);
        }
      }
    }
    return hits;
  }

  private void findAt(int word, int limit, WordBuffer buffer) {
    boolean capitalised = buffer.has(word, WordBuffer.CAPITALISED);
    boolean allCapitals = buffer.has(word, WordBuffer.ALL_CAPITALS);
    PhraseTrie trie = lexicon.trie();
    int node = PhraseTrie.ROOT;
    for (int next = word; next < limit && buffer.form(next) != 0; next++) {
      node = trie.child(node, buffer.form(next));
      if (node == 0) {
        return;
      }
      int entry = trie.entry(node);
      if (entry != 0) {
        long mask = lexicon.entry(entry).meanings(capitalised, allCapitals);
        if (mask != 0) {
          add(word, next + 1, entry, mask);
        }
      }
    }
  }

  private void add(int word, int end, int entry, long mask) {
    if (count == words.length) {
      int capacity = count * 2;
      words = Arrays.copyOf(words, capacity);
      ends = Arrays.copyOf(ends, capacity);
      entries = Arrays.copyOf(entries, capacity);
      masks = Arrays.copyOf(masks, capacity);
    }
    words[count] = word;
    ends[count] = end;
    entries[count] = entry;
    masks[count++] = mask;
    meanings[word] |= mask;
    last[word] = count;
  }

  long meanings(int word) {
    return meanings[word];
  }

  /** The longest hit at a word that has one of the bits, or -1. */
  int longest(int word, long bits) {
    if ((meanings[word] & bits) == 0) {
      return -1;
    }
    int hit = last[word] - 1;
    while ((masks[hit] & bits) == 0) {
      hit--;
    }
    return hit;
  }

  int end(int hit) {
    return ends[hit];
  }

  PhraseEntry entry(int hit) {
    return lexicon.entry(entries[hit]);
  }
}
