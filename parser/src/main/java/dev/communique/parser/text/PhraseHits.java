package dev.communique.parser.text;

import java.util.Arrays;

/** Which phrases of the lexicon start at which word, longest first for each word. */
final class PhraseHits {
  private final Lexicon lexicon;

  /** For each word, the categories of the phrases that start there. */
  private final long[] meanings;

  /** For each word, 1 + the last of its hits, or 0. */
  private final int[] last;

  private int[] ends;
  private int[] entries;
  private long[] masks;
  private int count;

  private PhraseHits(Lexicon lexicon, int wordCount) {
    this.lexicon = lexicon;
    this.meanings = new long[wordCount];
    this.last = new int[wordCount];
    int capacity = Math.max(16, wordCount);
    this.ends = new int[capacity];
    this.entries = new int[capacity];
    this.masks = new long[capacity];
  }

  /** Walks the trie once from each word; a phrase does not cross the end of a paragraph. */
  static PhraseHits find(WordBuffer buffer, Lexicon lexicon, int[] paragraphs) {
    PhraseHits hits = new PhraseHits(lexicon, buffer.count());
    PhraseTrie trie = lexicon.trie();
    for (int p = 0; p + 1 < paragraphs.length; p++) {
      for (int word = paragraphs[p]; word < paragraphs[p + 1]; word++) {
        long start = trie.start(buffer.form(word));
        if (start != 0) {
          hits.findAt(word, start, paragraphs[p + 1], buffer);
        }
      }
    }
    return hits;
  }

  private void findAt(int word, long start, int limit, WordBuffer buffer) {
    int ends = PhraseTrie.ends(start);
    if (ends != 0) {
      add(word, word + 1, Math.abs(ends), buffer.spelling(word));
    }
    boolean goesOn =
        ends >= 0
            && word + 1 < limit
            && lexicon.trie().mayFollow(buffer.form(word), buffer.form(word + 1));
    if (goesOn) {
      longer(word, PhraseTrie.node(start), limit, buffer);
    }
  }

  /** Adds the phrases of two words and more. */
  private void longer(int word, int start, int limit, WordBuffer buffer) {
    PhraseTrie trie = lexicon.trie();
    int spelling = buffer.spelling(word);
    int node = start;
    int ends = 0;
    for (int next = word + 1; ends >= 0 && next < limit && buffer.form(next) != 0; next++) {
      node = trie.child(node, buffer.form(next));
      ends = trie.ends(node);
      if (node == 0) {
        return;
      }
      if (ends != 0) {
        add(word, next + 1, Math.abs(ends), spelling);
      }
    }
  }

  private void add(int word, int end, int entry, int spelling) {
    long mask = lexicon.meanings(entry, spelling);
    if (mask == 0) {
      return;
    }
    if (count == ends.length) {
      int capacity = count * 2;
      ends = Arrays.copyOf(ends, capacity);
      entries = Arrays.copyOf(entries, capacity);
      masks = Arrays.copyOf(masks, capacity);
    }
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
    return (masks[hit] & bits) != 0 ? hit : shorter(hit, bits);
  }

  /** Of the hits before one at the same word, the longest that has one of the bits. */
  private int shorter(int longest, long bits) {
    int hit = longest - 1;
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

  int entryNumber(int hit) {
    return entries[hit];
  }
}
