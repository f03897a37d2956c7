package dev.communique.parser.time;

import com.google.common.collect.ImmutableList;
import dev.communique.parser.text.Words;

/**
 * The date expressions of a text as read, before anybody says what they mean.
 *
 * <p>Made once for a text, it serves {@link ArticleDater}, which asks when the text was written,
 * and then {@link DateFinder}, which asks what the expressions mean seen from that day: neither
 * reads the words again. Immutable and thread-safe.
 *
 * <pre>{@code
 * TimeReading reading = TimeReading.of(words);
 * Dating dating = ArticleDater.create().date(layout, reading, source);
 * DateFinder.create().find(reading);
 * }</pre>
 */
public final class TimeReading {
  private final TimeWords time;
  private final ImmutableList<Phrase> phrases;
  private final int[] sentences;
  private final Tense[] tenses;

  TimeReading(TimeWords time) {
    this.time = time;
    this.phrases = PhraseReader.read(time);
    this.sentences = new int[phrases.size()];
    this.tenses = new Tense[phrases.size()];
    TenseFinder finder = new TenseFinder(time.whole());
    for (int i = 0; i < tenses.length; i++) {
      sentences[i] = finder.sentenceOf(phrases.get(i));
      tenses[i] = finder.find(phrases.get(i));
    }
  }

  /**
   * {@return the expressions of a text}
   *
   * @param words the text, scanned with a lexicon that {@link TimeLexicon} contributed to
   */
  public static TimeReading of(Words words) {
    return new TimeReading(new TimeWords(words));
  }

  /** {@return the text they stand in} */
  public Words words() {
    return time.words();
  }

  /** The words for one more reader, none hidden. */
  TimeWords time() {
    return time.whole();
  }

  ImmutableList<Phrase> phrases() {
    return phrases;
  }

  int count() {
    return phrases.size();
  }

  Phrase phrase(int index) {
    return phrases.get(index);
  }

  /** The sentence that an expression begins in. */
  int sentence(int index) {
    return sentences[index];
  }

  /** Whether the clause around an expression speaks of the past or of what is to come. */
  Tense tense(int index) {
    return tenses[index];
  }

  /** {@return how many expressions there are} */
  @Override
  public String toString() {
    return phrases.size() + " date expressions";
  }
}
