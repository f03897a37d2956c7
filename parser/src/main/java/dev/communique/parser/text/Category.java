package dev.communique.parser.text;

/**
 * A typed key: what a phrase of the lexicon means to one stage of reading.
 *
 * <p>Two categories are the same only when they are the same object; a stage declares its own as
 * constants. Those of one lexicon have different names.
 *
 * @param <T> what the stage keeps for each phrase
 */
public final class Category<T> {
  private final String name;
  private final Class<T> type;
  private final int hash;

  private Category(String name, Class<T> type) {
    this.name = name;
    this.type = type;
    this.hash = name.hashCode() * 0x9E3779B9;
  }

  /**
   * {@return a new category}
   *
   * @param name for messages, {@code time.month}
   * @param type what a phrase of this category carries
   * @param <T> that type
   */
  public static <T> Category<T> of(String name, Class<T> type) {
    return new Category<>(name, type);
  }

  /** Whether a phrase of this category can carry the value. */
  boolean accepts(Object value) {
    return type.isInstance(value);
  }

  /** Depends on the name alone, so that tables come out alike in every run. */
  int spread() {
    return hash;
  }

  @Override
  public String toString() {
    return name;
  }
}
