package dev.communique.parser.text;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.MoreObjects;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * All words and phrases that the stages of reading know, as one trie over word forms.
 *
 * <p>Built once from what each stage contributes; immutable and thread-safe. Case and accents are
 * folded, hyphens count as blanks: {@code Kim Jong-un} is found by {@code Kim Jong Un}. A phrase
 * may mean several things at once.
 */
public final class Lexicon {
  /** One bit of a {@code long} each. */
  static final int MAX_CATEGORIES = 64;

  private final FormTable forms;
  private final PhraseTrie trie;
  private final CategoryBits bits;
  private final int categoryCount;
  private final PhraseEntry[] entries;

  /** Four an entry: its {@linkplain PhraseEntry#meanings meanings} by {@link #spelling}. */
  private final long[] meanings;

  /** Tables that stages make of it, each once; never seen from outside but as such. */
  private final Map<Class<?>, Object> derived = new ConcurrentHashMap<>();

  private Lexicon(
      FormTable forms, PhraseTrie trie, Category<?>[] categories, PhraseEntry[] entries) {
    this.forms = forms;
    this.trie = trie;
    this.bits = new CategoryBits(categories);
    this.categoryCount = categories.length;
    this.entries = entries;
    this.meanings = new long[(entries.length + 1) * 4];
    for (int i = 0; i < meanings.length - 4; i++) {
      meanings[i + 4] = entries[i / 4].meanings((i & 1) != 0, (i & 2) != 0);
    }
  }

  /** {@return a new, empty builder} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return a set of categories, to be taken once and held against many words with {@link
   * Words#isAny}; good for words marked by this lexicon only}
   *
   * @param set the categories; those that no phrase has add nothing
   */
  public long mask(Category<?>... set) {
    long mask = 0;
    for (Category<?> category : set) {
      mask |= bit(category);
    }
    return mask;
  }

  /** {@return how many entries it has; they are numbered from 1} */
  public int entryCount() {
    return entries.length;
  }

  /**
   * {@return the first value of a category that an entry has for a first word so spelt, or null}
   * For tables by {@link Words#entry} that a stage makes once.
   *
   * @param entry from 1 to {@link #entryCount}
   * @param category the category
   * @param spelling from 0 to 3, as {@link Words#spelling} gives it
   * @param <T> the category's type
   */
  public <T> @Nullable T value(int entry, Category<T> category, int spelling) {
    long bit = bit(category);
    return (meanings(entry, spelling) & bit) == 0
        ? null
        : entry(entry).value(bit, category, (spelling & 1) != 0, (spelling & 2) != 0);
  }

  /**
   * {@return what a stage makes of this lexicon, made once} Thread-safe.
   *
   * @param type what is made; of one type there is one
   * @param make makes it; may be called by several threads, one result is kept
   * @param <T> its type
   */
  public <T> T derived(Class<T> type, Function<Lexicon, T> make) {
    Object known = derived.get(type);
    if (known == null) {
      Object made = make.apply(this);
      known = MoreObjects.firstNonNull(derived.putIfAbsent(type, made), made);
    }
    return type.cast(known);
  }

  /** {@return how many phrases it holds, and of how many categories} */
  @Override
  public String toString() {
    return "Lexicon of " + entries.length + " phrases in " + categoryCount + " categories";
  }

  FormTable forms() {
    return forms;
  }

  PhraseTrie trie() {
    return trie;
  }

  /** How a word is spelt, as {@link #meanings} takes it. */
  static int spelling(boolean capitalised, boolean allCapitals) {
    return (capitalised ? 1 : 0) | (allCapitals ? 2 : 0);
  }

  /** The bits of what an entry means when its first word is spelt so. */
  long meanings(int entry, int spelling) {
    return meanings[entry * 4 + spelling];
  }

  PhraseEntry entry(int number) {
    return entries[number - 1];
  }

  /** The bit of a category; 0 when no phrase carries it. */
  long bit(Category<?> category) {
    return bits.of(category);
  }

  /** Collects phrases; not thread-safe. */
  public static final class Builder {
    private final Map<String, Integer> formNumbers = new HashMap<>();
    private final List<String> forms = new ArrayList<>();
    private final PhraseTrie.Builder trie = new PhraseTrie.Builder();
    private final List<PhraseEntry.Builder> entries = new ArrayList<>();
    private final Map<Category<?>, Integer> categories = new HashMap<>();
    private final WordBuffer buffer = new WordBuffer(16);
    private final FormTable noForms = new FormTable(ImmutableList.of());

    private Builder() {}

    /**
     * Adds a phrase however it is spelt in capitals.
     *
     * @param phrase words with blanks between
     * @param category what it means
     * @param value what the stage keeps for it
     * @param <T> the category's type
     * @return this builder
     */
    public <T> Builder add(String phrase, Category<T> category, T value) {
      return add(phrase, category, value, LetterCase.ANY);
    }

    /**
     * Adds a phrase.
     *
     * @param phrase words with blanks between
     * @param category what it means
     * @param value what the stage keeps for it
     * @param letterCase how its first word is spelt in capitals
     * @param <T> the category's type
     * @return this builder
     * @throws IllegalArgumentException if the phrase holds no word, or there are over 64 categories
     */
    public <T> Builder add(String phrase, Category<T> category, T value, LetterCase letterCase) {
      buffer.clear();
      WordScanner.scan(
          phrase.toCharArray(), 0, phrase.length(), noForms, Abbreviations.NONE, buffer);
      checkArgument(buffer.count() > 0, "phrase must hold a word: '%s'", phrase);
      checkArgument(category.accepts(value), "not a value of %s: %s", category, value);
      if (!categories.containsKey(category)) {
        checkArgument(categories.size() < MAX_CATEGORIES, "more than 64 categories: %s", category);
        categories.put(category, categories.size());
      }
      entry(phrase).add(category, letterCase, value);
      return this;
    }

    private PhraseEntry.Builder entry(String phrase) {
      int node = PhraseTrie.ROOT;
      for (int word = 0; word < buffer.count(); word++) {
        node = trie.child(node, form(phrase, word));
      }
      int number = trie.entry(node);
      if (number == 0) {
        entries.add(new PhraseEntry.Builder());
        number = entries.size();
        trie.entry(node, number);
      }
      return entries.get(number - 1);
    }

    private int form(String phrase, int word) {
      String folded = CharFolding.fold(phrase, buffer.start(word), buffer.end(word));
      Integer known = formNumbers.get(folded);
      if (known != null) {
        return known;
      }
      forms.add(folded);
      formNumbers.put(folded, forms.size());
      return forms.size();
    }

    /**
     * {@return the lexicon of everything added so far}
     *
     * @throws IllegalArgumentException if two categories have the same name
     */
    public Lexicon build() {
      Category<?>[] keys = new Category<?>[categories.size()];
      categories.forEach((category, number) -> keys[number] = category);
      PhraseEntry[] built =
          entries.stream().map(entry -> entry.build(categories)).toArray(PhraseEntry[]::new);
      return new Lexicon(new FormTable(forms), trie.build(forms.size()), keys, built);
    }
  }
}
