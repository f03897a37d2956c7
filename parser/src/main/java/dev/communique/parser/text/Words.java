package dev.communique.parser.text;

import com.google.common.collect.ImmutableList;
import dev.communique.model.Span;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The words of one text as a table: place, kind and spelling of each, the phrases of a {@link
 * Lexicon} that start at it, and the sentences and paragraphs they make up.
 *
 * <p>Every stage after this one walks the table instead of the characters. Words are numbered from
 * 0 in text order; ranges of words are half-open. A hyphen inside a compound is no word: {@code
 * Jong-un} is two words, the second {@linkplain #isHyphenated hyphenated}. Immutable, in primitive
 * arrays; thread-safe.
 */
public final class Words {
  private static final WordKind[] KINDS = WordKind.values();

  private final String text;
  private final Lexicon lexicon;
  private final int count;
  private final int[] starts;
  private final int[] ends;
  private final byte[] kinds;
  private final byte[] flags;
  private final PhraseHits hits;
  private final WordRanges sentences;
  private final WordRanges paragraphs;
  private final Spellings written;
  private final Spellings lower;

  private Words(
      String text, Lexicon lexicon, WordBuffer buffer, int[] paragraphs, int[] sentences) {
    this.text = text;
    this.lexicon = lexicon;
    this.count = buffer.count();
    this.starts = buffer.starts();
    this.ends = buffer.ends();
    this.kinds = buffer.kinds();
    this.flags = buffer.flags();
    this.hits = PhraseHits.find(buffer, lexicon, paragraphs);
    this.sentences = new WordRanges(sentences);
    this.paragraphs = new WordRanges(paragraphs);
    this.written = new Spellings(count, word -> string(word, word + 1));
    this.lower = new Spellings(count, word -> string(word).toLowerCase(Locale.ROOT));
  }

  /**
   * {@return the words inside the paragraphs of a text}
   *
   * @param text the whole text
   * @param paragraphs where to look, in text order and disjoint; words outside are not in the table
   * @param lexicon the phrases to mark
   */
  public static Words scan(String text, Iterable<Span> paragraphs, Lexicon lexicon) {
    Abbreviations abbreviations = Abbreviations.english();
    char[] characters = text.toCharArray();
    WordBuffer buffer = new WordBuffer(Math.max(16, text.length() / 5));
    int[] bounds = new int[8];
    int count = 0;
    for (Span paragraph : paragraphs) {
      if (count + 1 >= bounds.length) {
        bounds = Arrays.copyOf(bounds, count * 2);
      }
      WordScanner.scan(
          characters, paragraph.start(), paragraph.end(), lexicon.forms(), abbreviations, buffer);
      bounds[++count] = buffer.count();
    }
    int[] ranges = Arrays.copyOf(bounds, count + 1);
    int[] sentences = SentenceFinder.find(characters, buffer, ranges, abbreviations);
    return new Words(text, lexicon, buffer, ranges, sentences);
  }

  /** {@return the whole text the words point into} */
  public String text() {
    return text;
  }

  /** {@return the lexicon whose phrases are marked} */
  public Lexicon lexicon() {
    return lexicon;
  }

  /** {@return the number of words} */
  public int count() {
    return count;
  }

  /**
   * {@return the offset of a word's first character}
   *
   * @param word the word
   */
  public int start(int word) {
    return starts[word];
  }

  /**
   * {@return the offset after a word's last character}
   *
   * @param word the word
   */
  public int end(int word) {
    return ends[word];
  }

  /**
   * {@return the stretch of text that a range of words covers}
   *
   * @param from first word inside
   * @param to first word after, above {@code from}
   */
  public Span span(int from, int to) {
    return Span.of(starts[from], ends[to - 1]);
  }

  /**
   * {@return a word as written}
   *
   * @param word the word
   */
  public String string(int word) {
    return written.of(word);
  }

  /**
   * {@return a word in small letters}
   *
   * @param word the word
   */
  public String lower(int word) {
    return lower.of(word);
  }

  /**
   * {@return the text of a range of words as written}
   *
   * @param from first word inside
   * @param to first word after, above {@code from}
   */
  public String string(int from, int to) {
    return text.substring(starts[from], ends[to - 1]);
  }

  /**
   * {@return what a word is made of}
   *
   * @param word the word
   */
  public WordKind kind(int word) {
    return KINDS[kinds[word]];
  }

  /**
   * {@return a word's first character}
   *
   * @param word the word
   */
  public char first(int word) {
    return text.charAt(starts[word]);
  }

  /**
   * {@return whether a word starts with a capital letter}
   *
   * @param word the word
   */
  public boolean isCapitalised(int word) {
    return (flags[word] & WordBuffer.CAPITALISED) != 0;
  }

  /**
   * {@return whether a word has at least two letters, all of them capitals}
   *
   * @param word the word
   */
  public boolean isAllCapitals(int word) {
    return (flags[word] & WordBuffer.ALL_CAPITALS) != 0;
  }

  /**
   * {@return whether there is no blank between a word and the one before}
   *
   * @param word the word
   */
  public boolean isGlued(int word) {
    return (flags[word] & WordBuffer.GLUED) != 0;
  }

  /**
   * {@return whether a hyphen joins a word to the one before}
   *
   * @param word the word
   */
  public boolean isHyphenated(int word) {
    return (flags[word] & WordBuffer.HYPHENATED) != 0;
  }

  /**
   * {@return whether a word is an abbreviation written with its full stop}
   *
   * @param word the word
   */
  public boolean isAbbreviation(int word) {
    return (flags[word] & WordBuffer.ABBREVIATION) != 0;
  }

  /**
   * {@return the value of a number or ordinal in digits, or -1 when it is none or no int}
   *
   * @param word the word
   */
  public int number(int word) {
    WordKind kind = kind(word);
    if (kind != WordKind.NUMBER && kind != WordKind.ORDINAL) {
      return -1;
    }
    long value = 0;
    for (int i = starts[word]; i < ends[word]; i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        value = value * 10 + (c - '0');
      } else if (c == '.') {
        return -1;
      } else if (c != ',') {
        break;
      }
      if (value > Integer.MAX_VALUE) {
        return -1;
      }
    }
    return (int) value;
  }

  /**
   * {@return whether a phrase of a category starts at a word}
   *
   * @param word the word
   * @param category the category
   */
  public boolean is(int word, Category<?> category) {
    long meanings = hits.meanings(word);
    return meanings != 0 && (meanings & lexicon.bit(category)) != 0;
  }

  /**
   * {@return whether a phrase of one of several categories starts at a word}
   *
   * @param word the word
   * @param mask the categories, as {@link Lexicon#mask} of this table's lexicon gives them
   */
  public boolean isAny(int word, long mask) {
    return (hits.meanings(word) & mask) != 0;
  }

  /**
   * {@return the categories of the phrases that start at a word, as bits of {@link Lexicon#mask} of
   * this table's lexicon}
   *
   * @param word the word
   */
  public long meanings(int word) {
    return hits.meanings(word);
  }

  /**
   * {@return the value of the longest phrase of a category that starts at a word, or null}
   *
   * @param word the word
   * @param category the category
   * @param <T> the category's type
   */
  public <T> @Nullable T value(int word, Category<T> category) {
    long bit = lexicon.bit(category);
    return (hits.meanings(word) & bit) == 0 ? null : found(word, bit, category);
  }

  /** Apart, so that what asks in vain, which most do, stays short. */
  private <T> T found(int word, long bit, Category<T> category) {
    PhraseEntry entry = hits.entry(hits.longest(word, bit));
    return entry.value(bit, category, isCapitalised(word), isAllCapitals(word));
  }

  /**
   * {@return all values of the longest phrase of a category that starts at a word; empty when none
   * does}
   *
   * @param word the word
   * @param category the category
   * @param <T> the category's type
   */
  public <T> ImmutableList<T> values(int word, Category<T> category) {
    if (hits.meanings(word) == 0) {
      return ImmutableList.of();
    }
    long bit = lexicon.bit(category);
    int hit = hits.longest(word, bit);
    return hit < 0
        ? ImmutableList.of()
        : hits.entry(hit).values(bit, isCapitalised(word), isAllCapitals(word));
  }

  /**
   * {@return the word after the longest phrase of a category that starts at a word; that word
   * itself when none does}
   *
   * @param word the word
   * @param category the category
   */
  public int endOf(int word, Category<?> category) {
    if (hits.meanings(word) == 0) {
      return word;
    }
    int hit = hits.longest(word, lexicon.bit(category));
    return hit < 0 ? word : hits.end(hit);
  }

  /**
   * {@return the number of the entry of the longest phrase of some categories that starts at a
   * word, from 1 to {@link Lexicon#entryCount}; 0 when none does}
   *
   * @param word the word
   * @param mask the categories, as {@link Lexicon#mask} of this table's lexicon gives them
   */
  public int entry(int word, long mask) {
    int hit = hits.longest(word, mask);
    return hit < 0 ? 0 : hits.entryNumber(hit);
  }

  /**
   * {@return the word after the longest phrase of some categories that starts at a word; that word
   * itself when none does}
   *
   * @param word the word
   * @param mask the categories, as {@link Lexicon#mask} of this table's lexicon gives them
   */
  public int endOf(int word, long mask) {
    int hit = hits.longest(word, mask);
    return hit < 0 ? word : hits.end(hit);
  }

  /**
   * {@return how a word is spelt in capitals: 1 when its first letter is one, and 2 more when all
   * are}
   *
   * @param word the word
   */
  public int spelling(int word) {
    return flags[word] & (WordBuffer.CAPITALISED | WordBuffer.ALL_CAPITALS);
  }

  /** {@return the number of sentences} */
  public int sentenceCount() {
    return sentences.count();
  }

  /**
   * {@return a sentence's first word}
   *
   * @param sentence from 0
   */
  public int sentenceStart(int sentence) {
    return sentences.start(sentence);
  }

  /**
   * {@return the word after a sentence's last}
   *
   * @param sentence from 0
   */
  public int sentenceEnd(int sentence) {
    return sentences.end(sentence);
  }

  /**
   * {@return the sentence a word is in}
   *
   * @param word the word
   */
  public int sentenceOf(int word) {
    return sentences.of(word);
  }

  /** {@return the number of paragraphs} */
  public int paragraphCount() {
    return paragraphs.count();
  }

  /**
   * {@return a paragraph's first word}
   *
   * @param paragraph from 0
   */
  public int paragraphStart(int paragraph) {
    return paragraphs.start(paragraph);
  }

  /**
   * {@return the word after a paragraph's last}
   *
   * @param paragraph from 0
   */
  public int paragraphEnd(int paragraph) {
    return paragraphs.end(paragraph);
  }

  /**
   * {@return the paragraph a word is in}
   *
   * @param word the word
   */
  public int paragraphOf(int word) {
    return paragraphs.of(word);
  }

  /**
   * {@return the first word that ends after an offset; the number of words when none does}
   *
   * @param offset an offset into the text
   */
  public int wordAt(int offset) {
    int found = Arrays.binarySearch(ends, 0, count, offset + 1);
    return found >= 0 ? found : -found - 1;
  }

  @Override
  public String toString() {
    return count()
        + " words, "
        + sentenceCount()
        + " sentences, "
        + paragraphCount()
        + " paragraphs";
  }
}
